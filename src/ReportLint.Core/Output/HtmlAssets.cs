namespace ReportLint.Output;

/// <summary>The style and script of the HTML page.</summary>
static class HtmlAssets
{
    public const string Style = """
        body { font: 15px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem 2rem; color: #222; background: #fff; display: flex; flex-direction: column; }
        h1 { font-size: 1.4rem; order: -3; } .summary { order: -2; } .filter { order: -1; }
        h2 { font-size: 1.05rem; border-bottom: 1px solid #ccc; margin: 1.5rem 0 .5rem; }
        .summary { display: flex; flex-wrap: wrap; gap: 1.5rem; margin: 0 0 1rem; } .summary dt { color: #666; font-size: .85rem; } .summary dd { margin: 0; font-size: 1.3rem; }
        .filter { position: sticky; top: 0; background: #fff; padding: .5rem 0; display: flex; gap: 1rem; }
        .filter input[type=search] { flex: 1; max-width: 24rem; }
        .place { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; } .findings { flex: 1 1 28rem; }
        .finding { border-left: 4px solid #999; padding: .2rem .8rem; margin: .6rem 0; background: #f7f7f7; } .finding p, .finding ul { margin: .2rem 0; }
        .finding.error { border-color: #c00; } .finding.warning { border-color: #d80; } .finding.note { border-color: #08a; }
        .at, .basis { color: #666; font-size: .85rem; } pre { margin: .2rem 0; white-space: pre-wrap; } mark { background: #fd6; }
        .problem { color: #900; } [hidden] { display: none; }
        table { border-collapse: collapse; font-size: .8rem; } th, td { border: 1px solid #bbb; padding: .1rem .4rem; text-align: right; } th { background: #eee; font-weight: normal; text-align: left; }
        td.wrong { background: #f99; font-weight: bold; } td.used { background: #fe9; } td.absent { background: #ddd; } td.unreadable { color: #888; font-style: italic; }
        @media print { .filter { display: none; } }

        """;

    public const string Script = """
        const filter = document.querySelector('.filter'), words = filter.querySelector('[type=search]');
        filter.addEventListener('submit', e => e.preventDefault());
        filter.addEventListener('input', show);
        function show() {
          const levels = new Set([...filter.querySelectorAll(':checked')].map(box => box.value)), wanted = words.value.toLowerCase();
          let shown = 0;
          for (const report of document.querySelectorAll('.report')) {
            const path = report.querySelector('h2').textContent.toLowerCase();
            for (const finding of report.querySelectorAll('.finding')) {
              finding.hidden = !levels.has(finding.dataset.severity) || !(path + finding.textContent.toLowerCase()).includes(wanted);
              shown += finding.hidden ? 0 : 1;
            }
            for (const place of report.querySelectorAll('.place')) place.hidden = !place.querySelector('.finding:not([hidden])');
            report.hidden = !report.querySelector('.finding:not([hidden]), .problem');
          }
          document.getElementById('shown').textContent = shown;
        }
        show();

        """;
}

namespace ReportLint.Output;

/// <summary>The style and script of the HTML page.</summary>
static class HtmlAssets
{
    public const string Style = """

        :root { --ink: #1c2024; --dim: #667; --paper: #fff; --card: #f6f7f9; --line: #d8dce2; --error: #c62828; --warning: #b26a00; --note: #0b6e99; --wrong: #ffc9c4; --used: #fff0b3; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --dim: #99a; --paper: #16181b; --card: #202327; --line: #3a3f46; --error: #ff7b72; --warning: #e3a33b; --note: #58b4d8; --wrong: #7a2620; --used: #5a4a10; } }
        * { box-sizing: border-box; }
        body { font: 15px/1.65 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; margin: 0 auto; max-width: 100rem; padding: 1rem 2rem 4rem; color: var(--ink); background: var(--paper); display: flex; flex-direction: column; }
        h1 { font-size: 1.5rem; margin: .5rem 0; order: -3; } header { order: -2; } .filter { order: -1; }
        h2 { font-size: 1.1rem; border-bottom: 2px solid var(--line); margin: 2rem 0 .5rem; padding-bottom: .3rem; scroll-margin-top: 3.5rem; } h2 small { color: var(--dim); font-weight: normal; margin-left: .5rem; }
        h3 { font-size: .95rem; margin: .6rem 0; color: var(--dim); }
        code { font: .9em ui-monospace, Consolas, monospace; } [hidden] { display: none !important; }
        .counts { display: flex; flex-wrap: wrap; gap: .6rem; padding: 0; margin: .5rem 0 1rem; list-style: none; }
        .counts li { border: 1px solid var(--line); border-radius: .5rem; padding: .2rem .9rem; background: var(--card); color: var(--dim); } .counts b { font-size: 1.3rem; margin-right: .2rem; color: var(--ink); }
        .error, .error b, .problem { color: var(--error) !important; } .warning, .warning b { color: var(--warning) !important; } .note, .note b { color: var(--note) !important; }
        .reports { width: 100%; } .reports td:nth-child(n+3), .reports th:nth-child(n+3) { text-align: right; width: 6rem; } .reports a { color: inherit; }
        .reports tr:hover td { background: var(--card); } td.undecided { color: var(--dim); }
        .filter { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); padding: .6rem 0; display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; }
        .filter input[type=search] { flex: 1; max-width: 28rem; font: inherit; color: inherit; background: var(--card); padding: .2rem .6rem; border: 1px solid var(--line); border-radius: .4rem; }
        .place { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; } .findings { flex: 1 1 26rem; min-width: 0; }
        .finding { border-left: 4px solid; border-radius: .3rem; padding: .4rem .9rem; margin: .6rem 0; background: var(--card); } .finding:focus { outline: 2px solid var(--note); }
        .finding > * { color: var(--ink); } .finding p, .finding ul { margin: .25rem 0; } .finding ul { padding-left: 1.2rem; font-size: .9rem; } .finding .head b { color: inherit; } .finding .message { font-size: 1.02rem; }
        .at, .finding .basis, .finding .help { color: var(--dim); font-size: .85rem; } .at { margin-left: .3rem; font-variant-numeric: tabular-nums; }
        pre { margin: .3rem 0; padding: .2rem .5rem; white-space: pre-wrap; overflow-wrap: anywhere; font: .9rem/1.6 ui-monospace, "Noto Sans Mono CJK SC", monospace; background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; } mark { background: var(--wrong); color: inherit; font-weight: bold; }
        .problem { font-weight: bold; } .clean { color: var(--dim); } details { margin: .6rem 0; color: var(--dim); font-size: .9rem; } summary { cursor: pointer; }
        figure { margin: 2.2rem 0 0; position: sticky; top: 3.5rem; max-width: 100%; max-height: calc(100vh - 4rem); overflow: auto; }
        table { border-collapse: collapse; font-size: .82rem; } th, td { border: 1px solid var(--line); padding: .1rem .45rem; text-align: left; } th { background: var(--card); font-weight: normal; color: var(--dim); } caption { text-align: left; font-weight: bold; }
        table + table { margin-top: .8rem; } .read td { text-align: right; font-variant-numeric: tabular-nums; min-width: 2.2rem; } .wrong { background: var(--wrong); font-weight: bold; } .used { background: var(--used); } .unreadable { color: var(--dim); font-style: italic; } .absent { background: repeating-linear-gradient(45deg, var(--line) 0 1px, transparent 1px 5px); }
        figure.pointing td.wrong, figure.pointing td.used { opacity: .35; } figure.pointing td.lit { opacity: 1; outline: 2px solid var(--error); outline-offset: -2px; }
        figcaption { color: var(--dim); font-size: .8rem; margin-top: .3rem; } figcaption i { display: inline-block; width: .9rem; height: .9rem; border: 1px solid var(--line); vertical-align: -.1rem; margin: 0 .2rem 0 .6rem; } figcaption i.unreadable::after { content: "?"; font-size: .7rem; display: block; line-height: .9rem; text-align: center; }
        @media print { .filter { display: none; } figure { position: static; max-height: none; } .finding, .place { break-inside: avoid; } }

        """;

    public const string Script = """

        const filter = document.querySelector('.filter'), words = filter.querySelector('[type=search]');
        filter.addEventListener('submit', e => e.preventDefault());
        filter.addEventListener('input', show);
        function show() {
          const levels = new Set([...filter.querySelectorAll(':checked')].map(box => box.value)), wanted = words.value.toLowerCase();
          const all = levels.size === 3 && wanted === '';
          let shown = 0;
          for (const report of document.querySelectorAll('.report')) {
            const name = report.querySelector('h2').textContent.toLowerCase();
            for (const finding of report.querySelectorAll('.finding')) {
              finding.hidden = !levels.has(finding.dataset.severity) || !(name + finding.textContent.toLowerCase()).includes(wanted);
              shown += finding.hidden ? 0 : 1;
            }
            for (const place of report.querySelectorAll('.place')) place.hidden = !place.querySelector('.finding:not([hidden])');
            report.hidden = !all && !report.querySelector('.finding:not([hidden])');
            document.querySelector(`[data-report="${report.id}"]`).hidden = report.hidden;
          }
          document.getElementById('shown').textContent = shown;
        }
        for (const finding of document.querySelectorAll('[data-cells]')) {
          const figure = finding.closest('.place').querySelector('figure');
          const cells = new Set(finding.dataset.cells.split(' '));
          const point = on => {
            figure.classList.toggle('pointing', on);
            for (const cell of figure.querySelectorAll('[data-cell]')) cell.classList.toggle('lit', on && cells.has(cell.dataset.cell));
          };
          for (const event of ['mouseenter', 'focus']) finding.addEventListener(event, () => point(true));
          for (const event of ['mouseleave', 'blur']) finding.addEventListener(event, () => point(false));
        }

        """;
}

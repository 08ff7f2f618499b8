using System.Text;
using ReportLint.Reports.Forms;

namespace ReportLint.Benchmarks.Generating;

/// <summary>Writes the page that a plan describes.</summary>
sealed class PageWriter
{
    const string Ordinals = "一二三四五六七八九十";

    static readonly string[] Aspects = ["主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障"];

    readonly PagePlan plan;
    readonly SplitMix random;
    readonly StringBuilder html = new();
    readonly Tags tags;
    readonly Prose prose;
    readonly FormTable requestTable;
    readonly int[,] requests;
    readonly int absentPart;

    PageWriter(PagePlan plan, SplitMix random)
    {
        this.plan = plan;
        this.random = random;
        tags = new Tags(html, plan.Markup);
        prose = new Prose(random);
        requestTable = plan.Form.Tables.First(t => !t.IsSideBySide && t.Rows.Any(r => r.IsTotal));
        requests = RequestFigures.Draw(requestTable, random);
        RequestFigures.Break(requests, plan.Fault, random);
        absentPart = plan.Fault == Check.TableAbsent ? random.Of(PartsWithTables()) : 0;
    }

    public static string Write(PagePlan plan, SplitMix random)
    {
        var writer = new PageWriter(plan, random);
        writer.tags.Raw(Furniture.Head(plan, random));
        writer.WriteOpening();
        foreach (var part in writer.PartsInOrder())
            writer.WritePart(part);
        writer.tags.Raw(Furniture.Foot(random));
        return writer.html.ToString();
    }

    int[] PartsWithTables() => [.. plan.Form.Tables.Select(t => t.Part).Distinct()];

    /// <summary>The second part from the end is the one that gets lost or trades places: it holds no table and no fee.</summary>
    List<FormPart> PartsInOrder()
    {
        var parts = plan.Form.Parts.ToList();
        var lost = parts.Count - 2;
        if (plan.Fault == Check.SectionMissing)
            parts.RemoveAt(lost);
        if (plan.Fault == Check.SectionOrder)
            (parts[lost], parts[lost - 1]) = (parts[lost - 1], parts[lost]);
        return parts;
    }

    void WriteOpening()
    {
        tags.Raw($"<h1 style=\"text-align:center\">{Furniture.Title(plan)}</h1>\n");
        tags.Raw($"<div class=\"info\">发布日期：{plan.Year + 1}-01-{random.Between(10, 28)} &nbsp; 信息来源：{plan.Issuer}</div>\n");
        var period = plan.Fault == Check.PeriodMissing ? "" : $"本报告中所列数据的统计期限自{plan.Year}年1月1日起至{plan.Year}年12月31日止。";
        tags.Paragraph($"根据《中华人民共和国政府信息公开条例》和{plan.Form.Basis}的要求，编制本报告。{period}");
    }

    void WritePart(FormPart part)
    {
        tags.Heading($"{Ordinals[part.Number - 1]}、{part.Title}");
        var tables = plan.Form.Tables.Where(t => t.Part == part.Number).ToList();
        if (tables.Count > 0)
            WriteTables(part, tables);
        else if (part.Number == plan.Form.Parts.Length)
            WriteLastPart();
        else if (part.Number == 1)
            WriteOverview();
        else
            tags.Paragraph(prose.Problems());
    }

    void WriteOverview()
    {
        for (var aspect = 0; aspect < Aspects.Length; aspect++)
        {
            tags.Paragraph($"（{Ordinals[aspect]}）{Aspects[aspect]}情况。{prose.Paragraph()}");
            for (var more = random.Below(4); more > 0; more--)
                tags.Paragraph(prose.Paragraph());
        }
        tags.Paragraph($"全年新收政府信息公开申请{requests[0, requestTable.Columns.Length - 1]}件。开展年度考核和社会评议，未发生需要责任追究的情形。");
    }

    void WriteLastPart()
    {
        var statesFee = plan.OwesFeeStatement && plan.Fault != Check.FeeMissing;
        tags.Paragraph(statesFee ? "本年度未发出收费通知，未收取信息处理费。" : "无其他需要报告的事项。");
    }

    void WriteTables(FormPart part, List<FormTable> tables)
    {
        if (part.Number == absentPart)
            tags.Paragraph("详见附件。");
        else if (tables.Count > 1)
            FormTables.WriteStacked(tags, tables, random);
        else if (tables[0].IsSideBySide)
            FormTables.WriteSideBySide(tags, tables[0], CaseFigures.Draw(tables[0], plan.Fault, random));
        else
            FormTables.WriteCrossed(tags, tables[0], requests);
    }
}

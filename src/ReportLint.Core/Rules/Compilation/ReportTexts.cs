using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Patterns;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>The prose of one report, folded once for all rules that search it.</summary>
public sealed class ReportTexts
{
    readonly ScriptVariants script;
    readonly Dictionary<MappedText, FoldedProse> folded;
    readonly Dictionary<Report, ReportTexts> others = new(ReferenceEqualityComparer.Instance);
    TextValue? whole;
    TextValue? preamble;
    TextValue? headings;

    public ReportTexts(Report report, ScriptVariants script)
        : this(report, script, [], Fellows.None)
    {
    }

    ReportTexts(Report report, ScriptVariants script, Dictionary<MappedText, FoldedProse> folded, Fellows fellows) =>
        (Report, this.script, this.folded, Fellows) = (report, script, folded, fellows);

    public Report Report { get; }

    /// <summary>The reports beside this one.</summary>
    public Fellows Fellows { get; }

    /// <summary>The same prose, beside other reports. Both are for one thread.</summary>
    public ReportTexts Beside(Fellows fellows) => new(Report, script, folded, fellows);

    /// <summary>The prose of another report, folded once for all rules that search it from this one.</summary>
    internal ReportTexts Of(Report other)
    {
        if (!others.TryGetValue(other, out var texts))
            others[other] = texts = new ReportTexts(other, script);
        return texts;
    }

    internal FoldedProse Of(MappedText text)
    {
        if (!folded.TryGetValue(text, out var prose))
            folded[text] = prose = FoldedProse.Of(text, script);
        return prose;
    }

    /// <summary>A text that stands in no file, such as a name of the form.</summary>
    internal FoldedProse Of(string text) => FoldedProse.Of(MappedText.Whole(new SourceText("", text)), script);

    /// <summary>A fact: all of it stands where it was read.</summary>
    internal FoldedProse Of(string text, Location location)
    {
        var mapped = new MappedText.Builder(location.Source);
        mapped.Append(text, location.Span);
        return FoldedProse.Of(mapped.ToMappedText(), script);
    }

    internal string Fold(string text) => FoldedText.Fold(text, script);

    /// <summary>全文. What the whole report lacks belongs in its last part.</summary>
    internal TextValue Whole => whole ??= new TextValue("", Of(Report.Prose), Places.OfMissingPart(Report, int.MaxValue));

    /// <summary>开头.</summary>
    internal TextValue Preamble => preamble ??= new TextValue("", Of(Report.Preamble), Places.Start(Report));

    /// <summary>一级标题: every heading with its ordinal, as 一、总体情况.</summary>
    internal TextValue Headings => headings ??= new TextValue("", FoldedProse.Of(HeadingLines(), script), Places.OfMissingPart(Report, 1));

    /// <summary>An empty line keeps headings apart, however long they are.</summary>
    MappedText HeadingLines()
    {
        var lines = new MappedText.Builder(Report.Source);
        foreach (var section in Report.Sections)
            lines.Append($"{(section.Ordinal is { } ordinal ? ordinal + "、" : "")}{section.Title}\n\n", section.Heading.Span);
        return lines.ToMappedText();
    }
}

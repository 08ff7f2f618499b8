using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>What names can mean at a place of a rule, and where its mistakes are collected.</summary>
sealed class Scope(SourceText source, FormSet known, List<Diagnostic> diagnostics)
{
    readonly HashSet<BoundCapture> named = [];

    public FormSet Known { get; } = known;

    /// <summary>The forms the rule speaks of.</summary>
    public ImmutableArray<Form> Forms { get; set; } = known.Forms;

    /// <summary>The table of 对, in each form; empty without one.</summary>
    public ImmutableArray<FormTable> ForTables { get; set; } = [];

    /// <summary>What 对 goes through; null when it goes through no table.</summary>
    public LineKind? ForKind { get; set; }

    public List<BoundCapture> Captures { get; } = [];

    public List<BoundLet> Lets { get; } = [];


    public HashSet<OtherReport> OtherReports { get; } = [];

    /// <summary>The prose of 另份 that a 相似度 compares.</summary>
    public HashSet<ProsePlace> ComparedPlaces { get; } = [];

    /// <summary>Everything the rule refers to, as it is written, white space left out.</summary>
    public HashSet<string> Operands { get; } = [];

    /// <summary>The comparison being bound, to show how it should be written.</summary>
    public TextSpan? Comparison { get; set; }

    /// <summary>The selection a 次数 goes through, once one is met; only inside 次数.</summary>
    public BoundCells? Selection { get; set; }

    public bool IsInCount { get; set; }

    /// <summary>Whether that 次数 goes through headings.</summary>
    public bool CountsHeadings { get; set; }

    /// <summary>Whether a pattern could not be read, so that names it would have captured are not known.</summary>
    public bool HasBrokenPattern { get; set; }

    /// <summary>Whether nothing has been found wrong.</summary>
    public bool IsSound => diagnostics.Count == 0;

    public List<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Notes that what is being bound names a capture.</summary>
    public void Name(BoundCapture capture) => named.Add(capture);

    /// <summary>The captures named since they were last taken.</summary>
    public ImmutableArray<BoundCapture> TakeNamed()
    {
        ImmutableArray<BoundCapture> taken = [.. named];
        named.Clear();
        return taken;
    }

    public Location At(TextSpan span) => source.At(span);

    public string Written(TextSpan span) => source.Slice(span).ToString();

    public SourceText Source => source;

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Reports a mistake where a value was expected.</summary>
    public T? Fail<T>(Diagnostic diagnostic)
        where T : class
    {
        diagnostics.Add(diagnostic);
        return null;
    }
}

using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Patterns;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>A rule whose every name is resolved and every type checked: nothing in it can be wrong any more.</summary>
/// <param name="Source">The file it stands in.</param>
/// <param name="Parsed">Parsed again, when it is asked for, where the rule was bound by an earlier run.</param>
sealed record BoundRule(Rule Rule, SourceText Source, Lazy<RuleSyntax> Parsed)
{
    public BoundRule(Rule rule, RuleSyntax syntax)
        : this(rule, syntax.Source, new Lazy<RuleSyntax>(syntax))
    {
    }

    /// <summary>As its author wrote it.</summary>
    public RuleSyntax Syntax => Parsed.Value;

    /// <summary>The forms it speaks of.</summary>
    public required ImmutableArray<Form> Forms { get; init; }

    public ImmutableArray<BoundLimit> Limits { get; init; } = [];

    public ImmutableArray<BoundCondition> When { get; init; } = [];

    /// <summary>The captures that 当 names.</summary>
    public ImmutableArray<BoundCapture> WhenCaptures { get; init; } = [];

    public BoundFor? For { get; init; }

    public ImmutableArray<BoundFind> Finds { get; init; } = [];

    public ImmutableArray<BoundCapture> Captures { get; init; } = [];

    public ImmutableArray<BoundDemand> Demands { get; init; } = [];

    public ImmutableArray<BoundSeverity> Severities { get; init; } = [];

    public BlankPolicy Blank { get; init; }

    /// <summary>What a blank counts as under <see cref="BlankPolicy.As"/>.</summary>
    public decimal BlankNumber { get; init; }

    /// <summary>The outcome when a search finds nothing; null when the rule does not say.</summary>
    public Outcome? Unfound { get; init; }

    /// <summary>How far equal figures may lie apart, in the base unit.</summary>
    public decimal Tolerance { get; init; }

    /// <summary>允差 按显示精度</summary>
    public bool ToleratesPrintedPrecision { get; init; }

    public BoundMessage? Message { get; init; }

    /// <summary>The other reports it speaks of.</summary>
    public ImmutableArray<OtherReport> OtherReports { get; init; } = [];

    /// <summary>The prose by which reports are chosen that 对 另份 每一份 goes through.</summary>
    public ImmutableArray<ProsePlace> ComparedPlaces { get; init; } = [];

    /// <summary>A stretch of the rule file, as it is written there.</summary>
    public string Written(TextSpan span) => Source.Slice(span).ToString();
}

/// <param name="IsForbidden">不得: the condition must not hold.</param>
/// <param name="Captures">The captures it names, itself or by a 取.</param>
sealed record BoundDemand(TextSpan Span, BoundCondition Condition, bool IsForbidden, ImmutableArray<BoundCapture> Captures);

sealed record BoundSeverity(Severity Severity, BoundCondition? Condition);

/// <summary>在 ‹place› 找 ‹pattern›.</summary>
/// <param name="Without">Texts whose sentence drops a match.</param>
sealed record BoundFind(TextSpan Span, BoundText Place, Pattern Pattern, ImmutableArray<BoundCapture> Captures, ImmutableArray<Pattern> Without, bool WithoutAll);

/// <summary>What 对 goes through.</summary>
abstract record BoundFor(TextSpan Span);

/// <summary>Rows, columns or cells of one table or of several in turn, form by form, in printed order.</summary>
/// <param name="Elements">For each form's table of these names; an empty one holds nothing that 限 and 除 leave.</param>
sealed record ForLines(TextSpan Span, ImmutableArray<string> Tables, LineKind Kind, ImmutableArray<FormCells> Elements) : BoundFor(Span)
{
    /// <summary>Which of the elements are those in a table that was read; -1 when the rule does not speak of its form.</summary>
    public int IndexIn(FormTable table)
    {
        for (var i = 0; i < Elements.Length; i++)
        {
            if (Elements[i].Table.Form == table.Form && Elements[i].Table.Id == table.Id)
                return i;
        }
        return -1;
    }
}

sealed record ForMatches(TextSpan Span, BoundFind Find) : BoundFor(Span);

sealed record ForReports(TextSpan Span) : BoundFor(Span);

/// <summary>对 名单 每一份: the reports that a list of bodies says are due.</summary>
sealed record ForRoster(TextSpan Span) : BoundFor(Span);

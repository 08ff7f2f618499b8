using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Reading.Tables;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Compilation;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Linting.Examples;

/// <summary>Changes a draft as an example says.</summary>
sealed class ExampleSettings(BoundRule rule, FormSet forms, ReportDraft draft, List<Diagnostic> problems)
{
    readonly FigureReader figures = new(forms);

    /// <summary>The draft that this one stands beside; null for the one the example is about.</summary>
    ReportDraft? owner;

    public ReportDraft Draft => draft;

    public ExampleElement Element { get; private set; }

    /// <summary>The year and the form come first, then the element, then what stands in it.</summary>
    public void Apply(ImmutableArray<SettingSyntax> settings)
    {
        ApplyOwn([.. settings.Where(s => ReportOf(s) is null)]);
        foreach (var others in settings.Where(s => ReportOf(s) is not null).GroupBy(s => ReportOf(s)!.Value))
            OfOther(others.Key).ApplyOwn([.. others.Select(InItself)]);
    }

    /// <summary>The settings of another report, which exists from then on.</summary>
    ExampleSettings OfOther(OtherReport report)
    {
        if (!draft.Others.TryGetValue(report, out var other))
            draft.Others[report] = other = OtherDraft.For(report, draft, rule, forms);
        return new ExampleSettings(rule, forms, other, problems) { Element = Element, owner = draft };
    }

    static OtherReport? ReportOf(SettingSyntax setting) => setting switch
    {
        AssignSyntax assign => assign.Target.Report,
        AppendSyntax append => append.Target.Report,
        _ => null,
    };

    static SettingSyntax InItself(SettingSyntax setting) => setting switch
    {
        AssignSyntax assign => assign with { Target = assign.Target with { Report = null } },
        AppendSyntax append => append with { Target = append.Target with { Report = null } },
        _ => setting,
    };

    void ApplyOwn(ImmutableArray<SettingSyntax> settings)
    {
        foreach (var setting in settings.OfType<AssignSyntax>().Where(IsFact))
            SetFact(setting, ((FactTargetSyntax)setting.Target.Target).Fact);
        if (owner is null)
            Element = ExampleElement.First(rule, draft);
        foreach (var setting in settings.OfType<AssignSyntax>().Where(IsElement))
            Choose(setting, ((PlaceTargetSyntax)setting.Target.Target).Place);
        if (rule.For is ForLines { Tables.Length: > 1 } && !settings.OfType<AssignSyntax>().Any(IsElement))
            ChooseTable(settings);
        foreach (var setting in settings.Where(s => s is not AssignSyntax assign || !(IsFact(assign) || IsElement(assign))))
            Set(setting);
    }

    static bool IsFact(AssignSyntax setting) => setting.Target is { Target: FactTargetSyntax, Report: null };

    static bool IsElement(AssignSyntax setting) => setting.Target.Target is PlaceTargetSyntax { Place: PlaceName.Row or PlaceName.Column };

    void Set(SettingSyntax setting)
    {
        switch (setting)
        {
            case SwapSyntax swap:
                Swap(swap);
                break;
            case AppendSyntax append when append.Target.Target is PartTargetSyntax part && draft.Part(part.Number) is { } target:
                target.Prose += append.Text.Value;
                break;
            case AppendSyntax { Target.Target: PlaceTargetSyntax { Place: PlaceName.Preamble or PlaceName.Whole } } append:
                draft.Preamble += append.Text.Value;
                break;
            case AssignSyntax { Target: { Report: null, Target: PartTargetSyntax part } target } assign:
                SetPart(assign, part.Number, target.Member?.Name);
                break;
            case AssignSyntax { Target: { Report: null, Target: PlaceTargetSyntax { Place: PlaceName.Whole } }, Value: AbsentValueSyntax }:
                draft.Preamble = "";
                draft.Parts.Clear();
                break;
            case AssignSyntax { Target: { Report: null, Target: PlaceTargetSyntax { Place: PlaceName.Preamble or PlaceName.Whole } } } assign:
                draft.Preamble = TextOf(assign.Value) ?? "";
                break;
            case AssignSyntax { Target: { Report: null, Target: NamedTargetSyntax table, Member.Name: MemberName.Renamed } } assign:
                SetName(assign, table.Name.Value);
                break;
            case AssignSyntax assign:
                SetCells(assign);
                break;
        }
    }

    void Swap(SwapSyntax swap)
    {
        var (first, second) = (IndexOf(swap.First), IndexOf(swap.Second));
        if (first >= 0 && second >= 0)
            (draft.Parts[first], draft.Parts[second]) = (draft.Parts[second], draft.Parts[first]);
    }

    int IndexOf(ReferenceSyntax part) => draft.Parts.FindIndex(p => p.Number == (part.Target as PartTargetSyntax)?.Number);

    void SetPart(AssignSyntax setting, int number, MemberName? member)
    {
        if (draft.Part(number) is not { } part)
            return;
        if (member == MemberName.Ordinal)
            SetOrdinal(setting, part);
        else if (setting.Value is AbsentValueSyntax)
            draft.Parts.Remove(part);
        else if (TextOf(setting.Value) is not { } text)
            Wrong(setting, ExampleDiagnostics.Text);
        else if (member == MemberName.Title)
            part.Title = text;
        else
            part.Prose = text;
    }

    void SetOrdinal(AssignSyntax setting, DraftPart part)
    {
        if (setting.Value is AbsentValueSyntax)
            part.Ordinal = null;
        else if (NumberOf(setting.Value) is >= 1 and <= 99 and var ordinal && decimal.IsInteger(ordinal))
            part.Ordinal = (int)ordinal;
        else
            Wrong(setting, ExampleDiagnostics.Ordinal);
    }

    void Choose(AssignSyntax setting, PlaceName side)
    {
        var name = NameOf(setting.Value);
        if (name is not null && Element.With(rule, draft, side, name) is { } element)
            Element = element;
        else
            problems.Add(ExampleDiagnostics.UnknownElement(At(setting.Value.Span), name ?? rule.Written(setting.Value.Span)));
    }

    /// <summary>Where 对 goes through several tables, the first table or cell an example sets says which is meant.</summary>
    void ChooseTable(ImmutableArray<SettingSyntax> settings)
    {
        foreach (var setting in settings.OfType<AssignSyntax>())
        {
            if (setting.Target is not { Report: null, Target: NamedTargetSyntax { Name.Value: var name } } || draft.Table(name) is null)
                continue;
            var cell = ExampleCells.Of(draft, Element, setting.Target)?.Cells.FirstOrDefault() ?? default;
            Element = Element.At(rule, draft, name, cell.Row, cell.Column);
            return;
        }
    }

    void SetFact(AssignSyntax setting, FactName fact)
    {
        var isAbsent = setting.Value is AbsentValueSyntax or BlankValueSyntax;
        switch (fact)
        {
            case FactName.Year when isAbsent:
                (draft.Year, draft.DueForm) = (null, null);
                break;
            case FactName.Year when NumberOf(setting.Value) is >= 1 and <= 9998 and var year:
                ValidReport.SetYear(draft, (int)year, forms);
                if (draft.DueForm is { } due && rule.Forms.Contains(due))
                    ValidReport.UseForm(draft, due);
                break;
            case FactName.Title:
                draft.Title = isAbsent ? null : TextOf(setting.Value) ?? Wrong(setting, ExampleDiagnostics.Text);
                break;
            case FactName.Issuer:
                draft.Issuer = isAbsent ? null : TextOf(setting.Value) ?? NameOf(setting.Value) ?? Wrong(setting, ExampleDiagnostics.Text);
                break;
            case FactName.Published:
                SetDate(setting, isAbsent, date => draft.Published = date);
                break;
            case FactName.Period:
                SetPeriod(setting, isAbsent);
                break;
            case FactName.IssuerLevel:
                SetLevel(setting, isAbsent);
                break;
            case FactName.Form when isAbsent:
                draft.Tables.Clear();
                break;
            case FactName.Form when forms.Form(rule.Written(setting.Value.Span).Trim('“', '”', '"')) is { } form:
                ValidReport.UseForm(draft, form);
                break;
            case FactName.DueForm:
                draft.DueForm = isAbsent ? null : forms.Form(rule.Written(setting.Value.Span).Trim('“', '”', '"'));
                break;
            case FactName.Damaged:
                draft.IsDamaged = !isAbsent;
                break;
            default:
                Wrong(setting, ExampleDiagnostics.FactValue);
                break;
        }
    }

    void SetPeriod(AssignSyntax setting, bool isAbsent)
    {
        switch (setting.Target.Member?.Name)
        {
            case MemberName.Start:
                SetDate(setting, isAbsent, date => draft.PeriodStart = date);
                break;
            case MemberName.End:
                SetDate(setting, isAbsent, date => draft.PeriodEnd = date);
                break;
            case null when isAbsent:
                (draft.PeriodStart, draft.PeriodEnd) = (null, null);
                break;
            default:
                Wrong(setting, ExampleDiagnostics.Period);
                break;
        }
    }

    void SetLevel(AssignSyntax setting, bool isAbsent)
    {
        if (isAbsent)
            (draft.IssuerLevel, draft.IssuerKind) = (null, null);
        else if (NameOf(setting.Value) is { } name && IssuerKeywords.ClassOf(name) is { } issuer)
            (draft.IssuerLevel, draft.IssuerKind) = (issuer.Level ?? draft.IssuerLevel, issuer.Kind ?? draft.IssuerKind);
        else
            Wrong(setting, new(string.Join("、", IssuerKeywords.Chinese)));
    }

    void SetDate(AssignSyntax setting, bool isAbsent, Action<DateOnly?> set)
    {
        if (isAbsent)
            set(null);
        else if (setting.Value is ExampleExpressionSyntax { Value: DateSyntax { Year: var year } date } && YearOf(year) is { } number
            && date.Month is >= 1 and <= 12 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(number, date.Month))
            set(new DateOnly(number, date.Month, date.Day));
        else
            Wrong(setting, ExampleDiagnostics.Date);
    }

    int? YearOf(ExpressionSyntax year) => year switch
    {
        NumberSyntax { Value: >= 1 and <= 9999 and var value } => (int)value,
        BracketSyntax bracket => YearOf(bracket.Inner),
        ReferenceSyntax { Target: FactTargetSyntax { Fact: FactName.Year } } => draft.Year,
        ArithmeticSyntax sum when YearOf(sum.Left) is { } a && YearOf(sum.Right) is { } b => sum.Sign == ArithmeticSign.Minus ? a - b : a + b,
        _ => null,
    };

    void SetCells(AssignSyntax setting)
    {
        var places = ExampleCells.Of(draft, Element, setting.Target);
        if (places is null)
        {
            problems.Add(ExampleDiagnostics.CannotSet(At(setting.Target.Span), rule.Written(setting.Target.Span)));
            return;
        }
        var (table, cells) = places.Value;
        if (cells.IsEmpty && setting.Value is AbsentValueSyntax)
            draft.Tables.Remove(table);
        else if (cells.IsEmpty)
            Wrong(setting, ExampleDiagnostics.Absent);
        else if (CellOf(setting) is { } cell)
            foreach (var (row, column) in cells)
                table[row, column] = cell;
    }

    /// <summary>A row or column printed under a name, which is read as the reader would: what is cut off is no other name.</summary>
    void SetName(AssignSyntax setting, string id)
    {
        if (draft.Table(id) is not { } table)
            problems.Add(ExampleDiagnostics.CannotSet(At(setting.Target.Span), rule.Written(setting.Target.Span)));
        else if (TextOf(setting.Value) is not { } name || OtherName.LineOf(table.Form, name, forms.Script) is not var (line, isOther))
            Wrong(setting, ExampleDiagnostics.Name);
        else if (isOther)
            table.Names[line] = name;
    }

    DraftCell? CellOf(AssignSyntax setting)
    {
        switch (setting.Value)
        {
            case BlankValueSyntax:
                return new DraftCell(new CellValue.Blank(), "");
            case AbsentValueSyntax:
                return new DraftCell(null, "");
            case UnreadableValueSyntax unreadable:
                return new DraftCell(new CellValue.Unreadable([.. unreadable.Candidates.Select(c => c.Value).Order()], MayBeBlank: unreadable.Candidates.IsEmpty), "?");
            case ExampleExpressionSyntax { Value: TextValueSyntax text }:
                return new DraftCell(figures.Read(text.Text.Value), text.Text.Value);
            case ExampleExpressionSyntax { Value: NumberSyntax { Unit: { } unit } number }:
                return new DraftCell(new CellValue.Number(number.Value, unit), Wording.Number(number.Value) + unit);
            default:
                if (NumberOf(setting.Value) is { } value)
                    return DraftTotals.Number(value);
                Wrong(setting, ExampleDiagnostics.Figure);
                return null;
        }
    }

    string? Wrong(AssignSyntax setting, LocalizedText expected)
    {
        problems.Add(ExampleDiagnostics.WrongValue(At(setting.Value.Span), rule.Written(setting.Target.Span), expected));
        return null;
    }

    Location At(TextSpan span) => rule.Source.At(span);

    static decimal? NumberOf(ExampleValueSyntax value) => value switch
    {
        ExampleExpressionSyntax { Value: NumberSyntax number } => number.Value,
        ExampleExpressionSyntax { Value: NegativeSyntax { Value: NumberSyntax number } } => -number.Value,
        _ => null,
    };

    string? TextOf(ExampleValueSyntax value) => value switch
    {
        ExampleExpressionSyntax { Value: TextValueSyntax text } => text.Text.Value,
        ExampleExpressionSyntax { Value: ReferenceSyntax { Target: PartTargetSyntax part, Report: var report } } => DraftOf(report)?.Part(part.Number)?.Prose,
        BlankValueSyntax => "",
        _ => null,
    };

    /// <summary>The draft a value is taken from: 部分一 is always the report's own.</summary>
    ReportDraft? DraftOf(OtherReport? report) =>
        report is { } other ? (owner ?? draft).Others.GetValueOrDefault(other) : owner ?? draft;

    static string? NameOf(ExampleValueSyntax value) =>
        value is ExampleExpressionSyntax { Value: ReferenceSyntax { Target: NamedTargetSyntax { Name: var name } } } ? name.Value : null;
}

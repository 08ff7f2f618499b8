using ReportLint.Rules.Binding;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Compilation;

/// <summary>Says what is wrong with the values seen, then what was expected: made from the requirement itself.</summary>
static class FailureMessage
{
    /// <param name="mustHold">Whether the condition should have held; false under 不得 and 非.</param>
    public static LocalizedText Of(Run run, BoundCondition condition, bool mustHold) => condition switch
    {
        Negation not => Of(run, not.Condition, !mustHold),
        NumberComparison numbers => Numbers(run, numbers, mustHold),
        DateComparison dates => Pair(run, dates.Left, mustHold ? dates.Sign : Opposite(dates.Sign), dates.Right),
        TextComparison texts => Pair(run, texts.Left, texts.IsEqual == mustHold ? ComparisonSign.Equal : ComparisonSign.NotEqual, texts.Right),
        FormComparison forms => Pair(run, forms.Left, forms.IsEqual == mustHold ? ComparisonSign.Equal : ComparisonSign.NotEqual, forms.Right),
        IsKind kind => Kind(run, kind, mustHold),
        Worded worded => Worded(run, worded, mustHold),
        Mentions mentions => Mentions(run, mentions, mustHold),
        Ordered ordered => Order(run, ordered, mustHold),
        HasReport => mustHold ? new("没有报告", "there is no report") : new("不应当有报告", "there should be no report"),
        HasRenamed renamed when !mustHold => Renamed(run, renamed),
        HasPart or HasTable or HasCells or HasFact => Presence(run, condition, mustHold),
        Combination { All: false, Conditions: [HasPart part, .. var tables] } when mustHold && tables.All(t => t is HasTable) => Neither(run, part, tables.OfType<HasTable>()),
        Combination combination when combination.All == mustHold => Each(run, combination, mustHold),
        _ => Whole(run, condition, mustHold),
    };

    static LocalizedText Numbers(Run run, NumberComparison comparison, bool mustHold)
    {
        if (!run.Evidence.Comparisons.TryGetValue(comparison, out var compared))
            return Whole(run, comparison, mustHold);
        var left = Description.Side(run, comparison.Left, compared.Left);
        var right = Description.Side(run, comparison.Right, compared.Right);
        var sign = mustHold ? comparison.Sign : Opposite(comparison.Sign);
        var difference = sign != ComparisonSign.NotEqual && compared.Difference.Value != 0 ? DifferenceOf(run, comparison, compared) : null;
        return new(
            $"{left.Chinese}，{Should(sign).Chinese} {right.Chinese}{(difference is null ? "" : $"，相差 {difference}")}",
            $"{left.English ?? left.Chinese}, {Should(sign).English} {right.English ?? right.Chinese}{(difference is null ? "" : $", off by {difference}")}");
    }

    /// <summary>The difference, never negative; null where it is not one figure.</summary>
    public static string? DifferenceOf(Run run, NumberComparison comparison, Compared compared) => compared.Difference.IsKnown
        ? Wording.InUnit(Math.Abs(compared.Difference.Value), Description.UnitOf(run, comparison.Left) ?? Description.UnitOf(run, comparison.Right))
        : null;

    static LocalizedText Pair(Run run, BoundExpression left, ComparisonSign sign, BoundExpression right)
    {
        var (a, b) = (ValueOf(run, left), ValueOf(run, right));
        var (name, other) = (run.Rule.Written(left.Span), run.Rule.Written(right.Span));
        var isNamed = right is not (ConstantText or BoundFormName or DayOfYear { Year: ConstantNumber });
        return new(
            $"{name} 是 {a.Chinese}，{Should(sign, isNumber: false).Chinese} {b.Chinese}{(isNamed ? $"（{other}）" : "")}",
            $"{name} is {a.English ?? a.Chinese}, {Should(sign, isNumber: false).English} {b.English ?? b.Chinese}{(isNamed ? $" ({other})" : "")}");
    }

    static LocalizedText ValueOf(Run run, BoundExpression expression) => expression switch
    {
        ConstantText constant => Quoted(constant.Value),
        BoundFormName form => new(form.Form.Id, form.Form.Id),
        BoundDate date => DateCompiler.Compile(date)(run) is { } day ? new(Wording.Date(day), Wording.Date(day)) : Wording.NotFound,
        BoundText text => TextCompiler.Compile(text)(run) is { } value ? Quoted(value.Text) : Wording.NotFound,
        _ => run.Evidence.Entries.FirstOrDefault(e => e.Node == expression.Span)?.Operand.Value ?? Wording.NotFound,
    };

    static LocalizedText Kind(Run run, IsKind kind, bool mustHold)
    {
        var name = run.Rule.Written(kind.Value.Span);
        var value = run.Evidence.Entries.FirstOrDefault(e => kind.Value.Span.Contains(e.Node))?.Operand.Value ?? Wording.NotFound;
        var word = Keywords.Of(Meanings.Kinds[kind.Kind])!;
        return new($"{name} 是 {value.Chinese}，{(mustHold ? "应为" : "不应为")}{word.Chinese}",
            $"{name} is {value.English ?? value.Chinese}; it {(mustHold ? "should" : "must not")} be {word.English}");
    }

    static LocalizedText Worded(Run run, Worded worded, bool mustHold)
    {
        var (name, value) = (run.Rule.Written(worded.Value.Span), ValueOf(run, worded.Value));
        return new($"{name} 是{value.Chinese}，{(mustHold ? "应写作" : "不应写作")}“{worded.Text}”",
            $"{name} is {value.English}; it {(mustHold ? "should" : "must not")} be worded '{worded.Text}'");
    }

    static LocalizedText Mentions(Run run, Mentions mentions, bool mustHold)
    {
        var place = run.Rule.Written(mentions.Value.Span);
        if (!mustHold)
        {
            var found = run.Evidence.Entries.FirstOrDefault(e => e.Node == mentions.Span)?.Operand.Value ?? Quoted(mentions.Patterns[0].Written);
            return new($"{place} 提及了{found.Chinese}", $"{place} mentions {found.English ?? found.Chinese}");
        }
        return new(
            $"{place} 没有提及{string.Join(mentions.All ? "和" : "或", mentions.Patterns.Select(p => $"“{p.Written}”"))}",
            $"{place} does not mention {string.Join(mentions.All ? " and " : " or ", mentions.Patterns.Select(p => $"'{p.Written}'"))}");
    }

    static LocalizedText Order(Run run, Ordered ordered, bool mustHold)
    {
        var entry = run.Evidence.Entries.FirstOrDefault(e => e.Node == ordered.Span);
        return entry is null || !mustHold
            ? Whole(run, ordered, mustHold)
            : new($"“{entry.Operand.Name}”{entry.Operand.Value.Chinese}", $"'{entry.Operand.Name}' {entry.Operand.Value.English}");
    }

    /// <summary>A part or one of some tables would have done, and none is there.</summary>
    static LocalizedText Neither(Run run, HasPart part, IEnumerable<HasTable> tables)
    {
        var absent = Presence(run, part, mustHold: true);
        var names = tables.Select(t => t.Table).ToList();
        return new(
            $"{absent.Chinese}，也没有表{string.Join("、", names.Select(n => $"“{n}”"))}",
            $"{absent.English}, nor is table {string.Join(", ", names.Select(n => $"'{n}'"))}");
    }

    static LocalizedText Presence(Run run, BoundCondition condition, bool mustHold)
    {
        var name = run.Evidence.Entries.FirstOrDefault(e => e.Node == condition.Span)?.Operand.Name ?? run.Rule.Written(condition.Span);
        var title = condition is HasPart part ? TitleOf(run, part.Part) : "";
        return mustHold
            ? new($"没有{name}{title}", $"{name}{title} is not there")
            : new($"不应当有{name}{title}", $"{name}{title} should not be there");
    }

    static LocalizedText Renamed(Run run, HasRenamed has)
    {
        if (run.Report.Table(has.Table) is not { } table)
            return Whole(run, has, mustHold: false);
        var lines = table.Renamed.Select(r => (Kind: Wording.LineKind(table.Form, r.Line), r.Printed, r.Line.Label)).ToList();
        return new(
            $"表“{has.Table}”的{string.Join("，", lines.Select(l => $"{l.Kind.Chinese}“{l.Printed}”，格式的名称是“{l.Label}”"))}",
            $"in table '{has.Table}' {string.Join(", ", lines.Select(l => $"{l.Kind.English} '{l.Printed}' is called '{l.Label}' in the form"))}");
    }

    static string TitleOf(Run run, int part)
    {
        var form = run.Report.Facts.Form ?? run.Report.Facts.DueForm ?? run.Rule.Forms[^1];
        return form.Part(part) is { } known ? $"“{known.Title}”" : "";
    }

    /// <summary>All had to hold: those that do not are named.</summary>
    static LocalizedText Each(Run run, Combination combination, bool mustHold)
    {
        var failed = combination.Conditions
            .Where(c => ConditionCompiler.Compile(c)(run) == (mustHold ? Deciding.Truth.False : Deciding.Truth.True))
            .Select(c => Of(run, c, mustHold)).ToList();
        return failed.Count == 0
            ? Whole(run, combination, mustHold)
            : new(string.Join("；", failed.Select(f => f.Chinese)), string.Join("; ", failed.Select(f => f.English ?? f.Chinese)));
    }

    static LocalizedText Whole(Run run, BoundCondition condition, bool mustHold)
    {
        var written = run.Rule.Written(condition.Span);
        return mustHold
            ? new($"要求不成立：{written}", $"it does not hold that {written}")
            : new($"不得成立而成立：{written}", $"it must not hold that {written}");
    }

    static LocalizedText Quoted(string text) => new($"“{text}”", $"'{text}'");

    static LocalizedText Should(ComparisonSign sign, bool isNumber = true) => sign switch
    {
        ComparisonSign.Equal => isNumber ? new("应等于", "should equal") : new("应为", "should be"),
        ComparisonSign.NotEqual => isNumber ? new("不应等于", "should not equal") : new("不应为", "should not be"),
        ComparisonSign.Less => new("应小于", "should be less than"),
        ComparisonSign.AtMost => new("应不大于", "should be at most"),
        ComparisonSign.Greater => new("应大于", "should be greater than"),
        ComparisonSign.AtLeast => new("应不小于", "should be at least"),
        ComparisonSign.Before => new("应早于", "should be before"),
        ComparisonSign.After => new("应晚于", "should be after"),
        ComparisonSign.Since => new("应不早于", "should not be before"),
        _ => new("应不晚于", "should not be after"),
    };

    static ComparisonSign Opposite(ComparisonSign sign) => sign switch
    {
        ComparisonSign.Equal => ComparisonSign.NotEqual,
        ComparisonSign.NotEqual => ComparisonSign.Equal,
        ComparisonSign.Less => ComparisonSign.AtLeast,
        ComparisonSign.AtMost => ComparisonSign.Greater,
        ComparisonSign.Greater => ComparisonSign.AtMost,
        ComparisonSign.AtLeast => ComparisonSign.Less,
        ComparisonSign.Before => ComparisonSign.Since,
        ComparisonSign.After => ComparisonSign.By,
        ComparisonSign.Since => ComparisonSign.Before,
        _ => ComparisonSign.After,
    };
}

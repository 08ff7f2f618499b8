using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>
/// The search of one sentence after another. A step that failed at an offset is never tried there again, whatever led to
/// it, so the work is at most the number of steps times the length of the text.
/// </summary>
sealed class SentenceSearch(Pattern pattern, FoldedProse prose)
{
    readonly string text = prose.Text;
    readonly ImmutableArray<Step> steps = pattern.Steps;
    readonly PatternStarts starts = pattern.Starts;
    readonly Stack<Way> ways = new();
    readonly List<int> trail = [];
    TextSpan sentence;

    /// <summary>What an earlier search of this thread has no more use for.</summary>
    [ThreadStatic]
    static ulong[]? spare;

    /// <summary>By step and offset, a bit each: tried, and known to lead nowhere.</summary>
    ulong[] tried = [];
    bool hasNoMoreParts;

    public void AddMatches(TextSpan sentence, List<PatternMatch> matches, int most)
    {
        this.sentence = sentence;
        hasNoMoreParts = false;
        var words = (steps.Length * (sentence.Length + 1) + 63) / 64;
        (tried, spare) = (spare ?? [], null);
        if (tried.Length < words)
            tried = new ulong[words];
        else
            Array.Clear(tried, 0, words);
        for (var start = Beginning(sentence.Start); start < sentence.End && matches.Count < most; start = Beginning(start))
        {
            if (MatchFrom(start) is { } match)
            {
                matches.Add(match);
                start = match.Span.End;
            }
            else
            {
                start++;
            }
        }
        spare = tried;
    }

    /// <summary>The first offset from one on where a match can begin; the sentence's end when there is none.</summary>
    int Beginning(int from)
    {
        if (starts.Beginnings is null || from >= sentence.End)
            return from;
        var found = text.AsSpan(from, sentence.End - from).IndexOfAny(starts.Beginnings);
        return found < 0 ? sentence.End : from + found;
    }

    /// <summary>Null also for a match of nothing.</summary>
    PatternMatch? MatchFrom(int start)
    {
        ways.Clear();
        trail.Clear();
        ways.Push(new Way(0, start, 0, null));
        while (ways.TryPop(out var way))
        {
            trail.RemoveRange(way.Trail, trail.Count - way.Trail);
            var taken = way.Taken;
            if (Follow(way.Step, way.Offset, ref taken) is var end and >= 0)
            {
                foreach (var state in trail)
                    tried[state >> 6] &= ~(1UL << state);
                return end > start ? new PatternMatch(prose, TextSpan.FromBounds(start, end), Captures(taken)) : null;
            }
        }
        return null;
    }

    /// <returns>Where the match ends; -1 when this way leads nowhere.</returns>
    int Follow(int step, int offset, ref Taken? taken)
    {
        while (true)
        {
            var state = State(step, offset);
            if (IsTried(state))
                return -1;
            tried[state >> 6] |= 1UL << state;
            trail.Add(state);
            var at = steps[step];
            step = at.Next;
            switch (at.Kind)
            {
                case StepKind.Found:
                    return offset;
                case StepKind.Either when !CanGoOn(at.Next, offset):
                    step = at.Other;
                    break;
                case StepKind.Either:
                    if (at.Other != at.Next && CanGoOn(at.Other, offset))
                        ways.Push(new Way(at.Other, offset, trail.Count, taken));
                    break;
                case StepKind.Figure:
                    offset = TakeFigure(at, offset, ref taken);
                    break;
                case StepKind.TextStart:
                    taken = new Taken(at.Capture, new CaptureValue(new TextSpan(offset, 0)), taken);
                    break;
                case StepKind.TextEnd:
                    taken = new Taken(at.Capture, Captured(StartOf(at.Capture, taken!), offset), taken);
                    break;
                default:
                    offset = offset < sentence.End && Accepts(at, text[offset]) ? offset + 1 : -1;
                    break;
            }
            if (offset < 0)
                return -1;
        }
    }

    int State(int step, int offset) => step * (sentence.Length + 1) + offset - sentence.Start;

    bool IsTried(int state) => (tried[state >> 6] & 1UL << state) != 0;

    /// <summary>False where the next character alone says that a step leads nowhere.</summary>
    bool CanGoOn(int step, int offset) => offset < sentence.End ? starts.CanBegin(step, text[offset]) : starts.CanEnd(step);

    /// <summary>The preferred reading; the others are ways to come back to.</summary>
    int TakeFigure(Step at, int offset, ref Taken? taken)
    {
        var isParts = pattern.Captures[at.Capture].Type == CaptureType.Parts;
        if (isParts && (hasNoMoreParts || IsTried(State(at.Next, sentence.End))))
            return -1;
        var readings = FigureReader.Read(prose, pattern.Captures[at.Capture].Type, TextSpan.FromBounds(offset, sentence.End), sentence.Start);
        hasNoMoreParts |= isParts && readings.IsEmpty;
        if (readings.IsEmpty)
            return -1;
        for (var i = readings.Length - 1; i > 0; i--)
            ways.Push(new Way(at.Next, readings[i].Span.End, trail.Count, new Taken(at.Capture, readings[i], taken)));
        taken = new Taken(at.Capture, readings[0], taken);
        return readings[0].Span.End;
    }

    ImmutableArray<CaptureValue?> Captures(Taken? last)
    {
        if (pattern.Captures.IsEmpty)
            return [];
        var captures = new CaptureValue?[pattern.Captures.Length];
        for (var taken = last; taken is not null; taken = taken.Before)
            captures[taken.Capture] ??= taken.Value;
        return [.. captures];
    }

    static int StartOf(int capture, Taken taken) => taken.Capture == capture ? taken.Value.Span.Start : StartOf(capture, taken.Before!);

    CaptureValue Captured(int start, int end) =>
        new(TextSpan.FromBounds(start, end)) { Text = text[start..end] };

    static bool Accepts(Step step, char c) => step.Kind switch
    {
        StepKind.Character => c == step.Character,
        StepKind.InClause => !FoldedProse.IsSentenceEnd(c) && c is not (',' or ':') && !char.IsAsciiDigit(c),
        _ => !FoldedProse.IsSentenceEnd(c),
    };

    /// <summary>A way not yet tried, with the captures made up to it.</summary>
    readonly record struct Way(int Step, int Offset, int Trail, Taken? Taken);

    /// <summary>What captures took, the last one first: ways share what they have in common.</summary>
    sealed record Taken(int Capture, CaptureValue Value, Taken? Before);
}

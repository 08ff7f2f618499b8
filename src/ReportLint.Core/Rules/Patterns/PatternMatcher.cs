using System.Collections;
using System.Collections.Immutable;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>
/// Finds a pattern in prose, sentence by sentence. A step that failed at an offset is never tried there again, whatever
/// led to it, so the work is at most the number of steps times the length of the text.
/// </summary>
static class PatternMatcher
{
    /// <summary>Every match, from left to right, none overlapping another.</summary>
    public static IEnumerable<PatternMatch> Find(Pattern pattern, FoldedProse prose) =>
        pattern.IsLiteral ? FindLiteral(pattern, prose) : FindSteps(pattern, prose);

    public static bool Occurs(Pattern pattern, FoldedProse prose) => Find(pattern, prose).Any();

    static IEnumerable<PatternMatch> FindLiteral(Pattern pattern, FoldedProse prose)
    {
        var from = 0;
        while (prose.Text.IndexOf(pattern.Hints[0], from, StringComparison.Ordinal) is var found and >= 0)
        {
            var span = new TextSpan(found, pattern.Hints[0].Length);
            from = found + 1;
            if (!prose.SentenceAt(found).Contains(span))
                continue;
            from = span.End;
            yield return new PatternMatch(prose, span, []);
        }
    }

    static IEnumerable<PatternMatch> FindSteps(Pattern pattern, FoldedProse prose)
    {
        var from = 0;
        var enumerates = pattern.Captures.Any(c => c.Type == CaptureType.Parts);
        while (from < prose.Text.Length)
        {
            var found = pattern.NextHint(prose.Text, from);
            if (found < 0)
                yield break;
            var sentence = enumerates ? prose.EnumerationAt(found) : prose.SentenceAt(found);
            foreach (var match in new Search(pattern, prose, sentence).Matches())
                yield return match;
            from = sentence.End;
        }
    }

    /// <summary>The search of one sentence.</summary>
    sealed class Search(Pattern pattern, FoldedProse prose, TextSpan sentence)
    {
        /// <summary>By step and offset: tried, and known to lead nowhere.</summary>
        readonly BitArray tried = new(pattern.Steps.Length * (sentence.Length + 1));
        readonly Stack<Way> ways = new();
        readonly List<int> trail = [];
        bool hasNoMoreParts;
        readonly CaptureValue?[] captures = new CaptureValue?[pattern.Captures.Length];

        public IEnumerable<PatternMatch> Matches()
        {
            for (var start = Beginning(sentence.Start); start < sentence.End; start = Beginning(start))
            {
                var end = EndFrom(start);
                if (end <= start)
                {
                    start++;
                    continue;
                }
                yield return new PatternMatch(prose, TextSpan.FromBounds(start, end), [.. captures]);
                start = end;
            }
        }

        /// <summary>The first offset from one on where a match can begin; the sentence's end when there is none.</summary>
        int Beginning(int from)
        {
            if (pattern.Beginnings is null || from >= sentence.End)
                return from;
            var found = prose.Text.AsSpan(from, sentence.End - from).IndexOfAny(pattern.Beginnings);
            return found < 0 ? sentence.End : from + found;
        }

        /// <summary>Where a match that begins at an offset ends; -1 when none does.</summary>
        int EndFrom(int start)
        {
            ways.Clear();
            trail.Clear();
            Array.Clear(captures);
            ways.Push(new Way(0, start, 0, []));
            while (ways.TryPop(out var way))
            {
                trail.RemoveRange(way.Trail, trail.Count - way.Trail);
                way.Captures.CopyTo(captures);
                if (Follow(way.Step, way.Offset) is var end and >= 0)
                {
                    foreach (var state in trail)
                        tried[state] = false;
                    return end;
                }
            }
            return -1;
        }

        int Follow(int step, int offset)
        {
            while (true)
            {
                var state = State(step, offset);
                if (tried[state])
                    return -1;
                tried[state] = true;
                trail.Add(state);
                var at = pattern.Steps[step];
                switch (at.Kind)
                {
                    case StepKind.Found:
                        return offset;
                    case StepKind.Either:
                        ways.Push(new Way(at.Other, offset, trail.Count, [.. captures]));
                        break;
                    case StepKind.Figure:
                        offset = TakeFigure(at, offset);
                        break;
                    case StepKind.TextStart:
                        captures[at.Capture] = new CaptureValue(new TextSpan(offset, 0));
                        break;
                    case StepKind.TextEnd:
                        captures[at.Capture] = Captured(captures[at.Capture]!.Span.Start, offset);
                        break;
                    default:
                        offset = offset < sentence.End && Accepts(at, prose.Text[offset]) ? offset + 1 : -1;
                        break;
                }
                if (offset < 0)
                    return -1;
                step = at.Next;
            }
        }

        int State(int step, int offset) => step * (sentence.Length + 1) + offset - sentence.Start;

        /// <summary>The preferred reading; the others are ways to come back to.</summary>
        int TakeFigure(Step at, int offset)
        {
            var isParts = pattern.Captures[at.Capture].Type == CaptureType.Parts;
            if (isParts && (hasNoMoreParts || tried[State(at.Next, sentence.End)]))
                return -1;
            var readings = FigureReader.Read(prose, pattern.Captures[at.Capture].Type, TextSpan.FromBounds(offset, sentence.End), sentence.Start);
            hasNoMoreParts |= isParts && readings.IsEmpty;
            for (var i = readings.Length - 1; i >= 0; i--)
            {
                captures[at.Capture] = readings[i];
                if (i > 0)
                    ways.Push(new Way(at.Next, readings[i].Span.End, trail.Count, [.. captures]));
            }
            return readings.IsEmpty ? -1 : readings[0].Span.End;
        }

        CaptureValue Captured(int start, int end) =>
            new(TextSpan.FromBounds(start, end)) { Text = prose.Text[start..end] };

        static bool Accepts(Step step, char c) => step.Kind switch
        {
            StepKind.Character => c == step.Character,
            StepKind.InClause => !FoldedProse.IsSentenceEnd(c) && c is not (',' or ':') && !char.IsAsciiDigit(c),
            _ => !FoldedProse.IsSentenceEnd(c),
        };
    }

    /// <summary>A way not yet tried, with the captures made up to it.</summary>
    readonly record struct Way(int Step, int Offset, int Trail, ImmutableArray<CaptureValue?> Captures);
}

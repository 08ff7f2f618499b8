using System.Collections.Immutable;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Patterns;

/// <summary>Reads a quoted text of a rule as a pattern.</summary>
static class PatternParser
{
    /// <summary>Longer than any sentence; the work of a search grows with it.</summary>
    const int LongestPattern = 2_000;

    /// <summary>The pattern, or null, with diagnostics, when it cannot be read.</summary>
    public static Pattern? Parse(SourceText source, TextSyntax text, ScriptVariants script, ICollection<Diagnostic> diagnostics)
    {
        if (text.Raw.Length > LongestPattern)
        {
            diagnostics.Add(PatternDiagnostics.TooLong(source.At(text.Span), LongestPattern));
            return null;
        }
        var signs = Signs(text.Raw, text.Span.Start + 1);
        return new Reader(source, signs, script, diagnostics).Read(text);
    }

    /// <summary>The characters of the text; an escaped one is plain and stands for nothing but itself.</summary>
    static ImmutableArray<Sign> Signs(string raw, int start)
    {
        var signs = ImmutableArray.CreateBuilder<Sign>(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var isEscape = raw[i] == '\\' && i + 1 < raw.Length;
            if (isEscape)
                i++;
            signs.Add(new Sign(raw[i], isEscape ? '\0' : Meaning(raw[i]), start + i));
        }
        return signs.ToImmutable();
    }

    static char Meaning(char c) => c switch
    {
        '…' => '…',
        '～' or '~' => '～',
        '(' or '（' => '(',
        ')' or '）' => ')',
        '|' or '｜' => '|',
        '{' or '｛' => '{',
        '}' or '｝' => '}',
        _ => '\0',
    };

    readonly record struct Sign(char Character, char Meaning, int Offset);

    sealed class Reader(SourceText source, ImmutableArray<Sign> signs, ScriptVariants script, ICollection<Diagnostic> diagnostics)
    {
        readonly List<Step> steps = [];
        readonly List<CaptureName> captures = [];
        readonly StringBuilder run = new();
        readonly List<string[]> stretches = [];
        bool isLiteral = true;
        bool failed;
        int at;

        public Pattern? Read(TextSyntax text)
        {
            if (signs.All(s => char.IsWhiteSpace(s.Character)))
                return Fail(PatternDiagnostics.Empty(source.At(text.Span)));
            while (at < signs.Length && !failed)
                ReadOne(isOptional: false);
            EndRun();
            steps.Add(new Step(StepKind.Found, 0));
            var hints = LongestStretch();
            stretches.Remove(hints);
            var body = new PatternBody([.. steps], [.. stretches.Select(s => new NeededWords([.. s]))]);
            return failed ? null : new Pattern(text.Value, [.. captures], [.. hints], isLiteral && hints.Length > 0, new Lazy<PatternBody>(body));
        }

        void ReadOne(bool isOptional)
        {
            switch (signs[at].Meaning)
            {
                case '…':
                    ReadGap(StepKind.InSentence);
                    break;
                case '～':
                    ReadGap(StepKind.InClause);
                    break;
                case '{':
                    ReadCapture();
                    break;
                case '(' when !isOptional && EndOfChoice() is { } end:
                    ReadChoice(end);
                    break;
                default:
                    ReadCharacter(isOptional);
                    break;
            }
        }

        void ReadCharacter(bool isOptional)
        {
            foreach (var c in FoldedText.Fold(signs[at].Character.ToString(), script))
            {
                steps.Add(new Step(StepKind.Character, steps.Count + 1, Character: c));
                if (!isOptional)
                    run.Append(c);
            }
            at++;
        }

        /// <summary>A gap takes as little as it can.</summary>
        void ReadGap(StepKind kind)
        {
            EndRun();
            var sign = signs[at].Meaning;
            while (at < signs.Length && signs[at].Meaning == sign)
                at++;
            AddLoop(kind);
        }

        void AddLoop(StepKind kind)
        {
            var choice = steps.Count;
            steps.Add(new Step(StepKind.Either, choice + 2, choice + 1));
            steps.Add(new Step(kind, choice));
        }

        void ReadCapture()
        {
            EndRun();
            var start = at;
            var end = FindFrom(at, '}');
            if (end < 0)
            {
                Fail(PatternDiagnostics.CaptureNotClosed(source.At(new TextSpan(signs[start].Offset, 1))));
                return;
            }
            var span = TextSpan.FromBounds(signs[start].Offset, signs[end].Offset + 1);
            var words = string.Concat(signs[(start + 1)..end].Select(s => s.Character)).Replace('：', ':').Split(':');
            at = end + 1;
            var name = words[0].Trim();
            if (name.Length == 0 || words.Length > 2)
                Fail(PatternDiagnostics.CaptureUnnamed(source.At(span)));
            else if ((words.Length == 1 ? CaptureType.Number : CaptureKeywords.TypeOf(words[1].Trim())) is { } type)
                AddCapture(name, type, span);
            else
                Fail(PatternDiagnostics.UnknownCaptureType(source.At(span), words[1].Trim()));
        }

        void AddCapture(string name, CaptureType type, TextSpan span)
        {
            if (captures.Exists(c => c.Name == name))
            {
                Fail(PatternDiagnostics.CaptureTwice(source.At(span), name));
                return;
            }
            var capture = captures.Count;
            captures.Add(new CaptureName(name, type));
            if (type != CaptureType.Text)
            {
                steps.Add(new Step(StepKind.Figure, steps.Count + 1, Capture: capture));
                return;
            }
            steps.Add(new Step(StepKind.TextStart, steps.Count + 1, Capture: capture));
            steps.Add(new Step(StepKind.InSentence, steps.Count + 1));
            AddLoop(StepKind.InSentence);
            steps.Add(new Step(StepKind.TextEnd, steps.Count + 1, Capture: capture));
        }

        /// <summary>The closing bracket of a group that holds a bar; null when the bracket is one to be found in the text.</summary>
        int? EndOfChoice()
        {
            var end = FindFrom(at, ')');
            var bar = FindFrom(at, '|');
            return end >= 0 && bar >= 0 && bar < end ? end : null;
        }

        void ReadChoice(int end)
        {
            EndRun();
            at++;
            var ends = new List<int>();
            var wordings = new List<string>();
            while (at < end && !failed)
            {
                var bar = FindFrom(at, '|');
                var stop = bar < 0 || bar > end ? end : bar;
                var choice = stop == end && ends.Count > 0 ? -1 : steps.Count;
                if (choice >= 0)
                    steps.Add(default);
                var first = steps.Count;
                ReadAlternative(stop);
                wordings.Add(WordingFrom(first));
                if (choice >= 0)
                {
                    ends.Add(steps.Count);
                    steps.Add(default);
                    steps[choice] = new Step(StepKind.Either, choice + 1, steps.Count);
                }
                at = stop == end ? end : stop + 1;
            }
            foreach (var jump in ends)
                steps[jump] = new Step(StepKind.Either, steps.Count, steps.Count);
            at = end + 1;
            if (signs[end - 1].Meaning != '|')
                Need([.. wordings]);
        }

        /// <summary>The plain text of the steps from one on; empty where they are more than plain text.</summary>
        string WordingFrom(int first)
        {
            var wording = new StringBuilder();
            for (var i = first; i < steps.Count; i++)
            {
                if (steps[i].Kind != StepKind.Character)
                    return "";
                wording.Append(steps[i].Character);
            }
            return wording.ToString();
        }

        void ReadAlternative(int stop)
        {
            while (at < stop && !failed)
            {
                if (signs[at].Meaning == '(' && EndOfChoice() is not null)
                    Fail(PatternDiagnostics.GroupInGroup(source.At(new TextSpan(signs[at].Offset, 1))));
                else
                    ReadOne(isOptional: true);
            }
        }

        /// <summary>Plain text ends here.</summary>
        void EndRun()
        {
            Need([run.ToString()]);
            isLiteral &= at == signs.Length && run.Length == steps.Count;
            run.Clear();
        }

        /// <summary>One of these stretches stands in every match.</summary>
        void Need(string[] wordings)
        {
            if (Shortest(wordings) > 0)
                stretches.Add(wordings);
        }

        /// <summary>The stretch whose shortest wording is longest, of equal ones the first: what a text is searched for before all else.</summary>
        string[] LongestStretch()
        {
            string[] longest = [];
            foreach (var stretch in stretches)
                longest = Shortest(stretch) > Shortest(longest) ? stretch : longest;
            return longest;
        }

        static int Shortest(string[] wordings)
        {
            var shortest = wordings.Length == 0 ? 0 : int.MaxValue;
            foreach (var wording in wordings)
                shortest = Math.Min(shortest, wording.Length);
            return shortest;
        }

        int FindFrom(int start, char meaning)
        {
            for (var i = start; i < signs.Length; i++)
            {
                if (signs[i].Meaning == meaning)
                    return i;
            }
            return -1;
        }

        Pattern? Fail(Diagnostic diagnostic)
        {
            diagnostics.Add(diagnostic);
            failed = true;
            return null;
        }
    }
}

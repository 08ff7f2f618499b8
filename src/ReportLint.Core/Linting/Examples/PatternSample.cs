using System.Text;
using ReportLint.Rules.Patterns;

namespace ReportLint.Linting.Examples;

/// <summary>The shortest text in which a pattern is found, with 7 for every number.</summary>
static class PatternSample
{
    public static string Of(Pattern pattern)
    {
        var sample = new StringBuilder();
        var step = 0;
        while (pattern.Steps[step].Kind != StepKind.Found)
        {
            var at = pattern.Steps[step];
            if (at.Kind == StepKind.Character)
                sample.Append(at.Character);
            else if (at.Kind == StepKind.Figure)
                sample.Append(Figure(pattern.Captures[at.Capture].Type));
            else if (at.Kind is StepKind.InSentence && sample.Length > 0 && pattern.Steps[step - 1].Kind == StepKind.TextStart)
                sample.Append('□');
            step = at.Next;
        }
        return sample.ToString();
    }

    static string Figure(CaptureType type) => type switch
    {
        CaptureType.Amount => "7元",
        CaptureType.Percentage => "7%",
        CaptureType.Date => "1999年1月7日",
        CaptureType.Year => "1999",
        CaptureType.Parts => "甲7件、其他7件",
        _ => "7",
    };
}

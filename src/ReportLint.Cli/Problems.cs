using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Output;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Tells the user what went wrong, as it happens, and remembers whether the job could still be done as asked.</summary>
sealed class Problems(Shell shell, Language language, Palette palette)
{
    readonly List<Diagnostic> told = [];
    TextWriter writer = shell.Error;

    /// <summary>Whether anything was an error: the exit code is then 2.</summary>
    public bool AnyError { get; private set; }

    public ImmutableArray<Diagnostic> Told => [.. told];

    public void Tell(Diagnostic problem)
    {
        told.Add(problem);
        Show(problem);
    }

    public void Tell(IEnumerable<Diagnostic> problems)
    {
        foreach (var problem in problems)
            Tell(problem);
    }

    /// <summary>Something was not done that was asked for by name, even if what was said about it was no error.</summary>
    public void Fail() => AnyError = true;

    /// <summary>Says it unless it has been said.</summary>
    public void TellOnce(Diagnostic problem)
    {
        if (!told.Contains(problem))
            Tell(problem);
    }

    /// <summary>Tells what a stage finds wrong, and hands on what it makes.</summary>
    public T Gather<T>(Func<ICollection<Diagnostic>, T> stage)
    {
        var found = new List<Diagnostic>();
        var result = stage(found);
        Tell(found);
        return result;
    }

    /// <summary>Says it without remembering it: what belongs to a file is remembered there.</summary>
    public void Show(Diagnostic problem)
    {
        AnyError |= problem.Severity == Severity.Error;
        DiagnosticText.Write(writer, problem, language, palette);
    }

    /// <summary>Until the hold is disposed of, what is to be said waits.</summary>
    public IDisposable HoldBack() => new Hold(this, shell.Error);

    sealed class Hold : IDisposable
    {
        readonly StringWriter waiting = new();
        readonly Problems problems;
        readonly TextWriter before;

        public Hold(Problems problems, TextWriter before)
        {
            (this.problems, this.before) = (problems, before);
            problems.writer = waiting;
        }

        public void Dispose()
        {
            problems.writer = before;
            before.Write(waiting);
        }
    }
}

using System.Text;
using ReportLint.Cli;

namespace ReportLint.Tests.Cli;

/// <summary>One call of the program, in this process.</summary>
sealed record ProgramRun(int Status, string Output, string Error)
{
    public static ProgramRun In(string folder, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var shell = new Shell { Folder = folder, Input = Stream.Null, Output = output, Error = error, Variable = Environment.GetEnvironmentVariable };
        var status = CommandLine.Run(arguments, shell);
        return new ProgramRun(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

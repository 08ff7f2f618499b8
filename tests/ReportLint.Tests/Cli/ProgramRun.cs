using System.Text;
using ReportLint.Cli;

namespace ReportLint.Tests.Cli;

/// <summary>One call of the program, in this process.</summary>
sealed record ProgramRun(int Status, string Output, string Error)
{
    public static ProgramRun In(string folder, params string[] arguments) => Installed(AppContext.BaseDirectory, folder, arguments);

    /// <summary>The program as it was installed in a folder, with the rules there.</summary>
    public static ProgramRun Installed(string home, string folder, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var shell = new Shell { Home = home, Folder = folder, Input = Stream.Null, Output = output, Error = error, Variable = Environment.GetEnvironmentVariable };
        var status = CommandLine.Run(arguments, shell);
        return new ProgramRun(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

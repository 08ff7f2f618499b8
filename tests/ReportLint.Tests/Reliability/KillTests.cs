using System.Diagnostics;
using ReportLint.Reliability.Killing;
using ReportLint.Tests.Cli;
using Xunit;

namespace ReportLint.Tests.Reliability;

/// <summary>A run that is killed leaves the old file or the new one. tests/ReportLint.Reliability kills more often.</summary>
public class KillTests
{
    [Fact]
    public void A_file_is_old_or_new_whenever_the_program_is_killed()
    {
        using var scratch = new Scratch();
        for (var i = 0; i < 30; i++)
            scratch.With($"{i}.txt");
        var program = Path.Combine(AppContext.BaseDirectory, "reportlint.dll");
        var (old, @new, broken) = KillRun.Run(
            (folder, arguments) => new ProcessStartInfo("dotnet", [program, .. arguments]) { WorkingDirectory = folder }, scratch.Folder, 6);
        Assert.Equal((6, 0), (old + @new, broken));
    }
}

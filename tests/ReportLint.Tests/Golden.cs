using Xunit;

namespace ReportLint.Tests;

/// <summary>A file beside a test that holds what is expected. REPORTLINT_ACCEPT=1 rewrites it for review.</summary>
static class Golden
{
    /// <summary>Compares byte for byte: line ends and a byte order mark count.</summary>
    public static void Check(string relativePath, string actual)
    {
        var path = Repository.PathTo(relativePath);
        if (Environment.GetEnvironmentVariable("REPORTLINT_ACCEPT") == "1")
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{relativePath} is missing; REPORTLINT_ACCEPT=1 writes it");
        Assert.Equal(System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)), actual);
    }
}

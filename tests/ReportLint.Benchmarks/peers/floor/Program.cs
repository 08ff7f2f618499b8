using ReportLint.Benchmarks.Peers.Floor;

var files = File.Exists(args[0]) ? [args[0]] : Directory.GetFiles(args[0]);
Array.Sort(files, StringComparer.Ordinal);

var findings = new List<Finding>[files.Length];
Parallel.For(0, files.Length, i =>
{
    using var page = Page.Read(files[i]);
    findings[i] = [.. Checks.Run(page)];
});

Sarif.Write(args[1], files, findings);

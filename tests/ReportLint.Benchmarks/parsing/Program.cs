using ReportLint.Reports.Reading.Decoding;
using ReportLint.Reports.Reading.Html;

var files = File.Exists(args[0]) ? [args[0]] : Directory.GetFiles(args[0]);
var characters = 0L;
Parallel.ForEach(files, file =>
{
    var text = TextDecoder.Decode(file, File.ReadAllBytes(file), int.MaxValue).Text!;
    Interlocked.Add(ref characters, HtmlPage.Read(text).Text.Text.Length);
});
Console.WriteLine(characters);

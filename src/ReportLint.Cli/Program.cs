using ReportLint.Cli;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
using var shell = Shell.OfProcess();
return CommandLine.Run(args, shell);

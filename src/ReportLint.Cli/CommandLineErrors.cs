using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Cli;

/// <summary>Says what is wrong with a command line, in the user's language, with the nearest right option.</summary>
static class CommandLineErrors
{
    /// <summary>Begins an error about an option that stands where a path may stand.</summary>
    public const string Stray = "stray:";

    public static Diagnostic Explain(ParseError error, ParseResult result)
    {
        if (error.Message.StartsWith(Stray, StringComparison.Ordinal))
            return Unknown(error.Message[Stray.Length..], result);
        if (error.SymbolResult is OptionResult { Option: var option, Tokens: [.., var token] })
            return WrongValue(option, token.Value);
        return result.UnmatchedTokens.FirstOrDefault(t => error.Message.Contains($"'{t}'", StringComparison.Ordinal)) is { } stray
            ? Unknown(stray, result)
            : Missing(error, result);
    }

    static Diagnostic Missing(ParseError error, ParseResult result)
    {
        var missing = result.CommandResult.Command.Arguments.FirstOrDefault(a => error.Message.Contains($"'{a.Name}'", StringComparison.Ordinal));
        return missing is null
            ? ProgramDiagnostics.WrongCommandLine($"命令行有误：{error.Message}", error.Message)
            : ProgramDiagnostics.WrongCommandLine($"{result.CommandResult.Command.Name} 后面缺 {missing.Name}。", $"{missing.Name} is missing after '{result.CommandResult.Command.Name}'.");
    }

    static Diagnostic Unknown(string written, ParseResult result)
    {
        var names = Options(result.CommandResult).SelectMany(o => o.Aliases.Prepend(o.Name));
        return NearestName.To(written.Split('=')[0], names) is { } nearest
            ? ProgramDiagnostics.WrongCommandLine($"不认识“{written}”。是不是“{nearest}”？", $"Unknown '{written}'. Did you mean '{nearest}'?")
            : ProgramDiagnostics.WrongCommandLine($"不认识“{written}”。", $"Unknown '{written}'.");
    }

    static Diagnostic WrongValue(Option option, string written)
    {
        var expected = option.ValueType == typeof(int) ? new LocalizedText("正整数", "a whole number above 0") : Choice(option);
        return ProgramDiagnostics.WrongCommandLine(
            $"{option.Name} 应是{expected.Chinese}，这里写的是“{written}”。",
            $"{option.Name} should be {expected.In(Language.English)}, found '{written}'.");
    }

    static LocalizedText Choice(Option option)
    {
        var choices = string.Join('|', option.GetCompletions(CompletionContext.Empty).Select(c => c.Label));
        return new($" {choices} 之一", $"one of {choices}");
    }

    static IEnumerable<Option> Options(CommandResult command) =>
        command.Parent is CommandResult parent ? command.Command.Options.Concat(Options(parent).Where(o => o.Recursive)) : command.Command.Options;
}

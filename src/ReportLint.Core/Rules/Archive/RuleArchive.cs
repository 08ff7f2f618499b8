using ReportLint.Archive;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>What a rule says of itself, as bytes and back.</summary>
static class RuleArchive
{
    public static void Write(NodeWriter to, Rule rule)
    {
        var bytes = to.Bytes;
        bytes.Text(rule.Id);
        WriteText(bytes, rule.Title);
        bytes.Byte((byte)rule.Severity);
        bytes.Texts([.. rule.Basis]);
        bytes.Byte((byte)rule.Status);
        bytes.Optional(rule.Owner);
        bytes.Flag(rule.Help is not null);
        if (rule.Help is { } help)
            WriteText(bytes, help);
        to.Span(rule.Location.Span);
    }

    public static Rule Read(NodeReader from, SourceText source)
    {
        var bytes = from.Bytes;
        return new Rule
        {
            Id = bytes.Text(),
            Title = ReadText(bytes),
            Severity = (Severity)bytes.Byte(),
            Basis = bytes.Texts(),
            Status = (RuleStatus)bytes.Byte(),
            Owner = bytes.OptionalText(),
            Help = bytes.Flag() ? ReadText(bytes) : null,
            Location = source.At(from.Span()),
        };
    }

    static void WriteText(BytesBuilder bytes, LocalizedText text)
    {
        bytes.Text(text.Chinese);
        bytes.Optional(text.English);
    }

    static LocalizedText ReadText(ArchiveBytes bytes) => new(bytes.Text(), bytes.OptionalText());
}

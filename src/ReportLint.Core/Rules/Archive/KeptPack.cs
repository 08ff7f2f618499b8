using System.Collections.Immutable;
using System.Security.Cryptography;
using ReportLint.Archive;
using ReportLint.Reports.Archive;
using ReportLint.Reports.Forms;
using ReportLint.Reports.Similarity;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Parsing;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>
/// Forms, and rules bound to them, that were kept as bytes. A file is known by what it says, wherever it lies; of a pack of
/// which some files were changed, the others are taken from here.
/// </summary>
public sealed class KeptPack
{
    readonly ImmutableArray<KeptFile> files;
    readonly FormNumbers numbers;
    readonly Resemblance resemblance;

    KeptPack(FormSet forms, ImmutableArray<KeptFile> files)
    {
        Forms = forms;
        this.files = files;
        numbers = new FormNumbers(forms);
        resemblance = new Resemblance(forms);
    }

    public FormSet Forms { get; }

    /// <summary>What was kept; null when the bytes are damaged, were written by another build of the program, or are of other forms.</summary>
    /// <param name="data">The files that forms and words are read from; others may be among them.</param>
    public static KeptPack? Read(ReadOnlyMemory<byte> bytes, IEnumerable<SourceText> data)
    {
        if (KeptPackSeal.Break(bytes) is not { } sealedBytes)
            return null;
        try
        {
            return Read(new ArchiveBytes(sealedBytes), FormFileKinds.Among(data));
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return null;
        }
    }

    /// <summary>What was kept of a file that says the same; null when nothing was.</summary>
    internal KeptFile? Find(SourceText file)
    {
        Span<byte> content = stackalloc byte[SHA256.HashSizeInBytes];
        KeptPackSeal.Hash(file, content);
        foreach (var kept in files)
        {
            if (kept.Content.Span.SequenceEqual(content))
                return kept;
        }
        return null;
    }

    /// <summary>The rules of a file; null when the bytes cannot be read.</summary>
    /// <param name="source">The file that says the same.</param>
    /// <param name="parsed">That file parsed; not asked for before a rule's text is.</param>
    internal BoundRule[]? RulesOf(KeptFile file, SourceText source, Lazy<RuleFileSyntax> parsed)
    {
        try
        {
            var bytes = new ArchiveBytes(file.Rules);
            var from = new NodeReader(bytes, numbers, resemblance);
            var rules = new BoundRule[bytes.Count()];
            for (var i = 0; i < rules.Length; i++)
            {
                var index = i;
                rules[i] = BoundRuleArchive.Read(from, source, new Lazy<RuleSyntax>(() => parsed.Value.Rules[index]));
            }
            return rules;
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            return null;
        }
    }

    static KeptPack? Read(ArchiveBytes bytes, ImmutableArray<SourceText> data)
    {
        if (!bytes.Block().Span.SequenceEqual(KeptPackSeal.Hash(data)))
            return null;
        var forms = new FormSetReader(new ArchiveBytes(bytes.Block()), data).Read();
        return new KeptPack(forms, bytes.Each(() => new KeptFile(bytes.Block(), bytes.Block())));
    }

    static bool IsUnreadable(Exception e) =>
        e is FormatException or ArgumentException or IndexOutOfRangeException or InvalidCastException or OverflowException;
}

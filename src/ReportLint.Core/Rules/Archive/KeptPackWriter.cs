using System.Collections.Immutable;
using System.Security.Cryptography;
using ReportLint.Archive;
using ReportLint.Diagnostics;
using ReportLint.Reports.Archive;
using ReportLint.Reports.Forms;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Parsing;
using ReportLint.Text;

namespace ReportLint.Rules.Archive;

/// <summary>Binds a pack ahead, for <see cref="KeptPack"/> to read. The same files give the same bytes, wherever they lie.</summary>
public static class KeptPackWriter
{
    /// <summary>The bytes; null when something is wrong with the forms or words, so that nothing can be kept.</summary>
    /// <param name="rules">A file of which anything has to be said is left out: it is told anew in every run.</param>
    public static byte[]? Write(IEnumerable<SourceText> data, IEnumerable<SourceText> rules)
    {
        var found = new List<Diagnostic>();
        var sources = FormFileKinds.Among(data);
        var forms = FormSet.Read(sources, found);
        if (found.Count > 0)
            return null;
        var bytes = new BytesBuilder();
        bytes.Block(KeptPackSeal.Hash(sources));
        var formBytes = new BytesBuilder();
        new FormSetWriter(formBytes, sources).Write(forms);
        bytes.Block(formBytes.Written);
        Write(bytes, [.. rules.Select(f => Keep(f, forms)).OfType<KeptFile>()]);
        return KeptPackSeal.Put(bytes.Written);
    }

    static void Write(BytesBuilder bytes, ImmutableArray<KeptFile> files)
    {
        bytes.Number(files.Length);
        foreach (var file in files)
        {
            bytes.Block(file.Content.Span);
            bytes.Block(file.Rules.Span);
        }
    }

    static KeptFile? Keep(SourceText file, FormSet forms)
    {
        var parsed = RuleParser.Parse(file);
        var found = new List<Diagnostic>(parsed.Diagnostics);
        ImmutableArray<BoundRule> rules = [.. parsed.Rules.Select(r => Binder.Bind(r, forms, found)).OfType<BoundRule>()];
        if (found.Count > 0)
            return null;
        var content = new byte[SHA256.HashSizeInBytes];
        KeptPackSeal.Hash(file, content);
        var bytes = new BytesBuilder();
        new NodeWriter(bytes, new FormNumbers(forms)).Each(rules, BoundRuleArchive.Write);
        return new KeptFile(content, bytes.Written.ToArray());
    }
}

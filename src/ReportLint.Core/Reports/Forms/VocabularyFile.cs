using System.Collections.Immutable;
using ReportLint.Diagnostics;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Reports.Forms;

/// <summary>Reads a pack's vocabulary from its YAML file. Every key may be left out.</summary>
static class VocabularyFile
{
    static readonly (string Key, IssuerKind Kind)[] Kinds =
    [
        ("government", IssuerKind.Government),
        ("department", IssuerKind.Department),
        ("agency", IssuerKind.Agency),
    ];

    static readonly (string Key, IssuerLevel? Level)[] Levels =
    [
        ("national", IssuerLevel.National),
        ("province", IssuerLevel.Province),
        ("city", IssuerLevel.City),
        ("county", IssuerLevel.County),
        ("township", IssuerLevel.Township),
        ("unsure", null),
    ];

    public static Vocabulary? Read(SourceText source, ICollection<Diagnostic> diagnostics)
    {
        if (YamlFile.Read(source, diagnostics) is not { } map)
            return null;
        var labels = map.Map("labels");
        var declarations = map.Map("declarations");
        var vocabulary = new Vocabulary
        {
            Titles = map.Texts("titles"),
            NeverInTitle = map.Texts("never_in_title"),
            Subjects = map.Texts("subjects"),
            Headings = map.Texts("headings"),
            TitleLabels = labels?.Texts("title") ?? [],
            IssuerLabels = labels?.Texts("issuer") ?? [],
            PublishedLabels = labels?.Texts("published") ?? [],
            AddressLabels = labels?.Texts("address") ?? [],
            OtherLabels = labels?.Texts("other") ?? [],
            TitleDeclarations = declarations?.Texts("title") ?? [],
            IssuerDeclarations = declarations?.Texts("issuer") ?? [],
            PublishedDeclarations = declarations?.Texts("published") ?? [],
            AddressDeclarations = declarations?.Texts("address") ?? [],
            PeriodWords = map.Texts("period_words"),
            IssuerSentences = map.Texts("issuer_sentences"),
            YearSentences = map.Texts("year_sentences"),
            NeverInIssuer = map.Texts("never_in_issuer"),
            Bodies = Pairs(map.Map("bodies"), Kinds),
            Places = Pairs(map.Map("places"), Levels),
            SameEnds = Ends(map.Map("same_ends")),
            BeforeCitation = map.Texts("before_citation"),
            Placeholders = map.Texts("placeholders"),
            Units = map.Texts("units"),
            Furniture = map.Texts("furniture"),
            Spam = map.Texts("spam"),
            Mojibake = map.Texts("mojibake"),
        };
        labels?.Done();
        declarations?.Done();
        map.Done();
        return vocabulary;
    }

    static ImmutableArray<NameEnd<string>> Ends(YamlMap? map) => map is null ? [] : [.. map.Keys.Select(end => new NameEnd<string>(end, map.OptionalText(end) ?? ""))];

    /// <summary>The words under each key, in the file's order, with what the key means.</summary>
    static ImmutableArray<NameEnd<T>> Pairs<T>(YamlMap? map, (string Key, T Meaning)[] keys)
    {
        if (map is null)
            return [];
        var ends = ImmutableArray.CreateBuilder<NameEnd<T>>();
        foreach (var (key, meaning) in keys)
        {
            foreach (var end in map.Texts(key))
                ends.Add(new NameEnd<T>(end, meaning));
        }
        map.Done();
        return ends.ToImmutable();
    }
}

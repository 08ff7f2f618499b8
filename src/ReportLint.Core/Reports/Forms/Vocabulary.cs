using System.Collections.Immutable;

namespace ReportLint.Reports.Forms;

/// <summary>
/// The words of a pack by which a report is recognised and its facts are read. In wordings <c>…</c> stands for any
/// characters; in sentences <c>{issuer}</c> and <c>{year}</c> stand for what is read there.
/// </summary>
public sealed record Vocabulary
{
    /// <summary>A pack without words: parts and tables are read, hardly any facts.</summary>
    public static Vocabulary Empty { get; } = new();

    /// <summary>Wordings of a report's title, as a whole.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>What a title never holds, such as the signs of a path of links.</summary>
    public ImmutableArray<string> NeverInTitle { get; init; } = [];

    /// <summary>The words of a title after which only the kind of report follows, not the body's name.</summary>
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Headings of parts that no form knows, such as those of years before the first form.</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>Labels in a capture's head after which the named fact stands.</summary>
    public ImmutableArray<string> TitleLabels { get; init; } = [];

    public ImmutableArray<string> IssuerLabels { get; init; } = [];

    public ImmutableArray<string> PublishedLabels { get; init; } = [];

    public ImmutableArray<string> AddressLabels { get; init; } = [];

    /// <summary>Labels of a capture's head that state none of the facts, but end the one before.</summary>
    public ImmutableArray<string> OtherLabels { get; init; } = [];

    /// <summary>Names of declarations in a file's head that give the named fact, the surest first.</summary>
    public ImmutableArray<string> TitleDeclarations { get; init; } = [];

    public ImmutableArray<string> IssuerDeclarations { get; init; } = [];

    public ImmutableArray<string> PublishedDeclarations { get; init; } = [];

    public ImmutableArray<string> AddressDeclarations { get; init; } = [];

    /// <summary>Words that announce the days which the figures cover.</summary>
    public ImmutableArray<string> PeriodWords { get; init; } = [];

    /// <summary>Sentences that name the body reporting, the surest first.</summary>
    public ImmutableArray<string> IssuerSentences { get; init; } = [];

    /// <summary>Sentences that state the year reported on.</summary>
    public ImmutableArray<string> YearSentences { get; init; } = [];

    /// <summary>Words that never belong to a body's name: it ends or begins at them.</summary>
    public ImmutableArray<string> NeverInIssuer { get; init; } = [];

    /// <summary>Word ends of names of bodies, with what such a body is.</summary>
    public ImmutableArray<NameEnd<IssuerKind>> Bodies { get; init; } = [];

    /// <summary>Word ends and whole names of places, with their level of government; null where the word alone does not tell.</summary>
    public ImmutableArray<NameEnd<IssuerLevel?>> Places { get; init; } = [];

    /// <summary>Ends of names that mean the same body as another end, which is their meaning, or as none.</summary>
    public ImmutableArray<NameEnd<string>> SameEnds { get; init; } = [];

    /// <summary>Words that stand before the number of a document without belonging to it.</summary>
    public ImmutableArray<string> BeforeCitation { get; init; } = [];

    /// <summary>Words in a cell that stand for “nothing to report”; signs such as a dash need not be named.</summary>
    public ImmutableArray<string> Placeholders { get; init; } = [];

    /// <summary>Units written behind a figure inside its cell.</summary>
    public ImmutableArray<string> Units { get; init; } = [];

    /// <summary>Words of a web page around a report that are none of its own: what follows the report begins with one of them.</summary>
    public ImmutableArray<string> Furniture { get; init; } = [];

    /// <summary>Words that are foreign to any report and show an injected text.</summary>
    public ImmutableArray<string> Spam { get; init; } = [];

    /// <summary>Sequences of characters that only wrong decoding makes.</summary>
    public ImmutableArray<string> Mojibake { get; init; } = [];
}

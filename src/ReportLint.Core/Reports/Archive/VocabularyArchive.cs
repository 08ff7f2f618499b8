using System.Collections.Immutable;
using ReportLint.Archive;
using ReportLint.Reports.Forms;

namespace ReportLint.Reports.Archive;

/// <summary>A pack's words as bytes and back.</summary>
static class VocabularyArchive
{
    public static void Write(BytesBuilder bytes, Vocabulary words)
    {
        bytes.Texts(words.Titles);
        bytes.Texts(words.NeverInTitle);
        bytes.Texts(words.Subjects);
        bytes.Texts(words.Headings);
        bytes.Texts(words.TitleLabels);
        bytes.Texts(words.IssuerLabels);
        bytes.Texts(words.PublishedLabels);
        bytes.Texts(words.AddressLabels);
        bytes.Texts(words.OtherLabels);
        bytes.Texts(words.TitleDeclarations);
        bytes.Texts(words.IssuerDeclarations);
        bytes.Texts(words.PublishedDeclarations);
        bytes.Texts(words.AddressDeclarations);
        bytes.Texts(words.PeriodWords);
        bytes.Texts(words.IssuerSentences);
        bytes.Texts(words.YearSentences);
        bytes.Texts(words.NeverInIssuer);
        bytes.Texts(words.BeforeCitation);
        bytes.Texts(words.Placeholders);
        bytes.Texts(words.Units);
        bytes.Texts(words.Furniture);
        bytes.Texts(words.Spam);
        bytes.Texts(words.Mojibake);
        WriteEnds(bytes, words.Bodies, kind => bytes.Byte((byte)kind));
        WriteEnds(bytes, words.Places, level => bytes.Optional((int?)level));
        WriteEnds(bytes, words.SameEnds, bytes.Text);
    }

    public static Vocabulary Read(ArchiveBytes bytes) => new()
    {
        Titles = bytes.Texts(),
        NeverInTitle = bytes.Texts(),
        Subjects = bytes.Texts(),
        Headings = bytes.Texts(),
        TitleLabels = bytes.Texts(),
        IssuerLabels = bytes.Texts(),
        PublishedLabels = bytes.Texts(),
        AddressLabels = bytes.Texts(),
        OtherLabels = bytes.Texts(),
        TitleDeclarations = bytes.Texts(),
        IssuerDeclarations = bytes.Texts(),
        PublishedDeclarations = bytes.Texts(),
        AddressDeclarations = bytes.Texts(),
        PeriodWords = bytes.Texts(),
        IssuerSentences = bytes.Texts(),
        YearSentences = bytes.Texts(),
        NeverInIssuer = bytes.Texts(),
        BeforeCitation = bytes.Texts(),
        Placeholders = bytes.Texts(),
        Units = bytes.Texts(),
        Furniture = bytes.Texts(),
        Spam = bytes.Texts(),
        Mojibake = bytes.Texts(),
        Bodies = ReadEnds(bytes, () => (IssuerKind)bytes.Byte()),
        Places = ReadEnds(bytes, () => (IssuerLevel?)bytes.OptionalNumber()),
        SameEnds = ReadEnds(bytes, bytes.Text),
    };

    static void WriteEnds<T>(BytesBuilder bytes, ImmutableArray<NameEnd<T>> ends, Action<T> write)
    {
        bytes.Number(ends.Length);
        foreach (var end in ends)
        {
            bytes.Text(end.End);
            write(end.Meaning);
        }
    }

    static ImmutableArray<NameEnd<T>> ReadEnds<T>(ArchiveBytes bytes, Func<T> read) =>
        bytes.Each(() => new NameEnd<T>(bytes.Text(), read()));
}

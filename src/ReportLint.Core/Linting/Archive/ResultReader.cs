using System.Collections.Immutable;
using ReportLint.Archive;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Rules.Compilation;
using ReportLint.Text;

namespace ReportLint.Linting.Archive;

/// <summary>
/// Reads back what <see cref="ResultWriter"/> wrote. The report's tables have no cells, its body's name stands at no place, and its source is kept in excerpts.
/// </summary>
public sealed class ResultReader
{
    readonly ArchiveBytes bytes;
    readonly ImmutableArray<string> texts;
    readonly ImmutableArray<SourceText> sources;
    readonly PackTexts common;
    readonly Report? known;

    ResultReader(ReadOnlyMemory<byte> bytes, string path, PackTexts common, Report? known)
    {
        this.bytes = new ArchiveBytes(bytes);
        this.common = common;
        this.known = known;
        texts = this.bytes.Texts();
        sources = this.bytes.Each(() => ReadSource(path));
        if (known is not null)
            sources = sources.SetItem(0, known.Source.Length == sources[0].Length ? known.Source : throw new FormatException("another text"));
    }

    /// <summary>The result; null when the bytes are not whole or speak of rules the pack has not.</summary>
    /// <param name="path">Where the report lies now.</param>
    public static KeptResult? Read(ReadOnlyMemory<byte> bytes, string path, PackTexts common) => Read(bytes, path, common, null);

    /// <summary>The result for a report that is there whole; null as above.</summary>
    public static KeptResult? Read(ReadOnlyMemory<byte> bytes, Report report, PackTexts common) => Read(bytes, report.Source.Path, common, report);

    static KeptResult? Read(ReadOnlyMemory<byte> bytes, string path, PackTexts common, Report? known)
    {
        try
        {
            return new ResultReader(bytes, path, common, known).ReadAll();
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            return null;
        }
    }

    KeptResult ReadAll()
    {
        var report = ReadReport();
        var said = bytes.Each(ReadDiagnostic);
        var alone = new LintResult(known ?? report, bytes.Each(ReadVerdict), bytes.Each(ReadDiagnostic));
        return new KeptResult(alone, said, bytes.Flag() ? new BesideVerdicts(ReadText(), bytes.Number(), bytes.Each(ReadVerdict), bytes.Each(ReadDiagnostic)) : null);
    }

    SourceText ReadSource(string ownPath)
    {
        var path = ReadText() is { Length: > 0 } other ? other : ownPath;
        var encoding = ReadText();
        return bytes.Flag()
            ? new SourceText(path, bytes.Text(), encoding) { IsExtracted = true }
            : new SourceText(path, new Excerpts(bytes.Number(), bytes.Number(), bytes.Each(ReadLine), bytes.Each(() => new KeptStretch(bytes.Number(), bytes.Text()))), encoding);
    }

    KeptLine ReadLine()
    {
        var (number, span) = (bytes.Number(), ReadSpan());
        return new KeptLine(number, span, bytes.Number() is > 0 and var count ? new LineHash(bytes.Long(), count) : null);
    }

    Report ReadReport()
    {
        var (source, nothing) = (sources[0], MappedText.Whole(new SourceText(sources[0].Path, "")));
        var (layout, issuer) = (ReadText(), ReadOptional());
        return new Report
        {
            Source = source,
            Layout = layout,
            Facts = new Facts { Issuer = issuer is null ? null : new Fact<string>(issuer, source.At(default)) },
            Prose = nothing,
            Preamble = nothing,
            Sections = bytes.Each(() => new Section(bytes.Number() is >= 0 and var number ? number : null, ReadOptional(), ReadText(), source.At(ReadSpan()), nothing)),
            Tables = bytes.Each(ReadTable),
        };
    }

    Table ReadTable()
    {
        var form = common.Pack.Forms.Form(ReadText())?.Table(ReadText()) ?? throw new KeyNotFoundException("table");
        return new Table(form, (Grade)bytes.Byte(), sources[0].At(ReadSpan()), new Cell?[form.Rows.Length, form.Columns.Length]);
    }

    /// <summary>Rules come first of all texts.</summary>
    Rule ReadRule() => common.Pack.Rules[bytes.Number()].Rule;

    Verdict ReadVerdict()
    {
        var head = new VerdictHead(bytes.Byte());
        var verdict = new Verdict(ReadRule(), ReadOptional(), head.Outcome, head.Severity, head.HasUsualReason ? Reasons.Of(head.Outcome) : ReadMessage());
        return head.IsBare ? verdict : ReadEvidence(verdict);
    }

    Verdict ReadEvidence(Verdict verdict) => verdict with
    {
        Location = ReadPlace(),
        Operands = bytes.Each(() => new Operand(ReadText(), ReadMessage(), ReadPlace())),
        Comparison = bytes.Flag() ? new Comparison(ReadText(), ReadText(), ReadOptional()) : null,
    };

    Diagnostic ReadDiagnostic()
    {
        var (id, severity, message, element, suggestion) = (ReadText(), (Severity)bytes.Byte(), ReadMessage(), ReadOptional(), ReadOptional());
        return new Diagnostic(id, severity, message, ReadPlace())
        {
            Element = element,
            Suggestion = suggestion,
            Related = bytes.Each(ReadRelated),
        };
    }

    RelatedLocation ReadRelated()
    {
        var message = ReadMessage();
        return new RelatedLocation(ReadPlace() ?? throw new FormatException("no place"), message);
    }

    LocalizedText ReadMessage() => new(ReadText(), ReadOptional());

    Location? ReadPlace() => bytes.Number() is > 0 and var source ? sources[source - 1].At(ReadSpan()) : null;

    TextSpan ReadSpan() => new TextSpan(bytes.Number(), bytes.Number()) is { Start: >= 0, Length: >= 0 } span ? span : throw new FormatException("no span");

    string ReadText() => ReadOptional() ?? throw new FormatException("no text");

    string? ReadOptional() => bytes.Number() switch
    {
        0 => null,
        var number when number <= common.Texts.Length => common.Texts[number - 1],
        var number => texts[number - common.Texts.Length - 1],
    };
}

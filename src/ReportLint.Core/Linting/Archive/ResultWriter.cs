using System.Collections.Immutable;
using ReportLint.Archive;
using ReportLint.Diagnostics;
using ReportLint.Reports;
using ReportLint.Rules;
using ReportLint.Rules.Compilation;
using ReportLint.Text;

namespace ReportLint.Linting.Archive;

/// <summary>
/// Writes a result so that <see cref="ResultReader"/> gives it back: the verdicts and findings whole, of the report its
/// parts and the tables' places, of each text pointed into the stretches that are shown.
/// </summary>
public sealed class ResultWriter
{
    readonly PackTexts common;
    readonly Dictionary<string, int> texts = [];
    readonly Dictionary<SourceText, PlacesIn> sources = new(ReferenceEqualityComparer.Instance);
    readonly SourceText own;
    BytesBuilder bytes = new();
    Rule? lastRule;
    int numberOfLast;

    ResultWriter(SourceText own, PackTexts common)
    {
        this.own = own;
        this.common = common;
        IndexOf(own);
    }

    /// <param name="common">Of the pack that the report was held against.</param>
    public static byte[] Write(KeptResult kept, PackTexts common) => new ResultWriter(kept.Alone.Report.Source, common).WriteAll(kept);

    /// <summary>Texts and sources stand first, as they are spoken of by number.</summary>
    byte[] WriteAll(KeptResult kept)
    {
        WriteReport(kept.Alone.Report);
        WriteEach(kept.Said, Write);
        WriteEach(kept.Alone.Verdicts, Write);
        WriteEach(kept.Alone.Findings, WriteFinding);
        bytes.Flag(kept.Beside is not null);
        if (kept.Beside is { } beside)
            WriteBeside(beside);
        var body = bytes;
        bytes = new BytesBuilder();
        WriteEach([.. sources.Values.OrderBy(s => s.Index)], WriteSource);
        var heads = bytes;
        bytes = new BytesBuilder();
        WriteEach([.. texts.Keys], bytes.Text);
        return [.. bytes.Written, .. heads.Written, .. body.Written];
    }

    void WriteSource(PlacesIn places)
    {
        var source = places.Source;
        Write(ReferenceEquals(source, own) ? "" : source.Path);
        Write(source.Encoding);
        bytes.Flag(source.IsExtracted);
        if (source.IsExtracted)
        {
            // Whoever writes a log may have to hand out the whole text.
            bytes.Text(source.Content);
            return;
        }
        var excerpts = Excerpts.Of(source, places.Places, places.Lines);
        bytes.Number(excerpts.Length);
        bytes.Number(excerpts.LineCount);
        WriteEach(excerpts.Lines, line =>
        {
            bytes.Number(line.Number);
            Write(line.Span);
            bytes.Number(line.Hash?.Count ?? 0);
            if (line.Hash is { } hash)
                bytes.Long(hash.Hash);
        });
        WriteEach(excerpts.Stretches, stretch =>
        {
            bytes.Number(stretch.Start);
            bytes.Text(stretch.Text);
        });
    }

    void WriteReport(Report report)
    {
        Write(report.Layout);
        WriteOptional(report.Facts.Issuer?.Value);
        WriteEach(report.Sections, section =>
        {
            bytes.Number(section.Number ?? -1);
            WriteOptional(section.Ordinal);
            Write(section.Title);
            Write(section.Heading.Span);
        });
        WriteEach(report.Tables, table =>
        {
            Write(table.Form.Form);
            Write(table.Form.Id);
            bytes.Byte((byte)table.Grade);
            Write(table.Location.Span);
        });
    }

    void WriteBeside(BesideVerdicts beside)
    {
        Write(beside.Neighbourhood);
        bytes.Number(beside.Others);
        foreach (var verdict in beside.Verdicts.Where(v => v.Outcome == Outcome.Fail))
            Hashed(verdict.Location);
        WriteEach(beside.Verdicts, Write);
        WriteEach(beside.Said, Write);
    }

    void Write(Verdict verdict)
    {
        var isBare = verdict is { Location: null, Operands.IsEmpty: true, Comparison: null };
        var isUsual = verdict.Reason == Reasons.Of(verdict.Outcome);
        bytes.Byte(VerdictHead.Of(verdict.Outcome, verdict.Severity, isBare, isUsual));
        Write(verdict.Rule);
        WriteOptional(verdict.Element);
        if (!isUsual)
            Write(verdict.Reason);
        if (isBare)
            return;
        Write(verdict.Location);
        WriteEach(verdict.Operands, operand =>
        {
            Write(operand.Name);
            Write(operand.Value);
            Write(operand.Location);
        });
        bytes.Flag(verdict.Comparison is not null);
        if (verdict.Comparison is not { } comparison)
            return;
        Write(comparison.Left);
        Write(comparison.Right);
        WriteOptional(comparison.Difference);
    }

    /// <summary>The verdicts of one rule follow one another.</summary>
    void Write(Rule rule)
    {
        if (!ReferenceEquals(rule, lastRule))
            (lastRule, numberOfLast) = (rule, common.NumberOf(rule.Id));
        bytes.Number(numberOfLast);
    }

    void WriteFinding(Diagnostic finding)
    {
        Hashed(finding.Location);
        Write(finding);
    }

    void Write(Diagnostic diagnostic)
    {
        Write(diagnostic.Id);
        bytes.Byte((byte)diagnostic.Severity);
        Write(diagnostic.Message);
        WriteOptional(diagnostic.Element);
        WriteOptional(diagnostic.Suggestion);
        Write(diagnostic.Location);
        WriteEach(diagnostic.Related, related =>
        {
            Write(related.Message);
            Write(related.Location);
        });
    }

    void Write(LocalizedText text)
    {
        Write(text.Chinese);
        WriteOptional(text.English);
    }

    /// <summary>The line of the report a finding stands in, at its start where it points nowhere.</summary>
    void Hashed(Location? at) => sources[own].Lines.Add(at?.Start.Line ?? 1);

    void Write(Location? location)
    {
        bytes.Number(location is null ? 0 : IndexOf(location.Source) + 1);
        if (location is null)
            return;
        sources[location.Source].Places.Add(location);
        Write(location.Span);
    }

    int IndexOf(SourceText source)
    {
        if (!sources.TryGetValue(source, out var places))
            sources[source] = places = new PlacesIn(source, sources.Count, [], []);
        return places.Index;
    }

    void Write(TextSpan span)
    {
        bytes.Number(span.Start);
        bytes.Number(span.Length);
    }

    /// <summary>By its number: most are said more than once.</summary>
    void Write(string text) => bytes.Number(IndexOf(text) + 1);

    void WriteOptional(string? text) => bytes.Number(text is null ? 0 : IndexOf(text) + 1);

    /// <summary>Those all results have in common come first.</summary>
    int IndexOf(string text)
    {
        if (common.NumberOf(text) is >= 0 and var number)
            return number;
        if (!texts.TryGetValue(text, out var index))
            texts[text] = index = common.Texts.Length + texts.Count;
        return index;
    }

    void WriteEach<T>(ImmutableArray<T> things, Action<T> write)
    {
        bytes.Number(things.Length);
        foreach (var thing in things)
            write(thing);
    }

    /// <param name="Places">What is pointed at.</param>
    /// <param name="Lines">Those whose hashes are wanted.</param>
    sealed record PlacesIn(SourceText Source, int Index, HashSet<Location> Places, HashSet<int> Lines);
}

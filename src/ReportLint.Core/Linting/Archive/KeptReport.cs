using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportLint.Archive;
using ReportLint.Reports.Bodies;

namespace ReportLint.Linting.Archive;

/// <summary>All that a run over several reports keeps of one: small, and without the report.</summary>
/// <param name="Filed">Which report it is.</param>
/// <param name="Sketches">Of its prose at each place that rules compare; null where there is none.</param>
/// <param name="Neighbourhood">In which it was held against others; null where it was not.</param>
/// <param name="Result">What <see cref="ResultWriter"/> wrote.</param>
public sealed record KeptReport(FiledReport Filed, ImmutableArray<uint[]?> Sketches, string? Neighbourhood, ReadOnlyMemory<byte> Result)
{
    public byte[] Write()
    {
        var bytes = new BytesBuilder();
        bytes.Flag(Filed.Year is not null);
        bytes.Number(Filed.Year ?? 0);
        bytes.Number(Filed.Names.Length);
        foreach (var name in Filed.Names)
            bytes.Text(name);
        bytes.Number(Sketches.Length);
        foreach (var sketch in Sketches)
            bytes.Block(MemoryMarshal.AsBytes(sketch.AsSpan()));
        bytes.Flag(Neighbourhood is not null);
        bytes.Text(Neighbourhood ?? "");
        bytes.Block(Result.Span);
        return bytes.Written.ToArray();
    }

    /// <summary>What was written; null when the bytes are not whole.</summary>
    /// <param name="path">Where the report lies now.</param>
    /// <param name="pathYear">The year that tells.</param>
    public static KeptReport? Read(ReadOnlyMemory<byte> written, string path, int? pathYear)
    {
        try
        {
            var bytes = new ArchiveBytes(written);
            var (hasYear, year) = (bytes.Flag(), bytes.Number());
            var filed = new FiledReport(path, hasYear ? year : null, bytes.Texts()) { PathYear = pathYear };
            var sketches = bytes.Each(() => SketchOf(bytes.Block()));
            var (wasJudged, neighbourhood) = (bytes.Flag(), bytes.Text());
            return new KeptReport(filed, sketches, wasJudged ? neighbourhood : null, bytes.Block());
        }
        catch (FormatException)
        {
            return null;
        }
    }

    static uint[]? SketchOf(ReadOnlyMemory<byte> bytes) => bytes.IsEmpty ? null : MemoryMarshal.Cast<byte, uint>(bytes.Span).ToArray();
}

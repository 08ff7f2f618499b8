namespace ReportLint.Rules.Archive;

/// <summary>Kept bytes that are whole and that this build of the program wrote.</summary>
public sealed class KeptBytes
{
    KeptBytes(ReadOnlyMemory<byte> content) => Content = content;

    /// <summary>What was written, the seal taken off.</summary>
    internal ReadOnlyMemory<byte> Content { get; }

    /// <summary>Null when the bytes are damaged or another build's.</summary>
    public static KeptBytes? Unseal(ReadOnlyMemory<byte> bytes) => KeptPackSeal.Break(bytes) is { } content ? new KeptBytes(content) : null;
}

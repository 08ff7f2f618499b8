using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;

namespace ReportLint.Archive;

/// <summary>Puts numbers and texts together as bytes, for <see cref="ArchiveBytes"/> to read off.</summary>
sealed class BytesBuilder
{
    /// <summary>As many as a number may take.</summary>
    const int LongestNumber = 5;

    byte[] bytes = new byte[4096];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Byte(byte value) => Room(1)[Length++] = value;

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public void Number(int value)
    {
        var room = Room(LongestNumber);
        var left = (uint)value;
        for (; left >= 0x80; left >>= 7)
            room[Length++] = (byte)(left | 0x80);
        room[Length++] = (byte)left;
    }

    public void Long(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(Room(sizeof(ulong)).AsSpan(Length), value);
        Length += sizeof(ulong);
    }

    public void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Length += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)).AsSpan(Length));
    }

    /// <summary>A number that may be missing.</summary>
    public void Optional(int? number)
    {
        Flag(number is not null);
        if (number is { } there)
            Number(there);
    }

    /// <summary>A text that may be missing.</summary>
    public void Optional(string? text)
    {
        Flag(text is not null);
        if (text is not null)
            Text(text);
    }

    public void Texts(ImmutableArray<string> texts)
    {
        Number(texts.Length);
        foreach (var text in texts)
            Text(text);
    }

    /// <summary>With as many digits as it has, zeros at its end among them.</summary>
    public void Decimal(decimal value)
    {
        foreach (var part in decimal.GetBits(value))
            Number(part);
    }

    /// <summary>Bytes with their number before them.</summary>
    public void Block(ReadOnlySpan<byte> block)
    {
        Number(block.Length);
        Add(block);
    }

    public void Add(ReadOnlySpan<byte> block)
    {
        block.CopyTo(Room(block.Length).AsSpan(Length));
        Length += block.Length;
    }

    byte[] Room(int more)
    {
        if (Length + more > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more));
        return bytes;
    }
}

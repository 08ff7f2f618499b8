using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace ReportLint.Archive;

/// <summary>Reads off bytes what <see cref="BytesBuilder"/> put together. Nothing is taken on trust: what is not there is found out by reading on.</summary>
sealed class ArchiveBytes(ReadOnlyMemory<byte> bytes)
{
    int at;

    /// <exception cref="FormatException">There is none.</exception>
    public byte Byte() => at < bytes.Length ? bytes.Span[at++] : throw new FormatException("cut off");

    public bool Flag() => Byte() != 0;

    /// <summary>A number of up to 32 bits, seven a byte.</summary>
    public int Number()
    {
        uint number = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Byte();
            number |= (next & 0x7Fu) << shift;
            if (next < 0x80)
                return (int)number;
        }
        throw new FormatException("no number");
    }

    /// <summary>How many things follow; each takes a byte at least.</summary>
    public int Count() => Number() is var count && count >= 0 && count <= bytes.Length - at ? count : throw new FormatException("too many");

    public string Text() => Encoding.UTF8.GetString(Block().Span);

    public int? OptionalNumber() => Flag() ? Number() : null;

    public string? OptionalText() => Flag() ? Text() : null;

    public ImmutableArray<string> Texts() => Each(Text);

    /// <exception cref="ArgumentException">There is none.</exception>
    public decimal Decimal() => new([Number(), Number(), Number(), Number()]);

    /// <summary>Bytes whose number stands before them.</summary>
    public ReadOnlyMemory<byte> Block()
    {
        var length = Count();
        at += length;
        return bytes.Slice(at - length, length);
    }

    public ulong Long()
    {
        var number = 0ul;
        for (var i = 0; i < sizeof(ulong); i++)
            number |= (ulong)Byte() << (8 * i);
        return number;
    }

    public ImmutableArray<T> Each<T>(Func<T> read)
    {
        if (Count() is var count && count == 0)
            return [];
        var things = new T[count];
        for (var i = 0; i < things.Length; i++)
            things[i] = read();
        return ImmutableCollectionsMarshal.AsImmutableArray(things);
    }
}

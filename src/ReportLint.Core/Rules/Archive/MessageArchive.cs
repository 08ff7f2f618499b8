using ReportLint.Rules.Binding;

namespace ReportLint.Rules.Archive;

/// <summary>Messages that authors wrote, as bytes and back.</summary>
static class MessageArchive
{
    public static void Write(NodeWriter to, BoundMessage message)
    {
        to.Each(message.Chinese, WritePiece);
        to.Bytes.Flag(message.English is not null);
        if (message.English is { } english)
            to.Each(english, WritePiece);
    }

    public static BoundMessage Read(NodeReader from) => new(from.Each(ReadPiece), from.Bytes.Flag() ? from.Each(ReadPiece) : null);

    static void WritePiece(NodeWriter to, MessagePiece piece)
    {
        to.Bytes.Byte((byte)piece.Slot);
        to.Bytes.Text(piece.Text);
    }

    static MessagePiece ReadPiece(NodeReader from) => new((MessageSlot)from.Bytes.Byte(), from.Bytes.Text());
}

using System.Collections.Concurrent;
using System.Text.Json;
using ReportLint.LanguageServer.Transport;

namespace ReportLint.LanguageServer;

/// <summary>
/// The client's messages in the order they came. They are read on a thread of their own, so that a cancellation reaches
/// a request that still waits, or runs.
/// </summary>
sealed class Inbox
{
    readonly BlockingCollection<Incoming> waiting = [];
    readonly ConcurrentDictionary<string, CancellationTokenSource> open = new();
    readonly MessageReader reader;
    readonly MessageWriter client;
    readonly TextWriter log;

    Inbox(MessageReader reader, MessageWriter client, TextWriter log)
    {
        this.reader = reader;
        this.client = client;
        this.log = log;
    }

    public static Inbox Of(MessageReader reader, MessageWriter client, TextWriter log)
    {
        var inbox = new Inbox(reader, client, log);
        new Thread(inbox.ReadAll) { IsBackground = true, Name = "messages" }.Start();
        return inbox;
    }

    /// <summary>Whether nothing more will come.</summary>
    public bool HasEnded => waiting.IsCompleted;

    /// <summary>Lets the conversation end once what has come is dealt with.</summary>
    public void End() => waiting.CompleteAdding();

    /// <summary>The next message; null when there is none yet and <paramref name="wait"/> is false, or none will come.</summary>
    public Incoming? Next(bool wait) => waiting.TryTake(out var next, wait ? Timeout.Infinite : 0) ? next : null;

    public void Done(Incoming incoming)
    {
        if (incoming.Message.Id is { } id)
            open.TryRemove(id.GetRawText(), out _);
    }

    void ReadAll()
    {
        try
        {
            while (!waiting.IsAddingCompleted && reader.Read() is { } bytes)
                Take(bytes);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or ObjectDisposedException)
        {
            log.WriteLine($"lsp: the client's stream broke off: {e.Message}");
        }
        End();
    }

    void Take(byte[] bytes)
    {
        try
        {
            if (Message.Parse(bytes) is not { } message)
                return;
            if (message.Method == "$/cancelRequest")
                Cancel(message);
            else
                Add(message);
        }
        catch (JsonException e)
        {
            client.Refuse(null, ErrorCode.NotJson, e.Message);
        }
    }

    void Add(Message message)
    {
        var cancellation = new CancellationTokenSource();
        if (message.Id is { } id)
            open[id.GetRawText()] = cancellation;
        if (!waiting.IsAddingCompleted)
            waiting.Add(new Incoming(message, cancellation.Token));
    }

    void Cancel(Message message)
    {
        if (message.Parameters.ValueKind == JsonValueKind.Object && message.Parameters.TryGetProperty("id", out var id) && open.TryGetValue(id.GetRawText(), out var cancellation))
            cancellation.Cancel();
    }
}

/// <summary>A message that waits for its turn.</summary>
sealed record Incoming(Message Message, CancellationToken Cancellation);

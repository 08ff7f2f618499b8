using System.Text.Json;
using ReportLint.LanguageServer.Requests;
using ReportLint.LanguageServer.Transport;

namespace ReportLint.LanguageServer;

/// <summary>
/// Speaks the Language Server Protocol over two streams. Messages are dealt with one after another, in the order they
/// come; documents are checked whenever no message waits.
/// </summary>
public static class Server
{
    /// <summary>Runs until the client says so, ends, or closes its stream.</summary>
    /// <returns>0 when the client had asked to shut down first, otherwise 1.</returns>
    public static int Run(Stream input, Stream output, TextWriter log, Surroundings surroundings)
    {
        var client = new MessageWriter(output);
        var inbox = Inbox.Of(new MessageReader(new BufferedStream(input, 1 << 16)), client, log);
        var session = new Session(surroundings, client, log) { EndWith = process => ClientProcess.Watch(process, inbox.End) };
        try
        {
            while (!inbox.HasEnded)
            {
                if (inbox.Next(wait: !session.HasWork) is not { } incoming)
                    Attempt(session, "check", session.CheckNext);
                else if (incoming.Message.Method == "exit")
                    break;
                else
                    Handle(session, inbox, incoming);
            }
        }
        catch (IOException e)
        {
            log.WriteLine($"lsp: the client is gone: {e.Message}");
        }
        return session.IsShutDown ? 0 : 1;
    }

    static void Handle(Session session, Inbox inbox, Incoming incoming)
    {
        var (method, id, _) = incoming.Message;
        try
        {
            incoming.Cancellation.ThrowIfCancellationRequested();
            Dispatch(session, incoming);
        }
        catch (OperationCanceledException)
        {
            Refuse(session, id, ErrorCode.Cancelled, "cancelled");
        }
        catch (JsonException e)
        {
            session.Log.WriteLine($"lsp: {method}: {e.Message}");
            Refuse(session, id, ErrorCode.InvalidParameters, e.Message);
        }
        catch (Exception e) when (e is not IOException)
        {
            session.Log.WriteLine($"lsp: {method}: {e}");
            Refuse(session, id, ErrorCode.Internal, e.Message);
        }
        finally
        {
            inbox.Done(incoming);
        }
    }

    static void Dispatch(Session session, Incoming incoming)
    {
        var (method, id, parameters) = incoming.Message;
        if (!session.IsInitialized && method != InitializeRequest.Entry.Method)
            Refuse(session, id, ErrorCode.NotInitialized, "initialize comes first");
        else if (session.IsShutDown)
            Refuse(session, id, ErrorCode.InvalidRequest, "shut down");
        else if (RequestTable.Find(method) is { } request)
            request.Answer(session, id, parameters, incoming.Cancellation);
        else
            Refuse(session, id, ErrorCode.UnknownMethod, $"no method {method}");
    }

    static void Refuse(Session session, JsonElement? id, int code, string message)
    {
        if (id is not null)
            session.Client.Refuse(id, code, message);
    }

    /// <summary>Whatever goes wrong on our side is told to the log; the server goes on.</summary>
    static void Attempt(Session session, string what, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is not IOException)
        {
            session.Log.WriteLine($"lsp: {what}: {e}");
        }
    }
}

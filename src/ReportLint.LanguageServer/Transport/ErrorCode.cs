namespace ReportLint.LanguageServer.Transport;

/// <summary>Codes of JSON-RPC and of the Language Server Protocol.</summary>
static class ErrorCode
{
    public const int NotJson = -32700;
    public const int InvalidRequest = -32600;
    public const int UnknownMethod = -32601;
    public const int InvalidParameters = -32602;
    public const int Internal = -32603;
    public const int NotInitialized = -32002;
    public const int Cancelled = -32800;
    public const int Failed = -32803;
}

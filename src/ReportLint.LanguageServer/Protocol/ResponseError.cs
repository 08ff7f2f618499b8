namespace ReportLint.LanguageServer.Protocol;

sealed record ResponseError(int Code, string Message);

namespace ReportLint.LanguageServer.Protocol;

sealed record HoverResult(MarkupContent Contents, Range Range);

sealed record MarkupContent(string Kind, string Value);

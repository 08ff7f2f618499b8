namespace ReportLint.LanguageServer.Protocol;

/// <summary>A place in a document: line and character counted from 0, the character in UTF-16 code units.</summary>
sealed record Position(int Line, int Character);

sealed record Range(Position Start, Position End);

sealed record DocumentLocation(string Uri, Range Range);

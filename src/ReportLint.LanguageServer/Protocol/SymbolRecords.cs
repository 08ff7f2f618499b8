namespace ReportLint.LanguageServer.Protocol;

/// <param name="Kind">The protocol's number for the icon.</param>
sealed record DocumentSymbol(string Name, string Detail, int Kind, Range Range, Range SelectionRange);

sealed record FoldingRange(int StartLine, int EndLine);

sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Full);

sealed record SemanticTokensLegend(string[] TokenTypes, string[] TokenModifiers);

/// <param name="Data">Five numbers a token: lines down, characters right, length, type, modifiers.</param>
sealed record SemanticTokens(int[] Data);

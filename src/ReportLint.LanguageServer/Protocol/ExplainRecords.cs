namespace ReportLint.LanguageServer.Protocol;

/// <param name="Rule">The id of a rule.</param>
sealed record ExplainParameters(DocumentId TextDocument, string Rule);

sealed record ExplainResult(string Text);

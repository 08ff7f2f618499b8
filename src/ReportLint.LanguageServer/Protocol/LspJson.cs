using System.Text.Json.Serialization;

namespace ReportLint.LanguageServer.Protocol;

/// <summary>How the protocol's records are written and read, made when the program is built.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InitializeParameters))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(OpenParameters))]
[JsonSerializable(typeof(ChangeParameters))]
[JsonSerializable(typeof(WatchedFilesParameters))]
[JsonSerializable(typeof(DocumentParameters))]
[JsonSerializable(typeof(PlaceParameters))]
[JsonSerializable(typeof(RangeParameters))]
[JsonSerializable(typeof(RenameParameters))]
[JsonSerializable(typeof(PublishDiagnosticsParameters))]
[JsonSerializable(typeof(CompletionItem[]))]
[JsonSerializable(typeof(HoverResult))]
[JsonSerializable(typeof(DocumentLocation[]))]
[JsonSerializable(typeof(WorkspaceEdit))]
[JsonSerializable(typeof(ReplaceEdit[]))]
[JsonSerializable(typeof(DocumentSymbol[]))]
[JsonSerializable(typeof(FoldingRange[]))]
[JsonSerializable(typeof(SemanticTokens))]
[JsonSerializable(typeof(CodeAction[]))]
[JsonSerializable(typeof(CodeLens[]))]
[JsonSerializable(typeof(ExplainParameters))]
[JsonSerializable(typeof(ExplainResult))]
[JsonSerializable(typeof(ResponseError))]
sealed partial class LspJson : JsonSerializerContext;

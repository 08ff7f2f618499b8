namespace ReportLint.LanguageServer.Documents;

/// <summary>What an open document is to the server.</summary>
enum DocumentKind
{
    Rule,

    /// <summary>A form or a vocabulary: YAML that a pack's rules are read with.</summary>
    PackData,

    Settings,
    Report,

    /// <summary>One of those, but too large to be checked with every keystroke.</summary>
    TooLarge,

    /// <summary>Nothing the server knows about.</summary>
    Foreign,
}

using ReportLint.Configuration;
using ReportLint.LanguageServer.Protocol;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Documents;

/// <summary>One version of a document the editor has open.</summary>
/// <param name="Named">What it is by its name and language.</param>
sealed record OpenDocument(string Uri, int Version, DocumentKind Named, SourceText Text)
{
    /// <summary>In characters; a page of that size is checked within about a fifth of a second.</summary>
    const int LargestReport = 4 * 1024 * 1024;

    const int LargestOther = 512 * 1024;

    static readonly string[] ReportEndings = [".html", ".htm", ".xhtml", ".shtml", ".txt", ".md", ".markdown"];

    public string Path => Text.Path;

    /// <summary>Whether the text is still what the editor first showed.</summary>
    public bool IsAsOpened { get; private init; } = true;

    public DocumentKind Kind => Named != DocumentKind.Foreign && Text.Content.Length > (Named == DocumentKind.Report ? LargestReport : LargestOther)
        ? DocumentKind.TooLarge
        : Named;

    /// <summary>Whether reports and other rules are checked with it.</summary>
    public bool IsOfPack => Kind is DocumentKind.Rule or DocumentKind.PackData;

    public static OpenDocument Of(DocumentItem item)
    {
        var path = FileUri.ToPath(item.Uri);
        return new OpenDocument(item.Uri, item.Version, KindOf(path, item.LanguageId), new SourceText(path, item.Text));
    }

    /// <summary>The next version: each change applies to what the one before it left.</summary>
    public OpenDocument After(IEnumerable<ContentChange> changes, int version)
    {
        var text = Text;
        foreach (var change in changes)
            text = new SourceText(text.Path, Edit(text, change));
        return this with { Text = text, Version = version, IsAsOpened = false };
    }

    static string Edit(SourceText text, ContentChange change)
    {
        if (change.Range is not { } range)
            return change.Text;
        var replaced = Places.Span(text, range);
        return string.Concat(text.Content.AsSpan(0, replaced.Start), change.Text, text.Content.AsSpan(replaced.End));
    }

    static DocumentKind KindOf(string path, string? language)
    {
        if (path.EndsWith(".rule", StringComparison.Ordinal) || language == "reportlint-rule")
            return DocumentKind.Rule;
        if (System.IO.Path.GetFileName(path) == SettingsFile.Name)
            return DocumentKind.Settings;
        if (path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal))
            return path.Contains("/forms/", StringComparison.Ordinal) || path.Contains("/reading/", StringComparison.Ordinal) ? DocumentKind.PackData : DocumentKind.Foreign;
        return ReportEndings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)) || language is "html" or "plaintext" or "markdown"
            ? DocumentKind.Report
            : DocumentKind.Foreign;
    }
}

using System.Buffers;

namespace ReportLint.Rules.Parsing;

/// <summary>The characters a backslash may stand before, in a text.</summary>
static class TextEscapes
{
    public static readonly SearchValues<char> Known = SearchValues.Create("“”\"\\…～~()|{}（）｜｛｝");
}

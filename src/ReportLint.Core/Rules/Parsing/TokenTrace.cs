using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Parsing;

/// <summary>
/// What the parsers of one clause tell besides their results: how far any of them came and what could have stood there,
/// which is where a mistake most likely is, and what is wrong with clauses that read well.
/// </summary>
sealed class TokenTrace(SourceText source)
{
    readonly List<Diagnostic> reported = [];
    readonly List<TokenKind> expected = [];

    public SourceText Source => source;

    /// <summary>Index of the furthest token that did not fit.</summary>
    public int Furthest { get; private set; }

    public IReadOnlyList<TokenKind> Expected => expected;

    public IReadOnlyList<Diagnostic> Reported => reported;

    public void Expect(int position, TokenKind kind)
    {
        if (position < Furthest)
            return;
        if (position > Furthest)
            expected.Clear();
        Furthest = position;
        if (!expected.Contains(kind))
            expected.Add(kind);
    }

    /// <summary>A clause tried by two parsers says a thing once.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (!reported.Contains(diagnostic))
            reported.Add(diagnostic);
    }
}

namespace ReportLint.Benchmarks.Typing;

/// <summary>A file that is typed in, and where.</summary>
/// <param name="What">What it is, for the reader of the figures.</param>
/// <param name="Offset">Where the key is pressed, in characters.</param>
/// <param name="Key">What is typed, and taken back, in turn.</param>
/// <param name="Options">What the server is started with.</param>
sealed record TypedFile(string What, string Path, string Text, int Offset, string Key, params string[] Options)
{
    /// <summary>Line and character, counted from 0.</summary>
    public (int Line, int Character) Place
    {
        get
        {
            var before = Text.AsSpan(0, Offset);
            return (before.Count('\n'), Offset - (before.LastIndexOf('\n') + 1));
        }
    }
}

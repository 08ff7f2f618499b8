namespace ReportLint.Rules.Patterns;

/// <summary>
/// Which characters follow one another in a text, gathered once so that a word the text lacks need not be looked for in
/// it. A set of hashes: what it denies is not there, what it affirms may not be there either.
/// </summary>
sealed class CharacterPairs
{
    const int Bits = 15;

    readonly ulong[] seen = new ulong[(1 << Bits) / 64];

    public CharacterPairs(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var pair = Hash(text[i - 1], text[i]);
            seen[pair >> 6] |= 1UL << pair;
        }
    }

    /// <summary>The pairs a word consists of; none for a single character.</summary>
    public static int[] Of(string word)
    {
        var pairs = new int[Math.Max(0, word.Length - 1)];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = Hash(word[i], word[i + 1]);
        return pairs;
    }

    public bool MayHold(int[] pairs)
    {
        foreach (var pair in pairs)
        {
            if ((seen[pair >> 6] & 1UL << pair) == 0)
                return false;
        }
        return true;
    }

    static int Hash(char first, char second) => (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA6Bu)) >> (32 - Bits));
}

namespace ReportLint.Rules.Deciding;

/// <summary>Whether a condition holds, for all values the unknown figures can have. The order makes “and” a minimum and “or” a maximum.</summary>
enum Truth
{
    False,
    Unknown,
    True,
}

static class TruthLogic
{
    public static Truth Not(this Truth truth) => (Truth)(2 - (int)truth);

    public static Truth And(this Truth a, Truth b) => a < b ? a : b;

    public static Truth Or(this Truth a, Truth b) => a > b ? a : b;

    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;
}

using ReportLint.Diagnostics;
using ReportLint.Rules;

namespace ReportLint.Linting.Archive;

/// <summary>What a kept verdict begins with, in one byte.</summary>
readonly record struct VerdictHead(byte Bits)
{
    const int SeverityShift = 3;
    const byte OutcomeBits = (1 << SeverityShift) - 1;
    const byte SeverityBits = 3;
    const byte Bare = 1 << 5;
    const byte UsualReason = 1 << 6;

    public Outcome Outcome => (Outcome)(Bits & OutcomeBits);

    public Severity Severity => (Severity)(Bits >> SeverityShift & SeverityBits);

    /// <summary>Whether it has no evidence.</summary>
    public bool IsBare => (Bits & Bare) != 0;

    /// <summary>Whether its reason is what its outcome means by itself.</summary>
    public bool HasUsualReason => (Bits & UsualReason) != 0;

    public static byte Of(Outcome outcome, Severity severity, bool isBare, bool isUsual) =>
        (byte)((int)outcome | (int)severity << SeverityShift | (isBare ? Bare : 0) | (isUsual ? UsualReason : 0));
}

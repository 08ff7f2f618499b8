namespace ReportLint.Reliability.Hostile;

/// <summary>A file made to break whoever reads it.</summary>
/// <param name="Name">What is wrong with it, in a few words; unique.</param>
/// <param name="Extension">Of the file's name, with its dot.</param>
/// <param name="Make">The bytes, for how many times whatever is repeated is repeated.</param>
/// <param name="Times">How many times in the full suite.</param>
public sealed record HostileFile(string Name, string Extension, int Times, Func<int, byte[]> Make);

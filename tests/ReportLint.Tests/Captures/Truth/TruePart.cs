using System.Collections.Immutable;

namespace ReportLint.Tests.Captures.Truth;

/// <summary>A part of the form as the body wrote it.</summary>
/// <param name="Heading">As printed, ordinal included.</param>
sealed record TruePart(int Number, string Heading, ImmutableArray<string> Paragraphs);

using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;

namespace ReportLint.Rules.Compilation;

/// <summary>相似度: how alike two texts are.</summary>
static class SimilarityCompiler
{
    /// <summary>Rounded down, so that what is shown as 0.899 is less than 0.9.</summary>
    const int Digits = 3;

    public static Number Compile(SimilarityNumber similarity)
    {
        var first = TextCompiler.Compile(similarity.First);
        var second = TextCompiler.Compile(similarity.Second);
        return run =>
        {
            if ((first(run), second(run)) is not ({ } a, { } b))
                return LinearSum.Of(Figures.Between(0, 1));
            var likeness = Math.Round(similarity.Resemblance.Of(a.Prose.Text, b.Prose.Text, run.Reports.Select(r => r.Facts)), Digits, MidpointRounding.ToZero);
            run.Ledger?.Add(similarity.Span, run.Rule.Written(similarity.Span), new(Wording.Number(likeness)), a.Location);
            if (b.Location is not null)
                run.Ledger?.Add(similarity.Second.Span, run.Rule.Written(similarity.Second.Span), Wording.There, b.Location);
            return LinearSum.Exactly(likeness);
        };
    }
}

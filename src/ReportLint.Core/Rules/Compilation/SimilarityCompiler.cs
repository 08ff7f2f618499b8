using ReportLint.Rules.Binding;
using ReportLint.Rules.Deciding;

namespace ReportLint.Rules.Compilation;

/// <summary>相似度: how alike two texts are.</summary>
static class SimilarityCompiler
{
    const int DigitsShown = 3;

    public static Number Compile(SimilarityNumber similarity)
    {
        var first = TextCompiler.Compile(similarity.First);
        var second = TextCompiler.Compile(similarity.Second);
        return run =>
        {
            if ((first(run), second(run)) is not ({ } a, { } b))
                return LinearSum.Of(Figures.Between(0, 1));
            var likeness = similarity.Resemblance.Of(a.Prose.Text, b.Prose.Text, run.Reports.Select(r => r.Facts));
            run.Ledger?.Add(similarity.Span, run.Rule.Written(similarity.Span), new(Wording.Number(Math.Round(likeness, DigitsShown, MidpointRounding.ToZero))), a.Location);
            if (b.Location is not null)
                run.Ledger?.Add(similarity.Second.Span, run.Rule.Written(similarity.Second.Span), Wording.There, b.Location);
            return LinearSum.Exactly(likeness);
        };
    }
}

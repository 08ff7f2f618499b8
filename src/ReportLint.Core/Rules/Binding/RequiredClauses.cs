using ReportLint.Diagnostics;
using ReportLint.Rules.Syntax;
using ReportLint.Text;

namespace ReportLint.Rules.Binding;

/// <summary>What every rule must say, and what it may say only once.</summary>
static class RequiredClauses
{
    public static void Check(RuleSyntax rule, List<Diagnostic> diagnostics)
    {
        var at = rule.Source.At(rule.Id.Span);
        Require<SeveritySyntax>(TokenKind.Severity);
        Require<BasisSyntax>(TokenKind.Basis);
        Require<AppliesSyntax>(TokenKind.Applies);
        Require<DemandSyntax>(TokenKind.Require);
        Once<ForSyntax>(c => BindingDiagnostics.OneForOnly(rule.Source.At(c.Span)));
        Once<BlankSyntax>(c => BindingDiagnostics.TwiceTold(rule.Source.At(c.Span), Word(TokenKind.Blank)));
        Once<ToleranceSyntax>(c => BindingDiagnostics.TwiceTold(rule.Source.At(c.Span), Word(TokenKind.Tolerance)));
        Once<UnfoundSyntax>(c => BindingDiagnostics.TwiceTold(rule.Source.At(c.Span), Word(TokenKind.Unfound)));
        Once<MessageSyntax>(c => BindingDiagnostics.TwiceTold(rule.Source.At(c.Span), Word(TokenKind.Message)));
        Once<HelpSyntax>(c => BindingDiagnostics.TwiceTold(rule.Source.At(c.Span), Word(TokenKind.Help)));
        Once<StatusSyntax>(c => BindingDiagnostics.TwiceTold(rule.Source.At(c.Span), Word(TokenKind.Status)));

        void Require<T>(TokenKind clause)
            where T : ClauseSyntax
        {
            if (rule.First<T>() is null)
                diagnostics.Add(RuleDiagnostics.MissingClause(at, rule.Id.Value, clause));
        }

        void Once<T>(Func<T, Diagnostic> message)
            where T : ClauseSyntax
        {
            if (rule.All<T>().Skip(1).FirstOrDefault() is { } second)
                diagnostics.Add(message(second));
        }
    }

    static string Word(TokenKind kind) => Keywords.Of(kind)!.In(Language.Chinese);
}

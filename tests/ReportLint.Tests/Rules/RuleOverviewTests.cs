using ReportLint.Diagnostics;
using Xunit;

namespace ReportLint.Tests.Rules;

public class RuleOverviewTests
{
    /// <summary>The obligations that must each be one rule of that id.</summary>
    const string Obligations = """
        title.year_missing title.wording year.conflict period.missing period.not_full_year deadline.department deadline.government basis.superseded
        preamble.part_count preamble.old_outline issuer.inconsistent provenance.damaged
        section.missing section.order section.title_variant section.restart s1.preamble_only s1.aspect_missing s1.gov_results s5.problem_missing s5.measure_missing
        template.instruction_left template.wrong_year template.cite_vs_use
        table.absent table.row_missing row.cell_count cell.blank cell.not_numeric cell.unit cell.count_domain cell.format row.glued
        t2019.public_le_total t2019.total_equals_new t2019.items_nonneg t2019.procure_pair t2021.implied_prior t2.rules_ultra_vires t2021.fee_magnitude
        t3.row t3.result t3.flow t3.other_heavy t4.review t4.direct t4.after_review t4.plausible
        prose.new prose.flow prose.none prose.outcomes prose.t4 prose.normative prose.decisions prose.breakdown prose.percent prose.contradiction
        fee.statement_missing fee.incomplete fee.vs_row fee.schedule
        placeholder wrong_year_phrase hollow_s1 unit_word punct mojibake wording
        """;

    [Fact]
    public void The_overview_of_the_rules_is_generated_from_them() =>
        Golden.Check("rules/README.md", RuleOverview.Of(ShippedRules.Pack.Rules, ShippedRules.Forms));

    [Fact]
    public void Every_obligation_is_a_rule()
    {
        var rules = ShippedRules.Pack.Rules.Select(r => r.Rule.Id).ToHashSet();
        Assert.All(Obligations.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), id => Assert.Contains(id, rules));
    }

    [Fact]
    public void What_rests_on_practice_alone_is_no_error() =>
        Assert.Empty(ShippedRules.Pack.Rules.Select(r => r.Rule)
            .Where(r => r.Severity == Severity.Error && r.Basis.All(b => b.StartsWith("惯例") || b.StartsWith("待核"))).Select(r => r.Id));

    [Fact]
    public void Every_rule_has_a_title_in_both_languages_and_says_what_to_do() =>
        Assert.Empty(ShippedRules.Pack.Rules.Select(r => r.Rule).Where(r => r.Title.English is null || r.Help?.English is null).Select(r => r.Id));
}

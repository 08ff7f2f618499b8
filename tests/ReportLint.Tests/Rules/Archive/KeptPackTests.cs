using System.Collections.Immutable;
using ReportLint.Archive;
using ReportLint.Diagnostics;
using ReportLint.Rules;
using ReportLint.Rules.Archive;
using ReportLint.Rules.Binding;
using ReportLint.Rules.Parsing;
using ReportLint.Text;
using Xunit;

namespace ReportLint.Tests.Rules.Archive;

/// <summary>Rules that are bound ahead and kept as bytes are the rules that would be bound now.</summary>
public class KeptPackTests
{
    static readonly ImmutableArray<SourceText> Data = [.. ShippedRules.Sources("*.yaml"), .. ShippedRules.Sources("*.txt")];
    static readonly ImmutableArray<SourceText> Rules = ShippedRules.Sources("*.rule");
    static readonly byte[] Shipped = KeptPackWriter.Write(Data, Rules)!;

    /// <summary>Whoever adds a kind of node teaches the archive about it.</summary>
    [Fact]
    public void Every_kind_of_node_has_a_tag()
    {
        var kinds = NodeTypes().Select(t => t.Name);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), Enum.GetNames<NodeTag>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_is_read_back_as_it_was_bound()
    {
        var (now, kept) = (new DeepText(), new DeepText());
        now.Of(ShippedRules.Forms);
        kept.Of(ShippedRules.Forms);
        foreach (var file in Rules.Concat(TestRules()))
        {
            foreach (var rule in RuleParser.Parse(file).Rules)
            {
                var bound = Binder.Bind(rule, ShippedRules.Forms, new List<Diagnostic>())!;
                Assert.Equal(now.Of(bound), kept.Of(Again(bound)));
            }
        }
        Assert.Empty(NodeTypes().Except(now.Types));
    }

    [Fact]
    public void Forms_and_words_are_read_back_as_they_were_written() =>
        Assert.Equal(new DeepText().Of(ShippedRules.Forms), new DeepText().Of(KeptPack.Read(Shipped, Data)!.Forms));

    [Fact]
    public void Every_shipped_rule_is_kept()
    {
        var kept = KeptPack.Read(Shipped, Data)!;
        Assert.All(Rules, f => Assert.False(new PackFile(f, kept).IsNew));
    }

    /// <summary>Wherever the files lie, and whatever the order of the folders they lie in.</summary>
    [Fact]
    public void The_same_files_give_the_same_bytes_wherever_they_lie()
    {
        var moved = Data.Select(f => new SourceText("/elsewhere/" + f.Path, f.Content));
        Assert.Equal(Shipped, KeptPackWriter.Write(moved.Reverse(), Rules.Select(f => new SourceText("/elsewhere/" + f.Path, f.Content))));
        Assert.NotNull(KeptPack.Read(Shipped, moved));
    }

    [Fact]
    public void A_rule_keeps_its_place_and_its_text()
    {
        var forms = KeptPack.Read(Shipped, Data)!;
        var moved = Rules.Select(f => new SourceText("moved/" + f.Path, f.Content)).ToList();
        var pack = ParsedPack.Begin(moved, forms).Bind(forms.Forms);
        Assert.Equal(ShippedRules.Pack.Rules.Select(r => $"moved/{r.Rule.Location}"), pack.Rules.Select(r => r.Rule.Location.ToString()));
        Assert.Equal(ShippedRules.Pack.Rules.Select(r => r.Syntax.Clauses.Length), pack.Rules.Select(r => r.Syntax.Clauses.Length));
        Assert.All(pack.Rules, r => Assert.Same(r.Rule.Location.Source, r.Syntax.Source));
    }

    [Fact]
    public void What_is_kept_is_left_where_forms_or_words_say_something_else()
    {
        for (var i = 0; i < Data.Length; i++)
        {
            Assert.Null(KeptPack.Read(Shipped, Data.SetItem(i, new SourceText(Data[i].Path, Data[i].Content + "\n"))));
            Assert.Null(KeptPack.Read(Shipped, Data.RemoveAt(i)));
        }
    }

    [Fact]
    public void A_file_is_kept_only_when_nothing_has_to_be_said_of_it()
    {
        var (sound, broken) = (Rules[0], new SourceText("broken.rule", Rules[1].Content.Replace("级别", "级", StringComparison.Ordinal)));
        var kept = KeptPack.Read(KeptPackWriter.Write(Data, [broken, sound])!, Data)!;
        Assert.True(new PackFile(broken, kept).IsNew);
        Assert.False(new PackFile(sound, kept).IsNew);
        Assert.Null(KeptPackWriter.Write([new SourceText("forms/a.yaml", "form: [")], [sound]));
    }

    [Fact]
    public void Bytes_that_are_cut_off_or_changed_are_as_if_they_were_not_there()
    {
        var bytes = KeptPackWriter.Write([], [Rules.MinBy(f => f.Content.Length)!])!;
        Assert.NotNull(KeptPack.Read(bytes, []));
        for (var i = 0; i < bytes.Length; i++)
        {
            Assert.Null(KeptPack.Read(bytes.AsMemory(0, i), []));
            var changed = (byte[])bytes.Clone();
            changed[i] ^= (byte)(1 << (i % 8));
            Assert.Null(KeptPack.Read(changed, []));
        }
        Assert.Null(KeptPack.Read((byte[])[.. bytes, 0], []));
    }

    /// <summary>What another build wrote is not read at all; but if it were, nothing would come of it.</summary>
    [Fact]
    public void Bytes_that_mean_nothing_are_read_to_no_end_but_an_end()
    {
        var chance = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var inner = KeptPackSeal.Break(Shipped)!.Value.ToArray();
            for (var change = 0; change < 20; change++)
                inner[chance.Next(inner.Length)] = (byte)chance.Next(256);
            if (KeptPack.Read(KeptPackSeal.Put(inner), Data) is { } kept)
                Assert.All(Rules, f => _ = new PackFile(f, kept).Bound);
        }
    }

    static BoundRule Again(BoundRule rule)
    {
        var numbers = new FormNumbers(ShippedRules.Forms);
        var bytes = new BytesBuilder();
        BoundRuleArchive.Write(new NodeWriter(bytes, numbers), rule);
        return BoundRuleArchive.Read(new NodeReader(new ArchiveBytes(bytes.Written.ToArray()), numbers, new(ShippedRules.Forms)), rule.Source, rule.Parsed);
    }

    static IEnumerable<SourceText> TestRules() => Repository.Files("tests/ReportLint.Tests/Rules", "*.rule")
        .Select(f => new SourceText(Repository.Relative(f), File.ReadAllText(f)));

    static IEnumerable<Type> NodeTypes() => typeof(BoundExpression).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(BoundExpression)) || t.IsSubclassOf(typeof(BoundLimit)) || t.IsSubclassOf(typeof(BoundFor))));
}

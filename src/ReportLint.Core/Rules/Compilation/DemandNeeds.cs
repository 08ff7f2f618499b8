using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReportLint.Rules.Binding;

namespace ReportLint.Rules.Compilation;

/// <summary>
/// Which searches each demand of a rule depends on: those it names, and those 当 names. A search that nothing names stands
/// for the whole rule.
/// </summary>
sealed class DemandNeeds
{
    readonly int[][] named;
    readonly int[][] wanted;
    readonly ImmutableArray<DemandGroup> all;

    public DemandNeeds(BoundRule rule)
    {
        var byWhen = FindsOf(rule, rule.WhenCaptures);
        named = [.. rule.Demands.Select(d => Union(CollectionsMarshal.AsSpan(FindsOf(rule, d.Captures)), CollectionsMarshal.AsSpan(byWhen)))];
        List<int> unnamed = [.. UpTo(rule.Finds.Length).AsSpan()];
        foreach (var finds in named.Append([.. byWhen]))
            unnamed.RemoveAll(f => Array.IndexOf(finds, f) >= 0);
        wanted = [.. named.Select(n => Union(n, CollectionsMarshal.AsSpan(unnamed)))];
        all = Group(UpTo(named.Length));
    }

    /// <summary>The numbers below one.</summary>
    public static ImmutableArray<int> UpTo(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = i;
        return ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }

    /// <summary>The searches that found nothing and leave a demand without what it names.</summary>
    public ImmutableArray<SearchResult> Lacked(int demand, Searches searches)
    {
        var lacked = ImmutableArray.CreateBuilder<SearchResult>();
        foreach (var find in wanted[demand])
        {
            if (searches.Results[find] is { Matches.IsEmpty: true } result)
                lacked.Add(result);
        }
        return lacked.ToImmutable();
    }

    /// <summary>Some of the demands, those that are held against the same matches together.</summary>
    public ImmutableArray<DemandGroup> Groups(ImmutableArray<int> demands) => demands.Length == named.Length ? all : Group(demands);

    ImmutableArray<DemandGroup> Group(ImmutableArray<int> demands)
    {
        var groups = new List<DemandGroup>();
        foreach (var demand in demands)
        {
            var group = new DemandGroup([demand], [.. named[demand]]);
            foreach (var other in groups.FindAll(g => g.Finds.Any(group.Finds.Contains)))
            {
                groups.Remove(other);
                group = new DemandGroup([.. other.Demands, .. group.Demands], [.. Union(other.Finds.AsSpan(), group.Finds.AsSpan())]);
            }
            groups.Add(group);
        }
        return [.. groups];
    }

    /// <summary>In rising order.</summary>
    static int[] Union(ReadOnlySpan<int> some, ReadOnlySpan<int> others)
    {
        List<int> union = [.. some];
        foreach (var other in others)
        {
            if (!union.Contains(other))
                union.Add(other);
        }
        union.Sort();
        return [.. union];
    }

    static List<int> FindsOf(BoundRule rule, ImmutableArray<BoundCapture> captures)
    {
        var finds = new List<int>();
        for (var find = 0; find < rule.Finds.Length; find++)
        {
            foreach (var capture in rule.Finds[find].Captures)
            {
                if (!captures.Contains(capture))
                    continue;
                finds.Add(find);
                break;
            }
        }
        return finds;
    }
}

using System.Diagnostics;

namespace ReportLint.Reliability.Fuzzing;

/// <summary>What a run of a target came to.</summary>
/// <param name="Crashes">The number of each input that broke something, with what was thrown.</param>
/// <param name="Slowest">The longest an input took, and its number.</param>
public sealed record FuzzCounts(string Target, int Inputs, IReadOnlyList<(int Number, string What)> Crashes, int Hangs, (TimeSpan Time, int Number) Slowest);

/// <summary>Harms sound inputs, each by its own number, and takes them through a target.</summary>
public static class FuzzRun
{
    /// <summary>An input that takes longer hangs.</summary>
    static readonly TimeSpan Hang = TimeSpan.FromSeconds(10);

    /// <summary>Runs inputs from a number on, until there are so many or the time is up.</summary>
    public static FuzzCounts Run(FuzzTarget target, int first, int inputs, TimeSpan longest)
    {
        var started = Stopwatch.GetTimestamp();
        var crashes = new List<(int, string)>();
        var (tried, hangs, slowest) = (0, 0, (Time: TimeSpan.Zero, Number: first));
        for (; tried < inputs && Stopwatch.GetElapsedTime(started) < longest; tried++)
        {
            var number = first + tried;
            var input = Input(target, number);
            var began = Stopwatch.GetTimestamp();
            try
            {
                target.Try(input);
            }
            catch (Exception e)
            {
                crashes.Add((number, $"{e.GetType().Name}: {e.Message.Split('\n')[0]} {e.StackTrace?.Split('\n')[0].Trim()}"));
            }
            var time = Stopwatch.GetElapsedTime(began);
            hangs += time > Hang ? 1 : 0;
            slowest = time > slowest.Time ? (time, number) : slowest;
        }
        return new FuzzCounts(target.Name, tried, crashes, hangs, slowest);
    }

    /// <summary>The input of a number.</summary>
    public static byte[] Input(FuzzTarget target, int number)
    {
        var random = new Random(number);
        var seeds = target.Seeds;
        return new Mutator(number).Harm(seeds[random.Next(seeds.Count)], seeds[random.Next(seeds.Count)]);
    }
}

namespace ReportLint.Cli;

/// <summary>Does work on several things at a time and yields the results in the order of the things.</summary>
static class InOrder
{
    /// <summary>How long an interrupted run waits for work that is under way, so that it may put away what it was writing.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>How far workers may run ahead of the result being waited for, in multiples of their number.</summary>
    const int Ahead = 4;

    /// <param name="jobs">How many things are worked on at a time.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> things, int jobs, Func<T, TResult> work, CancellationToken interrupted)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var running = new Queue<Task<TResult>>();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(interrupted);
        try
        {
            foreach (var thing in things)
            {
                if (running.Count == jobs * Ahead)
                    yield return Next();
                running.Enqueue(Task.Factory.StartNew(() => work(thing), ended.Token, TaskCreationOptions.DenyChildAttach, scheduler));
            }
            while (running.Count > 0)
                yield return Next();
        }
        finally
        {
            ended.Cancel();
            LetEnd(running);
        }

        TResult Next()
        {
            running.Peek().Wait(interrupted);
            return running.Dequeue().Result;
        }
    }

    /// <summary>What has not begun never does.</summary>
    static void LetEnd<TResult>(IEnumerable<Task<TResult>> running)
    {
        try
        {
            Task.WaitAll([.. running], Patience);
        }
        catch (AggregateException)
        {
            // Nobody is left to take what it came to.
        }
    }
}

namespace ReportLint.Cli;

/// <summary>Does pieces of work several at a time and yields what they come to in their order.</summary>
static class InOrder
{
    /// <summary>How long an interrupted run waits for work that is under way, so that it may put away what it was writing.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>How far workers may run ahead of the result being waited for, in multiples of their number.</summary>
    const int Ahead = 4;

    /// <param name="count">How many pieces of work there are.</param>
    /// <param name="jobs">How many are worked on at a time.</param>
    public static IEnumerable<TResult> Select<TResult>(int count, int jobs, Func<int, TResult> work, CancellationToken interrupted)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var running = new Queue<Task<TResult>>();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(interrupted);
        try
        {
            for (var next = 0; next < count; next++)
            {
                if (running.Count == jobs * Ahead)
                    yield return Next();
                var index = next;
                running.Enqueue(Task.Factory.StartNew(() => work(index), ended.Token, TaskCreationOptions.DenyChildAttach, scheduler));
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

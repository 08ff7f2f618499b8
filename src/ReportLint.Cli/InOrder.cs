namespace ReportLint.Cli;

/// <summary>Does work on several things at a time and yields the results in the order of the things.</summary>
static class InOrder
{
    /// <summary>How far workers may run ahead of the result being waited for, in multiples of their number.</summary>
    const int Ahead = 4;

    /// <param name="jobs">How many things are worked on at a time.</param>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> things, int jobs, Func<T, TResult> work, CancellationToken interrupted)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var running = new Queue<Task<TResult>>();
        foreach (var thing in things)
        {
            if (running.Count == jobs * Ahead)
                yield return Await(running.Dequeue());
            running.Enqueue(Task.Factory.StartNew(() => work(thing), interrupted, TaskCreationOptions.DenyChildAttach, scheduler));
        }
        while (running.TryDequeue(out var task))
            yield return Await(task);

        TResult Await(Task<TResult> task)
        {
            task.Wait(interrupted);
            return task.Result;
        }
    }
}

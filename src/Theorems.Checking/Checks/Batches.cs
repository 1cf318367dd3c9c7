namespace Theorems.Checking;

/// <summary>Runs independent batches on several threads and returns what each of them gave, in their order.</summary>
internal sealed class Batches(CheckOptions options, string claim)
{
    private readonly DateTime? _end = options.Time is { } time ? DateTime.UtcNow + time : null;

    /// <summary>Whether the time was up before all batches had been started.</summary>
    public bool CutShort { get; private set; }

    /// <summary>Runs the batches 0 .. count - 1; those for which no time was left are missing at the end.</summary>
    public List<TResult> Run<TResult>(string step, int count, Func<int, TResult> batch)
        where TResult : class
    {
        TResult?[] results = new TResult?[count];
        int done = 0;
        int stop = count;
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = Math.Max(1, options.Threads) };
        try
        {
            Parallel.For(0, count, parallel, (index, state) =>
            {
                if (_end is { } end && DateTime.UtcNow >= end)
                {
                    // Later batches than the first one left out are dropped, so that what is kept is a prefix.
                    InterlockedMinimum(ref stop, index);
                    return;
                }

                results[index] = batch(index);
                int finished = Interlocked.Increment(ref done);
                options.Progress?.Invoke(claim, step, finished / (double)count);
            });
        }
        catch (AggregateException failure) when (failure.InnerExceptions.Count > 0)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure.InnerExceptions[0]);
        }

        CutShort |= stop < count;
        return [.. results.Take(stop).TakeWhile(result => result is not null).Select(result => result!)];
    }

    private static void InterlockedMinimum(ref int target, int value)
    {
        int seen = Volatile.Read(ref target);
        while (value < seen)
        {
            int before = Interlocked.CompareExchange(ref target, value, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }
}

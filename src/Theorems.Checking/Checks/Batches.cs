using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Theorems.Checking;

/// <summary>Runs independent batches on several threads and returns what each of them gave, in their order.</summary>
internal sealed class Batches(CheckOptions options, string claim)
{
    private readonly DateTime? _end = options.Time is { } time ? DateTime.UtcNow + time : null;

    /// <summary>Whether the time was up before all batches had been started.</summary>
    public bool CutShort { get; private set; }

    /// <summary>Whether the time is up, for batches that are long enough to end early.</summary>
    public bool TimeIsUp => _end is { } end && DateTime.UtcNow >= end;

    /// <summary>Runs the batches 0 .. count - 1; those for which no time was left are missing at the end, but for the first ones.</summary>
    /// <remarks>If some of them throw, the exception of the first one is thrown.</remarks>
    public List<TResult> Run<TResult>(string step, int count, Func<int, TResult> batch, int atLeast = 0)
        where TResult : class
    {
        TResult?[] results = new TResult?[count];
        int done = 0;
        int stop = count;
        int failed = count;
        ConcurrentDictionary<int, ExceptionDispatchInfo> failures = new();
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = Math.Max(1, options.Threads) };
        Parallel.For(0, count, parallel, index =>
        {
            if (index >= atLeast && TimeIsUp)
            {
                // Later batches than the first one left out are dropped, so that what is kept is a prefix.
                InterlockedMinimum(ref stop, index);
                return;
            }

            // Batches before a failing one are still run, so that the first failure is the same for any number of threads.
            if (index > Volatile.Read(ref failed))
            {
                return;
            }

            try
            {
                results[index] = batch(index);
                int finished = Interlocked.Increment(ref done);
                options.Progress?.Invoke(claim, step, finished / (double)count);
            }
            catch (Exception failure)
            {
                failures[index] = ExceptionDispatchInfo.Capture(failure);
                InterlockedMinimum(ref failed, index);
            }
        });

        if (failed < count)
        {
            failures[failed].Throw();
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

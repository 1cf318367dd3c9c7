using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Theorems.Checking.Running;

/// <summary>Runs independent batches on several threads and returns what each of them gave, in their order.</summary>
internal sealed class Batches(CheckOptions options, string claim)
{
    private const int SharesOfThread = 16;

    // A recipe and what is remembered of the batch; the numbers of its trials use the same memory again.
    private const int BytesOfBatch = 256;

    private int _missing;
    private readonly DateTime? _end = options.Time is { } time ? DateTime.UtcNow + time : null;

    /// <summary>Whether the time was up before all batches had been started.</summary>
    public bool CutShort { get; private set; }

    /// <summary>How many pieces are missing, because the files of their shards are.</summary>
    public int Missing => _missing;

    /// <summary>What is added to a sentence about what was run: nothing, unless the time was up or pieces are missing.</summary>
    public string IfCutShort =>
        CutShort ? "; cut short by the time limit" : Missing > 0 ? FormattableString.Invariant($"; {Missing} pieces so far are missing") : "";

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

    /// <summary>Runs the batches 0 .. count - 1, several of them at once on each thread, and adds up what they give.</summary>
    /// <remarks>
    /// How many a thread takes at once follows from the machine, so the sum must not depend on where one share of the batches ends and the next begins.
    /// </remarks>
    /// <param name="step">What is being done, in words.</param>
    /// <param name="count">The number of batches; without time for all of them, only the first ones are run, but at least one.</param>
    /// <param name="start">An empty sum.</param>
    /// <param name="add">Runs a batch and adds it to a sum; the batches of a share come in their order, on one thread.</param>
    /// <param name="merge">Adds up the shares, which are in order.</param>
    public TResult Fold<TSum, TResult>(string step, int count, Func<TSum> start, Action<TSum, int> add, Func<IEnumerable<TSum>, TResult> merge)
        where TSum : class
    {
        if (options.Ledger is { } ledger)
        {
            return merge(OfPieces(ledger, step, count, canMiss: true, (from, to) =>
            {
                TSum sum = start();
                for (int index = from; index < to; index++)
                {
                    add(sum, index);
                }

                return sum;
            }));
        }

        int atOnce = AtOnce(count, Math.Max(1, options.Threads), Machine.SecondLevelCache);
        int shares = (count + atOnce - 1) / atOnce;
        List<Share<TSum>> done = Run(step, shares, share =>
        {
            TSum sum = start();
            int index = share * atOnce;
            int end = Math.Min(index + atOnce, count);
            for (; index < end && !(index > 0 && TimeIsUp); index++)
            {
                add(sum, index);
            }

            return new Share<TSum>(sum, index == end);
        }, atLeast: 1);
        int whole = done.TakeWhile(share => share.IsWhole).Count();
        CutShort |= whole < shares;
        return merge(done.Take(whole + 1).Select(share => share.Sum));
    }

    /// <summary>Runs the batches 0 .. count - 1 as <see cref="Run"/> does; where pieces are kept, those that are finished are not run again.</summary>
    /// <param name="step">What is being done, in words that no other step of the claim has.</param>
    /// <param name="count">The number of batches.</param>
    /// <param name="batch">Runs a batch. Its result must know its number if that matters, for those of missing pieces are left out.</param>
    /// <param name="atLeast">How many are run whatever the time.</param>
    /// <param name="canMiss">Whether the batches of missing pieces are left out; else they are run.</param>
    public List<TResult> InPieces<TResult>(string step, int count, Func<int, TResult> batch, int atLeast = 0, bool canMiss = true)
        where TResult : class => options.Ledger is { } ledger
            ? [.. OfPieces(ledger, step, count, canMiss, (from, to) => Enumerable.Range(from, to - from).Select(batch).ToList()).SelectMany(piece => piece)]
            : Run(step, count, batch, atLeast);

    private IEnumerable<TResult> OfPieces<TResult>(Ledger ledger, string step, int count, bool canMiss, Func<int, int, TResult> piece)
        where TResult : class
    {
        int pieces = Math.Min(count, PieceName.Most);
        return Run(step, pieces, number =>
        {
            PieceName name = new(claim, step, number, pieces);
            if (ledger.Find(name) is { } finished)
            {
                return new Held<TResult>(PieceText.Read<TResult>(finished));
            }

            if (ledger.Shard?.Has(name) == false || (canMiss && ledger.Lacks(name)))
            {
                Interlocked.Increment(ref _missing);
                return new Held<TResult>(null);
            }

            TResult result = piece(Start(number), Start(number + 1));
            ledger.Keep(name, PieceText.Of(result));
            return new Held<TResult>(result);
        }).Select(held => held.Result).OfType<TResult>();

        int Start(int number) => (int)((long)number * count / pieces);
    }

    // What is missing is null, which no result is.
    private sealed record Held<TResult>(TResult? Result);

    /// <summary>
    /// How many batches a thread takes at once: few enough that no thread waits long for the others at the end, and that what the batches read and
    /// leave stays in its cache.
    /// </summary>
    internal static int AtOnce(int batches, int threads, int cache) => Math.Clamp(batches / (SharesOfThread * threads), 1, Math.Max(1, cache / BytesOfBatch));

    private sealed record Share<TSum>(TSum Sum, bool IsWhole);

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

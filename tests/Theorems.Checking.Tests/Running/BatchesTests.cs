using System.Collections.Concurrent;
using Theorems.Checking.Running;

namespace Theorems.Checking.Tests.Running;

public class BatchesTests
{
    private static Batches Batches(int threads, TimeSpan? time = null, Action<string, string, double>? progress = null) =>
        new(new() { Threads = threads, Time = time, Progress = progress }, "claim");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(0)]
    [InlineData(-3)]
    public void Results_come_in_the_order_of_the_batches(int threads)
    {
        Batches batches = Batches(threads);
        List<string> results = batches.Run("step", 1000, index =>
        {
            Thread.SpinWait(index % 7 * 100);
            return $"{index}";
        });
        Assert.Equal(Enumerable.Range(0, 1000).Select(index => $"{index}"), results);
        Assert.False(batches.CutShort);
    }

    [Fact]
    public void No_batch_is_run_twice_or_by_more_threads_than_allowed()
    {
        ConcurrentBag<int> run = [];
        int working = 0, most = 0;
        Batches(2).Run("step", 300, index =>
        {
            int now = Interlocked.Increment(ref working);
            lock (run)
            {
                most = Math.Max(most, now);
            }

            run.Add(index);
            Thread.SpinWait(500);
            Interlocked.Decrement(ref working);
            return "";
        });
        Assert.Equal(Enumerable.Range(0, 300), run.Order());
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public void No_batches_give_no_results()
    {
        Batches batches = Batches(2);
        Assert.Empty(batches.Run("step", 0, _ => ""));
        Assert.False(batches.CutShort);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_exception_of_the_first_failing_batch_is_thrown_as_itself(int threads)
    {
        // The first batch waits, if there is more than one thread, until a batch far behind it has failed.
        using ManualResetEventSlim laterOneFailed = new();
        ArgumentException failure = Assert.Throws<ArgumentException>(() => Batches(threads).Run<string>("step", 200, index =>
        {
            if (index == 0 && threads > 1)
            {
                laterOneFailed.Wait(100);
            }

            if (index < 37)
            {
                return "";
            }

            laterOneFailed.Set();
            throw new ArgumentException($"batch {index}");
        }));
        Assert.Equal("batch 37", failure.Message);
    }

    [Fact]
    public void The_trace_of_an_exception_leads_to_the_batch()
    {
        static string Fail() => throw new InvalidOperationException("batch");
        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => Batches(2).Run("step", 1, _ => Fail()));
        Assert.Contains(nameof(Fail), failure.StackTrace, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_limit_keeps_a_prefix_of_the_batches()
    {
        Batches batches = Batches(2, TimeSpan.FromMilliseconds(100));
        List<string> results = batches.Run("step", 10_000, index =>
        {
            Thread.Sleep(1);
            return $"{index}";
        });
        Assert.True(batches.CutShort);
        Assert.InRange(results.Count, 1, 9_999);
        Assert.Equal(Enumerable.Range(0, results.Count).Select(index => $"{index}"), results);

        // The limit is the claim's, not the step's.
        Assert.Empty(batches.Run("next", 10, index => $"{index}"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void The_first_batches_that_are_wanted_in_any_case_are_run_without_time(int atLeast)
    {
        Batches batches = Batches(2, TimeSpan.Zero);
        Assert.Equal(Enumerable.Range(0, atLeast).Select(index => $"{index}"), batches.Run("step", 50, index => $"{index}", atLeast));
        Assert.True(batches.CutShort);
    }

    [Fact]
    public void Progress_is_told_of_each_batch_that_is_done()
    {
        ConcurrentBag<(string, string, double)> told = [];
        Batches(2, progress: (claim, step, share) => told.Add((claim, step, share))).Run("step", 10, _ => "");
        Assert.Equal(Enumerable.Range(1, 10).Select(done => ("claim", "step", done / 10.0)), told.OrderBy(entry => entry.Item3));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 1000)]
    [InlineData(2, 999)]
    [InlineData(5, 7)]
    [InlineData(3, 0)]
    public void Batches_are_added_up_in_their_order(int threads, int count)
    {
        Batches batches = Batches(threads);
        List<int> all = batches.Fold("step", count, () => new List<int>(), (sum, index) => sum.Add(index), sums => sums.SelectMany(sum => sum).ToList());
        Assert.Equal(Enumerable.Range(0, count), all);
        Assert.False(batches.CutShort);
    }

    [Fact]
    public void A_time_limit_keeps_a_prefix_of_what_is_added_up()
    {
        Batches batches = Batches(2, TimeSpan.FromMilliseconds(100));
        List<int> all = batches.Fold("step", 10_000, () => new List<int>(), (sum, index) =>
        {
            Thread.Sleep(1);
            sum.Add(index);
        }, sums => sums.SelectMany(sum => sum).ToList());
        Assert.True(batches.CutShort);
        Assert.InRange(all.Count, 1, 9_999);
        Assert.Equal(Enumerable.Range(0, all.Count), all);
    }

    [Theory]
    [InlineData(10, 2, 1 << 20, 1)]
    [InlineData(1250, 2, 1 << 20, 39)]
    [InlineData(1250, 1, 1 << 20, 78)]
    [InlineData(10_000_000, 2, 1 << 20, 4096)]
    [InlineData(10_000_000, 2, 1 << 18, 1024)]
    [InlineData(10_000_000, 2, 1, 1)]
    public void A_thread_takes_what_it_has_a_share_of_and_what_its_cache_holds(int batches, int threads, int cache, int atOnce) =>
        Assert.Equal(atOnce, Theorems.Checking.Running.Batches.AtOnce(batches, threads, cache));
}

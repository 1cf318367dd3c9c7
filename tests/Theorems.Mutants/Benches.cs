using System.Collections.Concurrent;

namespace Theorems.Mutants;

/// <summary>As many benches as the machine has processors.</summary>
internal sealed class Benches : IDisposable
{
    private readonly BlockingCollection<Bench> _free = [];

    /// <param name="forgetful">Whether the workers make one mistake after the other.</param>
    public Benches(bool forgetful = false)
    {
        All = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Bench(forgetful))];
        foreach (Bench bench in All)
        {
            _free.Add(bench);
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Bench> All { get; }

    /// <summary>Does something with each item, on whichever bench is free.</summary>
    public void Each<T>(IEnumerable<T> items, Action<T, Bench> act) =>
        Parallel.ForEach(Partitioner.Create(items.ToArray(), EnumerablePartitionerOptions.NoBuffering), new() { MaxDegreeOfParallelism = All.Count }, item =>
        {
            Bench bench = _free.Take();
            try
            {
                act(item, bench);
            }
            finally
            {
                _free.Add(bench);
            }
        });

    public void Dispose()
    {
        foreach (Bench bench in All)
        {
            bench.Dispose();
        }

        _free.Dispose();
    }
}

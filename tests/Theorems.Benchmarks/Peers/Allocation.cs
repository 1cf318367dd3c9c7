using Theorems.Checking;

namespace Theorems.Benchmarks.Peers;

/// <summary>What a check allocates for each trial.</summary>
internal static class Allocation
{
    private const int Trials = 8_000;

    /// <summary>Bytes for each further trial of a claim, from the difference of two runs.</summary>
    public static double BytesPerTrial(Claim claim)
    {
        Bytes(claim, Trials);
        long few = Bytes(claim, Trials);
        long many = Bytes(claim, 2 * Trials);
        return (many - few) / (double)Trials;
    }

    private static long Bytes(Claim claim, int trials)
    {
        Checker checker = new(new() { Trials = trials, Threads = 1 });
        long before = GC.GetTotalAllocatedBytes(precise: true);
        checker.Check(claim);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}

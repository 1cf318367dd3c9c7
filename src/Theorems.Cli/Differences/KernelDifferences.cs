using Theorems.Checking.Guards;

namespace Theorems.Cli.Differences;

/// <summary>What moved between two findings about kernels.</summary>
internal static class KernelDifferences
{
    private static readonly HashSet<string> SpokenOf = ["isWithinBudget", "worst", "median", "budget", "origin", "instances", "bits"];

    /// <summary>What moved of each kernel in each number system on each device.</summary>
    public static IReadOnlyList<Moved> Of(IReadOnlyList<KernelEvidence> before, IReadOnlyList<KernelEvidence> after) =>
        Moved.Of(before, after, kernel => $"{kernel.Name} in {kernel.NumberSystem} on {kernel.Device}", Compare);

    private static IEnumerable<Difference> Compare(KernelEvidence before, KernelEvidence after)
    {
        Difference?[] all =
        [
            Difference.Of("verdict", "", Word(before), Word(after)),
            Difference.OfRatio("worst", "of the budget", before.Worst, after.Worst),
            Difference.OfRatio("median", "of the budget", before.Median, after.Median),
            Difference.OfRatio("budget", "of the worst output", before.Budget, after.Budget),
            Difference.Of("origin", "", before.Origin, after.Origin),
            Difference.Of("instances", "", before.Instances, after.Instances),
            Difference.Of("bits", "", before.Bits, after.Bits),
            OtherEntries.Of(before, after, SpokenOf),
        ];
        return all.OfType<Difference>();
    }

    private static string Word(KernelEvidence kernel) => kernel.IsWithinBudget ? "within its budget" : "over its budget";
}

using System.Diagnostics;
using Theorems.Checking;
using Theorems.Checking.Evidence;
using Theorems.Checking.Running;
using Theorems.Properties.Landscape;

namespace Theorems.Properties.Tests.Landscape;

public class DeltaLemmaTests
{
    /// <summary>The same inequality with a constant that is too small by a twentieth.</summary>
    private static readonly DeltaLemma TooGood = new(1.9);

    public static TheoryData<ulong> Seeds => [1, 2, 4, 9, 11, 30];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_hunt_finds_the_constant_sharp(ulong seed)
    {
        ClaimEvidence evidence = Judge.That(new DeltaLemma(), new() { Seed = seed, Trials = 2000 }).Holds().Evidence;
        Assert.InRange(evidence.Hunted.Single(found => found.Part == "(a)").HuntedRatio, 0.99, 1);
        Assert.InRange(evidence.Hunted.Single(found => found.Part == "(b)").HuntedRatio, 0.99, 1);
        Assert.Equal("proved", Assert.Single(evidence.Boxes).Answer);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_smaller_constant_is_refuted_within_ten_seconds_in_the_smallest_shape(ulong seed)
    {
        Stopwatch watch = Stopwatch.StartNew();
        // So few trials that random ones hardly see it: the hunt must.
        CheckOptions options = new() { Seed = seed, Trials = 400 };
        ClaimEvidence evidence = Judge.That(TooGood, options).IsRefuted().Evidence;
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
        // One column in the plane: with n = r = 1 the ratio is at most one half.
        string smallest = evidence.Replay[0];
        Assert.Contains("Dimension=2 Rank=1 Aligned=True RankOfFactor=True", smallest, StringComparison.Ordinal);
        Judge.Replay(TooGood, smallest).IsRefuted();
        Judge.Replay(new DeltaLemma(), smallest).Holds();
    }

    [Fact]
    public void One_row_and_one_column_leave_half_the_room() =>
        Assert.All(
            Enumerable.Range(0, 200)
                .SelectMany(trial => Judge.Replay(new DeltaLemma(), $"delta-lemma seed=1 trial={trial} Dimension=1 Rank=1").Trial.Comparisons),
            seen => Assert.True(seen.Part != "(a)" || seen.Ratio <= 0.5 + 1e-12));
}

using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Trials;

public class HuntTests
{
    [Fact]
    public void A_constant_too_small_by_a_twentieth_escapes_sampling_but_not_the_hunt()
    {
        int missed = 0;
        for (ulong seed = 1; seed <= 10; seed++)
        {
            DeltaLemma claim = new(1.9);
            ClaimEvidence evidence = Evidence.Of(claim, seed);
            missed += evidence.Parts.Single().Violations == 0 ? 1 : 0;
            Assert.Equal(Verdict.Refuted, evidence.Verdict);
            HuntEvidence hunted = Assert.Single(evidence.Hunted);
            Assert.True(hunted.HuntedRatio is > 1 and <= 2 / 1.9);
            Assert.All(Evidence.Replay(claim, hunted.Replay), comparison => Assert.Equal(Theorems.Checking.Judging.Outcome.Violated, comparison.Outcome));
        }

        Assert.InRange(missed, 5, 10);
    }

    [Fact]
    public void The_sharp_constant_is_almost_attained()
    {
        for (ulong seed = 1; seed <= 10; seed++)
        {
            ClaimEvidence evidence = Evidence.Of(new DeltaLemma(2) { Work = new(Sampled: 160, Dropped: 64, Hunted: 4000) }, seed);
            Assert.Equal(Verdict.Holds, evidence.Verdict);
            HuntEvidence hunted = Assert.Single(evidence.Hunted);
            Assert.InRange(hunted.HuntedRatio, 0.99, 1);
            Assert.True(hunted.HuntedRatio > hunted.SampledRatio);
            Assert.Equal((hunted.HuntedRatio, 4000), (evidence.WorstRatio, hunted.Evaluations));
        }
    }

    [Fact]
    public void A_violation_that_only_the_hunt_found_is_named_as_such()
    {
        ClaimEvidence evidence = Evidence.Of(new DeltaLemma(1.9));
        Assert.All(evidence.Parts, part => Assert.Equal(0, part.Violations));
        Assert.StartsWith("(a) fails in an instance that hunting found, by a factor of 1.0", evidence.Reason, StringComparison.Ordinal);
        Assert.False(evidence.Agrees);
    }

    [Theory]
    [InlineData(1.9)]
    [InlineData(2)]
    public void The_hunt_is_the_same_for_any_number_of_threads(double constant)
    {
        string expected = Evidence.Text(Evidence.Of(new DeltaLemma(constant), threads: 1));
        foreach (int threads in new[] { 2, 5 })
        {
            Assert.Equal(expected, Evidence.Text(Evidence.Of(new DeltaLemma(constant), threads: threads)));
        }
    }

    [Fact]
    public void Instances_stay_within_what_sampling_covered_and_the_claim_admits()
    {
        for (ulong seed = 1; seed <= 5; seed++)
        {
            HuntEvidence hunted = Assert.Single(Evidence.Of(new DeltaLemma(2), seed).Hunted);
            PairRecipe recipe = RecipeText.Parse(new PairRecipe(), ReplayLine.Parse(hunted.Replay).Settings);
            Assert.InRange(recipe.Dimension, 1, 8);
            Assert.InRange(recipe.Scale, 1 / 64.0, 16);
            Assert.Equal(2, recipe.Constant);
        }
    }

    [Fact]
    public void The_budget_follows_the_number_of_trials_and_may_be_nothing()
    {
        Assert.Empty(Evidence.Of(new DeltaLemma(2) { Work = new(Sampled: 160, Hunted: 0) }).Hunted);
        Assert.Empty(Evidence.Of(new DeltaLemma(2), time: TimeSpan.Zero).Hunted);
        Assert.Equal(40, Assert.Single(Evidence.Of(new DeltaLemma(2), trials: 16).Hunted).Evaluations);
        Assert.Empty(Evidence.Of(new BinomialTheorem(2)).Hunted);
        Assert.Empty(Evidence.Of(new Coin(0)).Hunted);
    }

    [Fact]
    public void A_trial_that_is_no_number_cannot_be_exceeded_and_is_not_hunted() =>
        Assert.Empty(Evidence.Of(new Scripted(Script.NotANumber)).Hunted);

    [Fact]
    public void Every_part_is_hunted()
    {
        ClaimEvidence evidence = Evidence.Of(new Scripted(Script.PartBBrokenByFour));
        Assert.Equal(["(a)", "(b)"], evidence.Hunted.Select(found => found.Part).Order());
        Assert.Equal([0.5, 4], evidence.Hunted.OrderBy(found => found.Part).Select(found => found.HuntedRatio));
    }

    internal sealed record SpikeRecipe
    {
        public int Size { get; init; } = 1;
    }

    /// <summary>A quantity that is above what is said only where several numbers are large at once.</summary>
    private abstract class Spike(double allowed) : TestClaim<SpikeRecipe>, IAnalytic<SpikeRecipe>
    {
        protected const int Numbers = 6;

        public override Effort Effort => new(Sampled: 160, Dropped: 16, Hunted: 4000);

        public override Gen<SpikeRecipe> Recipes => Gen.Choose(1, 9).Select(size => new SpikeRecipe { Size = size });

        public override SpikeRecipe Canonical => new();

        public override bool Admits(SpikeRecipe recipe) => recipe.Size is >= 1 and <= 9;

        public override IReadOnlyList<Assumption<SpikeRecipe>> Assumptions => [];

        protected T Allowed<T>()
            where T : struct, IReal<T> => T.FromDyadic(allowed);

        public abstract IEnumerable<Measurement<T>> Measure<T>(SpikeRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>;

        // Between 0 and 1; its mean is a half.
        protected static T Height<T>(Trial<T> trial)
            where T : struct, IReal<T> => Enumerable.Range(0, Numbers)
            .Aggregate(T.Zero, (sum, index) => sum + trial.Uniform("x", index, 0, 1)) * T.FromDyadic(1.0 / Numbers);
    }

    /// <summary>An identity that is off by so many roundings as the height says, and declares fewer than can be.</summary>
    private sealed class OffByRoundings(double allowed) : Spike(allowed)
    {
        public override IReadOnlyList<Part> Parts => [Letters.Same];

        public override IEnumerable<Measurement<T>> Measure<T>(SpikeRecipe recipe, Trial<T> trial)
        {
            T unit = T.FromDyadic(T.UnitRoundoff);
            yield return Letters.Same.Equal(T.One + (T.FromDyadic(1024) * Height(trial) * unit), T.One, T.FromDyadic(1024) * Allowed<T>() * unit);
        }
    }

    [Fact]
    public void An_identity_is_climbed_too_by_the_rounding_that_it_declares()
    {
        int missed = 0;
        for (ulong seed = 1; seed <= 5; seed++)
        {
            ClaimEvidence evidence = Evidence.Of(new OffByRoundings(0.875), seed);
            missed += evidence.Parts.Single().Violations == 0 ? 1 : 0;
            HuntEvidence hunted = Assert.Single(evidence.Hunted);
            // A quarter of the effort from random starts, and a quarter from corners.
            Assert.Equal(2000, hunted.Evaluations);
            Assert.True(hunted.HuntedRatio > 1, $"{hunted}");
            Assert.Equal(Verdict.Refuted, evidence.Verdict);
            // One that declares enough is not refuted, and how near it comes is no ratio of a bound.
            ClaimEvidence enough = Evidence.Of(new OffByRoundings(1.125), seed);
            Assert.InRange(Assert.Single(enough.Hunted).HuntedRatio, 0.7, 1);
            Assert.Equal(0, enough.WorstRatio);
            Assert.NotEqual(Verdict.Refuted, enough.Verdict);
        }

        Assert.Equal(5, missed);
    }

    /// <summary>The height is largest where no random trial starts: in the corner of equal numbers, from which climbing goes on.</summary>
    private sealed class HighestInACorner : Spike
    {
        public HighestInACorner()
            : base(0)
        {
        }

        public IReadOnlyList<ExcludedCorners> Excluded { get; init; } = [];

        public override IReadOnlyList<ExcludedCorners> ExcludedCorners => Excluded;

        public override Effort Effort => new(Sampled: 4000, Dropped: 16, Hunted: 400);

        public override IEnumerable<Measurement<T>> Measure<T>(SpikeRecipe recipe, Trial<T> trial)
        {
            // A number for each pair of equal ones, times a height that climbing raises: 0 outside of corners, where no two are equal.
            T equal = T.One;
            for (int index = 1; index < Numbers; index++)
            {
                T apart = T.Abs(trial.Normal("y", index) - trial.Normal("y", 0));
                equal *= T.Select(-apart, T.FromDyadic(1 / 8.0), T.One);
            }

            yield return Letters.A.AtMost(equal * T.Abs(trial.Normal("z", 0)), T.FromDyadic(4), T.FromDyadic(32));
        }
    }

    [Fact]
    public void Climbers_start_in_corners_too()
    {
        HuntEvidence without = Assert.Single(Evidence.Of(new HighestInACorner { Excluded = [new(Corners.All, "not examined")] }).Hunted);
        ClaimEvidence within = Evidence.Of(new HighestInACorner());
        HuntEvidence from = Assert.Single(within.Hunted);
        Assert.InRange(without.HuntedRatio, 0, 0.2);
        Assert.True(from.HuntedRatio > 0.5, $"{from}");
        Assert.True(from.Evaluations > without.Evaluations);
        Assert.True(CornerTrials.Contains(ReplayLine.Parse(from.Replay).Trial));
    }
}

using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;
using Outcome = Theorems.Checking.Judging.Outcome;

namespace Theorems.Checking.Tests.Checks;

public class AssumptionTests
{
    private static ClaimEvidence Given(params Assumption<ScriptRecipe>[] assumptions) =>
        Evidence.Of(new Scripted(Script.Holds) { Given = assumptions });

    [Fact]
    public void A_dropped_assumption_that_breaks_widely_is_shown_necessary()
    {
        ClaimEvidence evidence = Given(Scripted.Without(Script.BrokenByFour));
        Assert.Equal(Verdict.Holds, evidence.Verdict);
        AssumptionEvidence seen = Assert.Single(evidence.Assumptions);
        Assert.Equal(("not BrokenByFour", true, "(a)", LevelNames.Sampled), (seen.Name, seen.Shown, seen.Part, seen.Level));
        Assert.Equal((4, 4, 1), (seen.Ratio, seen.MedianRatio, seen.Broken));
    }

    [Fact]
    public void Its_line_replays_the_smallest_instance_that_breaks_widely()
    {
        SumOfSquares claim = new(2);
        AssumptionEvidence seen = Assert.Single(Evidence.Of(claim).Assumptions);
        Assert.True(seen.Shown && seen.Ratio is > 3 and <= 4 && seen.Broken is > 0.5 and < 1);
        Assert.Contains(" Dimension=1 Constant=0.5", seen.Replay, StringComparison.Ordinal);
        Assert.All(Evidence.Replay(claim, seen.Replay), comparison =>
            Assert.True(comparison.Outcome == Outcome.Violated && comparison.Ratio >= WideMargin.Factor));
    }

    [Fact]
    public void A_dropped_assumption_that_breaks_slightly_is_not_shown()
    {
        ClaimEvidence evidence = Given(Scripted.Without(Script.BrokenByThreeHalves));
        AssumptionEvidence seen = Assert.Single(evidence.Assumptions);
        Assert.Equal((false, 1.5, 1), (seen.Shown, seen.Ratio, seen.Broken));
        Assert.NotEmpty(seen.Replay);
        Assert.Equal(
            (Verdict.Inconclusive, "Nothing breaks when 'not BrokenByThreeHalves' is dropped, so the check is too weak to see it."),
            (evidence.Verdict, evidence.Reason));
    }

    [Fact]
    public void A_dropped_assumption_that_breaks_nothing_makes_the_verdict_inconclusive()
    {
        ClaimEvidence evidence = Given(Scripted.Without(Script.BrokenByFour), Scripted.Without(Script.MostlyApplicable));
        Assert.Equal((Verdict.Inconclusive, false), (evidence.Verdict, evidence.Agrees));
        Assert.Equal("Nothing breaks when 'not MostlyApplicable' is dropped, so the check is too weak to see it.", evidence.Reason);
        Assert.Equal([true, false], evidence.Assumptions.Select(seen => seen.Shown));
        Assert.Equal(
            (0.5, 0, "", ""),
            (evidence.Assumptions[1].Ratio, evidence.Assumptions[1].Broken, evidence.Assumptions[1].Part, evidence.Assumptions[1].Replay));
    }

    [Fact]
    public void Unless_the_assumption_is_said_not_to_be_necessary()
    {
        ClaimEvidence evidence = Given(Scripted.Without(Script.BrokenByFour), Scripted.Without(Script.MostlyApplicable, necessary: false));
        Assert.Equal((Verdict.Holds, true), (evidence.Verdict, evidence.Agrees));
        Assert.Equal("No violation; 1 of 2 assumptions shown necessary.", evidence.Reason);
    }

    [Fact]
    public void The_part_that_is_to_break_must_be_the_one_that_does()
    {
        Assert.Equal(Verdict.Holds, Given(Scripted.Without(Script.PartBBrokenByFour, breaks: Letters.B)).Verdict);
        ClaimEvidence wrong = Given(Scripted.Without(Script.PartBBrokenByFour, breaks: Letters.A));
        Assert.Equal((Verdict.Inconclusive, false, "(b)"), (wrong.Verdict, wrong.Assumptions[0].Shown, wrong.Assumptions[0].Part));
        Assert.Equal(Verdict.Inconclusive, Given(Scripted.Without(Script.PartBBrokenByFour, breaks: Letters.C)).Verdict);
        Assert.Equal(Verdict.Holds, Given(Scripted.Without(Script.PartBBrokenByFour)).Verdict);
    }

    [Fact]
    public void Losing_applicability_or_meaning_is_not_breaking()
    {
        foreach (Script script in new[] { Script.NotApplicable, Script.AboveCeiling, Script.Silent, Script.EndlessRounding })
        {
            ClaimEvidence evidence = Given(Scripted.Without(script));
            Assert.Equal((Verdict.Inconclusive, false), (evidence.Verdict, evidence.Assumptions[0].Shown));
        }
    }

    [Fact]
    public void A_false_claim_is_refuted_whatever_its_assumptions_show()
    {
        foreach (Script script in new[] { Script.BrokenByFour, Script.Holds })
        {
            Assert.Equal(Verdict.Refuted, Evidence.Of(new Scripted(Script.BrokenByThreeHalves) { Given = [Scripted.Without(script)] }).Verdict);
        }
    }

    [Fact]
    public void Assumptions_of_identities_are_dropped_in_the_prime_field()
    {
        ClaimEvidence evidence = Evidence.Of(new BinomialTheorem(2));
        AssumptionEvidence seen = Assert.Single(evidence.Assumptions);
        Assert.Equal((true, "(a)"), (seen.Shown, seen.Part));
        Assert.Equal((LevelNames.InPrimeField, double.PositiveInfinity, 1), (seen.Level, seen.Ratio, seen.Broken));
        Assert.Contains(" Terms=1 Factor=5 ", seen.Replay, StringComparison.Ordinal);
        Assert.Equal(("Factor 2 -> 5", 0), (seen.Change, seen.Control));
    }

    [Fact]
    public void What_is_undefined_without_an_assumption_does_not_show_it()
    {
        ClaimEvidence evidence = Evidence.Of(new BinomialTheorem(2) { MayDivide = false });
        Assert.Equal([true, false], evidence.Assumptions.Select(seen => seen.Shown));
        Assert.Equal((Verdict.Inconclusive, 0), (evidence.Verdict, evidence.Assumptions[1].Broken));
        Assert.Equal(Verdict.Inconclusive, Given(Scripted.Without(Script.NotANumber)).Verdict);
    }

    [Fact]
    public void A_violation_that_changes_no_instance_shows_nothing()
    {
        Assumption<ScriptRecipe> nothing = new("nothing", recipe => recipe, Necessary: false);
        ClaimEvidence evidence = Given(Scripted.Without(Script.BrokenByFour), nothing);
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        Assert.StartsWith("What violates 'nothing' changes no instance", evidence.Reason, StringComparison.Ordinal);
        Assert.Equal(["Script Holds -> BrokenByFour", ""], evidence.Assumptions.Select(seen => seen.Change));
    }

    [Fact]
    public void A_claim_none_of_whose_assumptions_is_shown_is_left_open()
    {
        ClaimEvidence evidence = Given(Scripted.Without(Script.MostlyApplicable, necessary: false));
        Assert.Equal(
            (Verdict.Inconclusive, "No assumption is shown necessary, so nothing shows that the check can fail."), (evidence.Verdict, evidence.Reason));
    }

    [Theory]
    [InlineData(Script.BrokenByThreeHalves, true)]
    [InlineData(Script.BrokenByFour, false)]
    public void What_breaks_with_every_assumption_intact_is_not_credited_to_one(Script control, bool shown)
    {
        Assumption<ScriptRecipe> beside = Scripted.Without(Script.BrokenByFour) with { Control = recipe => recipe with { Script = control } };
        ClaimEvidence evidence = Given(beside);
        AssumptionEvidence seen = Assert.Single(evidence.Assumptions);
        Assert.Equal((shown, control == Script.BrokenByFour ? 4 : 1.5), (seen.Shown, seen.Control));
        Assert.Equal(shown ? Verdict.Holds : Verdict.Inconclusive, evidence.Verdict);
        Assert.True(shown || evidence.Reason.StartsWith("(a) breaks by a factor of 4 with every assumption intact", StringComparison.Ordinal));
    }

    [Fact]
    public void An_assumption_is_not_credited_with_what_breaks_slightly_or_elsewhere()
    {
        // Either condition alone would let it pass: the right part by too little, or the wrong part widely.
        Assert.False(Assert.Single(Given(Scripted.Without(Script.BrokenByThreeHalves, breaks: Letters.A)).Assumptions).Shown);
        Assert.False(Assert.Single(Given(Scripted.Without(Script.PartBBrokenByFour, breaks: Letters.A)).Assumptions).Shown);
    }

    [Fact]
    public void What_lanes_share_is_the_same_when_a_dropped_trial_is_replayed()
    {
        Scripted claim = new(Script.Holds) { Given = [Scripted.Without(Script.BrokenByBlock)] };
        for (ulong seed = 0; seed < 20; seed++)
        {
            // Over twenty seeds the worst trial lies in every lane of its block.
            AssumptionEvidence seen = Assert.Single(Evidence.Of(claim, seed).Assumptions);
            Assert.True(seen.Shown && seen.MedianRatio < seen.Ratio);
            Assert.All(Evidence.Replay(claim, seen.Replay), comparison => Assert.Equal(seen.Ratio, comparison.Ratio, 1e-12 * seen.Ratio));
        }
    }

    [Fact]
    public void Shrinking_stops_before_the_break_becomes_slight()
    {
        Scripted claim = new(Script.Holds) { Given = [Scripted.Without(Script.BrokenWidelyFromSizeThree)] };
        AssumptionEvidence seen = Assert.Single(Evidence.Of(claim).Assumptions);
        Assert.True(seen.Shown && seen.Broken == 1 && seen.Ratio == 4);
        Assert.EndsWith(" Size=3 Script=BrokenWidelyFromSizeThree", seen.Replay, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LevelNames.Sampled)]
    [InlineData(LevelNames.InPrimeField)]
    [InlineData(LevelNames.Exhaustive)]
    public void It_is_enough_that_one_level_breaks(string level)
    {
        ClaimEvidence evidence = Evidence.Of(new EveryLevel(level, compares: true));
        Assert.Equal(
            [LevelNames.InPrimeField, LevelNames.InRationals, LevelNames.Sampled, LevelNames.Exhaustive],
            evidence.Evidence.Select(seen => seen.Level));
        AssumptionEvidence assumption = Assert.Single(evidence.Assumptions);
        Assert.Equal((Verdict.Holds, true, level), (evidence.Verdict, assumption.Shown, assumption.Level));
        Assert.NotEmpty(assumption.Replay);
    }

    [Fact]
    public void It_is_not_enough_that_one_level_compares()
    {
        ClaimEvidence evidence = Evidence.Of(new EveryLevel(LevelNames.Sampled, compares: false));
        Assert.Equal((Verdict.Inconclusive, "Vacuous: there was nothing to compare at the level 'prime field'."), (evidence.Verdict, evidence.Reason));
    }

    /// <summary>A claim with every kind of evidence whose assumption matters to one of them only.</summary>
    private sealed class EveryLevel(string breaks, bool compares) :
        TestClaim<ScriptRecipe>, IAlgebraic<ScriptRecipe>, IAnalytic<ScriptRecipe>, IExhaustive<ScriptRecipe>
    {
        public override IReadOnlyList<Part> Parts => [Letters.A, Letters.B, Letters.C];

        public override Effort Effort => new(80, 20, 20, 16);

        public override Gen<ScriptRecipe> Recipes => Gen.Constant(Canonical);

        public override ScriptRecipe Canonical => new();

        public override IReadOnlyList<Assumption<ScriptRecipe>> Assumptions => [Scripted.Without(Script.BrokenByFour)];

        public IEnumerable<ScriptRecipe> Domain => [Canonical];

        public IEnumerable<Measurement<T>> MeasureExactly<T>(ScriptRecipe recipe, Trial<T> trial)
            where T : struct, IField<T>
        {
            if (compares)
            {
                yield return Measurement.Zero(Letters.A, 0, Breaks(recipe, LevelNames.InPrimeField) ? trial.Normal("x", 0) : T.Zero);
            }
        }

        public IEnumerable<Measurement<T>> Measure<T>(ScriptRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>
        {
            yield return Measurement.AtMost(Letters.B, 0, T.FromDyadic(Breaks(recipe, LevelNames.Sampled) ? 4 : 0.5), T.One, T.Zero);
        }

        public IEnumerable<Census> Enumerate(ScriptRecipe recipe, Trial<PrimeField> trial) =>
            [new(Letters.C, 1, Breaks(recipe, LevelNames.Exhaustive) ? 1 : 0)];

        private bool Breaks(ScriptRecipe recipe, string level) => recipe.Script == Script.BrokenByFour && level == breaks;
    }
}

using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Checks;

/// <summary>What is not evidence must not pass for it.</summary>
public class ConclusionTests
{
    private static void Inconclusive(string reason, ClaimEvidence evidence)
    {
        Assert.Equal((Verdict.Inconclusive, reason), (evidence.Verdict, evidence.Reason));
        Assert.False(evidence.Agrees);
    }

    [Fact]
    public void Assumptions_that_reject_everything_are_vacuous() => Inconclusive(
        "Vacuous: (a) applies to only 0 of 176 comparisons; the assumptions reject most of what is generated.",
        Evidence.Of(new Scripted(Script.NotApplicable)));

    [Fact]
    public void Assumptions_that_reject_a_minority_are_not() =>
        Assert.Equal(Verdict.Holds, Evidence.Of(new Scripted(Script.MostlyApplicable)).Verdict);

    [Fact]
    public void A_bound_above_its_ceiling_is_vacuous() => Inconclusive(
        "Vacuous: the bound of (a) exceeds anything conceivable in 176 of 176 comparisons, and 0 drown in rounding (sampled).",
        Evidence.Of(new Scripted(Script.AboveCeiling)));

    [Fact]
    public void A_bound_that_may_say_nothing_is_inconclusive()
    {
        const string reason = "It cannot be seen whether the bound of (a) says anything: name the largest left side that is conceivable (OutOf), "
            + "or why nothing bounds it (Unbounded).";
        Inequality silent = Letters.A with { Unbounded = "" };
        Inconclusive(reason, Evidence.Of(new Half(silent)));
        Inconclusive(reason, Evidence.Of(new PlainHalf(silent)));
        foreach (Inequality remedied in (Inequality[])[silent with { Ceiling = 2 }, silent with { Unbounded = "it may be any number" }])
        {
            Assert.Equal(Verdict.Holds, Evidence.Of(new Half(remedied)).Verdict);
            Assert.Equal(Verdict.Holds, Evidence.Of(new PlainHalf(remedied)).Verdict);
        }

        Assert.Equal(Verdict.Holds, Evidence.Of(new Half(silent) { Most = 2 }).Verdict);
    }

    [Fact]
    public void A_rounding_without_end_is_vacuous() => Inconclusive(
        "Vacuous: the bound of (a) exceeds anything conceivable in 0 of 176 comparisons, and 176 drown in rounding (sampled).",
        Evidence.Of(new Scripted(Script.EndlessRounding)));

    [Fact]
    public void A_claim_that_compares_nothing_is_vacuous() => Inconclusive(
        "Vacuous: there was nothing to compare at the level 'sampled'.",
        Evidence.Of(new Scripted(Script.Silent)));

    [Fact]
    public void A_part_that_is_claimed_and_never_compared_leaves_the_claim_open() => Inconclusive(
        "(b) is claimed, but was compared at no level.",
        Evidence.Of(new Scripted(Script.Holds) { Claimed = [Letters.A, Letters.B] }));

    [Fact]
    public void What_is_compared_and_not_claimed_leaves_the_claim_open() => Inconclusive(
        "(a) was compared, but is no part of the claim.",
        Evidence.Of(new Scripted(Script.Holds) { Claimed = [] }));

    [Fact]
    public void A_part_that_fails_is_a_refutation_whatever_else_was_compared() =>
        Assert.Equal(Verdict.Refuted, Evidence.Of(new Scripted(Script.BrokenByFour) { Claimed = [Letters.A, Letters.B] }).Verdict);

    [Fact]
    public void A_census_without_cases_is_vacuous() => Inconclusive(
        "Vacuous: there was nothing to compare for '(a)'.",
        Evidence.Of(new EmptyCensus()));

    [Fact]
    public void Without_trials_there_is_no_verdict()
    {
        Inconclusive("No trial was run.", Evidence.Of(new Scripted(Script.Holds), trials: 0));
        Inconclusive("No trial was run.", Evidence.Of(new BinomialTheorem(2), trials: 0));
        Inconclusive("No trial was run.", Evidence.Of(new Coin(0), trials: 0));
        Inconclusive("No trial was run.", Evidence.Of(new EulersPolynomial(0)));
    }

    [Fact]
    public void One_level_without_trials_is_enough_for_no_verdict() => Inconclusive(
        "No trial was run.", Evidence.Of(new BinomialTheorem(2) { Work = new(Rational: 0, PrimeField: 10) }));

    [Fact]
    public void Without_time_there_is_no_verdict()
    {
        Inconclusive("No trial was run: the time was up.", Evidence.Of(new Coin(0), time: TimeSpan.Zero));
        Inconclusive("No trial was run: the time was up.", Evidence.Of(new EulersPolynomial(40), time: TimeSpan.Zero));
    }

    [Fact]
    public void The_first_batch_of_a_random_level_is_run_even_without_time_but_no_assumption_is_dropped()
    {
        foreach ((Claim claim, string first, long cases) in new (Claim, string, long)[]
        {
            (new Scripted(Script.Holds), "not BrokenByFour", 8), (new BinomialTheorem(2), "the factor is two", 1),
        })
        {
            ClaimEvidence evidence = Evidence.Of(claim, time: TimeSpan.Zero);
            Inconclusive($"Nothing breaks when '{first}' is dropped, so the check is too weak to see it, or the time was up.", evidence);
            Assert.All(evidence.Evidence, level => Assert.Equal(cases, level.Cases));
            Assert.All(evidence.Evidence, level => Assert.EndsWith("; cut short by the time limit", level.Says, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_violation_in_the_first_batch_refutes_even_without_time() =>
        Assert.Equal(Verdict.Refuted, Evidence.Of(new Scripted(Script.BrokenByFour), time: TimeSpan.Zero).Verdict);

    [Fact]
    public void A_claim_without_assumptions_cannot_hold() => Inconclusive(
        "The claim names no assumption to drop, so nothing shows that the check can fail.",
        Evidence.Of(new Scripted(Script.Holds) { Given = [] }));

    /// <summary>An enumeration of nothing.</summary>
    private sealed class EmptyCensus : TestClaim<DecadeRecipe>, IExhaustive<DecadeRecipe>
    {
        public override FsCheck.Gen<DecadeRecipe> Recipes => FsCheck.Fluent.Gen.Constant(Canonical);

        public override DecadeRecipe Canonical => new();

        public override IReadOnlyList<Assumption<DecadeRecipe>> Assumptions => [];

        public IEnumerable<DecadeRecipe> Domain => [Canonical];

        public IEnumerable<Census> Enumerate(DecadeRecipe recipe, Trial<Theorems.Numbers.PrimeField> trial) => [new(Letters.A, 0, 0)];
    }

    private sealed class Half(Inequality part) : TestClaim<ScriptRecipe>, IAnalytic<ScriptRecipe>
    {
        public override string Id => "half";

        public double Most { get; init; } = double.PositiveInfinity;

        public override IReadOnlyList<Part> Parts => [part];

        public override Gen<ScriptRecipe> Recipes => Gen.Constant(Canonical);

        public override ScriptRecipe Canonical => new();

        public override IReadOnlyList<Assumption<ScriptRecipe>> Assumptions => [Scripted.Without(Script.BrokenByFour)];

        public IEnumerable<Measurement<T>> Measure<T>(ScriptRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>
        {
            Measurement<T> seen = part.AtMost(T.FromDyadic(recipe.Script == Script.BrokenByFour ? 4 : 0.5), T.One, T.Zero);
            return [double.IsFinite(Most) ? seen.OutOf(Most) : seen];
        }
    }

    private sealed class PlainHalf(Inequality part) : TestClaim<ScriptRecipe>, IPlain<ScriptRecipe>
    {
        public override string Id => "plain-half";

        public override IReadOnlyList<Part> Parts => [part];

        public override Gen<ScriptRecipe> Recipes => Gen.Constant(Canonical);

        public override ScriptRecipe Canonical => new();

        public override IReadOnlyList<Assumption<ScriptRecipe>> Assumptions => [Scripted.Without(Script.BrokenByFour)];

        public double Roundings(ScriptRecipe recipe) => 0;

        public (double Left, double Right) Compare(ScriptRecipe recipe, Draws draws) => (recipe.Script == Script.BrokenByFour ? 4 : 0.5, 1);
    }
}

using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Kinds;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Kinds;

public class ExplanationTests
{
    [Fact]
    public void A_forgotten_assumption_is_pointed_at()
    {
        ClaimEvidence evidence = Evidence.Of(new Forgetful());
        Assert.Equal(Verdict.Refuted, evidence.Verdict);
        Assert.Equal(
            [
                "Step matters: it fails at 5, 6, 7, 8, not at 1, 2, 3, 4.",
                "Noise may be any value: it fails at all 4 that were tried (0.25 to 1).",
                "Centred may be any value: it fails at all 2 that were tried (False to True).",
            ],
            evidence.Explanation);
    }

    [Fact]
    public void A_setting_that_never_varies_is_not_mentioned()
    {
        ClaimEvidence evidence = Evidence.Of(new DeltaLemma(1.5));
        Assert.Equal(Verdict.Refuted, evidence.Verdict);
        Assert.DoesNotContain(evidence.Explanation, sentence => sentence.StartsWith("Constant", StringComparison.Ordinal));
        Assert.Contains(evidence.Explanation, sentence =>
            sentence.StartsWith("Dimension matters: it fails at 2, ", StringComparison.Ordinal)
            && sentence.EndsWith(", not at 1.", StringComparison.Ordinal));
    }

    // Eight values spread over what was generated leave out those next to the failing one, where the edge is.
    [Fact]
    public void The_neighbours_of_what_fails_are_tried_too()
    {
        ForgetfulRecipe[] generated =
            [.. Enumerable.Range(1, 100).Select(step => new ForgetfulRecipe { Step = step, Noise = step })];
        IReadOnlyList<string> sentences = Explanation.OfFailure(
            new Forgetful(), new ForgetfulRecipe { Step = 20, Noise = 24 }, generated,
            recipe => recipe.Step is >= 20 and < 40 && recipe.Noise is > 12 and < 48);
        Assert.StartsWith("Step matters: it fails at 20, 21, 29, not at 1, 15, 19, ", sentences[0], StringComparison.Ordinal);
        Assert.StartsWith("Noise matters: it fails at 15, 24, 29, 43, not at 1, 12, 48, ", sentences[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_holds_names_its_tightest_part_and_its_nearest_assumption()
    {
        ClaimEvidence evidence = Evidence.Of(new Scripted(Script.Holds)
        {
            Given =
            [
                Scripted.Without(Script.BrokenByFour),
                Scripted.Without(Script.BrokenByThreeHalves, necessary: false),
            ],
        });
        Assert.Equal(
            [
                "(a) has the least room: its residual comes to 0.5 of its bound.",
                "'not BrokenByFour' is the assumption nearest its edge: without it (a) is exceeded by a factor of 4 at most.",
            ],
            evidence.Explanation);
    }

    [Fact]
    public void An_identity_has_no_room_to_speak_of() =>
        Assert.Empty(Explanation.OfEdge([new("(a)", "rational", nameof(BoundOrigin.Exact), 1, 1, 0, 0, 0, 0, -1, 0, [])], [], []));

    [Fact]
    public void A_claim_that_is_neither_refuted_nor_holds_is_not_explained() =>
        Assert.Empty(Evidence.Of(new Scripted(Script.AboveCeiling)).Explanation);

    /// <summary>A claim that is true only for steps below five.</summary>
    private sealed record ForgetfulRecipe
    {
        public int Step { get; init; } = 1;

        public double Noise { get; init; } = 1;

        public bool Centred { get; init; }
    }

    private sealed class Forgetful : TestClaim<ForgetfulRecipe>, IAnalytic<ForgetfulRecipe>
    {
        public override Effort Effort => new(Sampled: 800, Dropped: 8);

        public override Gen<ForgetfulRecipe> Recipes =>
            from step in Gen.Choose(1, 8)
            from noise in Gen.Choose(1, 4)
            from centred in Gen.Elements(false, true)
            select new ForgetfulRecipe { Step = step, Noise = noise / 4.0, Centred = centred };

        public override ForgetfulRecipe Canonical => new();

        public override IReadOnlyList<Assumption<ForgetfulRecipe>> Assumptions => [];

        public IEnumerable<Measurement<T>> Measure<T>(ForgetfulRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>
        {
            yield return Measurement.AtMost(Letters.A, 0, T.FromDyadic(recipe.Step), T.FromDyadic(4.5), T.Zero);
        }
    }
}

using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Checks;

public class DeterminismTests
{
    /// <summary>Claims of every kind, true ones and false ones.</summary>
    public static TheoryData<string> Kinds => [.. Claims.Keys];

    private static Dictionary<string, Func<Claim>> Claims { get; } = new()
    {
        ["true inequality"] = () => new SumOfSquares(2),
        ["false inequality"] = () => new SumOfSquares(1.9),
        ["true identity"] = () => new BinomialTheorem(2),
        ["false identity"] = () => new BinomialTheorem(3),
        ["judged in double-double"] = () => new Scripted(Script.HiddenBelowRounding),
        ["several assumptions"] = () => new Scripted(Script.Holds)
        {
            Given = [Scripted.Without(Script.BrokenByFour), Scripted.Without(Script.BrokenByThreeHalves)],
        },
        ["expectation"] = () => new Coin(0),
        ["enumeration"] = () => new EulersPolynomial(50),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Evidence_is_the_same_for_any_number_of_threads_and_for_every_run(string kind)
    {
        string expected = Evidence.Text(Evidence.Of(Claims[kind](), threads: 1));
        foreach (int threads in new[] { 1, 2, 5 })
        {
            Assert.Equal(expected, Evidence.Text(Evidence.Of(Claims[kind](), threads: threads)));
        }
    }

    [Fact]
    public void Another_seed_gives_other_trials()
    {
        ClaimEvidence first = Evidence.Of(new SumOfSquares(2), seed: 1);
        ClaimEvidence second = Evidence.Of(new SumOfSquares(2), seed: 2);
        Assert.NotEqual(first.Parts[0].Histogram, second.Parts[0].Histogram);
        Assert.NotEqual(first.Assumptions[0].Ratio, second.Assumptions[0].Ratio);
        Assert.Equal(first.Verdict, second.Verdict);
    }

    [Theory]
    [InlineData(1, 8, 1)]
    [InlineData(8, 8, 8)]
    [InlineData(17, 24, 17)]
    [InlineData(500, 504, 500)]
    public void The_number_of_trials_is_respected_in_whole_lane_blocks(int asked, int lanes, int scalars)
    {
        Assert.Equal(lanes, Evidence.Of(new Scripted(Script.Holds), trials: asked).Trials);
        Assert.Equal(lanes, Evidence.Of(new Coin(0), trials: asked).Trials);
        ClaimEvidence identity = Evidence.Of(new BinomialTheorem(2), trials: asked);
        Assert.Equal([scalars, scalars], identity.Evidence.Select(level => level.Cases));
    }

    [Fact]
    public void A_time_limit_cuts_the_trials_short_and_says_so()
    {
        Slow claim = new();
        ClaimEvidence evidence = Evidence.Of(claim, time: TimeSpan.FromMilliseconds(100));
        LevelEvidence level = Assert.Single(evidence.Evidence);
        Assert.InRange(level.Cases, 8, claim.Effort.Sampled - 8);
        Assert.EndsWith("; cut short by the time limit", level.Says, StringComparison.Ordinal);

        // No time was left for the assumptions.
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        Assert.EndsWith(", or the time was up.", evidence.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_in_a_claim_is_always_the_first_one()
    {
        // Blocks 5 to 19 all throw; which thread meets its first one earlier must not matter.
        foreach (int threads in new[] { 1, 2, 5, 5, 5, 5 })
        {
            ClaimEvidence evidence = Evidence.Of(new Scripted(Script.Throws), threads: threads);
            Assert.EndsWith("(InvalidOperationException: trial 40).", evidence.Reason, StringComparison.Ordinal);
        }
    }

    /// <summary>A claim of five seconds.</summary>
    private sealed class Slow : TestClaim<ScriptRecipe>, IAnalytic<ScriptRecipe>
    {
        public override Effort Effort => new(Sampled: 8000);

        public override FsCheck.Gen<ScriptRecipe> Recipes => FsCheck.Fluent.Gen.Constant(Canonical);

        public override ScriptRecipe Canonical => new();

        public override IReadOnlyList<Assumption<ScriptRecipe>> Assumptions => [Scripted.Without(Script.BrokenByFour)];

        public IEnumerable<Measurement<T>> Measure<T>(ScriptRecipe recipe, Trial<T> trial)
            where T : struct, Theorems.Numbers.IReal<T>
        {
            Thread.Sleep(5);
            yield return Measurement.AtMost(Letters.A, 0, T.Zero, T.One, T.Zero);
        }
    }
}

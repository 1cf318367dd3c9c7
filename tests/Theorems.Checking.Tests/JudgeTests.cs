using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests;

public class JudgeTests
{
    [Fact]
    public void A_true_inequality_of_plain_doubles_holds()
    {
        ClaimEvidence evidence = Judge.That(new Parallelogram { Constant = 2 }).Holds().Evidence;
        LevelEvidence level = Assert.Single(evidence.Evidence);
        Assert.Equal("plain", level.Level);
        Assert.Contains("double-double", level.Says, StringComparison.Ordinal);
        Assert.InRange(evidence.WorstRatio, 0.999, 1);
    }

    [Fact]
    public void A_false_one_is_refuted_and_its_line_replays()
    {
        Parallelogram claim = new() { Constant = 1.9 };
        string line = Judge.That(claim).IsRefuted().Evidence.Replay[0];
        Judge.Replay(claim, line).IsRefuted();
        Judge.Replay(new Parallelogram { Constant = 2 }, line).Holds();
        Assert.Contains("Length=1", line, StringComparison.Ordinal);
        CheckFailedException failure = Assert.Throws<CheckFailedException>(() => Judge.Replay(claim, line).Holds());
        Assert.Contains("(a) fails", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_expected_throws_and_says_how_to_replay_it()
    {
        CheckFailedException refuted = Assert.Throws<CheckFailedException>(() => Judge.That(new Parallelogram { Constant = 1.9 }).Holds());
        Assert.Contains("refuted, not holds", refuted.Message, StringComparison.Ordinal);
        string[] lines = refuted.Message.Split('\n');
        // The constant is too small by a factor of 2/1.9 where both vectors are equal.
        Assert.Matches("^  worst ratio 1\\.0526[0-9]*, in \\(a\\)$", lines[1]);
        Assert.Single(lines, line => line.Contains("seed=", StringComparison.Ordinal));
        Assert.StartsWith("  replay parallelogram seed=1", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("  look at Judge.Replay(claim, line).Trial", lines[^1], StringComparison.Ordinal);
        Assert.Throws<CheckFailedException>(() => Judge.That(new Parallelogram { Constant = 2 }).IsRefuted());
    }

    [Fact]
    public void Equality_to_within_the_stated_roundings_is_no_violation_and_one_more_is()
    {
        // (1 + u)^2 rounds to 1 + 2u: one rounding of the right side.
        Assert.Equal(Verdict.Holds, Judge.That(new Parallelogram { Constant = 2, Excess = 1e-15, Allowed = 16 }).Evidence.Verdict);
        Assert.Equal(Verdict.Refuted, Judge.That(new Parallelogram { Constant = 2, Excess = 1e-14, Allowed = 16 }).Evidence.Verdict);
    }

    [Fact]
    public void A_line_about_another_claim_is_refused() =>
        Assert.Throws<FormatException>(() => Judge.Replay(new Parallelogram(), "another seed=1 trial=0"));

    [Fact]
    public void No_claim_is_refused()
    {
        Assert.Equal("claim", Assert.Throws<ArgumentNullException>(() => Judge.That(null!)).ParamName);
        Assert.Equal("claim", Assert.Throws<ArgumentNullException>(() => Judge.Replay(null!, "parallelogram seed=1 trial=0")).ParamName);
    }

    internal sealed record Pair
    {
        public int Length { get; init; } = 1;

        public bool Equal { get; init; } = true;

        public bool Halved { get; init; }
    }

    /// <summary>|a + b|^2 at most constant (|a|^2 + |b|^2): true for 2, with equality at a = b, and false for less.</summary>
    private sealed class Parallelogram : Claim<Pair>, IPlain<Pair>
    {
        public double Constant { get; init; } = 2;

        public double Excess { get; init; }

        public double Allowed { get; init; } = 16;

        public override string Id => "parallelogram";

        public override string Subject => "tests";

        public override string Words => "";

        public override IReadOnlyList<Part> Parts => [Letters.A];

        public override Effort Effort => new(Sampled: 400);

        public override Gen<Pair> Recipes =>
            from length in Gen.Choose(1, 4)
            from equal in Gen.Elements(true, false)
            select new Pair { Length = length, Equal = equal };

        public override bool Admits(Pair recipe) => recipe.Length >= 1;

        public override Pair Canonical => new();

        public override IReadOnlyList<Assumption<Pair>> Assumptions => [new("the right side is whole", recipe => recipe with { Halved = true })];

        public (double Left, double Right) Compare(Pair recipe, Draws draws)
        {
            (double left, double right) = (0, 0);
            for (int index = 0; index < recipe.Length; index++)
            {
                double a = draws.Normal("a", index);
                double b = recipe.Equal ? a : draws.Normal("b", index);
                left += (a + b) * (a + b);
                right += (a * a) + (b * b);
            }

            return (left * (1 + Excess), (recipe.Halved ? Constant / 2.5 : Constant) * right);
        }

        public double Roundings(Pair recipe) => Allowed;
    }
}

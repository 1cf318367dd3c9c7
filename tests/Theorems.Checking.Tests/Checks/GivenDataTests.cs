using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Data;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Checks;

/// <summary>What the judge says of a user's data, which may break assumptions and make bounds say nothing.</summary>
public class GivenDataTests
{
    [Fact]
    public void A_part_that_says_nothing_of_the_data_is_named_and_the_others_decide()
    {
        GivenData given = new() { Broken = [new("it is small", "it is 1", "(c) is not compared")] };
        ClaimEvidence evidence = Check(new OwnNumber(new() { Size = 1 }) { GivenData = given });
        Assert.Equal(Verdict.Holds, evidence.Verdict);
        Assert.Equal(
            "No violation on these data; they break 'it is small', so that (c) is not compared; the bound of (b) exceeds anything conceivable; "
            + "(c) is not compared on given data.", evidence.Reason);
        Assert.Equal("it is 1", evidence.Data!.Broken[0].Certificate);
    }

    [Fact]
    public void Nothing_is_decided_where_no_part_says_anything()
    {
        ClaimEvidence evidence = Check(new OwnNumber(new() { Size = 0 }));
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        Assert.StartsWith("Nothing that was compared says anything of these data: (a) applies to 0 of", evidence.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_violation_on_the_data_refutes() =>
        Assert.Equal(Verdict.Refuted, Check(new OwnNumber(new() { Size = 3 })).Verdict);

    [Fact]
    public void Without_what_it_needs_a_claim_is_not_run_at_all()
    {
        GivenData nothing = GivenData.Without(new([[1]]), "there are two", "row 1 is all there is");
        ClaimEvidence evidence = Check(new OwnNumber(new() { Size = 3 }) { GivenData = nothing });
        Assert.Equal((Verdict.Inconclusive, 0), (evidence.Verdict, evidence.Trials));
        Assert.Equal("The data break the assumption 'there are two', without which nothing is claimed of them: row 1 is all there is.", evidence.Reason);
    }

    private static ClaimEvidence Check(Claim claim) => new Checker(new() { Trials = 64 }).Check(claim);

    /// <summary>A number of a user's own.</summary>
    internal sealed record NumberRecipe
    {
        public int Size { get; init; } = 1;

        public bool Kept { get; init; } = true;
    }

    // (a) x <= 2 where the number is not zero, (b) a bound that says nothing, (c) never compared; x is the number times something below 1.
    private sealed class OwnNumber(NumberRecipe given) : Claim<NumberRecipe>, IAnalytic<NumberRecipe>, IAcceptsTable
    {
        private static readonly Inequality Bound = new("(a)", "x <= 2") { Unbounded = "numbers grow" };
        private static readonly Inequality Empty = new("(b)", "x <= 100") { Ceiling = 50 };
        private static readonly Inequality Missing = new("(c)", "x <= 3") { Unbounded = "numbers grow" };

        public override string Words => "A number is small.";

        public override IReadOnlyList<Part> Parts => [Bound, Empty, Missing];

        public override bool IsAboutGivenData => true;

        public override Gen<NumberRecipe> Recipes => Gen.Constant(given);

        public override NumberRecipe Canonical => given;

        public override IReadOnlyList<Assumption<NumberRecipe>> Assumptions => [new("it is kept", recipe => recipe with { Kept = false })];

        public string TableLayout => "one number";

        public Claim On(GivenTable table) => new OwnNumber(new() { Size = (int)table.Rows[0][0] });

        public IEnumerable<Measurement<T>> Measure<T>(NumberRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>
        {
            T x = T.FromDyadic(recipe.Size) * trial.Uniform("x", 0, 7 / 8.0, 1);
            yield return Bound.AtMost(x, T.FromDyadic(2), T.FromDyadic(4)).When(T.FromDyadic(recipe.Size - 1));
            yield return Empty.AtMost(x, T.FromDyadic(100), T.FromDyadic(4));
        }
    }
}

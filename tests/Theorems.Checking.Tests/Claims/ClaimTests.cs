using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;

namespace Theorems.Checking.Tests.Claims;

public class ClaimTests
{
    private sealed class RecipeName : IClaimVisitor<string>
    {
        public string Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class => $"{claim.Id}: {typeof(TRecipe).Name}";
    }

    [Fact]
    public void A_visitor_learns_the_type_of_the_recipe()
    {
        Claim[] claims = [new SumOfSquares(2), new EulersPolynomial(40)];
        Assert.Equal(
            ["sum-of-squares: VectorRecipe", "eulers-polynomial: DecadeRecipe"], claims.Select(claim => claim.Accept(new RecipeName())));
    }

    [Fact]
    public void What_a_claim_does_not_say_is_the_usual()
    {
        EulersPolynomial claim = new(40);
        Assert.Equal(new Effort(10_000, 200, 10_000, 128), claim.Effort);
        Assert.True(claim.Admits(new() { First = -7 }));
        Assert.Equal(("", ClaimStatus.Proved, "", "", ""), (claim.Setting, claim.Status, claim.Reason, claim.Notes, claim.Source));
        Assert.Equal((null, true), (claim.Assumptions[0].Breaks, claim.Assumptions[0].Necessary));
    }

    [Fact]
    public void A_claim_is_named_after_its_class_and_says_its_parts_under_their_setting()
    {
        NameOfL1Norm claim = new();
        Assert.Equal(("name-of-l1-norm", "claims"), (claim.Id, claim.Subject));
        Assert.Equal("x and y are vectors\n(a) x <= y\n(b) mean: E x = y", claim.Formula);
    }

    private sealed class NameOfL1Norm : Claim<VectorRecipe>
    {
        public override string Words => "Nothing.";

        public override string Setting => "x and y are vectors";

        public override IReadOnlyList<Part> Parts => [new Inequality("(a)", "x <= y"), new Expectation("(b) mean", "E x = y")];

        public override Gen<VectorRecipe> Recipes => Gen.Constant(Canonical);

        public override VectorRecipe Canonical => new();

        public override IReadOnlyList<Assumption<VectorRecipe>> Assumptions => [];
    }
}

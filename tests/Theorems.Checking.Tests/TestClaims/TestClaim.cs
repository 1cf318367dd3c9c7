using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests;

/// <summary>What all claims of these tests share.</summary>
internal abstract class TestClaim<TRecipe> : Claim<TRecipe>
    where TRecipe : class
{
    public override string Id => "test-claim";

    public override string Subject => "tests";

    public ClaimStatus Known { get; init; }

    public override ClaimStatus Status => Known;

    public override string Words => "A claim to test the checker with.";

    public override IReadOnlyList<Part> Parts => [Letters.A];

    public override IReadOnlyList<ExcludedCorners> ExcludedCorners => [new(Corners.All, "what is tested here is how random numbers are judged")];
}

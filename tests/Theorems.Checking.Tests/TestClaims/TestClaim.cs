using Theorems.Checking.Claims;

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
}

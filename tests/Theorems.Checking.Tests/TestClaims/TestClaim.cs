using Theorems.Checking.Claims;

namespace Theorems.Checking.Tests;

/// <summary>What all claims of these tests share.</summary>
internal abstract class TestClaim<TRecipe> : Claim<TRecipe>
    where TRecipe : class
{
    public override string Id => "test-claim";

    public override string Subject => "tests";

    public ClaimStatus Status { get; init; }

    public override Statement Statement => new()
    {
        Words = "A claim to test the checker with.",
        Formula = "(a)",
        Notes = "none",
        Source = "none",
        Sketch = "none",
        Status = Status,
    };
}

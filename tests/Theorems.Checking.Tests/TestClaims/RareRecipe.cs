using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>Whether the instances of a recipe break the claim.</summary>
internal sealed record RareRecipe
{
    public bool Breaks { get; init; }

    /// <summary>Without the assumption every instance breaks.</summary>
    public bool Always { get; init; }
}

/// <summary>1 is at most 2, but in so many recipes of a thousand it is said to be 4.</summary>
internal sealed class RarelyFalse(int ofThousand) : TestClaim<RareRecipe>, IAnalytic<RareRecipe>
{
    public Effort Work { get; init; } = new(Sampled: 800, Dropped: 32, Hunted: 0);

    public override Effort Effort => Work;

    public override Gen<RareRecipe> Recipes => Gen.Choose(1, 1000).Select(number => new RareRecipe { Breaks = number <= ofThousand });

    public override RareRecipe Canonical => new();

    public override IReadOnlyList<Assumption<RareRecipe>> Assumptions => [new("nothing breaks", recipe => recipe with { Always = true })];

    public IEnumerable<Measurement<T>> Measure<T>(RareRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T left = T.FromDyadic(recipe.Breaks || recipe.Always ? 4 : 1);
        yield return Letters.A.AtMost(left, T.FromDyadic(2), T.Zero);
    }
}

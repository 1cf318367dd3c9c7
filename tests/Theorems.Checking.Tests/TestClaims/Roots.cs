using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>How many square roots are taken.</summary>
internal sealed record RootsRecipe
{
    public int Count { get; init; } = 3;
}

/// <summary>A claim with a snapshot: a few square roots, each with the error bound of its three operations.</summary>
internal sealed class Roots : TestClaim<RootsRecipe>, IAnalytic<RootsRecipe>, IGolden<RootsRecipe>
{
    public override string Id => "roots";

    public override Effort Effort => new(Sampled: 80, Dropped: 16);

    public override Gen<RootsRecipe> Recipes => Gen.Constant(Canonical);

    public override RootsRecipe Canonical => new() { Count = Count };

    public int Count { get; init; } = 3;

    /// <summary>A defect: the last root is too large by so many times itself.</summary>
    public double RelativeError { get; init; }

    /// <summary>The budget of each root, in units of its own rounding.</summary>
    public double Budget { get; init; } = 4;

    /// <summary>A defect that appears in other number systems than float64 only.</summary>
    public double ErrorElsewhere { get; init; }

    /// <summary>A defect: other number systems than float64 take so many roots more, or fewer.</summary>
    public int MoreElsewhere { get; init; }

    public string Origin { get; init; } = "three operations";

    public IReadOnlyList<ExactQuantity> Exact { get; init; } = [new("primes below 2^k", 3, "4"), new("primes below 2^k", 4, "6")];

    public override IReadOnlyList<Assumption<RootsRecipe>> Assumptions => [new("there is a root", recipe => recipe with { Count = 0 })];

    public IEnumerable<Measurement<T>> Measure<T>(RootsRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        yield return Measurement.AtMost(Letters.A, 0, recipe.Count > 0 ? T.Zero : T.FromDyadic(4), T.One, T.Zero);
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(RootsRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        for (int index = 0; index < recipe.Count + (T.One is Float64 ? 0 : MoreElsewhere); index++)
        {
            T draw = trial.Normal("x", index);
            T root = T.Sqrt(T.One + (draw * draw));
            double error = (index == recipe.Count - 1 ? RelativeError : 0) + (T.One is Float64 ? 0 : ErrorElsewhere);
            yield return new("root", index, root + (T.FromDyadic(error) * root), T.FromDyadic(Budget) * root, Origin);
        }
    }

    public IEnumerable<ExactQuantity> ExactSnapshot(RootsRecipe recipe) => Exact;
}

using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>The square of a sum on a box, and a factor.</summary>
internal sealed record TouchingRecipe
{
    public double Factor { get; init; } = 2;

    public double Low { get; init; } = 1;

    public double High { get; init; } = 2;

    public bool Throws { get; init; }
}

/// <summary>(a + b)^2 is at most factor (a^2 + b^2) for a and b in an interval each: true from 2 on, where both sides meet on the diagonal.</summary>
internal sealed class Touching(double factor, double low = 1, double high = 2) : TestClaim<TouchingRecipe>, IOnBox<TouchingRecipe>
{
    public override string Id => "touching";

    public override Effort Effort => new(Boxes: 2000);

    public override Gen<TouchingRecipe> Recipes => Gen.Constant(Canonical);

    public override TouchingRecipe Canonical => new() { Factor = factor, Low = low, High = high, Throws = Throws };

    public bool Throws { get; init; }

    /// <summary>How long the first piece takes at least.</summary>
    public TimeSpan FirstTakes { get; init; }

    public IReadOnlyList<Assumption<TouchingRecipe>> Given { get; init; } =
        [new("the factor is two", recipe => recipe with { Factor = 0.5 }, Breaks: Letters.B)];

    public override IReadOnlyList<Assumption<TouchingRecipe>> Assumptions => Given;

    public override IReadOnlyList<Part> Parts => [Letters.A, Letters.B];

    public IEnumerable<TouchingRecipe> Pieces => [Canonical with { Low = -high, High = -low }, Canonical];

    public Part PartOf(TouchingRecipe recipe) => recipe.High < 0 ? Letters.A : Letters.B;

    public IReadOnlyList<(string Name, double Low, double High)> BoxOf(TouchingRecipe recipe)
    {
        if (recipe.High < 0)
        {
            Thread.Sleep(FirstTakes);
        }

        return [("a", recipe.Low, recipe.High), ("b", recipe.Low, recipe.High)];
    }

    public (T Left, T Right) Sides<T>(TouchingRecipe recipe, ReadOnlySpan<T> point)
        where T : struct, IReal<T>
    {
        if (recipe.Throws)
        {
            throw new InvalidOperationException("no sides");
        }

        T sum = point[0] + point[1];
        return (sum * sum, T.FromDyadic(recipe.Factor) * ((point[0] * point[0]) + (point[1] * point[1])));
    }
}

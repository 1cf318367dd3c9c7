using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>Two vectors and the constant of an inequality between them.</summary>
internal sealed record VectorRecipe
{
    public int Dimension { get; init; } = 1;

    public double Constant { get; init; } = 2;
}

/// <summary>|a + b|^2 is at most 2 (|a|^2 + |b|^2); with a smaller constant that is false.</summary>
internal sealed class SumOfSquares(double constant) : TestClaim<VectorRecipe>, IAnalytic<VectorRecipe>
{
    public override string Id => "sum-of-squares";

    public override Effort Effort => new(Sampled: 2000, Dropped: 64);

    public override Gen<VectorRecipe> Recipes =>
        from dimension in Gen.Choose(1, 6)
        select new VectorRecipe { Dimension = dimension, Constant = constant };

    public override VectorRecipe Canonical => new() { Constant = constant };

    public override bool Admits(VectorRecipe recipe) => recipe.Dimension >= 1 && recipe.Constant == constant;

    /// <summary>What the constant becomes when it is not two; the ratio then reaches 2 over this.</summary>
    public double Smaller { get; init; } = 0.5;

    public bool Necessary { get; init; } = true;

    public Part? Breaks { get; init; }

    public override IReadOnlyList<Assumption<VectorRecipe>> Assumptions =>
        [new("the constant is two", recipe => recipe with { Constant = Smaller }, Breaks, Necessary)];

    public IEnumerable<Measurement<T>> Measure<T>(VectorRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T[] a = trial.NormalVector("a", recipe.Dimension);
        T[] b = trial.NormalVector("b", recipe.Dimension);
        (T left, T right) = (T.Zero, T.Zero);
        for (int index = 0; index < recipe.Dimension; index++)
        {
            left += (a[index] + b[index]) * (a[index] + b[index]);
            right += (a[index] * a[index]) + (b[index] * b[index]);
        }

        T bound = T.FromDyadic(recipe.Constant) * right;
        yield return Measurement.AtMost(Letters.A, 0, left, bound, T.FromDyadic(recipe.Dimension + 4) * (left + bound));
    }
}

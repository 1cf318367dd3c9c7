using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>Two vectors of different length, and the constant of an inequality between them.</summary>
internal sealed record PairRecipe
{
    public int Dimension { get; init; } = 1;

    /// <summary>What the second vector is multiplied by.</summary>
    public double Scale { get; init; } = 1;

    public double Constant { get; init; } = 2;
}

/// <summary>|d d'|_F^2 is at most 2 |x x' - y y'|_F^2 for d = x - y where x'y is not negative: Ge, Jin and Zheng (2017), Lemma 6, at rank one.</summary>
/// <remarks>Two is sharp, but only at orthogonal vectors of one length, which random ones seldom are.</remarks>
internal sealed class DeltaLemma(double constant) : TestClaim<PairRecipe>, IAnalytic<PairRecipe>
{
    public override string Id => "delta-lemma";

    /// <summary>The corners that are left out; all of them, if nothing is said, since its tests are about random trials.</summary>
    public IReadOnlyList<ExcludedCorners> Excluded { get; init; } = [new(Corners.All, "not examined")];

    public override IReadOnlyList<ExcludedCorners> ExcludedCorners => Excluded;

    public Effort Work { get; init; } = new(Sampled: 160, Dropped: 64, Hunted: 400);

    public override Effort Effort => Work;

    public override Gen<PairRecipe> Recipes =>
        from dimension in Gen.Choose(1, 8)
        from scale in Gen.Choose(1, 1024)
        select new PairRecipe { Dimension = dimension, Scale = scale / 64.0, Constant = constant };

    public override PairRecipe Canonical => new() { Constant = constant };

    public override bool Admits(PairRecipe recipe) => recipe is { Dimension: >= 1, Scale: > 0 } && recipe.Constant == constant;

    public override IReadOnlyList<Assumption<PairRecipe>> Assumptions => [new("the constant is two", recipe => recipe with { Constant = 1 / 64.0 })];

    public IEnumerable<Measurement<T>> Measure<T>(PairRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T[] x = trial.NormalVector("x", recipe.Dimension);
        T[] y = [.. trial.NormalVector("y", recipe.Dimension).Select(value => T.FromDyadic(recipe.Scale) * value)];
        (T xx, T yy, T xy) = (T.Zero, T.Zero, T.Zero);
        for (int index = 0; index < recipe.Dimension; index++)
        {
            xx += x[index] * x[index];
            yy += y[index] * y[index];
            xy += x[index] * y[index];
        }

        T two = T.FromDyadic(2);
        T length = xx + yy - (two * T.Abs(xy));
        T left = length * length;
        T right = (xx * xx) + (yy * yy) - (two * xy * xy);
        T bound = T.FromDyadic(recipe.Constant) * right;
        // Each sum of products errs by (dimension + 1) roundings of its absolute terms, and every term is below (xx + yy)^2.
        T scale = (xx + yy) * (xx + yy);
        yield return Measurement.AtMost(Letters.A, 0, left, bound, T.FromDyadic((8 * recipe.Dimension) + 32) * (T.One + T.FromDyadic(recipe.Constant)) * scale);
    }
}

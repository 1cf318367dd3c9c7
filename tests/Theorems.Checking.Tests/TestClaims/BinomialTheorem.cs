using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>The square of a sum and the factor of its mixed term.</summary>
internal sealed record BinomialRecipe
{
    public int Terms { get; init; } = 1;

    public int Factor { get; init; } = 2;

    public bool Divides { get; init; }
}

/// <summary>(a_i + b_i)^2 = a_i^2 + 2 a_i b_i + b_i^2; with another factor that is false.</summary>
internal sealed class BinomialTheorem(int factor, bool divides = false) : TestClaim<BinomialRecipe>, IAlgebraic<BinomialRecipe>
{
    public override string Id => "binomial-theorem";

    public Effort Work { get; init; } = new(Rational: 20, PrimeField: 100, Dropped: 16);

    public override Effort Effort => Work;

    public override Gen<BinomialRecipe> Recipes =>
        from terms in Gen.Choose(1, 5)
        select new BinomialRecipe { Terms = terms, Factor = factor, Divides = divides };

    public override BinomialRecipe Canonical => new() { Factor = factor };

    public override bool Admits(BinomialRecipe recipe) => recipe.Terms >= 1 && recipe.Factor == factor;

    /// <summary>Whether a division by zero counts among the assumptions: without it nothing is defined, so nothing is seen to break.</summary>
    public bool MayDivide { get; init; } = true;

    public override IReadOnlyList<Assumption<BinomialRecipe>> Assumptions =>
    [
        new("the factor is two", recipe => recipe with { Factor = 5 }, Breaks: Letters.A),
        .. MayDivide ? [] : (Assumption<BinomialRecipe>[])[new("nothing is divided by zero", recipe => recipe with { Divides = true })],
    ];

    public IEnumerable<Measurement<T>> MeasureExactly<T>(BinomialRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        for (int term = 0; term < recipe.Terms; term++)
        {
            (T a, T b) = (trial.Normal("a", term), trial.Normal("b", term));
            if (recipe.Divides)
            {
                b /= a - a;
            }

            yield return Measurement.Zero(Letters.A, term, ((a + b) * (a + b)) - (a * a) - (T.FromDyadic(recipe.Factor) * a * b) - (b * b));
        }
    }
}

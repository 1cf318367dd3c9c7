using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Checking.Trials;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>Identities over any field: in a prime field, and in exact fractions.</summary>
internal sealed class ExactKind<TRecipe>(Claim<TRecipe> claim, IAlgebraic<TRecipe> algebraic) : RandomKind<TRecipe>(claim)
    where TRecipe : class
{
    // A few steps beyond this, one product takes seconds.
    private const long LongestFraction = 100_000;

    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts =>
    [
        new(
            LevelNames.InPrimeField, Claim.Effort.PrimeField, "points",
            "identities modulo 2^61 - 1: a false one passes a random point with a stated tiny probability"),
        new(LevelNames.InRationals, Claim.Effort.Rational, "instances", "identities in exact fractions, with no tolerance"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Level<TRecipe>> Levels(ulong seed) =>
    [
        new(
            LevelNames.InPrimeField, "integers modulo 2^61 - 1", 1, Claim.Effort.PrimeField, Claim.Recipes,
            (recipe, trial, keep) => TrialFailedException.Guard(Claim, recipe, seed, trial, () =>
                Exactly(trial, keep, () => algebraic.MeasureExactly(recipe, new FieldTrial(seed, trial)))),
            (recipes, _) =>
            {
                (double degree, int looked, int all) = IdentityDegrees.OfLargest(Claim, algebraic, recipes, seed);
                return "a false identity would pass one such point with probability at most "
                    + FormattableString.Invariant($"{degree / PrimeField.Modulus:0.0e+0}, by the degrees that its program has on {looked} of {all} recipes");
            })
        { MeetsEnds = true },
        new(
            LevelNames.InRationals, "exact fractions", 1, Claim.Effort.Rational, Claim.RationalRecipes,
            (recipe, trial, keep) => TrialFailedException.Guard(Claim, recipe, seed, trial, () =>
                Exactly(trial, keep, () => algebraic.MeasureExactly(recipe, new GridTrial<Rational>(seed, trial)))),
            (_, _) => "exact equality on each instance")
        {
            WithNumbers = (recipe, trial, numbers) => TrialFailedException.Guard(Claim, recipe, seed, trial, () =>
                Exactly(trial, false, () => algebraic.MeasureExactly(recipe, new GridTrial<Rational>(seed, trial) { Replaced = numbers }))),
            ShowsDropped = false,
            MeetsEnds = true,
            MeetsCorners = true,
        },
    ];

    /// <inheritdoc/>
    public override IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn) =>
    [
        .. ReplayedComparison.Of("prime field", () => algebraic.MeasureExactly(recipe, drawn.WatchedInField(line))),
        .. Rational.WithAtMost(LongestFraction, () =>
            ReplayedComparison.Of("exact fractions", () => algebraic.MeasureExactly(recipe, drawn.Watched<Rational>(line, LevelNames.InRationals))))
            .Select(seen => seen with { Level = LevelNames.InRationals }),
    ];

    private static Tally Exactly<T>(long trial, bool keepTrialRatios, Func<IEnumerable<Measurement<T>>> measure)
        where T : struct, IField<T>
    {
        try
        {
            using Arena.Lease lease = Arena.Enter();
            return SecondRun.Audited(trial, keepTrialRatios, measure);
        }
        catch (DivideByZeroException)
        {
            return Tally.Undefined("division by zero", trial, 1);
        }
    }
}

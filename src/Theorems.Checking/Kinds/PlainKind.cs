using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Checking.Trials;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>An inequality between two doubles.</summary>
internal sealed class PlainKind<TRecipe>(Claim<TRecipe> claim, IPlain<TRecipe> plain) : RandomKind<TRecipe>(claim)
    where TRecipe : class
{
    // As for an error that is judged twice: what does not shrink as the square root of the unit roundoff at least is a tolerance. A plain claim is judged
    // once, so what it declares must itself be below that square root.
    private static readonly double MostRoundings = 1 / Math.Sqrt(Float64.UnitRoundoff);

    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts =>
        [new(LevelNames.Plain, Claim.Effort.Sampled, "trials", "two doubles against each other; close calls cannot be judged in more precision")];

    /// <inheritdoc/>
    public override IReadOnlyList<Level<TRecipe>> Levels(ulong seed) =>
    [
        new(
            LevelNames.Plain, "float64", 1, Claim.Effort.Sampled, Claim.Recipes,
            (recipe, trial, keep) => TrialFailedException.Guard(Claim, recipe, seed, trial, () =>
            {
                Measurement<Float64>[] Measure() => [Compare(recipe, new Draws(seed, trial))];
                return SecondRun.Audited<Float64>(trial, keep, Measure);
            }),
            (_, trials) => $"{Confidence.FewerThan(trials, 1)}; written over IReal, close calls would be judged in double-double")
        {
            WithNumbers = (recipe, trial, numbers) => TrialFailedException.Guard(Claim, recipe, seed, trial, () =>
                Tally.Of([Compare(recipe, new Draws(seed, trial) { Drawn = numbers })], trial)),
            MeetsEnds = true,
            MeetsCorners = true,
        },
    ];

    /// <inheritdoc/>
    public override IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn) =>
        ReplayedComparison.Of<Float64>("float64", () => [Compare(recipe, drawn.WatchedDraws(line))]);

    private Measurement<Float64> Compare(TRecipe recipe, Draws draws)
    {
        (double left, double right) = plain.Compare(recipe, draws);
        double size = Math.Max(Math.Abs(left), Math.Abs(right));
        double roundings = plain.Roundings(recipe);
        double excess = left - right;
        if (excess > 0 && roundings > MostRoundings && excess <= Float64.UnitRoundoff * roundings * size)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{Claim.Parts[0]} fails by {excess / size:G3} of its larger side, ")
                + FormattableString.Invariant($"which only the declared {roundings:G3} roundings excuse; so many leave fewer than half of the digits, ")
                + "and nothing more precise can tell whether that is rounding");
        }

        return Measurement.AtMost<Float64>(Claim.Parts[0], 0, new(left), new(right), new(roundings * size))
            .OutOf(Claim.Parts[0] is Inequality inequality ? inequality.Ceiling : double.PositiveInfinity);
    }
}

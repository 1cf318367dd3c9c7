using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Checking.Trials;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>Real numbers in eight lanes of float64, judged in double-double where rounding could decide.</summary>
internal sealed class SampledKind<TRecipe>(Claim<TRecipe> claim, IAnalytic<TRecipe> analytic) : RandomKind<TRecipe>(claim)
    where TRecipe : class
{
    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts =>
    [
        new(
            LevelNames.Sampled, Claim.Effort.Sampled, "trials",
            "real numbers in eight lanes of float64, judged in double-double where rounding could decide"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<Level<TRecipe>> Levels(ulong seed) =>
    [
        new(
            LevelNames.Sampled, "eight lanes of float64, then double-double", Lanes.Count, Claim.Effort.Sampled, Claim.Recipes,
            (recipe, trial, keep) => new SampledTrials<TRecipe>(Claim, analytic, seed).Run(recipe, trial, keep),
            (_, trials) => Confidence.FewerThan(trials, Lanes.Count))
        {
            Repeatedly = () => new SampledTrials<TRecipe>(Claim, analytic, seed).Run,
            QuickLook = (recipe, trial, keep) => new SampledTrials<TRecipe>(Claim, analytic, seed).QuickLook(recipe, trial, keep),
            WithNumbers = (recipe, trial, numbers) => TrialFailedException.Guard(Claim, recipe, seed, trial, () =>
            {
                using Arena.Lease lease = Arena.Enter();
                return Tally.Of(analytic.Measure(recipe, new GridTrial<DoubleDouble<Float64>>(seed, trial) { Replaced = numbers }), trial);
            }),
            IsHunted = true,
            MeetsEnds = true,
            MeetsCorners = true,
        },
    ];

    /// <inheritdoc/>
    public override IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn) =>
    [
        .. ReplayedComparison.Of("float64", () => analytic.Measure(recipe, drawn.Watched<Float64>(line))),
        .. ReplayedComparison.Of("double-double", () => analytic.Measure(recipe, drawn.Watched<DoubleDouble<Float64>>(line))),
    ];
}

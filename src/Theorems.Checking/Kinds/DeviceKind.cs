using Theorems.Checking.Claims;
using Theorems.Checking.Devices;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Running;
using Theorems.Checking.Trials;

namespace Theorems.Checking.Kinds;

/// <summary>
/// The evidence that a device gives for an analytic claim: its own program, traced for each recipe and carried out there for many trials, in
/// double-double.
/// </summary>
/// <remarks>Assumptions are not dropped there: what a device would show of them is shown already.</remarks>
/// <param name="claim">The claim.</param>
/// <param name="analytic">Its program over real numbers, or null if it has none.</param>
/// <param name="device">The device.</param>
internal sealed class DeviceKind<TRecipe>(Claim<TRecipe> claim, IAnalytic<TRecipe>? analytic, Accelerator device) : RandomKind<TRecipe>(claim)
    where TRecipe : class
{
    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts => [];

    /// <inheritdoc/>
    public override IReadOnlyList<Level<TRecipe>> Levels(ulong seed) =>
        WhyNot(seed) is null ? [DeviceTrials.Level(Claim, analytic!, seed, device)] : [];

    /// <inheritdoc/>
    public override void Gather(CheckOptions options, Batches batches, Findings findings)
    {
        if (WhyNot(options.Seed) is { } whyNot)
        {
            options.LeftOut?.Invoke(Claim.Id, whyNot);
            return;
        }

        base.Gather(options, batches, findings);
    }

    /// <inheritdoc/>
    public override bool IsAsked(Assumption<TRecipe> assumption, bool shown) => false;

    /// <inheritdoc/>
    public override AssumptionEvidence Drop(Assumption<TRecipe> assumption, int number, CheckOptions options, Batches batches) =>
        throw new InvalidOperationException("Assumptions are not dropped on devices.");

    /// <inheritdoc/>
    public override IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn) => [];

    // The reason why the claim's program cannot be carried there, or null.
    private string? WhyNot(ulong seed) =>
        analytic is null ? $"{Claim.Id} has no program over real numbers, so it does not run {DeviceTrials.NameOf(device)}"
        : !DeviceTrials.IsShortEnough(analytic, Claim.Canonical, seed)
            ? $"{Claim.Id} does more than {DeviceTrials.LongestTrace} operations a trial, too many for a trace, "
                + $"so it does not run {DeviceTrials.NameOf(device)}"
        : null;
}

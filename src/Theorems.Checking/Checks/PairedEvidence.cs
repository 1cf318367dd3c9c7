using System.Globalization;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Checks;

/// <summary>Compares two quantities over independent instances by the sign test.</summary>
/// <remarks>
/// Among n independent instances an event of probability 1/2 at most happens <see cref="SignTest.Critical"/> times or more with probability at most
/// <see cref="StatisticalEvidence.FalseAlarm"/>. If the order is reversed so often, the claim is refuted: a true one would be by chance with that probability at most. If the
/// claimed order is seen so often, the claim is supported: a false one would be with that probability at most. Otherwise the part says nothing. Ties count for neither.
/// </remarks>
internal static class PairedEvidence
{
    public const string Name = "paired";

    private static readonly TogetherEvidence<Seen> Level = new(
        Name, seen => seen.Part, Judge,
        FormattableString.Invariant($"either order is found where it is not the likelier one with probability at most {StatisticalEvidence.FalseAlarm:0e+0} (sign test)"));

    public static StatisticalResult Gather<TRecipe>(
        Claim<TRecipe> claim, IPaired<TRecipe> paired, Func<TRecipe, TRecipe> change, CheckOptions options, Batches batches, int trials, string step = Name)
        where TRecipe : class => Judge(claim, paired, TogetherEvidence<Seen>.Recipes(claim, change, options, trials), options, batches, step);

    /// <summary>The instances of given recipes, eight for each, and what the order of their quantities says.</summary>
    public static StatisticalResult Judge<TRecipe>(
        Claim<TRecipe> claim, IPaired<TRecipe> paired, TRecipe[] recipes, CheckOptions options, Batches batches, string step = Name)
        where TRecipe : class => Level.Judge(
            claim, recipes, options, batches, step,
            (recipe, trial) => paired.Compare(recipe, trial).SelectMany(pair => Enumerable.Range(0, Lanes.Count).Select(lane =>
                new Seen(pair.Part.Name, trial.Number + lane, pair.Smaller.ToDouble(lane), pair.Larger.ToDouble(lane)))));

    private static TogetherFinding Judge(string part, Seen[] all)
    {
        (int below, int above, bool undefined) = (all.Count(seen => seen.Smaller < seen.Larger), all.Count(seen => seen.Smaller > seen.Larger), all.Any(seen => seen.IsNotANumber));
        int critical = SignTest.Critical(all.Length, StatisticalEvidence.FalseAlarm);
        bool violated = undefined || above >= critical;
        return new(undefined ? double.PositiveInfinity : above / (double)critical, violated, violated ? all.MaxBy(seen => seen.Excess)!.Trial : -1)
        {
            Vacuous = !violated && below < critical ? 1 : 0,
            Undefined = undefined,
            Says = string.Create(
                CultureInfo.InvariantCulture, $"{part}: below in {below} of {all.Length}, above in {above}; {critical} decide (medians {Median(all, seen => seen.Smaller):G3}, {Median(all, seen => seen.Larger):G3})"),
        };
    }

    /// <summary>One instance of a replayed recipe, and the order over as many instances of it as a check takes of all.</summary>
    public static IEnumerable<ReplayedComparison> Replay<TRecipe>(Claim<TRecipe> claim, IPaired<TRecipe> paired, TRecipe recipe, ulong seed, Trial<Float64> trial)
        where TRecipe : class
    {
        foreach (Pair<Float64> pair in paired.Compare(recipe, trial))
        {
            yield return new("float64", pair.Part + " smaller, larger", 0, Text(pair.Smaller.Value), Text(pair.Larger.Value), 0, Outcome.Observed);
        }

        CheckOptions options = new() { Seed = seed };
        int blocks = (claim.Effort.Paired + Lanes.Count - 1) / Lanes.Count;
        StatisticalResult rerun = Judge(claim, paired, [.. Enumerable.Repeat(recipe, blocks)], options, new Batches(options, claim.Id));
        foreach (PartEvidence part in rerun.Parts)
        {
            int critical = SignTest.Critical(rerun.RunsOf(part.Part), StatisticalEvidence.FalseAlarm);
            yield return new(
                "lanes", string.Create(CultureInfo.InvariantCulture, $"{part.Part} reversed, of {rerun.RunsOf(part.Part)} instances"), 0, Text(part.WorstRatio * critical), Text(critical), part.WorstRatio,
                part.Violations > 0 ? Outcome.Violated : part.Vacuous > 0 ? Outcome.Vacuous : Outcome.Holds);
        }
    }

    private static string Text(double value) => value.ToString("G6", CultureInfo.InvariantCulture);

    private static double Median(Seen[] all, Func<Seen, double> value)
    {
        double[] sorted = [.. all.Select(value).Order()];
        return sorted[sorted.Length / 2];
    }

    private sealed record Seen(string Part, long Trial, double Smaller, double Larger)
    {
        public bool IsNotANumber => double.IsNaN(Smaller) || double.IsNaN(Larger);

        // What is no number comes first, then what lies furthest on the wrong side; two infinities are a tie.
        public double Excess => IsNotANumber ? double.PositiveInfinity : Smaller > Larger ? Math.Min(Smaller - Larger, double.MaxValue) : double.NegativeInfinity;
    }
}

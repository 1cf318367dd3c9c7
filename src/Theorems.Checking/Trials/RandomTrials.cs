using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;

namespace Theorems.Checking.Trials;

/// <summary>Runs the random trials of a claim at one level: all of them, or those of one dropped assumption.</summary>
internal sealed class RandomTrials<TRecipe>(Claim<TRecipe> claim, CheckOptions options, Batches batches)
    where TRecipe : class
{
    private const int RecipeSize = 50;

    // Where the trials of dropped assumptions begin: far from those of sampling.
    private const long FirstDropped = 1_000_000;

    // For each level, what the instances that lose assumptions come to with every assumption intact.
    private readonly ConcurrentDictionary<string, Lazy<Tally>> _controls = [];

    /// <summary>The claim's own trials at a level.</summary>
    public LevelResult<TRecipe> Gather(Level<TRecipe> level)
    {
        int count = (options.TrialsOf(level.Trials) + level.TrialsPerBatch - 1) / level.TrialsPerBatch;
        TrialPlan<TRecipe> plan = new(claim, level, Recipes(level, level.Name, count));
        Func<Gathering> empty = () => new(Hunt<TRecipe>.Starts(claim, options)) { Run = level.Repeatedly() };
        Gathering all = batches.Fold(
            level.Name, plan.Blocks.Count, empty, (gathering, index) => gathering.Add(plan, index),
            gatherings => gatherings.Aggregate(empty(), (sum, next) => sum.Merge(next)));
        return new(level, all.Total, all.Worst, all.WorstInCorners, plan, all.Trials, all.Blocks);
    }

    private sealed class Gathering(int starts)
    {
        // How it was run is no part of what was gathered.
        [NonSerialized]
        private Func<TRecipe, long, Tally> _run = null!;

        public Func<TRecipe, long, Tally> Run
        {
            init => _run = value;
        }

        public Tally Total { get; } = new();

        public WorstBlocks Worst { get; } = new(starts);

        public WorstBlocks WorstInCorners { get; } = new(starts);

        // Those of random recipes with random numbers.
        public long Trials { get; private set; }

        public int Blocks { get; private set; }

        public void Add(TrialPlan<TRecipe> plan, int index)
        {
            Tally tally = _run(plan.Blocks[index].Recipe, plan.Blocks[index].Trial);
            Total.Merge(tally);
            Worst.Add(index, tally);
            if (plan.Blocks[index].Corner.Length > 0)
            {
                WorstInCorners.Add(index, tally);
            }

            Trials += index < plan.Recipes.Count ? tally.Trials : 0;
            Blocks++;
        }

        public Gathering Merge(Gathering next)
        {
            Total.Merge(next.Total);
            Worst.Merge(next.Worst);
            WorstInCorners.Merge(next.WorstInCorners);
            Trials += next.Trials;
            Blocks += next.Blocks;
            return this;
        }
    }

    /// <summary>Runs the claim with one assumption dropped, at every level, and reports the level that broke worst.</summary>
    public AssumptionEvidence Drop(Assumption<TRecipe> assumption, IReadOnlyList<Level<TRecipe>> levels)
    {
        AssumptionEvidence? worst = null;
        foreach (Level<TRecipe> level in levels.Where(level => level.ShowsDropped))
        {
            AssumptionEvidence seen = Drop(assumption, level);
            worst = seen.ShowsMoreThan(worst) ? seen : worst;
        }

        return worst!;
    }

    // Where an assumption is missing nearly everything breaks, and judging all of it again in double-double would take most of the time. So trials are
    // looked at in lanes, where a violation exceeds what rounding could do, and the one that is reported is confirmed. If that shows nothing, all are judged.
    private AssumptionEvidence Drop(Assumption<TRecipe> assumption, Level<TRecipe> level) =>
        Drop(assumption, level, level.QuickLook) is { Shown: true } quick ? quick : Drop(assumption, level, level.Run)!;

    private AssumptionEvidence? Drop(Assumption<TRecipe> assumption, Level<TRecipe> level, Func<TRecipe, long, bool, Tally> run)
    {
        TRecipe[] recipes = Intact(level);
        Tally total = Run(recipes, assumption.Violated, run, level, $"without '{assumption.Name}'");
        double[] ratios = [.. total.TrialRatios.Values];
        double median = ratios.Length == 0 ? 0 : Median.Of(ratios);
        // The part that the assumption is said to be for, if it broke; otherwise the part that broke worst. What is not a number breaks nothing.
        PartTally? part = total.Parts.Where(candidate => candidate.BrokenTrial >= 0)
            .OrderByDescending(candidate => candidate.Part == assumption.Breaks?.Name && candidate.BrokenRatio >= WideMargin.Factor)
            .ThenByDescending(candidate => candidate.BrokenRatio).FirstOrDefault();
        if (part is null)
        {
            double most = total.Parts.Select(seen => seen.WorstRatio).Where(double.IsFinite).DefaultIfEmpty(0).Max();
            return new(assumption.Name, false, most, median, 0, "", level.Name, "");
        }

        // What breaks on the same instances with nothing dropped is not this assumption's doing.
        double control = Control(assumption, level).Parts.FirstOrDefault(seen => seen.Part == part.Part)?.WorstRatio ?? 0;
        double margin = WideMargin.Factor * Math.Max(1, control);
        bool shown = part.BrokenRatio >= margin && (assumption.Breaks is null || part.Part == assumption.Breaks.Name);
        TRecipe failing = recipes[(part.BrokenTrial - FirstDropped) / level.TrialsPerBatch];
        long block = part.BrokenTrial / level.TrialsPerBatch * level.TrialsPerBatch;
        margin = Math.Min(part.BrokenRatio, margin);
        TRecipe smallest = Shrinker.Shrink(
            claim, failing,
            candidate => Violation(level.TryQuickly(assumption.Violated(candidate), block), part.Part, margin) is not null);
        PartTally? confirmed = Violation(level.Try(assumption.Violated(smallest), block), part.Part, margin);
        if (confirmed is null)
        {
            smallest = failing;
            confirmed = Violation(level.Try(assumption.Violated(failing), block), part.Part, margin);
        }

        TRecipe violated = assumption.Violated(smallest);
        return confirmed is null ? null : new(
            assumption.Name, shown, part.BrokenRatio, median, ratios.Count(ratio => ratio > 1) / (double)Math.Max(1, ratios.Length),
            part.Part, level.Name, ReplayLine.For(claim.Id, violated, options.Seed, confirmed.BrokenTrial).ToString())
        {
            Control = control,
            Change = RecipeText.Difference(smallest, violated),
        };
    }

    // The instances that lose an assumption; the same ones for each, so that one control run stands beside them all.
    private TRecipe[] Intact(Level<TRecipe> level) =>
        Recipes(level, "without an assumption", (claim.Effort.Dropped + level.TrialsPerBatch - 1) / level.TrialsPerBatch);

    private Tally Control(Assumption<TRecipe> assumption, Level<TRecipe> level) => assumption.Control is { } like
        ? Run(Intact(level), like, level.Run, level, $"with '{assumption.Name}'")
        : _controls.GetOrAdd(level.Name, _ => new(() => Run(Intact(level), recipe => recipe, level.Run, level, "with every assumption"))).Value;

    private Tally Run(
        TRecipe[] recipes, Func<TRecipe, TRecipe> change, Func<TRecipe, long, bool, Tally> run, Level<TRecipe> level, string step)
    {
        Tally total = new();
        batches.Run(step, recipes.Length, index => run(change(recipes[index]), FirstDropped + ((long)index * level.TrialsPerBatch), true))
            .ForEach(total.Merge);
        return total;
    }

    // The tally of a part, if it was violated by a margin.
    private static PartTally? Violation(Tally? tally, string part, double margin) =>
        tally?.Parts.FirstOrDefault(seen => seen.Part == part && seen.BrokenTrial >= 0 && seen.BrokenRatio >= margin);

    /// <summary>The recipes of so many batches.</summary>
    public TRecipe[] Recipes(Level<TRecipe> level, string purpose, int count)
    {
        ulong seed = options.Seed;
        foreach (char letter in claim.Id + purpose)
        {
            seed = (seed ^ letter) * 1099511628211;
        }

        return level.Recipes.Sample(count, new Rnd(seed), RecipeSize);
    }
}

/// <summary>What a claim's trials at one level gave.</summary>
/// <param name="Level">The level.</param>
/// <param name="Tally">All trials together.</param>
/// <param name="Worst">The blocks with the worst ratios.</param>
/// <param name="WorstInCorners">The worst of those blocks that visit a corner.</param>
/// <param name="Plan">The recipe and the first trial of each block.</param>
/// <param name="Trials">How many trials there were of random recipes with random numbers.</param>
/// <param name="Blocks">How many blocks were run.</param>
internal sealed record LevelResult<TRecipe>(
    Level<TRecipe> Level, Tally Tally, WorstBlocks Worst, WorstBlocks WorstInCorners, TrialPlan<TRecipe> Plan, long Trials, int Blocks)
    where TRecipe : class
{
    /// <summary>The random recipes.</summary>
    public IReadOnlyList<TRecipe> Recipes => Plan.Recipes;

    /// <summary>The recipe of a trial.</summary>
    public TRecipe RecipeOf(long trial) => Plan.RecipeOf(trial);
}

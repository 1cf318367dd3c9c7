using System.Reflection;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;

namespace Theorems.Checking.Trials;

/// <summary>The worst trial that was found of one part of a claim.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="Recipe">The recipe of the trial.</param>
/// <param name="Trial">Its number.</param>
/// <param name="Ratio">Its residual over bound; above 1 only if it violates the bound.</param>
internal sealed record Found<TRecipe>(string Part, TRecipe Recipe, long Trial, double Ratio)
    where TRecipe : class
{
    /// <summary>The numbers that stand in place of drawn ones.</summary>
    public GivenNumbers Numbers { get; init; } = GivenNumbers.None;

    /// <summary>The line that replays it.</summary>
    public ReplayLine Line(string claim, ulong seed) => ReplayLine.For(claim, Recipe, seed, Trial) with { Numbers = Numbers };
}

/// <summary>What a hunt found of each part, and how many lane blocks it ran.</summary>
internal sealed record Quarry<TRecipe>(IReadOnlyList<Found<TRecipe>> Worst, long Evaluations)
    where TRecipe : class
{
    /// <summary>Adds what was found later; of equal ratios the earlier one stays.</summary>
    public Quarry<TRecipe> And(IEnumerable<Found<TRecipe>> found, long evaluations) =>
        new([.. Worst.Concat(found).GroupBy(one => one.Part).Select(part => part.MaxBy(one => one.Ratio)!)], Evaluations + evaluations);
}

/// <summary>Looks for the worst trial instead of an average one: climbs the ratio of residual to bound over recipes and trials.</summary>
/// <remarks>
/// Hill climbing with restarts. A climber starts at one of the worst sampled blocks of its part and takes one random step at a time: fresh trials of
/// the same recipe, the same trial with a share of its numbers drawn anew, or with one setting moved; it stays where the ratio rose. After a row of
/// failures it starts again from the next worst block. There are several rounds; in the later ones all climbers of a part set out from the worst trial
/// that any of them has found. Settings stay within the range that sampling covered (and what the claim admits), and switches stay as they are, so
/// that whatever is found is an instance that the claim is about. The number of climbers and the steps of each are fixed beforehand and nothing passes
/// between them, so the result is the same for any number of threads.
/// </remarks>
internal sealed class Hunt<TRecipe>(Claim<TRecipe> claim, CheckOptions options, Batches batches)
    where TRecipe : class
{
    /// <summary>How often the climbers meet.</summary>
    private const int Rounds = 4;

    /// <summary>How many climbers there are at least; more if the claim has more parts.</summary>
    private const int Climbers = 8;

    /// <summary>The share of the budget that identities get besides, and that corners do.</summary>
    private const int OtherShare = 4;

    /// <summary>After how many steps without a rise a climber starts elsewhere.</summary>
    private const int Patience = 24;

    /// <summary>Where the trials of the first climber begin: far from those of sampling and of dropped assumptions.</summary>
    private const long FirstTrial = 100_000_000;

    private const long TrialsPerClimber = 1_000_000;

    /// <summary>
    /// For how many parts the starts are kept that their climbers can reach; a claim with more of them has some of its climbers start at the same ones.
    /// </summary>
    private const int MostParts = 64;

    /// <summary>How many of the worst blocks of each part climbers can start at.</summary>
    public static int Starts(Claim<TRecipe> claim, CheckOptions options) =>
        Budget(claim, options) is > 0 and long budget ? (Rounds * MostParts) + (Climbers * (1 + (int)(budget / (Climbers * Rounds * Patience)))) : 0;

    // As many blocks as the claim wants, in proportion to the trials.
    private static long Budget(Claim<TRecipe> claim, CheckOptions options) =>
        (long)claim.Effort.Hunted * options.TrialsOf(claim.Effort.Sampled) / Math.Max(1, claim.Effort.Sampled);

    /// <summary>Hunts from the worst of what sampling found: inequalities, then identities, then both from the worst of the corners.</summary>
    /// <remarks>
    /// An identity in rounded arithmetic is a bound, too: its residual is at most the rounding that is declared, and climbing looks for the instance that
    /// declares too little. Where a hunt goes does not depend on the ones before it.
    /// </remarks>
    public Quarry<TRecipe> Gather(LevelResult<TRecipe> sampled)
    {
        long budget = Budget(claim, options);
        long share = budget / OtherShare;
        PartTally[] bounded = Targets(sampled, BoundOrigin.Rate);
        PartTally[] equal = Targets(sampled, BoundOrigin.Rounding);
        PartTally[] inCorners = [.. bounded.Concat(equal).Where(part => sampled.WorstInCorners.Of(part.Part).Count > 0)];
        Quarry<TRecipe> quarry = From(sampled, bounded, sampled.Worst, 0, budget);
        Quarry<TRecipe> ofEqual = From(sampled, equal, sampled.Worst, ClimbersOf(bounded) * Rounds, share);
        Quarry<TRecipe> ofCorners = From(sampled, inCorners, sampled.WorstInCorners, (ClimbersOf(bounded) + ClimbersOf(equal)) * Rounds, share);
        return quarry.And(ofEqual.Worst, ofEqual.Evaluations).And(ofCorners.Worst, ofCorners.Evaluations);
    }

    // Parts take turns, the worst first, so that the sharpest bounds get the climber that is left over.
    private static PartTally[] Targets(LevelResult<TRecipe> sampled, BoundOrigin origin) =>
    [
        .. sampled.Tally.Parts.Where(part => part.Origin == origin && part.WorstTrial >= 0 && double.IsFinite(part.WorstRatio))
            .OrderByDescending(part => part.WorstRatio),
    ];

    private static int ClimbersOf(PartTally[] targets) => Math.Max(Climbers, targets.Length);

    private Quarry<TRecipe> From(LevelResult<TRecipe> sampled, PartTally[] targets, WorstBlocks starts, int firstClimber, long budget)
    {
        if (targets.Length == 0 || budget == 0 || batches.TimeIsUp)
        {
            return new([], 0);
        }

        IReadOnlyList<SettingRange> ranges = SettingRange.Of(sampled.Recipes);
        int climbers = ClimbersOf(targets);
        Quarry<TRecipe> quarry = new(
            [.. targets.Select(part => new Found<TRecipe>(part.Part, sampled.RecipeOf(part.WorstTrial), part.WorstTrial, part.WorstRatio))], 0);
        for (int round = 0; round < Rounds; round++)
        {
            List<Caught> caught = batches.InPieces(FormattableString.Invariant($"hunting {firstClimber} {round}"), climbers, index =>
            {
                int climber = (round * climbers) + index;
                long steps = (budget / (climbers * Rounds)) + (climber < budget % (climbers * Rounds) ? 1 : 0);
                PartTally target = targets[index % targets.Length];
                // The first round sets out from many places.
                Quarry<TRecipe> climbed = Climb(
                    sampled, ranges, target, starts.Of(target.Part), round == 0 ? null : quarry.Worst.FirstOrDefault(found => found.Part == target.Part),
                    climber, firstClimber, steps);
                return new Caught([.. climbed.Worst.Select(found => new Place(found.Part, found.Recipe, found.Trial, found.Ratio))], climbed.Evaluations);
            }, canMiss: false);
            quarry = quarry.And(
                caught.SelectMany(one => one.Worst).Select(place => new Found<TRecipe>(place.Part, place.Recipe, place.Trial, place.Ratio)),
                caught.Sum(one => one.Evaluations));
        }

        return quarry;
    }

    // What one climber caught, as it is kept: its trials draw all of their numbers.
    private sealed record Caught(List<Place> Worst, long Evaluations);

    private sealed record Place(string Part, TRecipe Recipe, long Trial, double Ratio);

    // The blocks of the target part are given from the worst down; this climber takes every so many-th of them.
    private Quarry<TRecipe> Climb(
        LevelResult<TRecipe> sampled, IReadOnlyList<SettingRange> ranges, PartTally target, IReadOnlyList<WorstBlock> starts, Found<TRecipe>? best,
        int climber, int firstClimber, long steps)
    {
        Func<TRecipe, long, Tally> run = sampled.Level.Repeatedly();
        Draws draws = new(options.Seed, FirstTrial + firstClimber + climber);
        Dictionary<string, Found<TRecipe>> worst = [];
        int start = climber % starts.Count;
        (TRecipe recipe, long trial, double ratio) = best is null
            ? Start(sampled, starts[start])
            : (best.Recipe, best.Trial, best.Ratio);
        int failures = 0;
        int step = 0;
        for (; step < steps && !batches.TimeIsUp && double.IsFinite(ratio); step++)
        {
            if (failures == Patience)
            {
                start = (start + Climbers) % starts.Count;
                (recipe, trial, ratio) = Start(sampled, starts[start]);
                failures = 0;
            }

            long fresh = FirstTrial + ((firstClimber + climber) * TrialsPerClimber) + (step * sampled.Level.TrialsPerBatch);
            int kind = draws.Integer("what to change", step, 4);
            TRecipe? moved = kind == 0 ? SettingRange.Move(recipe, ranges, sampled.Recipes, draws, step) : null;
            (TRecipe candidate, long trials) = moved is not null && claim.Admits(moved)
                ? (moved, trial / sampled.Level.TrialsPerBatch * sampled.Level.TrialsPerBatch)
                : (recipe, (kind > 1 ? Draws.Variant(trial, draws.Integer("variant", step, Draws.Variants)) : null) ?? fresh);
            Tally tally = run(candidate, trials);
            foreach (PartTally part in tally.Parts.Where(part => part.WorstTrial >= 0 && (part.Origin == target.Origin || part.Violations > 0)))
            {
                if (!worst.TryGetValue(part.Part, out Found<TRecipe>? before) || part.WorstRatio > before.Ratio)
                {
                    worst[part.Part] = new(part.Part, candidate, part.WorstTrial, part.WorstRatio);
                }
            }

            PartTally? reached = Seen(tally, target.Part);
            failures++;
            if (reached?.WorstRatio > ratio)
            {
                (recipe, trial, ratio, failures) = (candidate, reached.WorstTrial, reached.WorstRatio, 0);
            }
        }

        return new([.. worst.Values], step);
    }

    private static (TRecipe Recipe, long Trial, double Ratio) Start(LevelResult<TRecipe> sampled, WorstBlock block) =>
        (sampled.Plan.Blocks[block.Index].Recipe, block.Trial, block.Ratio);

    private static PartTally? Seen(Tally tally, string target) =>
        tally.Parts.FirstOrDefault(part => part.Part == target && part.WorstTrial >= 0);
}

/// <summary>The range of one setting over generated recipes, and its neighbours within it.</summary>
/// <param name="Property">The setting: an integer or a double.</param>
/// <param name="Least">Its least value.</param>
/// <param name="Greatest">Its greatest value.</param>
internal sealed record SettingRange(PropertyInfo Property, double Least, double Greatest)
{
    /// <summary>The numeric settings that vary over some recipes.</summary>
    public static IReadOnlyList<SettingRange> Of<TRecipe>(IReadOnlyList<TRecipe> recipes)
        where TRecipe : class =>
        [.. RecipeText.Settings(typeof(TRecipe))
            .Where(property => property.PropertyType == typeof(int) || property.PropertyType == typeof(double))
            .Select(property => new SettingRange(property, recipes.Min(recipe => Value(property, recipe)), recipes.Max(recipe => Value(property, recipe))))
            .Where(range => range.Least < range.Greatest)];

    /// <summary>The recipe with one setting moved at random, or null where the move leads nowhere.</summary>
    public static TRecipe? Move<TRecipe>(TRecipe recipe, IReadOnlyList<SettingRange> ranges, IReadOnlyList<TRecipe> recipes, Draws draws, int step)
        where TRecipe : class
    {
        if (ranges.Count == 0)
        {
            return null;
        }

        SettingRange range = ranges[draws.Integer("setting", step, ranges.Count)];
        double before = Value(range.Property, recipe);
        // One time in four the value of some sampled recipe, to leave a plateau or a lattice that the generator keeps to.
        double after = draws.Integer("jump", step, 4) == 0
            ? Value(range.Property, recipes[draws.Integer("from", step, recipes.Count)])
            : range.Neighbour(before, draws.Integer("size", step, 10), draws.Integer("sign", step, 2) == 0);
        after = Math.Clamp(after, range.Least, range.Greatest);
        return after == before ? null : RecipeText.With(recipe, range.Property, range.Property.PropertyType == typeof(int) ? (int)after : (object)after);
    }

    /// <summary>The recipe with this setting at an end of its range.</summary>
    public TRecipe AtEnd<TRecipe>(TRecipe recipe, bool greatest)
        where TRecipe : class => RecipeText.With(recipe, Property, End(greatest));

    /// <summary>An end of the range in words: 'Rows=64'.</summary>
    public string NameOfEnd(bool greatest) => FormattableString.Invariant($"{Property.Name}={End(greatest)}");

    private object End(bool greatest) =>
        (greatest ? Greatest : Least) is var value && Property.PropertyType == typeof(int) ? (int)value : (object)value;

    // Integers move by one; doubles by the range over 2^1 .. 2^10, and stay short dyadic numbers.
    private double Neighbour(double value, int size, bool up)
    {
        double distance = Property.PropertyType == typeof(int) ? 1 : Math.ScaleB(Greatest - Least, -1 - size);
        return Draws.RoundToElevenBits(up ? value + distance : value - distance);
    }

    private static double Value(PropertyInfo property, object recipe) =>
        Convert.ToDouble(property.GetValue(recipe), System.Globalization.CultureInfo.InvariantCulture);
}

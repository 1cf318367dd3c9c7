using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Trials;

/// <summary>One block of trials that share a recipe.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Trial">The first trial.</param>
/// <param name="Corner">The corner that it visits; empty for a random recipe with random numbers.</param>
internal readonly record struct PlannedBlock<TRecipe>(TRecipe Recipe, long Trial, string Corner = "");

/// <summary>
/// The trials of a level: first those of random recipes with random numbers, then, one for each sixteen of them, recipes at the ends of the ranges that the
/// random ones cover, and as many whose numbers lie in a corner.
/// </summary>
/// <remarks>
/// All single ends are visited in turn and then all pairs of ends, each with another random recipe, of which everything else is kept. What is visited
/// follows from the recipes, so it is the same for any number of threads.
/// </remarks>
internal sealed class TrialPlan<TRecipe>
    where TRecipe : class
{
    /// <summary>How many blocks of random recipes there are for each block at an end of a range, and for each in a corner.</summary>
    private const int Share = 16;

    // With how many recipes an end is tried until the claim admits it.
    private const int Attempts = 16;

    private readonly Level<TRecipe> _level;
    private readonly Dictionary<long, TRecipe> _corners;

    /// <summary>Plans the trials of a level.</summary>
    public TrialPlan(Claim<TRecipe> claim, Level<TRecipe> level, IReadOnlyList<TRecipe> recipes)
    {
        (_level, Recipes) = (level, recipes);
        List<PlannedBlock<TRecipe>> blocks = [.. recipes.Select((recipe, index) => new PlannedBlock<TRecipe>(recipe, (long)index * level.TrialsPerBatch))];
        int share = recipes.Count / Share;
        Corners excluded = claim.ExcludedCorners.Aggregate(Corners.None, (all, one) => all | one.Corners);
        // An end of each range at once may be far more work than any random recipe, so ends are met by claims that were examined in some corner.
        if (level.MeetsEnds && excluded != Corners.All)
        {
            blocks.AddRange(AtEnds(claim, recipes).Take(share)
                .Select((end, index) => new PlannedBlock<TRecipe>(end.Recipe, (recipes.Count + index) * (long)level.TrialsPerBatch, end.Name)));
        }

        if (level.MeetsCorners)
        {
            blocks.AddRange(CornerTrials.Without(excluded).Take(share).Select((trial, index) =>
                new PlannedBlock<TRecipe>(recipes[index * Share], trial, CornerTrials.NameOf(CornerTrials.Of(trial)))));
        }

        Blocks = blocks;
        _corners = blocks.Where(block => block.Trial >= CornerTrials.First).ToDictionary(block => block.Trial, block => block.Recipe);
    }

    /// <summary>The random recipes.</summary>
    public IReadOnlyList<TRecipe> Recipes { get; }

    /// <summary>All blocks, those of the random recipes first.</summary>
    public IReadOnlyList<PlannedBlock<TRecipe>> Blocks { get; }

    /// <summary>The recipe of a trial.</summary>
    public TRecipe RecipeOf(long trial)
    {
        long block = trial / _level.TrialsPerBatch;
        return trial < CornerTrials.First ? Blocks[(int)block].Recipe : _corners[block * _level.TrialsPerBatch];
    }

    /// <summary>The corners that the first blocks visit, each with its number of trials.</summary>
    public IReadOnlyList<CornerEvidence> Visited(int blocks) =>
        [.. Blocks.Take(blocks).Where(block => block.Corner.Length > 0).GroupBy(block => block.Corner)
            .Select(corner => new CornerEvidence(corner.Key, (long)corner.Count() * _level.TrialsPerBatch))];

    // Ends that the claim admits with no recipe that is tried are passed over; without end, unless it admits none.
    private static IEnumerable<(TRecipe Recipe, string Name)> AtEnds(Claim<TRecipe> claim, IReadOnlyList<TRecipe> recipes)
    {
        (SettingRange Range, bool Greatest)[] singles = [.. SettingRange.Of(recipes).SelectMany(range => new[] { (range, false), (range, true) })];
        (SettingRange Range, bool Greatest)[][] ends =
        [
            .. singles.Select(one => new[] { one }),
            .. singles.SelectMany((one, index) => singles.Skip(index + 1).Where(other => other.Range != one.Range).Select(other => new[] { one, other })),
        ];
        int from = 0;
        int before;
        do
        {
            before = from;
            foreach ((SettingRange Range, bool Greatest)[] end in ends)
            {
                for (int attempt = 0; attempt < Attempts; attempt++)
                {
                    TRecipe recipe = end.Aggregate(recipes[(from + attempt) % recipes.Count], (moved, one) => one.Range.AtEnd(moved, one.Greatest));
                    if (claim.Admits(recipe))
                    {
                        from += attempt + 1;
                        yield return (recipe, string.Join(' ', end.Select(one => one.Range.NameOfEnd(one.Greatest))));
                        break;
                    }
                }
            }
        }
        while (from > before);
    }
}

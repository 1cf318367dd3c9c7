using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;

namespace Theorems.Checking.Trials;

/// <summary>Shrinks a violation: looks for the smallest recipe some trial of which still violates the same part.</summary>
internal sealed class Counterexamples<TRecipe>(Claim<TRecipe> claim, Level<TRecipe> level)
    where TRecipe : class
{
    /// <summary>How many blocks of trials a recipe is given to violate the part again, besides the block that did.</summary>
    /// <remarks>A smaller shape reads other numbers from the same trial, so the trial that failed says little about it.</remarks>
    private const int OtherBlocks = 4;

    /// <summary>How many blocks a recipe is climbed with, from the worst of those, where they do not violate the part.</summary>
    private const int ClimbedBlocks = 192;

    /// <summary>After how many variants without a rise another line of descent begins.</summary>
    private const int Patience = 12;

    /// <summary>How many blocks all recipes of one walk may climb with together, as a multiple of what the hunt itself may.</summary>
    private const int ClimbsPerHunt = 4;

    // Over all recipes of one walk, so that a claim whose trials are long is not shrunk for minutes.
    private int _climbed;

    /// <summary>
    /// The first violation of a part among the block of a trial and a few others, or one that variants of the worst of them climb to; or null.
    /// </summary>
    /// <remarks>A counterexample that only hunting found is rare in every shape: its smallest shape must be hunted in, too.</remarks>
    public Found<TRecipe>? Violation(TRecipe recipe, string part, long trial)
    {
        IEnumerable<long> blocks = Enumerable.Range(0, OtherBlocks).Select(block => (long)block * level.TrialsPerBatch)
            .Prepend(trial / level.TrialsPerBatch * level.TrialsPerBatch);
        PartTally? worst = null;
        foreach (long block in blocks)
        {
            PartTally? seen = Seen(recipe, part, block);
            if (seen?.Violations > 0)
            {
                return new(part, recipe, seen.WorstTrial, seen.WorstRatio);
            }

            worst = seen is not null && !(seen.WorstRatio <= worst?.WorstRatio) ? seen : worst;
        }

        return worst is { Origin: BoundOrigin.Rate } ? Climb(recipe, part, worst) : null;
    }

    private Found<TRecipe>? Climb(TRecipe recipe, string part, PartTally worst)
    {
        (long trial, double ratio) = (worst.WorstTrial, worst.WorstRatio);
        int failures = 0;
        for (int step = 0; step < ClimbedBlocks && _climbed < ClimbsPerHunt * claim.Effort.Hunted; step++, _climbed++)
        {
            // A line of descent ends after a few generations, or where nothing rises any more; the next one begins at trials that no other has seen.
            long? variant = failures < Patience ? Draws.Variant(trial, step % Draws.Variants) : null;
            PartTally? seen = Seen(recipe, part, variant ?? (OtherBlocks + step) * (long)level.TrialsPerBatch);
            if (seen?.Violations > 0)
            {
                return new(part, recipe, seen.WorstTrial, seen.WorstRatio);
            }

            failures++;
            if (seen is not null && (variant is null || seen.WorstRatio > ratio))
            {
                (trial, ratio, failures) = (seen.WorstTrial, seen.WorstRatio, 0);
            }
        }

        return null;
    }

    private PartTally? Seen(TRecipe recipe, string part, long block) =>
        level.Try(recipe, block)?.Parts.FirstOrDefault(seen => seen.Part == part && seen.WorstTrial >= 0);

    /// <summary>The violation of the smallest recipe that is found from a given one.</summary>
    public Found<TRecipe> Smallest(Found<TRecipe> failing)
    {
        Dictionary<TRecipe, Found<TRecipe>> found = new() { [failing.Recipe] = failing };
        TRecipe smallest = Shrinker.Shrink(claim, failing.Recipe, candidate =>
        {
            Found<TRecipe>? violation = Violation(candidate, failing.Part, failing.Trial);
            if (violation is not null)
            {
                found[candidate] = violation;
            }

            return violation is not null;
        });
        return found[smallest];
    }
}

using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;

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

        return worst is { Origin: BoundOrigin.Rate or BoundOrigin.Rounding } ? Climb(recipe, part, worst) : null;
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

    /// <summary>The same trial of the same recipe with the simplest numbers with which it still violates the part.</summary>
    /// <remarks>Numbers that make the bound vanish say less than those that do not, so a ratio that is finite stays so.</remarks>
    public Found<TRecipe> Simplest(Found<TRecipe> failing)
    {
        // The corners that a claim leaves out because of an assumption; one that leaves out all of them was not examined there.
        bool freely = claim.ExcludedCorners.All(excluded => excluded.Corners == Corners.All);
        Dictionary<(string, int), Draw> drawn = [];
        Found<TRecipe>? simplest = With(failing, draw =>
        {
            drawn.TryAdd((draw.Stream, draw.Index), draw);
            return draw.Value;
        });
        if (simplest is null)
        {
            return failing;
        }

        GivenNumbers numbers = NumberShrinker.Shrink([.. drawn.Values], freely, given =>
            With(failing, given.InPlaceOf) is { } found && double.IsFinite(found.Ratio) == double.IsFinite(failing.Ratio));
        return numbers.All.Count == 0 ? failing : With(failing, numbers.InPlaceOf)! with { Numbers = numbers };
    }

    // The trial with some numbers in place of drawn ones, if it violates the part.
    private Found<TRecipe>? With(Found<TRecipe> failing, Func<Draw, double> numbers)
    {
        try
        {
            return level.WithNumbers?.Invoke(failing.Recipe, failing.Trial, numbers).Parts
                .FirstOrDefault(seen => seen.Part == failing.Part && seen.BrokenTrial >= 0) is { } seen ? failing with { Ratio = seen.BrokenRatio } : null;
        }
        catch (TrialFailedException)
        {
            return null;
        }
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

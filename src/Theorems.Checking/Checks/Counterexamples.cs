namespace Theorems.Checking;

/// <summary>Shrinks a violation: looks for the smallest recipe some trial of which still violates the same part.</summary>
internal sealed class Counterexamples<TRecipe>(Claim<TRecipe> claim, Level<TRecipe> level)
    where TRecipe : class
{
    /// <summary>How many blocks of trials a recipe is given to violate the part again, besides the block that did.</summary>
    /// <remarks>A smaller shape reads other numbers from the same trial, so the trial that failed says little about it.</remarks>
    private const int OtherBlocks = 4;

    /// <summary>The first violation of a part among the block of a trial and a few others, or null.</summary>
    public Found<TRecipe>? Violation(TRecipe recipe, string part, long trial)
    {
        IEnumerable<long> blocks = Enumerable.Range(0, OtherBlocks).Select(block => (long)block * level.TrialsPerBatch)
            .Prepend(trial / level.TrialsPerBatch * level.TrialsPerBatch);
        return blocks.Select(block => level.Run(recipe, block, false).Parts.FirstOrDefault(seen => seen.Part == part && seen.Violations > 0))
            .Where(seen => seen is not null)
            .Select(seen => new Found<TRecipe>(part, recipe, seen!.WorstTrial, seen.WorstRatio))
            .FirstOrDefault();
    }

    /// <summary>The violation of the smallest recipe that is found from a given one.</summary>
    public Found<TRecipe> Smallest(Found<TRecipe> failing)
    {
        TRecipe smallest = Shrinker.Shrink(claim, failing.Recipe, candidate => Violation(candidate, failing.Part, failing.Trial) is not null);
        return Violation(smallest, failing.Part, failing.Trial)!;
    }
}

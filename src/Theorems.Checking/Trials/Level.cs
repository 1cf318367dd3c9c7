using FsCheck;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;

namespace Theorems.Checking.Trials;

/// <summary>Random trials of a claim in one number system: how one batch of them is run.</summary>
/// <param name="Name">The level, as evidence names it.</param>
/// <param name="NumberSystem">In which numbers.</param>
/// <param name="TrialsPerBatch">How many trials one run covers.</param>
/// <param name="Trials">How many trials the claim wants.</param>
/// <param name="Recipes">The generator of recipes.</param>
/// <param name="Run">Runs the batch that starts at a trial; whether the worst ratio of each trial is to be kept.</param>
/// <param name="Says">What trials of these recipes entitle us to say when none of them violates the claim.</param>
internal sealed record Level<TRecipe>(
    string Name, string NumberSystem, int TrialsPerBatch, int Trials, Gen<TRecipe> Recipes,
    Func<TRecipe, long, bool, Tally> Run, Func<IReadOnlyList<TRecipe>, long, string> Says)
    where TRecipe : class
{
    /// <summary>Makes a program for many batches one after the other, which may use its memory again: what it returns is valid until its next run.</summary>
    public Func<Func<TRecipe, long, Tally>> Repeatedly { get; init; } = () => (recipe, trial) => Run(recipe, trial, false);

    /// <summary>As <see cref="Run"/>, but nothing is judged again in more precision: for looking around before something is confirmed.</summary>
    public Func<TRecipe, long, bool, Tally> QuickLook { get; init; } = Run;

    /// <summary>
    /// Runs one trial whose draws are told and answered, in the numbers that decide; null where what is drawn cannot be replaced, as in the prime field.
    /// </summary>
    public Func<TRecipe, long, Func<Draw, double>, Tally>? WithNumbers { get; init; }

    /// <summary>Whether its worst trials are hunted for.</summary>
    public bool IsHunted { get; init; }

    /// <summary>Whether some recipes are moved to the ends of the ranges that random ones cover.</summary>
    public bool MeetsEnds { get; init; }

    /// <summary>Whether some trials draw their numbers from a corner.</summary>
    public bool MeetsCorners { get; init; }

    /// <summary>Whether assumptions are dropped here. What breaks in fractions breaks in the prime field too, where no digits grow.</summary>
    public bool ShowsDropped { get; init; } = true;

    /// <summary>Runs a batch of a recipe that nobody generated, such as a smaller one; null if the program cannot carry it out.</summary>
    public Tally? Try(TRecipe recipe, long trial) => Try(Run, recipe, trial);

    /// <summary>The same without more precision.</summary>
    public Tally? TryQuickly(TRecipe recipe, long trial) => Try(QuickLook, recipe, trial);

    private static Tally? Try(Func<TRecipe, long, bool, Tally> run, TRecipe recipe, long trial)
    {
        try
        {
            return run(recipe, trial, false);
        }
        catch (TrialFailedException)
        {
            return null;
        }
    }
}

using FsCheck;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Checks;

/// <summary>One kind of random evidence for a claim: the number system, and how one batch of trials is run in it.</summary>
/// <param name="Name">sampled, rational or prime field.</param>
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
    public Func<TRecipe, long, bool, Tally> Sketch { get; init; } = Run;

    /// <summary>Runs a batch of a recipe that nobody generated, such as a smaller one; null if the program cannot carry it out.</summary>
    public Tally? Try(TRecipe recipe, long trial) => Try(Run, recipe, trial);

    /// <summary>The same without more precision.</summary>
    public Tally? TrySketch(TRecipe recipe, long trial) => Try(Sketch, recipe, trial);

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

internal static class Levels
{
    public const string Sampled = "sampled";
    public const string Plain = "plain";
    public const string InRationals = "rational";
    public const string InPrimeField = "prime field";

    /// <summary>The kinds of random evidence that a claim's types allow.</summary>
    public static IReadOnlyList<Level<TRecipe>> Of<TRecipe>(Claim<TRecipe> claim, ulong seed)
        where TRecipe : class
    {
        List<Level<TRecipe>> levels = [];
        if (claim is IAlgebraic<TRecipe> algebraic)
        {
            levels.Add(new(
                InPrimeField, "integers modulo 2^61 - 1", 1, claim.Effort.PrimeField, claim.Recipes,
                (recipe, trial, keep) => TrialFailedException.Guard(claim, recipe, seed, trial, () =>
                    Exactly(trial, () => Tally.Of(algebraic.MeasureExactly(recipe, new FieldTrial(seed, trial)), trial, keepTrialRatios: keep))),
                (recipes, _) => FormattableString.Invariant($"a false identity would pass one such point with probability at most {recipes.Max(algebraic.Degree) / PrimeField.Modulus:0.0e+0}")));
            levels.Add(new(
                InRationals, "exact fractions", 1, claim.Effort.Rational, claim.RationalRecipes,
                (recipe, trial, keep) => TrialFailedException.Guard(claim, recipe, seed, trial, () =>
                    Exactly(trial, () => Tally.Of(algebraic.MeasureExactly(recipe, new GridTrial<Rational>(seed, trial)), trial, keepTrialRatios: keep))),
                (_, _) => "exact equality on each instance"));
        }

        if (claim is IAnalytic<TRecipe> analytic)
        {
            levels.Add(new(
                Sampled, "eight lanes of float64, then double-double", Lanes.Count, claim.Effort.Sampled, claim.Recipes,
                (recipe, trial, keep) => new SampledTrials<TRecipe>(claim, analytic, seed).Run(recipe, trial, keep),
                (_, trials) => FewerThan(trials))
            {
                Repeatedly = () => new SampledTrials<TRecipe>(claim, analytic, seed).Run,
                Sketch = (recipe, trial, keep) => new SampledTrials<TRecipe>(claim, analytic, seed).Sketch(recipe, trial, keep),
            });
        }

        if (claim is IPlain<TRecipe> plain)
        {
            levels.Add(new(
                Plain, "float64", 1, claim.Effort.Sampled, claim.Recipes,
                (recipe, trial, keep) => TrialFailedException.Guard(claim, recipe, seed, trial, () =>
                    Tally.Of([Comparison(plain, recipe, new Draws(seed, trial))], trial, keepTrialRatios: keep)),
                (_, trials) => $"{FewerThan(trials)}; written over IReal, close calls would be judged in double-double"));
        }

        return levels;
    }

    /// <summary>What so many trials without a violation say: an event of probability 3/n is missed n times in a row with probability e^-3 at most, which is below 5 %.</summary>
    public static string FewerThan(long trials) => FormattableString.Invariant($"with 95 % confidence fewer than {3.0 / trials:0.0e+0} of such instances violate it");

    /// <summary>The one comparison of a plain claim.</summary>
    public static Measurement<Float64> Comparison<TRecipe>(IPlain<TRecipe> plain, TRecipe recipe, Draws draws)
    {
        (double left, double right) = plain.Compare(recipe, draws);
        double size = Math.Max(Math.Abs(left), Math.Abs(right));
        return Measurement.AtMost<Float64>("left <= right", 0, new(left), new(right), new(plain.Roundings(recipe) * size));
    }

    private static Tally Exactly(long trial, Func<Tally> run)
    {
        try
        {
            using Arena.Lease lease = Arena.Enter();
            return run();
        }
        catch (DivideByZeroException)
        {
            return Tally.Undefined("division by zero", trial, 1);
        }
    }
}

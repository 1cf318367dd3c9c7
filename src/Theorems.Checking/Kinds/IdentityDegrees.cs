using System.Reflection;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Running;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>Bounds on the degrees of a claim's identities in what is drawn: its own program tells them, run over <see cref="FormalFraction"/>.</summary>
/// <remarks>
/// A false identity that is evaluated at a random point of the prime field is found to hold with a probability of at most D/p, where D is the degree of
/// the numerator of its residual (Schwartz 1980, Zippel 1979). A program also divides and compares; where one of those numbers vanishes that it met, it goes
/// another way, and its residual is another one. So D includes the degrees of all of them.
/// </remarks>
internal static class IdentityDegrees
{
    /// <summary>How many recipes are looked at.</summary>
    private const int MostRecipes = 64;

    /// <summary>The largest degree among the identities of one trial; those before a division by zero, if there is one.</summary>
    public static double Of<TRecipe>(IAlgebraic<TRecipe> algebraic, TRecipe recipe, ulong seed, long trial)
    {
        using Arena.Lease lease = Arena.Enter();
        using FormalRecord record = new();
        double largest = 0;
        try
        {
            foreach (Measurement<FormalFraction> measurement in algebraic.MeasureExactly(recipe, new FormalTrial(seed, trial)))
            {
                // Whether the comparison applies is a decision, too.
                measurement.Applies.ToDouble();
                FormalFraction difference = measurement.Origin == BoundOrigin.Exact ? measurement.Residual : measurement.Residual - measurement.Bound;
                largest = Math.Max(largest, record.DegreeOf(difference));
            }
        }
        catch (DivideByZeroException)
        {
            // What was not reached is no identity of this trial.
        }

        return largest;
    }

    /// <summary>
    /// The largest degree among the trials of some recipes, or of all if they are few; how many were looked at, and how many there are. Those with the
    /// largest settings, each and all together, are among them.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="algebraic">The claim as a program.</param>
    /// <param name="recipes">The recipes of the trials 0, 1, ....</param>
    /// <param name="seed">The seed of the run.</param>
    public static (double Degree, int Looked, int Recipes) OfLargest<TRecipe>(
        Claim<TRecipe> claim, IAlgebraic<TRecipe> algebraic, IReadOnlyList<TRecipe> recipes, ulong seed)
        where TRecipe : class
    {
        PropertyInfo[] shapes = [.. RecipeText.Settings(typeof(TRecipe)).Where(setting => setting.PropertyType == typeof(int))];
        double Size(TRecipe recipe) => shapes.Sum(setting => (double)(int)setting.GetValue(recipe)!);
        (TRecipe Recipe, int Trial)[] distinct = [.. recipes.Select((recipe, trial) => (recipe, trial)).DistinctBy(one => one.recipe)
            .OrderByDescending(one => Size(one.recipe))];
        IEnumerable<(TRecipe Recipe, int Trial)> extreme = shapes.Select(setting => distinct.MaxBy(one => (int)setting.GetValue(one.Recipe)!));
        // Half of them from the largest down, and half spread over the rest.
        int step = Math.Max(1, 2 * distinct.Length / MostRecipes);
        (TRecipe Recipe, int Trial)[] looked = [.. extreme.Concat(distinct.Take(MostRecipes / 2)).Concat(distinct.Where((_, index) => index % step == 0))
            .Concat(distinct).Distinct().Take(MostRecipes)];
        return (
            looked.Max(one => TrialFailedException.Guard(claim, one.Recipe, seed, one.Trial, () => Of(algebraic, one.Recipe, seed, one.Trial))),
            looked.Length, distinct.Length);
    }
}

using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Trials;

/// <summary>Looks for the smallest recipe that still fails: integers shrink as FsCheck shrinks them, doubles lose digits, switches stay.</summary>
public static class Shrinker
{
    private const int MostSteps = 200;

    /// <summary>Walks from a failing recipe to smaller failing ones until none of the next candidates fails.</summary>
    /// <param name="claim">The claim, which says what recipes it admits.</param>
    /// <param name="recipe">A failing recipe.</param>
    /// <param name="fails">Whether a recipe fails.</param>
    public static TRecipe Shrink<TRecipe>(Claim<TRecipe> claim, TRecipe recipe, Func<TRecipe, bool> fails)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(fails);
        for (int step = 0; step < MostSteps; step++)
        {
            TRecipe? smaller = Candidates(recipe).FirstOrDefault(candidate => claim.Admits(candidate) && fails(candidate));
            if (smaller is null)
            {
                return recipe;
            }

            recipe = smaller;
        }

        return recipe;
    }

    /// <summary>The recipes that differ from the given one in one smaller setting.</summary>
    public static IEnumerable<TRecipe> Candidates<TRecipe>(TRecipe recipe)
        where TRecipe : class
    {
        Arbitrary<int> integers = ArbMap.Default.ArbFor<int>();
        foreach (PropertyInfo property in RecipeText.Settings(typeof(TRecipe)))
        {
            IEnumerable<object> smaller = property.GetValue(recipe) switch
            {
                int value => integers.Shrinker(value).Where(candidate => Math.Abs((long)candidate) < Math.Abs((long)value)).Cast<object>(),
                double value => Simpler(value).Cast<object>(),
                _ => [],
            };
            foreach (object value in smaller)
            {
                yield return RecipeText.With(recipe, property, value);
            }
        }
    }

    // One significant bit, then two, ...: fewer bits come first, and the magnitude hardly changes.
    private static IEnumerable<double> Simpler(double value)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            yield break;
        }

        for (int bits = 0; bits < 11; bits++)
        {
            int exponent = Math.ILogB(value) - bits;
            double rounded = Math.ScaleB(Math.Round(Math.ScaleB(value, -exponent)), exponent);
            if (rounded == value)
            {
                yield break;
            }

            yield return rounded;
        }
    }
}

using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Claims;

/// <summary>A claim, or parts of one, that on a random instance one quantity is more often below another than not: the outcomes of two methods, say.</summary>
/// <remarks>Nothing is said about single instances, nor about how far apart the two are. Recipes, not trials, are the observations that decide.</remarks>
public interface IPaired<in TRecipe>
{
    /// <summary>Both quantities on one instance in each lane. The lanes share a recipe and draw by themselves; recipes are independent.</summary>
    IEnumerable<Pair<T>> Compare<T>(TRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>;
}

/// <summary>Two quantities of one instance.</summary>
/// <param name="Part">The lettered part of the claim.</param>
/// <param name="Smaller">What is claimed to be below the other one with a probability above 1/2, in each lane.</param>
/// <param name="Larger">The other one.</param>
public readonly record struct Pair<T>(Part Part, T Smaller, T Larger)
    where T : struct, IReal<T>;

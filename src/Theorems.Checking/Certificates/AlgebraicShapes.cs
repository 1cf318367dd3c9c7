using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Trials;
using Theorems.Numbers;

namespace Theorems.Checking.Certificates;

/// <summary>The smallest shapes at which a part says something, and the next larger ones.</summary>
internal sealed class AlgebraicShapes<TRecipe>(Claim<TRecipe> claim, IAlgebraic<TRecipe> algebraic, ulong seed)
    where TRecipe : class
{
    private const int Sampled = 200;
    private const int Tried = 40;
    private const int RecipeSize = 50;
    private const int MostSteps = 40;

    private static readonly PropertyInfo[] Shapes =
        [.. RecipeText.Settings(typeof(TRecipe)).Where(setting => setting.PropertyType == typeof(int))];

    private readonly Dictionary<TRecipe, AlgebraicRun?> _runs = [];

    /// <summary>Recipes to try, small ones first.</summary>
    public IReadOnlyList<TRecipe> Recipes { get; } =
    [
        .. claim.RationalRecipes.Sample(Sampled, new Rnd(seed), RecipeSize).Distinct()
            .OrderBy(recipe => Shapes.Sum(shape => (double)(int)shape.GetValue(recipe)!)).Take(Tried),
    ];

    /// <summary>All parts that the exact program compares on some recipe.</summary>
    public IReadOnlyList<Part> Parts => [.. claim.Parts.Where(part => Recipes.Any(recipe => Size(recipe, part) is not null))];

    /// <summary>The smallest recipe for a part, and the smallest of those that are larger in some shape and in none smaller; null if there is none.</summary>
    public (TRecipe Smallest, TRecipe? Larger) Of(Part part)
    {
        TRecipe smallest = Recipes.Where(recipe => Size(recipe, part) is not null).MinBy(recipe => Size(recipe, part)!.Value)!;
        for (int step = 0; step < MostSteps; step++)
        {
            double size = Size(smallest, part)!.Value;
            TRecipe? smaller = Shrinker.Candidates(smallest).Where(claim.Admits).FirstOrDefault(candidate => Size(candidate, part) < size);
            if (smaller is null)
            {
                break;
            }

            smallest = smaller;
        }

        TRecipe? larger = _runs.Keys.Where(recipe => claim.Admits(recipe) && IsLarger(recipe, smallest) && Size(recipe, part) > Size(smallest, part))
            .MinBy(recipe => Size(recipe, part));
        return (smallest, larger);
    }

    /// <summary>The claim's program on a recipe, as terms; null where it is not defined.</summary>
    public AlgebraicRun? Run(TRecipe recipe)
    {
        if (!_runs.TryGetValue(recipe, out AlgebraicRun? run))
        {
            _runs[recipe] = run = AlgebraicRun.Of(algebraic, recipe, seed, 0);
        }

        return run;
    }

    // Monomials and nodes, written out; null where the part says nothing.
    private double? Size(TRecipe recipe, Part part)
    {
        if (Run(recipe)?.Differences.GetValueOrDefault(part) is not { Count: > 0 } differences
            || differences.Any(difference => difference.Value != Rational.Zero))
        {
            return null;
        }

        TermGraph graph = new(differences);
        return graph.Inputs.Count > 0 ? graph.Monomials + graph.WrittenOut : null;
    }

    private static bool IsLarger(TRecipe recipe, TRecipe smallest)
    {
        int[] steps = [.. Shapes.Select(shape => ((int)shape.GetValue(recipe)!).CompareTo((int)shape.GetValue(smallest)!))];
        return steps.All(step => step >= 0) && steps.Any(step => step > 0);
    }
}

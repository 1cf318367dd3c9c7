namespace Theorems.Properties.Margin;

/// <summary>Draws the points of a regularised optimum and solves for it.</summary>
internal static class RegularisedInstance
{
    /// <summary>The optimum of a recipe and a trial.</summary>
    public static RegularisedOptimum<T> Solve<T>(RegularisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        if (recipe.Outvoted)
        {
            return Outvoted(recipe, trial);
        }

        SeparatedPoints<T> points = new(recipe.Points, recipe.Dimension, trial, recipe.Separable);
        return new(recipe, points.Points, points.Unit, points.Margin, points.Longest);
    }

    /// <summary>A bound on the rounding of gap, length and bounds, given the computed w; in units of the unit roundoff.</summary>
    /// <remarks>gamma and z.w/|w| err by 3 d + 8 units of max|z| (taken from the optimum's margins), logarithms and quotients of the bound by 40.</remarks>
    public static T Rounding<T>(RegularisedOptimum<T> optimum, RegularisedRecipe recipe)
        where T : struct, IReal<T> =>
        T.FromDyadic((3.0 * recipe.Dimension) + 48) * (T.One + optimum.Longest + optimum.Length + (optimum.Logarithm / optimum.Length));

    // n - 1 points (1, b) and one point (-s, b): the first coordinate serves the many, and only the second one separates.
    private static RegularisedOptimum<T> Outvoted<T>(RegularisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T common = T.FromDyadic(1 / 64.0);
        T opposite = trial.Uniform("s", 0, 13, 14);
        Matrix<T> points = new(recipe.Points, 2);
        for (int point = 0; point < recipe.Points; point++)
        {
            points[point, 0] = point == 0 ? -opposite : T.One;
            points[point, 1] = common;
        }

        // Both kinds are b u_2 away along (0, 1), which is the nearest point of their segment.
        return new(recipe, points, [T.Zero, T.One], common, opposite + common);
    }
}

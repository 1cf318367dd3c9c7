using System.Globalization;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Kinds;

/// <summary>Says what recipes covered of each setting.</summary>
internal static class Coverage
{
    /// <summary>The least and the greatest value of each setting over some recipes, and how many different ones there were.</summary>
    public static IReadOnlyList<SettingEvidence> Of<TRecipe>(IReadOnlyList<TRecipe> recipes)
        where TRecipe : class =>
        recipes.Count == 0 ? [] : [.. RecipeText.Settings(typeof(TRecipe)).Select(setting =>
        {
            object[] values = [.. recipes.Select(recipe => setting.GetValue(recipe)!).Distinct().Order()];
            return new SettingEvidence(setting.Name, Text(values[0]), Text(values[^1]), values.Length);
        })];

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}

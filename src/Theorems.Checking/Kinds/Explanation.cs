using System.Globalization;
using System.Reflection;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Kinds;

/// <summary>Says what a verdict hangs on: for a failing claim the settings that matter, for one that holds what is nearest its edge.</summary>
/// <remarks>
/// After the explain phase of Hypothesis: one setting of the smallest failing recipe is varied at a time, over values that were generated and their
/// neighbours. A failure that survives every value does not depend on that setting; one that disappears for some of them does.
/// </remarks>
internal static class Explanation
{
    /// <summary>How many other values a setting is tried with at most.</summary>
    private const int MostValues = 8;

    /// <summary>Which settings of a smallest failing recipe matter, one sentence for each.</summary>
    /// <param name="claim">The claim, which says what recipes it admits.</param>
    /// <param name="failing">The failing recipe.</param>
    /// <param name="generated">Recipes that the claim's generator made.</param>
    /// <param name="fails">Whether a recipe fails.</param>
    public static IReadOnlyList<string> OfFailure<TRecipe>(
        Claim<TRecipe> claim, TRecipe failing, IReadOnlyList<TRecipe> generated, Func<TRecipe, bool> fails)
        where TRecipe : class
    {
        List<string> sentences = [];
        foreach (PropertyInfo setting in RecipeText.Settings(typeof(TRecipe)))
        {
            object actual = setting.GetValue(failing)!;
            (object Value, bool Fails)[] tried = [.. Values(setting, failing, generated)
                .Where(value => !value.Equals(actual))
                .Select(value => (Value: value, Recipe: RecipeText.With(failing, setting, value)))
                .Where(candidate => claim.Admits(candidate.Recipe))
                .Select(candidate => (candidate.Value, fails(candidate.Recipe)))];
            if (tried.Length > 0)
            {
                sentences.Add(Sentence(setting.Name, actual, tried));
            }
        }

        return sentences;
    }

    /// <summary>For a claim that holds: the part with the least room, and the assumption whose loss is seen least.</summary>
    public static IReadOnlyList<string> OfEdge(
        IReadOnlyList<PartEvidence> parts, IReadOnlyList<HuntEvidence> hunted, IReadOnlyList<AssumptionEvidence> assumptions)
    {
        List<string> sentences = [];
        var tightest = parts.Where(part => part.Level != LevelNames.Box && part.Origin is nameof(BoundOrigin.Rate) or nameof(BoundOrigin.Statistical))
            .Select(part => (part.Part, Ratio: part.WorstRatio)).Concat(hunted.Select(found => (found.Part, Ratio: found.HuntedRatio)))
            .OrderByDescending(part => part.Ratio).ToArray();
        if (tightest.Length > 0)
        {
            sentences.Add(FormattableString.Invariant($"{tightest[0].Part} has the least room: its residual comes to {tightest[0].Ratio:G4} of its bound."));
        }

        foreach (var part in tightest.Where(part => part.Ratio < PartEvidence.Loose).GroupBy(part => part.Part)
            .Where(part => tightest.Where(one => one.Part == part.Key).All(one => one.Ratio < PartEvidence.Loose)))
        {
            sentences.Add(FormattableString.Invariant(
                $"{part.Key} is loose: a bound of {part.Max(one => one.Ratio):G3} of its own would have held in all that was tried."));
        }

        if (assumptions.Where(seen => seen.Shown && double.IsFinite(seen.Ratio)).MinBy(seen => seen.Ratio) is { } nearest)
        {
            sentences.Add(FormattableString.Invariant(
                $"'{nearest.Name}' is the assumption nearest its edge: without it {nearest.Part} is exceeded by a factor of {nearest.Ratio:G3} at most."));
        }

        return sentences;
    }

    private static string Sentence(string name, object actual, (object Value, bool Fails)[] tried)
    {
        string[] failing = [.. tried.Where(one => one.Fails).Select(one => one.Value).Append(actual).Order().Select(Text)];
        string[] holding = [.. tried.Where(one => !one.Fails).Select(one => one.Value).Order().Select(Text)];
        return holding.Length == 0
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{name} may be any value: it fails at all {failing.Length} that were tried ({failing[0]} to {failing[^1]}).")
            : $"{name} matters: it fails at {string.Join(", ", failing)}, not at {string.Join(", ", holding)}.";
    }

    // Values spread over what was generated, and the neighbours of the failing one.
    private static IEnumerable<object> Values<TRecipe>(PropertyInfo setting, TRecipe failing, IReadOnlyList<TRecipe> generated)
        where TRecipe : class
    {
        object[] seen = [.. generated.Select(recipe => setting.GetValue(recipe)!).Distinct().Order()];
        IEnumerable<object> spread = seen.Length <= MostValues
            ? seen
            : Enumerable.Range(0, MostValues).Select(index => seen[index * (seen.Length - 1) / (MostValues - 1)]);
        // A setting that was always the same is part of what is claimed, not of what may vary.
        IEnumerable<object> neighbours = seen.Length < 2 ? [] : setting.GetValue(failing) switch
        {
            int value => [value - 1, value + 1],
            double value => [value / 2, value * 2],
            _ => [],
        };
        return spread
            .Concat(neighbours.Where(value => ((IComparable)value).CompareTo(seen[0]) >= 0 && ((IComparable)value).CompareTo(seen[^1]) <= 0))
            .Distinct();
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}

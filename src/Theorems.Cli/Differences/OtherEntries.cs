using System.Text.Json;

namespace Theorems.Cli.Differences;

/// <summary>Entries of two values that differ and that no other difference speaks of, by their place in the JSON.</summary>
internal static class OtherEntries
{
    private const int MostNamed = 3;

    /// <summary>One difference for all of them, or null if there are none.</summary>
    /// <param name="before">The first value.</param>
    /// <param name="after">The second.</param>
    /// <param name="spokenOf">The names of entries of which others speak.</param>
    public static Difference? Of<T>(T before, T after, HashSet<string> spokenOf)
    {
        JsonElement one = JsonSerializer.SerializeToElement(before, JsonText.Layout);
        JsonElement other = JsonSerializer.SerializeToElement(after, JsonText.Layout);
        string[] places = [.. Places(one, other, "", spokenOf)];
        string more = places.Length > MostNamed ? $" and {places.Length - MostNamed} more" : "";
        return places.Length == 0 ? null : new("also", "", string.Join(", ", places.Take(MostNamed)) + more);
    }

    private static IEnumerable<string> Places(JsonElement before, JsonElement after, string place, HashSet<string> spokenOf)
    {
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
        {
            return before.EnumerateObject().Where(entry => !spokenOf.Contains(entry.Name))
                .SelectMany(entry => Places(entry.Value, after.GetProperty(entry.Name), place.Length == 0 ? entry.Name : $"{place}.{entry.Name}", spokenOf));
        }

        if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
        {
            JsonElement[] one = [.. before.EnumerateArray()];
            JsonElement[] other = [.. after.EnumerateArray()];
            return one.Length != other.Length
                ? [$"{place} ({one.Length} -> {other.Length} entries)"]
                : one.Zip(other).SelectMany((pair, index) => Places(pair.First, pair.Second, FormattableString.Invariant($"{place}[{index}]"), spokenOf));
        }

        return before.GetRawText() == after.GetRawText() ? [] : [place];
    }
}

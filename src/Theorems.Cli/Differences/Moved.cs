using System.Globalization;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Differences;

/// <summary>One thing that is another in the second of two pieces of evidence.</summary>
/// <param name="Kind">What it is: verdict, assumption, ratio, compared ...</param>
/// <param name="Where">Which one, such as a part and its level; empty where there is one only.</param>
/// <param name="Text">How it was and how it is.</param>
internal sealed record Difference(string Kind, string Where, string Text)
{
    /// <summary>A difference between two words; null if they are the same.</summary>
    public static Difference? Of(string kind, string where, string before, string after) =>
        before == after ? null : new(kind, where, $"{before} -> {after}");

    /// <summary>A difference between two counts; null if they are the same.</summary>
    public static Difference? Of(string kind, string where, long before, long after) =>
        Of(kind, where, NumberText.Count(before), NumberText.Count(after));

    /// <summary>A difference between two ratios, as a factor where there is one; null if they are the same to the last bit.</summary>
    public static Difference? OfRatio(string kind, string where, double before, double after)
    {
        if (before.Equals(after))
        {
            return null;
        }

        (string one, string other) = (NumberText.Ratio(before, false), NumberText.Ratio(after, false));
        if (one == other)
        {
            // Four digits do not show it.
            (one, other) = (Exactly(before), Exactly(after));
        }

        double factor = after / before;
        return new(kind, where, $"{one} -> {other}{(double.IsFinite(factor) && factor > 0 ? $", {NumberText.Ratio(factor, false)} times" : "")}");
    }

    private static string Exactly(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}

/// <summary>What moved of one claim or kernel.</summary>
/// <param name="Name">The claim, or the kernel in its number system.</param>
/// <param name="Differences">What moved; never empty.</param>
internal sealed record Moved(string Name, IReadOnlyList<Difference> Differences)
{
    /// <summary>What moved of all that two lists hold, each found by its name.</summary>
    /// <param name="before">The first list.</param>
    /// <param name="after">The second.</param>
    /// <param name="name">What an entry is found by.</param>
    /// <param name="compare">The differences of two entries of one name.</param>
    public static IReadOnlyList<Moved> Of<T>(
        IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> name, Func<T, T, IEnumerable<Difference>> compare)
        where T : class
    {
        List<Moved> moved = [];
        foreach ((string key, T? one, T? other) in Paired(before, after, name))
        {
            Difference[] differences = one is null ? [new("only", "", "in the second")]
                : other is null ? [new("only", "", "in the first")]
                : Compared(one, other, compare);
            if (differences.Length > 0)
            {
                moved.Add(new(key, differences));
            }
        }

        return moved;
    }

    // Whatever differs counts, even where it is of a kind that others speak of and they are silent.
    private static Difference[] Compared<T>(T one, T other, Func<T, T, IEnumerable<Difference>> compare) =>
        compare(one, other).ToArray() is { Length: > 0 } differences ? differences
            : OtherEntries.Of(one, other, []) is { } rest ? [rest] : [];

    /// <summary>The entries of two lists side by side, in the order of the first and then of the second; null where one has none of that name.</summary>
    public static IEnumerable<(string Name, T? Before, T? After)> Paired<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> name)
        where T : class
    {
        Dictionary<string, T> first = Numbered(before, name);
        Dictionary<string, T> second = Numbered(after, name);
        return first.Keys.Union(second.Keys).Select(key => (key, first.GetValueOrDefault(key), second.GetValueOrDefault(key)));
    }

    // Entries of the same name, such as boxes of one part, are told apart by their order.
    private static Dictionary<string, T> Numbered<T>(IReadOnlyList<T> entries, Func<T, string> name) => entries.GroupBy(name)
        .SelectMany(same => same.Select((entry, index) => (Name: index == 0 ? same.Key : $"{same.Key} #{index + 1}", Entry: entry)))
        .ToDictionary(pair => pair.Name, pair => pair.Entry);
}

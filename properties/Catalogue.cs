using System.Reflection;

namespace Theorems.Properties;

/// <summary>All claims of this assembly: a new file in a subject's folder is found by itself.</summary>
public static class Catalogue
{
    /// <summary>Every claim, by subject and then by name.</summary>
    public static IReadOnlyList<Claim> All { get; } =
    [
        .. typeof(Catalogue).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Claim)) && !type.IsAbstract)
            .Select(AboutDrawnInstances)
            .OfType<Claim>()
            .OrderBy(claim => claim.Subject, StringComparer.Ordinal)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal),
    ];

    /// <summary>The claim of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest one, if one is near.</exception>
    public static Claim Find(string id) =>
        All.FirstOrDefault(claim => claim.Id == id)
        ?? throw new KeyNotFoundException(Near(id) is [string near, ..]
            ? $"There is no claim '{id}'; did you mean '{near}'? `theorems list` shows all of them."
            : $"There is no claim '{id}'; `theorems list` shows all of them.");

    /// <summary>The names that may have been meant by one that no claim has, the nearest first: those in which at most a third of its letters differ.</summary>
    public static IReadOnlyList<string> Near(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return [.. All.Select(claim => (claim.Id, Distance: Distance(claim.Id, id)))
            .Where(near => 3 * near.Distance <= id.Length).OrderBy(near => near.Distance).Select(near => near.Id)];
    }

    // The claim with everything that its constructor asks for left out; null if it cannot be.
    private static Claim? AboutDrawnInstances(Type type)
    {
        ConstructorInfo? constructor = Array.Find(type.GetConstructors(), constructor => constructor.GetParameters().All(parameter => parameter.IsOptional));
        return (Claim?)constructor?.Invoke([.. constructor.GetParameters().Select(parameter => parameter.DefaultValue)]);
    }

    // Levenshtein's edit distance.
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}

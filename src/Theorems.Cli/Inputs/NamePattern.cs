using System.IO.Enumeration;
using Theorems.Checking.Claims;
using Theorems.Cli.Sessions;
using Theorems.Properties;

namespace Theorems.Cli.Inputs;

/// <summary>Claims by a pattern: * stands for any characters and ? for one, held against the name and against SUBJECT/NAME.</summary>
internal static class NamePattern
{
    private const int MostNear = 3;
    private static readonly char[] Wild = ['*', '?'];

    /// <summary>Whether a word is a pattern; no name has such characters.</summary>
    public static bool IsOne(string word) => word.IndexOfAny(Wild) >= 0;

    /// <summary>The claims that match, in the order of the catalogue.</summary>
    /// <exception cref="InputException">There is none; the sentence names those that come near.</exception>
    public static IReadOnlyList<Claim> Matching(string pattern)
    {
        Claim[] matching = [.. Catalogue.All.Where(claim => Matches(pattern, claim.Id) || Matches(pattern, $"{claim.Subject}/{claim.Id}"))];
        return matching.Length > 0 ? matching
            : throw new InputException(
                $"No claim matches '{pattern}'{Near(pattern)}; a pattern is held against the whole name, and against SUBJECT/NAME. `theorems list` shows all.");
    }

    /// <summary>The claims of a subject.</summary>
    /// <exception cref="InputException">There is no such subject; the sentence names those that there are.</exception>
    public static IReadOnlyList<Claim> OfSubject(string subject)
    {
        Claim[] matching = [.. Catalogue.All.Where(claim => IsOne(subject) ? Matches(subject, claim.Subject) : claim.Subject == subject)];
        return matching.Length > 0 ? matching
            : throw new InputException(
                $"There is no subject '{subject}'; the subjects are {string.Join(", ", Catalogue.All.Select(claim => claim.Subject).Distinct())}.");
    }

    private static bool Matches(string pattern, string name) => FileSystemName.MatchesSimpleExpression(pattern, name);

    // Names that hold the longest piece of the pattern, or are spelled like it.
    private static string Near(string pattern)
    {
        string piece = pattern.Split(Wild).MaxBy(part => part.Length)!;
        string[] near = piece.Length == 0 ? [] : [.. Catalogue.All.Select(claim => claim.Id)
            .Where(id => id.Contains(piece, StringComparison.OrdinalIgnoreCase))
            .Concat(Catalogue.Near(piece)).Distinct().Take(MostNear)];
        return near.Length == 0 ? "" : $"; near it {(near.Length == 1 ? "is" : "are")} {string.Join(", ", near)}";
    }
}

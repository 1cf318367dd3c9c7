using Theorems.Checking.Evidence;

namespace Theorems.Cli.Rendering;

/// <summary>What is to be said of a part besides its outcome: which comparisons said nothing, when, and what its bound needed.</summary>
internal static class PartRemarks
{
    // A share of comparisons that say something below which a time is named.
    private const double LeastShare = 0.5;

    // What a term that is hardly ever needed comes to: a tenth of it would do.
    private const double LeastNeeded = 0.1;

    /// <summary>The remarks, the most serious first.</summary>
    /// <param name="part">The part.</param>
    /// <param name="count">How a number is printed.</param>
    public static IEnumerable<string> Of(PartEvidence part, Func<long, string> count)
    {
        (long Number, string What)[] counted =
        [
            (part.Unrepeated, "with other bits when run again"),
            (part.Undefined, "not a number"),
            (part.Understated, "beyond a rounding that is understated"),
            (part.Unshrunk, "with a rounding that does not shrink"),
            (part.Comparisons - part.Applicable, "do not apply"),
            (part.Vacuous, "with a vacuous bound"),
            (part.Drowned, "drowned in rounding"),
            (part.WithinRounding, "equal to within rounding"),
        ];
        return counted.Where(remark => remark.Number > 0).Select(remark => $"{count(remark.Number)} {remark.What}")
            .Concat(part.Unseen is { } unseen ? [$"{unseen}"] : [])
            .Concat(Silent(part))
            .Concat(part.Terms.Select(Needed));
    }

    /// <summary>How much of a term of the bound was needed.</summary>
    public static string Needed(TermEvidence term) => term.Trial < 0 ? $"'{term.Name}' is never there"
        : term.Needed <= 0 ? $"'{term.Name}' is never needed"
        : FormattableString.Invariant($"'{term.Name}' is needed to {term.Needed:0.###}") + (term.Needed < LeastNeeded ? ", hardly" : "");

    // The times at which fewer than half of all comparisons say something, though at others more do.
    private static IEnumerable<string> Silent(PartEvidence part)
    {
        TimeEvidence[] silent = [.. part.Times.Where(time => time.Applicable - time.Vacuous - time.Drowned < LeastShare * time.Comparisons)];
        return silent.Length == 0 || part.Times.Count == 1 ? []
            : [$"mostly silent at times {string.Join(", ", silent.Select(Range))}"];
    }

    private static string Range(TimeEvidence time) =>
        time.From < 2 ? FormattableString.Invariant($"{time.From}") : FormattableString.Invariant($"{time.From} to {(2 * time.From) - 1}");
}

using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Rendering;

/// <summary>What became of golden snapshots.</summary>
/// <param name="page">Where it is written.</param>
/// <param name="claims">The claims in question; their names set the columns.</param>
internal sealed class GoldenPage(Page page, IReadOnlyList<Claim> claims)
{
    private const int MostDifferences = 20;
    private readonly int _widestId = claims.Max(claim => claim.Id.Length);

    /// <summary>Writes how a claim compares with its accepted snapshot.</summary>
    public void Verified(Claim claim, IReadOnlyList<string> differences)
    {
        Line(claim, differences.Count == 0 ? new("matches", Tone.Good) : new("differs", Tone.Bad));
        foreach (string difference in differences.Take(MostDifferences))
        {
            // The claim's name stands above already.
            string prefix = claim.Id + ": ";
            page.Line("  " + (difference.StartsWith(prefix, StringComparison.Ordinal) ? difference[prefix.Length..] : difference));
        }

        if (differences.Count > MostDifferences)
        {
            page.Line($"  ... and {differences.Count - MostDifferences} more");
        }
    }

    /// <summary>Writes the last lines of a comparison.</summary>
    public void Summary(List<string> differing, string folder, string goldenOption)
    {
        page.Line();
        if (differing.Count == 0)
        {
            page.Line(new Piece($"{claims.Count} of {claims.Count} match.", Tone.Good));
            return;
        }

        page.Line(new Piece($"{claims.Count - differing.Count} of {claims.Count} match.", Tone.Bad));
        page.Line("What was found instead is now in:");
        differing.ForEach(id => page.Line("  " + GoldenFile.ReceivedPath(folder, id)));
        page.Line("If it is right, accept it:");
        page.Line($"  theorems golden accept {string.Join(' ', differing)}{goldenOption}");
    }

    /// <summary>Writes that a snapshot was accepted.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="before">The state of its snapshot before.</param>
    public void Accepted(Claim claim, string before) => Line(claim, before switch
    {
        GoldenState.Matches => new("accepted as before", Tone.Quiet),
        GoldenState.Missing => new("accepted, the first one", Tone.Good),
        _ => new("accepted, changed", Tone.Good),
    });

    /// <summary>Writes where accepted snapshots are.</summary>
    public void AcceptedAll(string folder)
    {
        page.Line();
        page.Line($"{claims.Count} accepted in {folder}; commit them with the change that made them so.");
    }

    /// <summary>Writes which files belong to no claim, as those of a claim that was renamed.</summary>
    public void Orphans(IReadOnlyList<string> paths)
    {
        if (paths.Count > 0)
        {
            page.Line();
            page.Line(new Piece(paths.Count == 1 ? "A file without a claim; delete it, or give it the name of its claim:"
                : $"{paths.Count} files without a claim; delete them, or give each the name of its claim:", Tone.Doubtful));
            foreach (string path in paths)
            {
                page.Line("  " + path);
            }
        }
    }

    /// <summary>Writes what became of a review.</summary>
    public void Reviewed(int accepted, int left, bool stopped)
    {
        page.Line();
        page.Line(new Piece(
            accepted + left == 0 ? $"{claims.Count} of {claims.Count} match; there is nothing to review."
                : $"{accepted} accepted, {left} left as {(left == 1 ? "it was" : "they were")}{(stopped ? "; the others were not looked at" : "")}.",
            left == 0 ? Tone.Good : Tone.Doubtful));
    }

    private void Line(Claim claim, Piece state) => page.Line(new Piece(claim.Id.PadRight(_widestId), Tone.Strong), "  ", state);
}

using Theorems.Cli.Differences;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Rendering;

/// <summary>What moved between two pieces of evidence, as lines of text.</summary>
internal static class DiffPage
{
    /// <summary>Writes a block for each claim or kernel that moved, and a line for all.</summary>
    /// <param name="page">Where it is written.</param>
    /// <param name="moved">What moved.</param>
    /// <param name="count">How many are compared.</param>
    /// <param name="what">What they are: claim or kernel.</param>
    /// <param name="timings">How long each piece took, in seconds, where that is known.</param>
    public static void Print(Page page, IReadOnlyList<Moved> moved, int count, string what, (double Before, double After)? timings)
    {
        foreach (Moved one in moved)
        {
            page.Line(new Piece(one.Name, Tone.Strong));
            Columns columns = new(2);
            foreach (Difference difference in one.Differences)
            {
                Tone tone = difference.Kind is "verdict" or "assumption" ? Tone.Bad : Tone.Plain;
                columns.Add(new(difference.Kind, Tone.Quiet), difference.Where, new(difference.Text, tone));
            }

            columns.Print(page);
            page.Line();
        }

        string took = timings is { } seconds ? $"; {NumberText.Seconds(seconds.Before)} -> {NumberText.Seconds(seconds.After)}" : "";
        string all = $"{count} {(count == 1 ? what : what + "s")}";
        page.Line(moved.Count == 0
            ? new Piece($"{all}: {(timings is null ? "nothing moved" : "nothing moved but timings")}{took}.", Tone.Good)
            : new Piece($"{all} compared, {moved.Count} {(moved.Count == 1 ? "difference" : "of them different")}{took}.", Tone.Bad));
    }
}

using Theorems.Checking.Checks;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Rendering;

/// <summary>A replayed trial: its instance, and its comparisons in every number system.</summary>
internal static class ReplayPage
{
    private const int KeptAtEachEnd = 6;

    /// <summary>Writes a replayed trial.</summary>
    /// <param name="page">Where it is written.</param>
    /// <param name="line">Which trial.</param>
    /// <param name="replay">What it gave.</param>
    /// <param name="all">Whether every comparison is shown; otherwise long tables are cut in the middle.</param>
    public static void Print(Page page, ReplayLine line, Replay replay, bool all)
    {
        page.Line(new Piece(line.Id, Tone.Strong), $"  seed {line.Seed}, trial {line.Trial}");
        if (line.Settings.Count > 0)
        {
            page.Line("  " + string.Join(' ', line.Settings));
        }

        foreach ((string heading, IReadOnlyList<string> lines) in replay.Blocks)
        {
            page.Line();
            page.Line(new Piece(heading, Tone.Strong));
            Columns streams = new(2);
            foreach (string stream in lines)
            {
                int equals = stream.LastIndexOf('=');
                streams.Add(stream[..equals].TrimEnd(), "=", stream[(equals + 1)..].TrimStart());
            }

            streams.Print(page);
        }

        page.Line();
        Table(page, replay.Comparisons, all);
        page.Line();
        Summary(page, replay.Comparisons);
    }

    private static void Table(Page page, IReadOnlyList<ReplayedComparison> comparisons, bool all)
    {
        if (comparisons.Count == 0)
        {
            return;
        }

        Columns columns = new(2, 2);
        columns.Add([.. new[] { "numbers", "part", "time", "residual", "bound", "ratio", "outcome" }.Select(name => new Piece(name, Tone.Strong))]);
        foreach (IGrouping<string, ReplayedComparison> system in comparisons.GroupBy(comparison => comparison.NumberSystem))
        {
            ReplayedComparison[] rows = [.. system];
            int left = 0;
            for (int index = 0; index < rows.Length; index++)
            {
                if (!all && !Kept(rows, index))
                {
                    left++;
                    continue;
                }

                LeftOut(columns, system.Key, ref left);
                columns.Add(Row(rows[index]));
            }
        }

        columns.Print(page);
    }

    // Both ends, the first violation and the sharpest comparison; a gap of one row would save nothing.
    private static bool Kept(ReplayedComparison[] rows, int index) =>
        rows.Length <= (2 * KeptAtEachEnd) + 1 || index < KeptAtEachEnd || index >= rows.Length - KeptAtEachEnd
        || index == Array.FindIndex(rows, row => row.Outcome == Outcome.Violated)
        || index == Array.FindIndex(rows, row => row.Ratio == rows.Max(other => other.Ratio));

    private static void LeftOut(Columns columns, string system, ref int count)
    {
        if (count > 0)
        {
            columns.Add(new(system, Tone.Quiet), new($"... {count} more; --all shows them", Tone.Quiet));
            count = 0;
        }
    }

    private static Piece[] Row(ReplayedComparison row)
    {
        bool exact = row.NumberSystem is "exact fractions" or "prime field" or "exhaustive";
        (string word, Tone tone) = row.Outcome switch
        {
            Outcome.Holds => ("holds", Tone.Good),
            Outcome.Violated => ("VIOLATED", Tone.Bad),
            Outcome.Undecided when row.NumberSystem == "intervals" => ("not proved", Tone.Doubtful),
            Outcome.Undecided => ("equal to within rounding", Tone.Doubtful),
            Outcome.Vacuous => ("vacuous bound", Tone.Doubtful),
            Outcome.Undefined => ("condition is NaN", Tone.Bad),
            Outcome.Observed => ("observed", Tone.Quiet),
            _ => ("does not apply", Tone.Quiet),
        };
        bool hasRatio = row.Outcome is not (Outcome.NotApplicable or Outcome.Vacuous or Outcome.Undefined or Outcome.Observed)
            && (row.NumberSystem != "intervals" || row.Outcome == Outcome.Violated);
        string ratio = hasRatio ? NumberText.Ratio(row.Ratio, exact) : "-";
        return [row.NumberSystem, row.Part, NumberText.Count(row.Time), row.Residual, row.Bound, ratio, new(word, tone)];
    }

    private static void Summary(Page page, IReadOnlyList<ReplayedComparison> comparisons)
    {
        int violated = comparisons.Count(comparison => comparison.Outcome == Outcome.Violated);
        int holds = comparisons.Count(comparison => comparison.Outcome == Outcome.Holds);
        // A single observation is compared with nothing.
        comparisons = [.. comparisons.Where(comparison => comparison.Outcome != Outcome.Observed)];
        string total = $"{comparisons.Count} {(comparisons.Count == 1 ? "comparison" : "comparisons")}";
        if (comparisons.Count == 0)
        {
            page.Line(new Piece("There is nothing to compare in this trial.", Tone.Doubtful));
        }
        else if (violated > 0)
        {
            page.Line(new Piece($"{total}: {violated} violated.", Tone.Bad));
        }
        else
        {
            page.Line(new Piece($"{total}: {(holds == comparisons.Count ? "all hold" : $"{holds} hold, none is violated")}.", Tone.Good));
        }
    }
}

using System.Globalization;
using Theorems.Checking.Checks;
using Theorems.Checking.Evidence;
using Theorems.Checking.Kinds;

namespace Theorems.Checking.Printing;

/// <summary>
/// What a claim's own file prints: plain lines, which break at words where there is a width. A replay line never breaks, so that it can be copied.
/// </summary>
/// <param name="output">Where it is written.</param>
/// <param name="width">The columns of the terminal; null where lines are not to be broken.</param>
internal sealed class ClaimText(TextWriter output, int? width)
{
    // What stands under a label.
    private const int Indent = 12;

    /// <summary>Writes what was found of a claim.</summary>
    public void Print(ClaimEvidence evidence)
    {
        Line($"{evidence.Id}: {evidence.Verdict.ToString().ToLowerInvariant()}. {evidence.Reason}", 2);
        foreach (LevelEvidence level in evidence.Evidence)
        {
            Labelled("evidence", string.Create(CultureInfo.InvariantCulture, $"{level.Level}, {level.Cases} cases in {level.NumberSystem}: {level.Says}"));
        }

        foreach (BoxEvidence box in evidence.Boxes)
        {
            string at = box.Point.Count > 0 ? " at " + string.Join(", ", box.Point) : "";
            string undecided = box.Smallest.Length > 0 ? ", smallest undecided box " + box.Smallest : "";
            Labelled("box", $"{box.Part}: {box.Answer}{at}{undecided}");
        }

        foreach (PartEvidence part in evidence.Parts.Where(part => part.Level != LevelNames.Box))
        {
            Labelled("part", string.Create(CultureInfo.InvariantCulture,
                $"{part.Part} ({part.Level}): worst ratio {part.WorstRatio:G6} in {part.Applicable} comparisons, "
                + $"{part.WithinRounding} within rounding, {part.Vacuous} vacuous{(part.Unseen is null ? "" : $"; {part.Unseen}")}"));
        }

        foreach (AssumptionEvidence assumption in evidence.Assumptions)
        {
            string word = assumption.Shown ? "breaks" : "does not break by a wide margin";
            Labelled("without", string.Create(CultureInfo.InvariantCulture,
                $"{assumption.Name}: {word}, worst ratio {assumption.Ratio:G4}, {100 * assumption.Broken:0} % broken"));
        }

        // The smallest instance may be the worst one as well.
        foreach (string line in evidence.Replay.Distinct())
        {
            output.WriteLine($"  {"replay",2 - Indent}{line}");
        }
    }

    /// <summary>Writes a replayed trial: its numbers, and every comparison.</summary>
    public void Print(Replay replay)
    {
        foreach ((string heading, IReadOnlyList<string> lines) in replay.Blocks)
        {
            Line(heading, 2);
            foreach (string numbers in lines)
            {
                Line("  " + numbers, 4);
            }
        }

        foreach (ReplayedComparison seen in replay.Comparisons)
        {
            string outcome = seen.Outcome.ToString().ToLowerInvariant();
            Line(string.Create(CultureInfo.InvariantCulture,
                $"{seen.NumberSystem,-15} {seen.Part} at {seen.Time}: {seen.Residual} against {seen.Bound}, ratio {seen.Ratio:G4}: {outcome}"), 16);
        }
    }

    private void Labelled(string label, string text) => Line($"  {label,2 - Indent}{text}", Indent);

    // Blanks between label and text stay: only what follows them is broken.
    private void Line(string text, int hanging)
    {
        if (width is not { } columns || text.Length <= columns)
        {
            output.WriteLine(text);
            return;
        }

        string label = text.Length > hanging && text[..hanging].EndsWith(' ') ? text[..hanging] : "";
        string room = new(' ', label.Length);
        foreach ((string line, int index) in Wrapping.Lines(text[label.Length..], columns - label.Length, label.Length > 0 ? 0 : hanging)
            .Select((line, index) => (line, index)))
        {
            output.WriteLine((index == 0 ? label : room) + line);
        }
    }
}

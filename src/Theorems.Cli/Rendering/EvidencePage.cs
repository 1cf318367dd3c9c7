using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Cli.Inputs;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Rendering;

/// <summary>The evidence of a check for people: for each claim a line with the verdict and what it rests on, and one line for all.</summary>
/// <param name="page">Where it is written.</param>
/// <param name="selection">The claims that are checked; their names set the columns.</param>
/// <param name="allReplayLines">Whether the counterexamples of dropped assumptions, and what each level covered, are printed too.</param>
internal sealed class EvidencePage(Page page, Selection selection, bool allReplayLines)
{
    private const int Indent = 2;

    // From where on a conclusion counts as broken by a wide margin.
    private const double WideFactor = 2;
    private readonly int _widestId = selection.Claims.Max(claim => claim.Id.Length);
    private readonly HashSet<string> _infiniteRatios = [];

    /// <summary>Writes what was found about one claim.</summary>
    public void Claim(Claim claim, ClaimEvidence evidence)
    {
        Verdict(evidence);
        page.Text(Indent, evidence.Reason);
        page.Line();
        GivenDataSection.Print(page, Indent, evidence.Data);
        Levels(evidence);
        Parts(evidence);
        Assumptions(claim, evidence);
        Golden(evidence);
        Replay(evidence);
        Explanation(evidence);
        page.Line();
    }

    /// <summary>Writes the last line: all claims together.</summary>
    public void Summary(EvidenceReport report)
    {
        Legend();
        int holds = report.Claims.Count(claim => claim.Verdict == Checking.Evidence.Verdict.Holds);
        int refuted = report.Claims.Count(claim => claim.Verdict == Checking.Evidence.Verdict.Refuted);
        int inconclusive = report.Claims.Count(claim => claim.Verdict == Checking.Evidence.Verdict.Inconclusive);
        int failed = report.Claims.Count(claim => claim.Verdict == Checking.Evidence.Verdict.Failed);
        long enumerated = report.Claims.SelectMany(claim => claim.Evidence).Where(level => level.Level == "exhaustive").Sum(level => level.Cases);
        string cases = enumerated > 0 ? $" and {NumberText.Count(enumerated)} enumerated cases" : "";
        page.Line(
            new($"{report.Claims.Count} {(report.Claims.Count == 1 ? "claim" : "claims")}", Tone.Strong), ": ",
            new($"{holds} {(holds == 1 ? "holds" : "hold")}", Tone.Good), ", ",
            new($"{refuted} refuted", refuted > 0 ? Tone.Bad : Tone.Plain), ", ",
            new($"{inconclusive} inconclusive", inconclusive > 0 ? Tone.Doubtful : Tone.Plain),
            failed > 0 ? ", " : "", new(failed > 0 ? $"{failed} failed" : "", Tone.Bad), "; ",
            $"{NumberText.Count(report.Claims.Sum(claim => claim.Trials))} trials{cases}, ",
            $"seed {report.Seed}, {NumberText.Seconds(report.Claims.Sum(claim => claim.Seconds))}");
        Names(
            "Not as recorded: ", Tone.Bad, report,
            claim => claim.Verdict is Checking.Evidence.Verdict.Holds or Checking.Evidence.Verdict.Refuted
                && claim.Verdict != StatusText.Expected(claim.Status),
            "");
        Names("Not decided: ", Tone.Doubtful, report, claim => claim.Verdict == Checking.Evidence.Verdict.Inconclusive, "");
        Names("Failed to run: ", Tone.Bad, report, claim => claim.Verdict == Checking.Evidence.Verdict.Failed, "; THEOREMS_TRACE=1 shows where");
        Names(
            "Golden snapshot differs or is missing: ", Tone.Bad, report, claim => claim.Golden is GoldenState.Differs or GoldenState.Missing,
            "; `theorems golden verify` shows how");
    }

    private void Names(string label, Tone tone, EvidenceReport report, Func<ClaimEvidence, bool> chosen, string remedy)
    {
        string[] ids = [.. report.Claims.Where(chosen).Select(claim => claim.Id)];
        if (ids.Length > 0)
        {
            page.Line(new Piece(label, tone), string.Join(", ", ids) + remedy);
        }
    }

    // Words that stand in place of a number are explained where they occur.
    private void Legend()
    {
        if (_infiniteRatios.Contains(NumberText.Exact))
        {
            page.Text(0, $"A ratio '{NumberText.Exact}': an identity is broken in exact arithmetic; its bound is zero, so no number says by how much.");
        }

        if (_infiniteRatios.Contains(NumberText.Infinite))
        {
            page.Text(0, $"A ratio '{NumberText.Infinite}': the run diverged beyond the range of float64.");
        }

        if (_infiniteRatios.Count > 0)
        {
            page.Line();
        }
    }

    private void Verdict(ClaimEvidence evidence)
    {
        bool expected = evidence.Verdict == StatusText.Expected(evidence.Status);
        (string verdict, Tone tone) = evidence.Verdict switch
        {
            Checking.Evidence.Verdict.Holds => ("holds", expected ? Tone.Good : Tone.Bad),
            Checking.Evidence.Verdict.Refuted => ("refuted", expected ? Tone.Good : Tone.Bad),
            Checking.Evidence.Verdict.Failed => ("failed", Tone.Bad),
            _ => ("inconclusive", Tone.Doubtful),
        };
        bool decided = evidence.Verdict is Checking.Evidence.Verdict.Holds or Checking.Evidence.Verdict.Refuted;
        string agreement = !decided ? $"recorded: {evidence.Status}" : $"{(expected ? "as" : "NOT as")} recorded: {evidence.Status}";
        bool bounded = evidence.Parts.Any(part => part.Origin == nameof(BoundOrigin.Rate));
        (long count, string unit) = evidence.Trials > 0 ? (evidence.Trials, "trials") : (evidence.Evidence.Sum(level => level.Cases), "cases");
        Piece[] name = [new(evidence.Id.PadRight(_widestId), Tone.Strong), "  ", new(verdict.PadRight(12), tone), "  "];
        Piece recorded = new(agreement.PadRight(32), expected || !decided ? Tone.Plain : Tone.Bad);
        string worst = bounded ? Ratio(evidence.WorstRatio, "") : "-";
        string measured = $"{NumberText.Count(count),10} {unit}  worst ratio {worst,-9}  {NumberText.Seconds(evidence.Seconds),9}";
        if (page.Medium.Width < name.Sum(piece => piece.Text.Length) + recorded.Text.Length + measured.Length)
        {
            page.Line([.. name, recorded]);
            page.Line("  " + measured.TrimStart());
        }
        else
        {
            page.Line([.. name, recorded, measured]);
        }
    }

    private void Levels(ClaimEvidence evidence)
    {
        Columns columns = new(Indent, 2);
        foreach (LevelEvidence level in evidence.Evidence)
        {
            columns.Add(Label("evidence"), level.Level, NumberText.Count(level.Cases), new(level.Says, level.Violations > 0 ? Tone.Bad : Tone.Plain));
        }

        columns.Print(page);
        if (allReplayLines)
        {
            Covered(evidence);
        }
    }

    private void Covered(ClaimEvidence evidence)
    {
        Columns columns = new(Indent);
        foreach (LevelEvidence level in evidence.Evidence.Where(level => CoverageText.Of(level).Length > 0))
        {
            columns.Add(Label("covered"), level.Level, CoverageText.Of(level));
        }

        columns.Print(page);
    }

    private void Parts(ClaimEvidence evidence)
    {
        Columns columns = new(Indent, 4);
        foreach (PartEvidence part in evidence.Parts)
        {
            columns.Add(
                Label("part"), part.Part, part.Level, part.Origin.ToLowerInvariant(), NumberText.Count(part.Comparisons), "compared",
                new(Outcome(part, evidence.Hunted, evidence.Boxes), part.Violations > 0 ? Tone.Bad : Tone.Plain));
        }

        columns.Print(page);
    }

    private string Outcome(PartEvidence part, IReadOnlyList<HuntEvidence> hunted, IReadOnlyList<BoxEvidence> all)
    {
        bool identity = part.Origin == nameof(BoundOrigin.Exact);
        if (part.Level == "box")
        {
            BoxEvidence[] boxes = [.. all.Where(box => box.Part == part.Part)];
            return string.Join("; ", boxes.GroupBy(box => box.Answer).Select(answer => answer.Key switch
            {
                "refuted" => $"refuted at {string.Join(", ", answer.First().Point)}",
                "open" => $"open, smallest undecided {answer.First().Smallest}",
                _ => $"proved on {NumberText.Count(answer.Count())} {(answer.Count() == 1 ? "box" : "boxes")}",
            }));
        }

        string text = part.Violations > 0 ? $"{NumberText.Count(part.Violations)} violated, worst ratio {Ratio(part.WorstRatio, part.Level)}"
            : identity ? "all equal" : $"worst ratio {Ratio(part.WorstRatio, part.Level)}";
        List<string> notes = [text];
        if (part.Level == "sampled" && hunted.FirstOrDefault(found => found.Part == part.Part) is { } found)
        {
            notes.Add($"hunted {Ratio(found.HuntedRatio, part.Level)}");
        }

        return string.Join(", ", notes.Concat(PartRemarks.Of(part, number => NumberText.Count(number))));
    }

    private void Assumptions(Claim claim, ClaimEvidence evidence)
    {
        IReadOnlyList<(string Name, bool Necessary)> known = ClaimFacts.Of(claim).Assumptions;
        Columns columns = new(Indent);
        // A user's data may be too kind to show that an assumption matters, so those that break nothing there are no news.
        bool all = evidence.Data is null || allReplayLines;
        for (int index = 0; index < evidence.Assumptions.Count; index++)
        {
            AssumptionEvidence seen = evidence.Assumptions[index];
            if (!all && !seen.Shown)
            {
                continue;
            }

            (string word, Tone tone) = (seen.Shown, known[index].Necessary) switch
            {
                (true, true) => ("shown necessary", Tone.Good),
                (true, false) => ("shown necessary (news)", Tone.Doubtful),
                (false, true) => ("NOT shown necessary", Tone.Bad),
                (false, false) => ("not shown necessary (as expected)", Tone.Quiet),
            };
            string measured = seen.Broken > 0
                ? $"worst ratio {Ratio(seen.Ratio, seen.Level),-9}  median {Ratio(seen.MedianRatio, seen.Level),-10}  "
                    + $"{NumberText.Percent(seen.Broken),7} broken  intact {Ratio(seen.Control, seen.Level),-8} {seen.Change}{NotEnough(seen)}"
                : $"nothing breaks  {seen.Change}";
            columns.Add(Label("without"), seen.Name, new(word, tone), measured);
            if (allReplayLines && seen.Replay.Length > 0)
            {
                columns.AddWhole(Label("replay"), Command(seen.Replay));
            }
        }

        columns.Print(page);
    }

    // What breaks in every trial may still show nothing.
    private static string NotEnough(AssumptionEvidence seen) => seen.Shown || seen.Broken <= 0 ? ""
        : seen.Control > 1 ? "; but it breaks with the assumption in place, too"
        : seen.Ratio < WideFactor * Math.Max(1, seen.Control) ? "; but not by the factor of two that counts"
        : $"; but in {seen.Part}, for which the assumption is not made";

    private void Golden(ClaimEvidence evidence)
    {
        if (evidence.Golden != GoldenState.None)
        {
            Columns columns = new(Indent);
            columns.Add(Label("golden"), new(evidence.Golden, evidence.Golden == GoldenState.Matches ? Tone.Plain : Tone.Bad));
            columns.Print(page);
        }
    }

    private void Replay(ClaimEvidence evidence)
    {
        Columns columns = new(Indent);
        foreach (string line in evidence.Replay)
        {
            columns.AddWhole(Label("replay"), new(Command(line), Tone.Quiet));
        }

        columns.Print(page);
    }

    // What is nearest its edge in a claim that holds stands in the evidence, and in the columns above.
    private void Explanation(ClaimEvidence evidence)
    {
        foreach (string sentence in evidence.Verdict == Checking.Evidence.Verdict.Refuted ? evidence.Explanation : [])
        {
            page.Prose(Indent, sentence);
        }
    }

    private string Command(string line) => $"theorems replay {line}{selection.ReplaySuffix}";

    private string Ratio(double ratio, string level)
    {
        string text = NumberText.Ratio(ratio, level is "prime field" or "rational" or "exhaustive");
        if (double.IsInfinity(ratio))
        {
            _infiniteRatios.Add(text);
        }

        return text;
    }

    private static Piece Label(string label) => new(label.PadRight(8), Tone.Quiet);
}

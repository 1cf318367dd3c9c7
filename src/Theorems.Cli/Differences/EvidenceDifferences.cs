using Theorems.Checking.Evidence;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Differences;

/// <summary>What moved between two pieces of evidence about claims. Timings do not count.</summary>
internal static class EvidenceDifferences
{
    private static readonly HashSet<string> SpokenOf =
    [
        "verdict", "status", "golden", "agrees", "trials", "worstRatio", "comparisons", "applicable", "vacuous", "violations", "huntedRatio", "shown", "ratio",
        "broken", "control", "cases", "answer",
    ];

    /// <summary>What moved of each claim.</summary>
    public static IReadOnlyList<Moved> Of(EvidenceReport before, EvidenceReport after)
    {
        IEnumerable<Moved> run = Difference.Of("seed", "", before.Seed.ToString(), after.Seed.ToString()) is { } seed ? [new("the run", [seed])] : [];
        return [.. run, .. Moved.Of(before.Claims, after.Claims, claim => claim.Id, Compare)];
    }

    private static IEnumerable<Difference> Compare(ClaimEvidence before, ClaimEvidence after)
    {
        Difference?[] all =
        [
            Difference.Of("verdict", "", Word(before.Verdict), Word(after.Verdict)),
            Difference.Of("status", "", before.Status, after.Status),
            Difference.Of("golden", "", before.Golden, after.Golden),
            .. Assumptions(before, after),
            .. Parts(before, after),
            Difference.Of("trials", "", before.Trials, after.Trials),
            .. Levels(before, after),
            OtherEntries.Of(before, after, SpokenOf),
        ];
        return all.OfType<Difference>();
    }

    private static IEnumerable<Difference?> Assumptions(ClaimEvidence before, ClaimEvidence after)
    {
        foreach ((string name, AssumptionEvidence? one, AssumptionEvidence? other) in Moved.Paired(before.Assumptions, after.Assumptions, seen => seen.Name))
        {
            string where = $"'{name}'";
            if (one is null || other is null)
            {
                yield return Only("assumption", where, one is null);
                continue;
            }

            yield return Difference.Of("assumption", where, Word(one.Shown), Word(other.Shown));
            yield return Difference.OfRatio("ratio", $"without {where}", one.Ratio, other.Ratio);
            yield return Difference.Of("broken", $"without {where}", NumberText.Percent(one.Broken), NumberText.Percent(other.Broken));
            yield return Difference.OfRatio("intact", $"beside {where}", one.Control, other.Control);
        }
    }

    private static IEnumerable<Difference?> Parts(ClaimEvidence before, ClaimEvidence after)
    {
        foreach ((string where, PartEvidence? one, PartEvidence? other) in Moved.Paired(before.Parts, after.Parts, part => $"{part.Part}, {part.Level}"))
        {
            if (one is null || other is null)
            {
                yield return Only("part", where, one is null);
                continue;
            }

            yield return Difference.Of("violated", where, one.Violations, other.Violations);
            yield return Difference.OfRatio("ratio", where, one.WorstRatio, other.WorstRatio);
            yield return Difference.Of("compared", where, one.Comparisons, other.Comparisons);
            yield return Difference.Of("applicable", where, one.Applicable, other.Applicable);
            yield return Difference.Of("vacuous", where, one.Vacuous, other.Vacuous);
        }

        foreach ((string part, HuntEvidence? one, HuntEvidence? other) in Moved.Paired(before.Hunted, after.Hunted, hunt => hunt.Part))
        {
            yield return one is null || other is null ? Only("hunted", part, one is null)
                : Difference.OfRatio("hunted", part, one.HuntedRatio, other.HuntedRatio);
        }

        foreach ((string part, BoxEvidence? one, BoxEvidence? other) in Moved.Paired(before.Boxes, after.Boxes, box => box.Part))
        {
            yield return one is null || other is null ? Only("box", part, one is null) : Difference.Of("box", part, one.Answer, other.Answer);
        }
    }

    private static IEnumerable<Difference?> Levels(ClaimEvidence before, ClaimEvidence after)
    {
        foreach ((string level, LevelEvidence? one, LevelEvidence? other) in Moved.Paired(before.Evidence, after.Evidence, level => level.Level))
        {
            yield return one is null || other is null ? Only("level", level, one is null) : Difference.Of("cases", level, one.Cases, other.Cases);
        }
    }

    private static Difference Only(string kind, string where, bool isNew) => new(kind, where, isNew ? "only in the second" : "only in the first");

    private static string Word(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    private static string Word(bool shown) => shown ? "shown necessary" : "not shown";
}

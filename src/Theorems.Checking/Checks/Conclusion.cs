using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Kinds;
using Theorems.Checking.Trials;

namespace Theorems.Checking.Checks;

/// <summary>Turns what was seen into a verdict and one sentence.</summary>
internal static class Conclusion
{
    /// <summary>The share of comparisons that must be about something: met by their instance, and with a bound that says something.</summary>
    /// <remarks>A part for which most generated instances are discarded, or most bounds are vacuous, is not evidence for the claim.</remarks>
    private const double LeastShare = 0.5;

    public static (Verdict Verdict, string Reason) Of<TRecipe>(
        Claim<TRecipe> claim, Findings found, IReadOnlyList<AssumptionEvidence> assumptions, bool cutShort)
        where TRecipe : class
    {
        (List<PartEvidence> parts, List<LevelEvidence> evidence) = (found.Parts, found.Levels);
        bool isGiven = IsAboutGivenData(claim);
        if (parts.FirstOrDefault(part => part.Unrepeated > 0) is { } unrepeated)
        {
            return (Verdict.Failed, FormattableString.Invariant($"Not deterministic: {unrepeated.Part} has other bits when the same trials are run again ")
                + FormattableString.Invariant($"({unrepeated.Level}, {unrepeated.Unrepeated} of the groups that were run twice), so its program ")
                + "is no function of recipe and draws; look for a clock, for random numbers of its own, or for what it keeps from run to run. "
                + "The replay line names such a trial.");
        }

        if (parts.FirstOrDefault(part => part.Level == LevelNames.Box && part.Violations > 0) is { } disproved)
        {
            BoxEvidence refuted = found.Boxes.First(box => box.Part == disproved.Part && box.Answer == BoxEvidence.Refuted);
            return (Verdict.Refuted, $"{disproved.Part} is false at {string.Join(", ", refuted.Point)}, exactly (box); the replay line shows both sides.");
        }

        if (parts.FirstOrDefault(part => part.Violations > part.Undefined) is { } violated)
        {
            return (Verdict.Refuted, FormattableString.Invariant(
                $"{violated.Part} fails in {violated.Violations} of {violated.Applicable} comparisons ({violated.Level}); ")
                + "the replay line shows the smallest instance found.");
        }

        if (parts.FirstOrDefault(part => part.Undefined > 0) is { } undefined)
        {
            return (Verdict.Failed, FormattableString.Invariant(
                $"{undefined.Part} is not a number in {undefined.Undefined} of {undefined.Comparisons} comparisons ({undefined.Level}): ")
                + "a residual, bound or condition that is NaN is a defect of the claim's program, not a counterexample; the replay line shows one.");
        }

        if (parts.FirstOrDefault(part => part.Understated > 0) is { } understated)
        {
            return (Verdict.Failed, FormattableString.Invariant(
                $"Rounding understated: {understated.Part} fails in lanes in {understated.Understated} of {understated.Comparisons} comparisons by more than ")
                + "its declared rounding, and not in double-double. The rounding that it declares is too small, or its program is wrong in lanes; "
                + "the replay line shows one.");
        }

        if (parts.FirstOrDefault(part => part.Unshrunk > 0) is { } unshrunk)
        {
            return (Verdict.Inconclusive, FormattableString.Invariant(
                $"No rounding: what {unshrunk.Part} declares as the error of its arithmetic does not shrink with the unit roundoff ")
                + FormattableString.Invariant($"in {unshrunk.Unshrunk} of {unshrunk.Comparisons} comparisons ({unshrunk.Level}), so it is a tolerance; ")
                + "derive it from the operations, or let RunningError do it.");
        }

        if (found.Hunted.FirstOrDefault(hunted => hunted.HuntedRatio > 1) is { } caught)
        {
            return (Verdict.Refuted, FormattableString.Invariant(
                $"{caught.Part} fails in an instance that hunting found, by a factor of {caught.HuntedRatio:G6}; ")
                + "the replay line shows the smallest instance found.");
        }

        // Given data may leave a part without anything to compare, or with bounds that say nothing of them, but not all of them.
        if (isGiven && parts.Any(part => part.Comparisons > 0))
        {
            parts = [.. parts.Where(part => !IsSilent(part))];
        }

        if (parts.FirstOrDefault(part => part.Comparisons == 0) is { } empty)
        {
            string needed = isGiven && claim is IAcceptsGraphs graphs ? " " + graphs.GraphsNeeded : "";
            return (Verdict.Inconclusive, $"Vacuous: there was nothing to compare for '{empty.Part}'.{needed}");
        }

        if (evidence.Count == 0 || evidence.Any(level => level.Cases == 0))
        {
            return (Verdict.Inconclusive, "No trial was run" + (cutShort ? ": the time was up." : "."));
        }

        if (isGiven && parts.Count == 0)
        {
            return (Verdict.Inconclusive, SaysNothing(found.Parts));
        }

        if (evidence.FirstOrDefault(level => parts.All(part => part.Level != level.Level)) is { } silent && !isGiven)
        {
            return (Verdict.Inconclusive, $"Vacuous: there was nothing to compare at the level '{silent.Level}'.");
        }

        if (evidence.Any(level => level.Says == LevelEvidence.PartOfDomain))
        {
            return (Verdict.Inconclusive, "Only a part of the finite domain was enumerated: the time was up.");
        }

        if (found.Outside is not null)
        {
            return (Verdict.Inconclusive, found.Outside);
        }

        if (Uncovered(claim, parts) is { } uncovered)
        {
            return (Verdict.Inconclusive, uncovered);
        }

        if (found.Boxes.FirstOrDefault(box => box.Answer == BoxEvidence.Open) is { } open)
        {
            string timeUp = cutShort ? "; the time was up" : "";
            string advice = open.Undefined.Length > 0
                ? $"Its sides are undefined in places of {open.Undefined}: there is nothing to prove there, so the box must leave them out."
                : "Where both sides meet, a larger constant or a box without that point would close it.";
            return (Verdict.Inconclusive, FormattableString.Invariant(
                $"{open.Part} is not proved: of {open.Boxes} boxes {open.Undecided} are undecided, the smallest {open.Smallest}{timeUp}. ")
                + advice);
        }

        if (parts.FirstOrDefault(part => part.Level == LevelNames.Paired && part.Vacuous > 0) is { } undecided)
        {
            return (Verdict.Inconclusive, $"Neither order of {undecided.Part} is seen often enough to decide ({undecided.Level}).");
        }

        if (parts.FirstOrDefault(part => part.Applicable < LeastShare * part.Comparisons) is { } discarded)
        {
            return (Verdict.Inconclusive, FormattableString.Invariant(
                $"Vacuous: {discarded.Part} applies to only {discarded.Applicable} of {discarded.Comparisons} comparisons; ")
                + "the assumptions reject most of what is generated.");
        }

        if (parts.FirstOrDefault(part => part.Applicable - part.Vacuous - part.Drowned < LeastShare * part.Applicable) is { } vacuous)
        {
            return (Verdict.Inconclusive, FormattableString.Invariant(
                $"Vacuous: the bound of {vacuous.Part} exceeds anything conceivable in {vacuous.Vacuous} of {vacuous.Applicable} comparisons, ")
                + FormattableString.Invariant($"and {vacuous.Drowned} drown in rounding ({vacuous.Level})."));
        }

        if (parts.FirstOrDefault(part => part.Level == LevelNames.Plain
            && part.Applicable - part.Vacuous - part.Drowned - part.WithinRounding < LeastShare * part.Applicable) is { } close)
        {
            return (Verdict.Inconclusive, FormattableString.Invariant(
                $"Both sides of {close.Part} agree to within the rounding that is declared in {close.WithinRounding} of {close.Applicable} comparisons, ")
                + "and nothing more precise was asked; written over IReal, double-double would judge them.");
        }

        if (parts.FirstOrDefault(part => part.Same > 0 && part.Same == part.Applicable - part.Vacuous - part.Drowned) is { } same)
        {
            return (Verdict.Inconclusive, FormattableString.Invariant(
                $"Both sides of {same.Part} are the same number in all {same.Same} comparisons ({same.Level}): compared is a number with itself, ")
                + "or two sides that are equal, which an identity says.");
        }

        if (!IsAboutGivenData(claim) && Unlimited(claim, parts) is { } unlimited)
        {
            return (Verdict.Inconclusive, unlimited);
        }

        if (claim.Assumptions.Count == 0)
        {
            return (Verdict.Inconclusive, "The claim names no assumption to drop, so nothing shows that the check can fail.");
        }

        if (assumptions.FirstOrDefault(seen => seen.Change.Length == 0) is { } unchanged && !isGiven)
        {
            return (Verdict.Inconclusive, $"What violates '{unchanged.Name}' changes no instance, so dropping it shows nothing; it must differ in a setting.");
        }

        AssumptionEvidence[] unseen = [.. assumptions.Where((seen, index) => !seen.Shown && claim.Assumptions[index].Necessary && !isGiven)];
        if (unseen.Length > 0)
        {
            string orTime = cutShort ? ", or the time was up" : "";
            return (Verdict.Inconclusive, unseen[0].Control > 1
                ? FormattableString.Invariant($"{unseen[0].Part} breaks by a factor of {unseen[0].Control:G4} with every assumption intact, ")
                    + FormattableString.Invariant($"so that it breaks by {unseen[0].Ratio:G4} when '{unseen[0].Name}' is dropped shows nothing.")
                : $"Nothing breaks when '{unseen[0].Name}' is dropped, so the check is too weak to see it{orTime}.");
        }

        int shown = assumptions.Count(seen => seen.Shown);
        if (shown == 0 && !isGiven)
        {
            return (Verdict.Inconclusive, "No assumption is shown necessary, so nothing shows that the check can fail.");
        }

        return (Verdict.Holds, isGiven
            ? "No violation on these data" + Silent(claim, found.Parts, parts)
            : FormattableString.Invariant($"No violation; {shown} of {assumptions.Count} assumptions shown necessary."));
    }

    // Whether what was compared of a part says nothing of a user's data, which may be such that its bound is far from what happens, or never applies.
    private static bool IsSilent(PartEvidence part) => part.Comparisons == 0
        || part.Applicable < LeastShare * part.Comparisons
        || part.Applicable - part.Vacuous - part.Drowned < LeastShare * part.Applicable
        || (part.Same > 0 && part.Same == part.Applicable - part.Vacuous - part.Drowned);

    private static string SaysNothing(List<PartEvidence> parts) => parts.Count == 0
        ? "There was nothing to compare on these data."
        : "Nothing that was compared says anything of these data: " + string.Join("; ", parts.Where(IsSilent).Select(WhySilent).Distinct()) + ".";

    private static string WhySilent(PartEvidence part) => part.Comparisons == 0 || part.Applicable < LeastShare * part.Comparisons
        ? FormattableString.Invariant($"{part.Part} applies to {part.Applicable} of {part.Comparisons} comparisons")
        : part.Same > part.Vacuous + part.Drowned ? $"both sides of {part.Part} are the same number"
        : part.Drowned > part.Vacuous ? $"{part.Part} drowns in rounding"
        : $"the bound of {part.Part} exceeds anything conceivable";

    // What a verdict on a user's data leaves unsaid.
    private static string Silent(Claim claim, List<PartEvidence> all, List<PartEvidence> speaking)
    {
        string[] broken = [.. claim.GivenData?.Broken.Select(one => $"they break '{one.Assumption}', so that {one.Remains}") ?? []];
        string[] silent = [.. all.Where(part => IsSilent(part) && speaking.All(one => one.Part != part.Part)).Select(WhySilent).Distinct()];
        string[] missing = [.. claim.Parts.Select(part => part.Name).Where(part => all.All(one => one.Part != part))];
        string[] left = missing.Length == 0 ? [] : [$"{string.Join(", ", missing)} {(missing.Length == 1 ? "is" : "are")} not compared on given data"];
        return string.Concat(broken.Concat(silent).Concat(left).Select(sentence => "; " + sentence)) + ".";
    }

    // Whether it can be seen that a bound says something: an inequality names the largest left side that is conceivable, or why there is none.
    private static string? Unlimited(Claim claim, List<PartEvidence> compared) =>
        claim.Parts.OfType<Inequality>()
            .FirstOrDefault(part => part.Unbounded.Length == 0
                && compared.Any(seen => seen.Part == part.Name && seen.Level is LevelNames.Sampled or LevelNames.Plain)
                && compared.All(seen => seen.Part != part.Name || !seen.HasCeiling)) is { } unlimited
            ? $"It cannot be seen whether the bound of {unlimited.Name} says anything: name the largest left side that is conceivable (OutOf), "
                + "or why nothing bounds it (Unbounded)."
            : null;

    // A claim that takes no data of a user is about none, whatever it says.
    private static bool IsAboutGivenData(Claim claim) => claim.IsAboutGivenData && claim is IAcceptsTable or IAcceptsGraphs;

    // Whether what was compared is what is claimed. Given data may leave a part without anything to compare.
    private static string? Uncovered(Claim claim, List<PartEvidence> compared)
    {
        string[] declared = [.. claim.Parts.Select(part => part.Name)];
        if (declared.GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            return $"Two parts are called {twice.Key}, so nothing tells whether both were compared.";
        }

        if (declared.Except(compared.Select(part => part.Part)).FirstOrDefault() is { } missing && !IsAboutGivenData(claim))
        {
            return $"{missing} is claimed, but was compared at no level.";
        }

        if (compared.Select(part => part.Part).Except(declared).Except([DeviceTrials.SameBits.Name]).FirstOrDefault() is { } undeclared)
        {
            return $"{undeclared} was compared, but is no part of the claim.";
        }

        return claim.Parts.SelectMany(part => compared.Where(seen => seen.Part == part.Name && !Suits(part, seen))).FirstOrDefault() is { } other
            ? $"{other.Part} is not compared as what it says it is ({other.Level})."
            : null;
    }

    // Whether a comparison sees what a part says: an identity is more than an inequality, and what is said of chance is not seen in one trial.
    private static bool Suits(Part part, PartEvidence seen) => seen.Level == LevelNames.Exhaustive || part switch
    {
        Identity => seen.Origin is nameof(BoundOrigin.Exact) or nameof(BoundOrigin.Rounding),
        Expectation => seen.Level == LevelNames.Statistical,
        Order => seen.Level == LevelNames.Rate,
        Precedence => seen.Level == LevelNames.Paired,
        _ => true,
    };
}

using System.Globalization;
using System.Text;

namespace Theorems.Mutants;

/// <summary>docs/mutation-gate.md.</summary>
internal static class GatePage
{
    /// <summary>Writes the page of the files that were run, and says which were not; returns how many survivors have no reason.</summary>
    public static int Write(string root, IReadOnlyList<FileResult> results, IEnumerable<string> files)
    {
        EquivalentMutants reasons = EquivalentMutants.Read(Path.Combine(root, "tests", "Theorems.Mutants", "equivalent.txt"));
        (string page, int open) = Of(results, reasons, [.. files.Except(results.Select(result => result.File))]);
        foreach (string stale in reasons.Unused(results.Select(result => result.File)))
        {
            Console.WriteLine($"no such survivor: {stale}");
        }

        File.WriteAllText(Path.Combine(root, "docs", "mutation-gate.md"), page);
        return open;
    }

    /// <summary>The text of the page, and how many survivors have no reason.</summary>
    /// <param name="results">The files that were run.</param>
    /// <param name="reasons">Why mistakes survive.</param>
    /// <param name="missing">The files that were not run.</param>
    public static (string Page, int Open) Of(IReadOnlyList<FileResult> results, EquivalentMutants reasons, IReadOnlyList<string> missing)
    {
        StringBuilder table = new();
        StringBuilder survivors = new();
        StringBuilder unreached = new();
        int tried = 0, killed = 0, explained = 0, open = 0, outside = 0, unknown = 0;
        foreach (FileResult result in results.Where(result => result.Outcomes.Count > 0).OrderBy(result => result.File, StringComparer.Ordinal))
        {
            Outcome[] alive = [.. result.Outcomes.Where(outcome => outcome.State == State.Survived)];
            Outcome[] far = [.. result.Outcomes.Where(outcome => outcome.State == State.Unreached)];
            int dead = result.Outcomes.Count - alive.Length - far.Length;
            int without = 0;
            StringBuilder list = new();
            foreach (Outcome outcome in alive)
            {
                string? reason = reasons.Reason(result.File, outcome);
                without += reason is null ? 1 : 0;
                list.Append(
                    CultureInfo.InvariantCulture,
                    $"- line {outcome.Line}, `{outcome.To}` for `{outcome.From}` in `{outcome.Code}`: {reason ?? "**open**"}\n");
            }

            foreach (IGrouping<string, Outcome> group in far.GroupBy(outcome => reasons.Reason(result.File, outcome) ?? "**open**"))
            {
                unknown += group.Key == "**open**" ? group.Count() : 0;
                unreached.Append(
                    CultureInfo.InvariantCulture,
                    $"- {result.File}, lines {string.Join(", ", group.Select(outcome => outcome.Line).Distinct())}: {group.Key}\n");
            }

            if (list.Length > 0)
            {
                survivors.Append(CultureInfo.InvariantCulture, $"\n### {result.File}\n\n{list}");
            }

            table.Append(
                CultureInfo.InvariantCulture,
                $"| {result.File} | {result.Every} | {dead + alive.Length} | {dead} | "
                + $"{alive.Length - without} | {without} | {far.Length} | {result.Smallest} |\n");
            tried += dead + alive.Length;
            killed += dead;
            explained += alive.Length - without;
            open += without;
            outside += far.Length;
        }

        int[] samples = [.. results.Select(result => result.Every).Distinct().Order()];
        string commands = string.Join('\n', samples.Select(every => "    dotnet run -c Release --project tests/Theorems.Mutants -- gate"
            + (every == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" --every {every}")) + (samples.Length == 1 ? "" : " FILE ...")));
        string notRun = missing.Count == 0 ? "" : $" Not run yet: {string.Join(", ", missing)}.";
        string rules = "Mistakes in the kernels' arithmetic, made one at a time: another operator, another direction of a comparison, a minus left out, "
            + "a number or an index off by one, a maximum for a minimum,\n"
            + "zero for one. The theorems whose programs run the place are then checked, first on a few trials, "
            + $"and where nothing is noticed on {Reach.Trials}. A mistake is killed if a verdict is no longer the\n"
            + "recorded one, or the program fails or does not end. Neither the snapshots nor the kernels' guard are asked: "
            + "both notice any change of bits. What does not compile is no mistake. Written by";
        string counts = $"Of {tried} mistakes that a theorem's program runs, {killed} are killed ({100.0 * killed / Math.Max(tried, 1):0.0} %); "
            + $"{explained} survive with a reason; {open} are open, below. "
            + $"{outside} more lie where no theorem's program comes, {unknown} of them without a reason.{notRun}";
        const string lastColumn = "The last column is the smallest relative error 2^-k, k = 50, 40, 30, 20, 10, of a sum, difference, product or quotient "
            + "that was noticed (six places in each file, the six quickest theorems of each), and by which theorem.";
        string page = $"""
            # The mutation gate

            {rules}

            {commands}

            {counts}

            {lastColumn}

            | kernel | one place in | mistakes run | killed | survive with a reason | open | run by no theorem | smallest error noticed |
            |---|---|---|---|---|---|---|---|
            {table.ToString().TrimEnd('\n')}

            ## Survivors
            {survivors}
            ## Run by no theorem

            {unreached}
            """;
        return (page.ReplaceLineEndings("\n").TrimEnd('\n') + "\n", open + unknown);
    }
}

using Theorems.Properties;

namespace Theorems.Benchmarks.Peers;

/// <summary>All comparisons, as one table.</summary>
internal static class AllPeers
{
    /// <summary>Runs those whose name contains one of the words; all, if there is none.</summary>
    /// <returns>0, or 1 if two programs gave different answers.</returns>
    public static int Run(IReadOnlyList<string> words)
    {
        bool Wanted(string name) => words.Count == 0 || words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
        Console.WriteLine("| comparison | their time over ours, median | quartiles | goal | ours |");
        Console.WriteLine("|---|---|---|---|---|");
        bool agree = true;
        using (PythonPeer python = new())
        {
            IEnumerable<Func<IEnumerable<Duel>>> families =
            [
                () => DescentDuels.Of(python), () => StochasticDuels.Of(python), () => ExponentialDuels.Of(python),
                () => DeepLinearDuels.Of(python), CheckerDuels.Of,
                () => RefinementDuels.OfSmall(python), () => RefinementDuels.OfNauty(python), () => MatrixDuels.Of(python),
                ExactDuels.Of, RefinementDuels.OfLarge,
            ];
            foreach (Duel duel in families.SelectMany(family => family()).Where(duel => Wanted(duel.Name)))
            {
                Outcome outcome = duel.Fight();
                agree &= outcome.Disagreement is null;
                Console.WriteLine(outcome);
            }
        }

        Console.WriteLine();
        if (Wanted("allocation"))
        {
            DescentLowersLoss descent = new(DescentLowersLoss.SmallStep);
            Console.WriteLine($"allocation: {Allocation.BytesPerTrial(descent):F1} bytes a trial of the claim above, its recipes included");
            Console.WriteLine();
            Console.WriteLine("| sampled claim | bytes a trial | nothing used again | judged again in double-double |");
            Console.WriteLine("|---|---:|---:|---:|");
            foreach (TrialBytes bytes in Catalogue.All.Prepend(descent)
                .Select(claim => Allocation.OfTrials(claim))
                .OfType<TrialBytes>()
                .OrderBy(bytes => bytes.Bytes))
            {
                Console.WriteLine($"| {bytes.Claim} | {bytes.Bytes:F1} | {bytes.Anew:F0} | {bytes.Rejudged:P1} |");
            }
        }

        if (Wanted("start-up"))
        {
            foreach (string[] arguments in new string[][] { ["list"], ["check", "delta-lemma"] })
            {
                double[] seconds = StartUp.Seconds(arguments);
                Console.WriteLine(
                    $"start-up: theorems {string.Join(' ', arguments)}: {Statistics.Median(seconds):F2} s, "
                    + $"quartiles {Statistics.Quantile(seconds, 0.25):F2} .. {Statistics.Quantile(seconds, 0.75):F2} s");
            }
        }

        return agree ? 0 : 1;
    }
}

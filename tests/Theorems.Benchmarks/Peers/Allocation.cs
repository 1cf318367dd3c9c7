using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;
using Theorems.Checking.Trials;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Peers;

/// <summary>What a check allocates for each trial.</summary>
internal static class Allocation
{
    private const int Trials = 8_000;

    /// <summary>Bytes for each further trial of a claim, all levels and the drawing of recipes included, from the difference of two runs.</summary>
    public static double BytesPerTrial(Claim claim)
    {
        Bytes(claim, Trials);
        long few = Bytes(claim, Trials);
        long many = Bytes(claim, 2 * Trials);
        return (many - few) / (double)Trials;
    }

    /// <summary>Bytes for each trial of the sampled level, once it has seen all its recipes; null for a claim without that level.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="trials">How many trials are run, after as many that do not count.</param>
    public static TrialBytes? OfTrials(Claim claim, int trials = 512) => claim.Accept(new Visitor(trials));

    private static long Bytes(Claim claim, int trials)
    {
        Checker checker = new(new() { Trials = trials, Threads = 1 });
        long before = GC.GetTotalAllocatedBytes(precise: true);
        checker.Check(claim);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    // As a check runs a claim's program, but all that it allocates is new.
    private static void RunAnew<TRecipe>(IAnalytic<TRecipe> analytic, TRecipe recipe, long trial)
    {
        if (Tally.Of(analytic.Measure(recipe, new GridTrial<Lanes>(1, trial)), trial).NeedsMorePrecision)
        {
            Tally.Of(analytic.Measure(recipe, new GridTrial<DoubleDouble<Lanes>>(1, trial)), trial);
        }
    }

    private sealed class Visitor(int trials) : IClaimVisitor<TrialBytes?>
    {
        public TrialBytes? Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class
        {
            if (EvidenceKinds.RandomLevels(claim, 1).FirstOrDefault(level => level.Name == LevelNames.Sampled) is not { } level)
            {
                return null;
            }

            TRecipe[] recipes = new RandomTrials<TRecipe>(claim, new(), new(new(), claim.Id)).Recipes(level, level.Name, trials / Lanes.Count);
            Func<TRecipe, long, Tally> run = level.Repeatedly();
            Run();
            long before = GC.GetAllocatedBytesForCurrentThread();
            long rejudged = Run();
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            IAnalytic<TRecipe> analytic = (IAnalytic<TRecipe>)claim;
            before = GC.GetAllocatedBytesForCurrentThread();
            for (int index = 0; index < recipes.Length; index++)
            {
                RunAnew(analytic, recipes[index], (long)index * Lanes.Count);
            }

            double count = recipes.Length * Lanes.Count;
            return new(claim.Id, bytes / count, (GC.GetAllocatedBytesForCurrentThread() - before) / count, rejudged / count);

            long Run()
            {
                long again = 0;
                for (int index = 0; index < recipes.Length; index++)
                {
                    again += run(recipes[index], (long)index * Lanes.Count).Rejudged;
                }

                return again;
            }
        }
    }
}

/// <summary>What the trials of a claim allocate.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Bytes">Bytes for each trial.</param>
/// <param name="Anew">The same where no memory is used again.</param>
/// <param name="Rejudged">The share of trials that were judged again in double-double.</param>
internal sealed record TrialBytes(string Claim, double Bytes, double Anew, double Rejudged);

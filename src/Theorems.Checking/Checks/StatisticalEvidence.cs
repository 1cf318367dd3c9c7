using FsCheck;
using FsCheck.Fluent;
using Theorems.Numbers;

namespace Theorems.Checking;

/// <summary>Compares averages of random runs with their exact expectations, at a level that is fixed beforehand.</summary>
/// <remarks>
/// By Hoeffding (1963) the mean of n independent values in [0, 1] is further than sqrt(ln(2/a)/(2n)) from its expectation with probability
/// at most a, whatever the distribution. The values of one lane block share their recipe but draw independently.
/// </remarks>
internal static class StatisticalEvidence
{
    /// <summary>The probability with which a true claim is refuted by chance, for each part.</summary>
    public const double FalseAlarm = 1e-9;

    public static (LevelEvidence Level, IReadOnlyList<PartEvidence> Parts) Gather<TRecipe>(
        Claim<TRecipe> claim, IStatistical<TRecipe> statistical, Func<TRecipe, TRecipe> change, CheckOptions options, Batches batches, int trials)
        where TRecipe : class
    {
        int count = (trials + Lanes.Count - 1) / Lanes.Count;
        TRecipe[] recipes = claim.Recipes.Sample(count, new Rnd(options.Seed), 50);
        List<List<(string Part, double Deviation)>> runs = batches.Run("statistical", count, index =>
        {
            List<(string, double)> seen = [];
            foreach (Observation<Lanes> observation in statistical.Observe(change(recipes[index]), new GridTrial<Lanes>(options.Seed, (long)index * Lanes.Count)))
            {
                Lanes deviation = observation.Value - observation.Expectation;
                for (int lane = 0; lane < Lanes.Count; lane++)
                {
                    seen.Add((observation.Part, deviation.ToDouble(lane)));
                }
            }

            return seen;
        });
        List<PartEvidence> parts = [];
        foreach (IGrouping<string, double> part in runs.SelectMany(run => run).GroupBy(seen => seen.Part, seen => seen.Deviation))
        {
            double[] deviations = [.. part];
            double mean = Math.Abs(deviations.Sum()) / deviations.Length;
            double bound = Math.Sqrt(Math.Log(2 / FalseAlarm) / (2.0 * deviations.Length));
            double ratio = mean / bound;
            bool violated = !(ratio <= 1);
            long[] histogram = new long[PartTally.HistogramClasses];
            histogram[violated ? PartTally.HistogramClasses - 1 : Math.Min((int)(ratio * 10), 9)] = 1;
            parts.Add(new(part.Key, "statistical", nameof(BoundOrigin.Statistical), 1, 1, 0, 0, violated ? 1 : 0, violated && double.IsNaN(ratio) ? double.PositiveInfinity : ratio, 0, 0, histogram));
        }

        return (new("statistical", "eight lanes of float64", (long)runs.Count * Lanes.Count, parts.Sum(part => part.Violations),
            FormattableString.Invariant($"a true claim fails here with probability at most {FalseAlarm:0e+0} (Hoeffding)") + (batches.CutShort ? "; cut short by the time limit" : "")), parts);
    }
}

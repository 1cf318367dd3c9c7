using System.Globalization;
using System.Runtime.ExceptionServices;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Checks;

/// <summary>One comparison of a replayed trial.</summary>
/// <param name="NumberSystem">In which numbers.</param>
/// <param name="Part">The lettered part.</param>
/// <param name="Time">The step.</param>
/// <param name="Residual">What is bounded.</param>
/// <param name="Bound">The theorem's bound.</param>
/// <param name="Ratio">Residual over bound.</param>
/// <param name="Outcome">What the comparison says.</param>
public sealed record ReplayedComparison(string NumberSystem, string Part, long Time, string Residual, string Bound, double Ratio, Outcome Outcome);

/// <summary>A replayed trial: its exact instance and all comparisons.</summary>
/// <param name="Instance">The numbers of the instance, one line for each stream: 'A = 1/2, -3/1024, ...'.</param>
/// <param name="Comparisons">The comparisons, in every number system that the claim allows.</param>
public sealed record Replay(IReadOnlyList<string> Instance, IReadOnlyList<ReplayedComparison> Comparisons);

/// <summary>Runs one trial of a claim again, in every number system that its types allow, and keeps everything.</summary>
/// <param name="line">Which trial.</param>
public sealed class Replayer(ReplayLine line) : IClaimVisitor<Replay>
{
    // A few steps beyond this, one product takes seconds.
    private const long LongestFraction = 100_000;

    /// <inheritdoc/>
    public Replay Visit<TRecipe>(Claim<TRecipe> claim)
        where TRecipe : class
    {
        ArgumentNullException.ThrowIfNull(claim);
        TRecipe recipe = RecipeText.Parse(claim.Canonical, line.Settings);
        List<ReplayedComparison> comparisons = [];
        SortedDictionary<string, SortedDictionary<int, string>> drawn = new(StringComparer.Ordinal);
        if (claim is IAnalytic<TRecipe> analytic)
        {
            comparisons.AddRange(Compare("float64", () => analytic.Measure(recipe, Watched<Float64>(drawn))));
            comparisons.AddRange(Compare("double-double", () => analytic.Measure(recipe, new GridTrial<DoubleDouble<Float64>>(line.Seed, line.Trial))));
        }

        if (claim is IPlain<TRecipe> plain)
        {
            comparisons.AddRange(Compare<Float64>("float64", () => [Levels.Comparison(plain, recipe, new Draws(line.Seed, line.Trial))]));
        }

        if (claim is IAlgebraic<TRecipe> algebraic)
        {
            comparisons.AddRange(Compare("prime field", () => algebraic.MeasureExactly(recipe, new FieldTrial(line.Seed, line.Trial))));
            comparisons.AddRange(Rational.WithAtMost(LongestFraction, () => Compare("exact fractions", () => algebraic.MeasureExactly(recipe, Watched<Rational>(drawn)))));
        }

        if (claim is IExhaustive<TRecipe> exhaustive)
        {
            comparisons.AddRange(exhaustive.Enumerate(recipe, new FieldTrial(line.Seed, line.Trial)).Select(census => new ReplayedComparison(
                "exhaustive", census.Part.Name, 0, string.Create(CultureInfo.InvariantCulture, $"{census.Violations} of {census.Cases}{(census.Counterexample is null ? "" : ": " + census.Counterexample)}"),
                "0", census.Violations == 0 ? 0 : double.PositiveInfinity, census.Violations == 0 ? Outcome.Holds : Outcome.Violated)));
        }

        if (claim is IStatistical<TRecipe> statistical)
        {
            // One observation refutes nothing: what counts is the average, here over as many runs of this one recipe as a check takes of all.
            comparisons.AddRange(statistical.Observe(recipe, Watched<Float64>(drawn)).Select(observation => new ReplayedComparison(
                "float64", observation.Part + " observed, expected", 0, Text(observation.Value), Text(observation.Expectation), 0, Outcome.Observed)));
            comparisons.AddRange(Statistics(claim, statistical, recipe));
        }

        if (claim is IOnBox<TRecipe> boxed)
        {
            comparisons.AddRange(OnBox(claim, boxed, recipe, drawn));
        }

        if (claim is IRate<TRecipe> rate)
        {
            comparisons.AddRange(rate.Trace(recipe, Watched<Float64>(drawn)).Select(series =>
            {
                Trend trend = Trend.Of(series, 0, line.Trial);
                return new ReplayedComparison(
                    "float64", series.Part + " order minus prediction, drift", 0, trend.Difference.ToString("G6", CultureInfo.InvariantCulture),
                    trend.Drift.ToString("G6", CultureInfo.InvariantCulture), trend.Drift > 0 ? Math.Abs(trend.Difference) / trend.Drift : double.PositiveInfinity, trend.Outcome);
            }));
        }

        if (claim is IPaired<TRecipe> paired)
        {
            comparisons.AddRange(Unwrapped(() => PairedEvidence.Replay(claim, paired, recipe, line.Seed, Watched<Float64>(drawn)).ToList()));
        }

        return new([.. drawn.Select(stream => $"{stream.Key} = {string.Join(", ", stream.Value.Values)}")], comparisons);
    }

    private IEnumerable<ReplayedComparison> Statistics<TRecipe>(Claim<TRecipe> claim, IStatistical<TRecipe> statistical, TRecipe recipe)
        where TRecipe : class
    {
        CheckOptions options = new() { Seed = line.Seed };
        int blocks = (claim.Effort.Sampled + Lanes.Count - 1) / Lanes.Count;
        StatisticalResult rerun = Unwrapped(() => StatisticalEvidence.Judge(claim, statistical, [.. Enumerable.Repeat(recipe, blocks)], options, new Batches(options, claim.Id)));
        foreach (PartEvidence part in rerun.Parts)
        {
            double bound = StatisticalEvidence.Deviation(rerun.RunsOf(part.Part));
            yield return new(
                "lanes", string.Create(CultureInfo.InvariantCulture, $"{part.Part} |mean - expected| of {rerun.RunsOf(part.Part)} runs"), 0,
                (part.WorstRatio * bound).ToString("G6", CultureInfo.InvariantCulture), bound.ToString("G6", CultureInfo.InvariantCulture), part.WorstRatio,
                part.Violations > 0 ? Outcome.Violated : Outcome.Holds);
        }
    }

    // What the program of the claim threw, by itself: which trial it was is known.
    private static TResult Unwrapped<TResult>(Func<TResult> run)
    {
        try
        {
            return run();
        }
        catch (TrialFailedException failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException!);
            throw;
        }
    }

    // The proof is run again: nothing in it is random, so it ends at the same point.
    private static List<ReplayedComparison> OnBox<TRecipe>(
        Claim<TRecipe> claim, IOnBox<TRecipe> boxed, TRecipe recipe, SortedDictionary<string, SortedDictionary<int, string>> drawn)
        where TRecipe : class
    {
        IBoxInequality inequality = BoxLevel.Inequality(boxed, recipe);
        BoxAnswer answer = BoxProof.Prove(inequality, claim.Effort.Boxes);
        string part = boxed.PartOf(recipe).Name;
        if (answer is not BoxRefuted refuted)
        {
            string found = answer is BoxOpen open ? BoxLevel.Text(boxed.BoxOf(recipe).Select(variable => variable.Name), open.Smallest) : "every point";
            return [new(BoxLevel.NumberSystem, $"{part} by subdivision", answer.Boxes, found, "", 0, answer is BoxOpen ? Outcome.Undecided : Outcome.Holds)];
        }

        foreach ((string name, double value) in boxed.BoxOf(recipe).Zip(refuted.Point, (variable, value) => (variable.Name, value)))
        {
            drawn[name] = new() { [0] = Rational.FromDyadic(value).ToString() };
        }

        (Float64 left, Float64 right) = inequality.Evaluate<Float64>([.. refuted.Point.Select(value => new Float64(value))]);
        (DoubleDouble<Float64> closerLeft, DoubleDouble<Float64> closerRight) =
            inequality.Evaluate<DoubleDouble<Float64>>([.. refuted.Point.Select(DoubleDouble<Float64>.FromDyadic)]);
        double ratio = BoxLevel.Ratio(refuted);
        // The enclosures decide; the other two are what they enclose.
        return
        [
            new("float64", part, 0, Text(left), Text(right), ratio, Outcome.Violated),
            new("double-double", part, 0, Text(closerLeft), Text(closerRight), ratio, Outcome.Violated),
            new(BoxLevel.NumberSystem, part, answer.Boxes, refuted.Left.ToString(), refuted.Right.ToString(), ratio, Outcome.Violated),
        ];
    }

    private GridTrial<T> Watched<T>(SortedDictionary<string, SortedDictionary<int, string>> drawn)
        where T : struct, IField<T> =>
        new(line.Seed, line.Trial)
        {
            Drawn = (stream, index, value) =>
            {
                if (!drawn.TryGetValue(stream, out SortedDictionary<int, string>? values))
                {
                    drawn[stream] = values = [];
                }

                // Every draw is dyadic, so a double holds it exactly.
                values[index] = Rational.FromDyadic(value.ToDouble()).ToString();
            },
        };

    private static List<ReplayedComparison> Compare<T>(string system, Func<IEnumerable<Measurement<T>>> measure)
        where T : struct, IField<T>
    {
        List<ReplayedComparison> seen = [];
        try
        {
            foreach (Measurement<T> measurement in measure())
            {
                (Outcome outcome, double ratio) = Comparison.Judge(measurement, 0);
                seen.Add(new(system, measurement.Part.Name, measurement.Time, Text(measurement.Residual), Text(measurement.Bound), ratio, outcome));
            }
        }
        catch (DivideByZeroException)
        {
            seen.Add(new(system, "division by zero", 0, "undefined", "0", double.PositiveInfinity, Outcome.Violated));
        }
        catch (FractionTooLongException)
        {
            // What was compared so far stands; the rest would take digits without end.
            seen.Add(new(system, "the fractions grow too long from here on", seen.Count == 0 ? 0 : seen[^1].Time, "not computed", "0", 0, Outcome.NotApplicable));
        }

        return seen;
    }

    private static string Text<T>(T value)
        where T : struct, IField<T>
    {
        // Long fractions say less than their nearest double.
        string exact = value.ToString() ?? "";
        return (value is Rational && exact.Length <= 40) || value is PrimeField ? exact : value.ToDouble().ToString("G6", CultureInfo.InvariantCulture);
    }
}

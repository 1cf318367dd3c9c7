using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Cli.Report;

/// <summary>A part of a claim along its canonical instance.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="Points">Time, residual and bound; at each time the comparison with the least room.</param>
internal sealed record Comparisons(string Part, IReadOnlyList<(double Time, double Residual, double Bound)> Points);

/// <summary>A series whose exponent is predicted.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="InLogarithm">Whether the exponent is one of log x.</param>
/// <param name="Points">The series.</param>
/// <param name="Exponent">The predicted exponent.</param>
internal sealed record PredictedSeries(string Part, bool InLogarithm, IReadOnlyList<(double X, double Y)> Points, double Exponent);

/// <summary>What a claim's canonical instance, the one of its golden snapshot, gives in float64.</summary>
/// <param name="Parts">Its comparisons with a bound other than zero.</param>
/// <param name="Rates">Its series.</param>
/// <param name="Snapshot">Its snapshot, or null.</param>
internal sealed record CanonicalRun(IReadOnlyList<Comparisons> Parts, IReadOnlyList<PredictedSeries> Rates, GoldenSnapshot? Snapshot)
{
    /// <summary>Nothing was run.</summary>
    public static CanonicalRun None { get; } = new([], [], null);

    /// <summary>Runs the canonical instance of a claim; the snapshot is read where one has been accepted.</summary>
    public static CanonicalRun Of(Claim claim, string? goldenFolder) => claim.Accept(new Visitor(goldenFolder));

    private sealed class Visitor(string? goldenFolder) : IClaimVisitor<CanonicalRun>
    {
        // The setting by which recipes of trajectories say how long they are.
        private const string Steps = "Steps";

        public CanonicalRun Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class
        {
            GridTrial<Float64> trial = new(GoldenFile.Seed, 0);
            return new(
                claim is IAnalytic<TRecipe> analytic ? [.. Parts(Measured(claim, analytic))] : [],
                claim is IRate<TRecipe> rate ? [.. rate.Trace(claim.Canonical, trial).Select(Predicted)] : [],
                claim is IGolden<TRecipe> ? Snapshot(claim) : null);
        }

        // A part that is measured at the end of a run only is seen over time in shorter runs.
        private static IEnumerable<Measurement<Float64>> Measured<TRecipe>(Claim<TRecipe> claim, IAnalytic<TRecipe> analytic)
            where TRecipe : class
        {
            GridTrial<Float64> trial = new(GoldenFile.Seed, 0);
            Measurement<Float64>[] whole = [.. analytic.Measure(claim.Canonical, trial)];
            HashSet<string> ends = typeof(TRecipe).GetProperty(Steps)?.GetValue(claim.Canonical) is int last
                ? [.. whole.GroupBy(one => one.Part.Name).Where(part => part.All(one => one.Time == last)).Select(part => part.Key)]
                : [];
            List<Measurement<Float64>> shorter = [];
            for (int steps = ends.Count > 0 ? (int)whole.Max(one => one.Time) / 2 : 0; steps >= 1; steps /= 2)
            {
                TRecipe recipe = RecipeText.Parse(claim.Canonical, [FormattableString.Invariant($"{Steps}={steps}")]);
                shorter.AddRange(claim.Admits(recipe) ? analytic.Measure(recipe, trial).Where(one => ends.Contains(one.Part.Name) && one.Time == steps) : []);
            }

            return [.. whole, .. shorter];
        }

        private GoldenSnapshot Snapshot<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class =>
            goldenFolder is not null && !claim.IsAboutGivenData && GoldenFile.VerifiedPath(goldenFolder, claim.Id) is var path && File.Exists(path)
                ? GoldenFile.Read(path)
                : GoldenFile.Take(claim);

        private static IEnumerable<Comparisons> Parts(IEnumerable<Measurement<Float64>> measurements) => measurements
            .Where(measurement => measurement.Origin == BoundOrigin.Rate && measurement.Applies.Value >= 0
                && double.IsFinite(measurement.Residual.Value) && double.IsFinite(measurement.Bound.Value) && measurement.Bound.Value > 0)
            .Select(measurement => (
                Part: measurement.Part.Name, Time: (double)measurement.Time, Residual: measurement.Residual.Value, Bound: measurement.Bound.Value))
            .GroupBy(seen => seen.Part)
            .Select(part => new Comparisons(part.Key, [.. part
                .GroupBy(seen => seen.Time)
                .Select(same => same.MaxBy(seen => seen.Residual / seen.Bound))
                .Select(seen => (seen.Time, seen.Residual, seen.Bound)).OrderBy(seen => seen.Time)]));

        private static PredictedSeries Predicted(Series<Float64> series) => new(
            series.Part.Name, series.Abscissa != Abscissa.Power, [.. series.X.Zip(series.Y, (x, y) => (x, y.Value))], series.Exponent.Value);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Report;

/// <summary>The drawings of one claim, by what they show; each group begins with its most telling ones.</summary>
internal static partial class ClaimPlots
{
    private const int LeastPoints = 3;
    private const int MostTogether = 5;
    private const int MostGraphs = 6;

    /// <summary>Residual against bound along the canonical instance, the part with the least room first.</summary>
    public static IEnumerable<XElement> Bounds(CanonicalRun run) => run.Parts
        .Where(part => part.Points.Count >= LeastPoints && part.Points.Any(point => point.Residual > 0))
        .OrderByDescending(part => part.Points.Max(point => point.Residual / point.Bound))
        .Select(part => Figure(
            Plot.Draw($"{part.Part}: residual against bound", "step",
            [
                new("residual", "residual", [.. part.Points.Select(point => (point.Time, point.Residual))]),
                new("bound", "bound", [.. part.Points.Select(point => (point.Time, point.Bound))]),
            ], logarithmic: true),
            [
                FormulaBlock.PartName(part.Part),
                Html.Element("span.aside", $" at most {PrintedNumber.Ratio(part.Points.Max(point => point.Residual / point.Bound), false)} of the bound"),
            ]));

    /// <summary>Series against the slope that is predicted of them, which is drawn through their last point.</summary>
    public static IEnumerable<XElement> Rates(CanonicalRun run) =>
        from series in run.Rates
        let points = series.Points.Where(point => point.Y > 0 && point.X > (series.InLogarithm ? 1 : 0))
            .Select(point => (X: series.InLogarithm ? Math.Log(point.X) : point.X, point.Y)).ToArray()
        where points.Length >= LeastPoints && double.IsFinite(series.Exponent)
        let last = points[^1]
        select Figure(
            Plot.Draw($"{series.Part}: slope {PrintedNumber.Short(series.Exponent)} predicted", series.InLogarithm ? "ln x" : "x",
            [
                new("series", "residual", points),
                new("predicted slope", "predicted", [.. points.Select(point => (point.X, last.Y * Math.Pow(point.X / last.X, series.Exponent)))]),
            ], logarithmic: true),
            [FormulaBlock.PartName(series.Part), Html.Element("span.aside", $" slope {PrintedNumber.Short(series.Exponent)} predicted")]);

    /// <summary>How close the sampled trials came to the bound, the closest part first.</summary>
    public static IEnumerable<XElement> Histograms(ClaimEvidence evidence) => evidence.Parts
        .Where(part => part.Level == "sampled" && part.Origin == nameof(BoundOrigin.Rate) && part.Histogram.Sum() > 0)
        .OrderByDescending(part => part.WorstRatio)
        .Select(part => Figure(
            Histogram.Draw(part),
            [FormulaBlock.PartName(part.Part), Html.Element("span.aside", $" worst {PrintedNumber.Ratio(part.WorstRatio, false)}")]));

    /// <summary>The quantities of the golden snapshot over time.</summary>
    public static IEnumerable<XElement> Quantities(CanonicalRun run)
    {
        foreach (IGrouping<string, (string Name, (double Time, double Value)[] Points)> together in Plotted(run.Snapshot)
            .GroupBy(quantity => Indexed().Replace(quantity.Name, "")))
        {
            foreach ((string Name, (double Time, double Value)[] Points)[] curves in together.Chunk(MostTogether))
            {
                string[] names = [.. curves.Select(curve => curve.Name)];
                string step = run.Snapshot!.Quantities.Any(quantity => quantity.Name == names[0]) ? "step" : "step or size";
                yield return Figure(
                    Plot.Draw(string.Join(", ", names), step, [.. curves.Select((curve, index) => new Curve(curve.Name, $"q{index}", curve.Points))]),
                    [.. names.SelectMany((name, index) => new object[]
                    {
                        names.Length > 1 ? Html.Element($"span.key q{index}") : "", Typesetter.Formula(name), " ",
                    })]);
            }
        }
    }

    /// <summary>What the snapshot holds beside its curves: single numbers, exact ones, and what is nothing but rounding.</summary>
    public static IEnumerable<(string Name, string Value)> Others(CanonicalRun run)
    {
        if (run.Snapshot is not { } snapshot)
        {
            yield break;
        }

        HashSet<string> plotted = [.. Plotted(snapshot).Select(quantity => quantity.Name)];
        foreach (IGrouping<string, GoldenQuantity> quantity in snapshot.Quantities
            .GroupBy(quantity => quantity.Name)
            .Where(quantity => !plotted.Contains(quantity.Key)))
        {
            yield return (quantity.Key, quantity.Count() > 1 && quantity.All(WithinRounding)
                ? "zero, to within its rounding, at every step"
                : string.Join(", ", quantity.Select(one => PrintedNumber.Typeset(one.Value) + (one.Time == 0 ? "" : $" at {one.Time}"))));
        }

        foreach (IGrouping<string, ExactQuantity> quantity in snapshot.Exact
            .GroupBy(quantity => quantity.Name)
            .Where(quantity => !plotted.Contains(quantity.Key)))
        {
            yield return (quantity.Key, string.Join(", ", quantity.Select(one => $"{one.Value} at {one.Time}")));
        }
    }

    /// <summary>Pairs of graphs.</summary>
    public static IEnumerable<XElement> Graphs(Claim claim) => claim is IDrawsGraphs drawing
        ? drawing.Pairs
            .Where(pair => pair.First.VertexCount <= GraphDrawing.MostVertices && pair.Second.VertexCount <= GraphDrawing.MostVertices)
            .Take(MostGraphs)
            .Select(GraphDrawing.Draw)
        : [];

    private static XElement Figure(XElement drawing, params object[] caption) => Html.Element("figure.plot", Html.Element("figcaption", caption), drawing);

    // Whatever takes several values that a double holds.
    private static IEnumerable<(string Name, (double Time, double Value)[] Points)> Plotted(GoldenSnapshot? snapshot)
    {
        if (snapshot is null)
        {
            return [];
        }

        IEnumerable<(string Name, (double Time, double Value)[] Points)> rounded = snapshot.Quantities.GroupBy(quantity => quantity.Name)
            .Where(quantity => !quantity.All(WithinRounding))
            .Select(quantity => (quantity.Key, quantity.Select(one => ((double)one.Time, Number(one.Value))).ToArray()));
        IEnumerable<(string Name, (double Time, double Value)[] Points)> exact = snapshot.Exact.GroupBy(quantity => quantity.Name)
            .Where(quantity => quantity.All(one => Math.Abs(Number(one.Value)) < 1L << 53))
            .Select(quantity => (quantity.Key, quantity.Select(one => ((double)one.Time, Number(one.Value))).ToArray()));
        return rounded.Concat(exact)
            .Where(quantity => quantity.Points.DistinctBy(point => point.Time).Count() >= LeastPoints
                && quantity.Points.All(point => double.IsFinite(point.Value)))
            .Select(quantity => (quantity.Name, quantity.Points.OrderBy(point => point.Time).ToArray()));
    }

    private static bool WithinRounding(GoldenQuantity quantity) => Math.Abs(Number(quantity.Value)) <= Number(quantity.Budget);

    private static double Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN;

    [GeneratedRegex(@"\[[0-9, ]+\]$")]
    private static partial Regex Indexed();
}

using System.Globalization;
using System.Xml.Linq;
using Theorems.Cli.Report;
using Theorems.Cli.Typesetting;

namespace Theorems.Benchmarks.Scaling;

/// <summary>Measured costs as one picture: the report's plots side by side, each with the expected exponent as a dotted line through the first point.</summary>
internal static class ScalingPlot
{
    private const int PlotWidth = 320;
    private const int PlotHeight = 196;
    private const int Title = 34;
    private const int PlotsInRow = 3;

    // What the report's page says about its plots, for a picture that stands alone on light and on dark pages.
    private const string Style = """
        text { fill: #555; font: 11px sans-serif; } .end { text-anchor: end; } .middle { text-anchor: middle; } .name { font-weight: bold; }
        .grid, .axis { stroke: #999; fill: none; stroke-width: 0.8; } .grid { stroke-opacity: 0.3; }
        .curve { fill: none; stroke: #00695c; stroke-width: 1.7; } .dots { fill: none; stroke: #00695c; stroke-width: 4.2; stroke-linecap: round; }
        .curve.predicted { stroke: #777; stroke-dasharray: 1 4; stroke-linecap: round; }
        @media (prefers-color-scheme: dark) { text { fill: #bbb; } .curve, .dots { stroke: #4db6ac; } }
        """;

    /// <summary>The picture as SVG.</summary>
    public static string Of(IReadOnlyList<Series> all)
    {
        int rows = (all.Count + PlotsInRow - 1) / PlotsInRow;
        (int width, int height) = (PlotWidth * Math.Min(PlotsInRow, all.Count), (PlotHeight + Title) * rows);
        return Html.Text(Html.Image(
            "scaling", width, height, "Measured cost against size", string.Join("; ", all.Select(Words)) + ".",
            Html.Is("width", width), Html.Is("height", height), Html.Shape("style", Style), all.Select(Panel))) + "\n";
    }

    private static XElement Panel(Series series, int index)
    {
        (double X, double Y)[] seen = [.. series.Measures.Zip(series.Seconds)];
        (double X, double Y)[] expected = [.. seen.Select(point => (point.X, seen[0].Y * Math.Pow(point.X / seen[0].X, series.Expected)))];
        XElement plot = Plot.Draw(Words(series), series.What, [new("expected", "predicted", expected), new("seconds", "residual", seen)], logarithmic: true);
        plot.Add(Html.Is("y", Title), Html.Is("width", PlotWidth), Html.Is("height", PlotHeight));
        return Html.Shape(
            "g.panel",
            Html.Is("transform", string.Create(
                CultureInfo.InvariantCulture, $"translate({index % PlotsInRow * PlotWidth} {index / PlotsInRow * (PlotHeight + Title)})")),
            Html.Shape("text.name", Html.Is("x", 46), Html.Is("y", 16), series.What),
            Html.Shape("text", Html.Is("x", 46), Html.Is("y", 30), Exponents(series)),
            plot);
    }

    private static string Words(Series series) => $"{series.What}: {Exponents(series)}";

    private static string Exponents(Series series) =>
        string.Create(CultureInfo.InvariantCulture, $"exponent {series.Exponent:F2}, expected {series.Expected:0.##}");
}

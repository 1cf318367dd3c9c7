using System.Globalization;
using System.Security;
using System.Text;

namespace Theorems.Benchmarks.Scaling;

/// <summary>Draws measured costs as one picture: a panel for each on logarithmic axes, with the expected exponent as a dashed line through the first point.</summary>
internal static class ScalingPlot
{
    private const int PanelWidth = 300;
    private const int PanelHeight = 240;
    private const int PanelsInRow = 3;
    private const int Left = 52;
    private const int Right = 14;
    private const int Top = 44;
    private const int Bottom = 40;

    /// <summary>The picture as SVG, legible on light and on dark pages.</summary>
    public static string Of(IReadOnlyList<Series> all)
    {
        int rows = (all.Count + PanelsInRow - 1) / PanelsInRow;
        (int width, int height) = (PanelWidth * Math.Min(PanelsInRow, all.Count), PanelHeight * rows);
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"11\" role=\"img\">\n");
        svg.Append("<title>Measured cost against size, on logarithmic axes</title>\n");
        svg.Append("<style>text{fill:#333}.axis,.grid{stroke:#999;fill:none}.grid{stroke-opacity:.3}.seen{stroke:#00695c;fill:none;stroke-width:2}.point{fill:#00695c}.expected{stroke:#999;stroke-dasharray:4 4}"
            + "@media(prefers-color-scheme:dark){text{fill:#ccc}.seen{stroke:#4db6ac}.point{fill:#4db6ac}}</style>\n");
        for (int index = 0; index < all.Count; index++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({index % PanelsInRow * PanelWidth} {index / PanelsInRow * PanelHeight})\">\n");
            Panel(svg, all[index]);
            svg.Append("</g>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, Series series)
    {
        double[] expected = [.. series.Measures.Select(measure => series.Seconds[0] * Math.Pow(measure / series.Measures[0], series.Expected))];
        Axis across = Axis.Of(series.Measures, Left, PanelWidth - Right);
        Axis up = Axis.Of([.. series.Seconds, .. expected], PanelHeight - Bottom, Top);
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"18\" font-weight=\"bold\">{SecurityElement.Escape(series.What)}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"34\">exponent {series.Exponent:F2}, expected {series.Expected:0.##}</text>\n");
        foreach (int power in across.Powers)
        {
            double x = across.At(Math.Pow(10, power));
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"grid\" d=\"M{x:F1} {Top}V{PanelHeight - Bottom}\"/><text x=\"{x:F1}\" y=\"{PanelHeight - Bottom + 16}\" text-anchor=\"middle\">{Power(power)}</text>\n");
        }

        foreach (int power in up.Powers)
        {
            double y = up.At(Math.Pow(10, power));
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"grid\" d=\"M{Left} {y:F1}H{PanelWidth - Right}\"/><text x=\"{Left - 6}\" y=\"{y + 4:F1}\" text-anchor=\"end\">{Power(power)} s</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M{Left} {Top}V{PanelHeight - Bottom}H{PanelWidth - Right}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"expected\" fill=\"none\" d=\"{Path(series.Measures, expected, across, up)}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"seen\" d=\"{Path(series.Measures, series.Seconds, across, up)}\"/>\n");
        for (int index = 0; index < series.Sizes.Count; index++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"point\" cx=\"{across.At(series.Measures[index]):F1}\" cy=\"{up.At(series.Seconds[index]):F1}\" r=\"3\"/>\n");
        }
    }

    private static string Power(int power) => power is 0 or 1
        ? (power == 0 ? "1" : "10")
        : $"10<tspan dy=\"-4\" font-size=\"8\">{power.ToString(CultureInfo.InvariantCulture).Replace('-', '−')}</tspan><tspan dy=\"4\">&#8203;</tspan>";

    private static string Path(IReadOnlyList<double> x, IReadOnlyList<double> y, Axis across, Axis up) =>
        string.Join(' ', x.Select((value, index) => string.Create(CultureInfo.InvariantCulture, $"{(index == 0 ? 'M' : 'L')}{across.At(value):F1} {up.At(y[index]):F1}")));

    /// <summary>A logarithmic axis.</summary>
    private sealed record Axis(double Lowest, double Highest, double From, double To)
    {
        public IEnumerable<int> Powers
        {
            get
            {
                int first = (int)Math.Ceiling(Lowest);
                return Enumerable.Range(first, Math.Max(0, (int)Math.Floor(Highest) - first + 1));
            }
        }

        // A little room at both ends; at least a whole power of ten is inside, so that there is something to read off.
        public static Axis Of(IReadOnlyList<double> values, double from, double to)
        {
            double lowest = Math.Log10(values.Min()) - 0.1;
            double highest = Math.Log10(values.Max()) + 0.1;
            return new(Math.Ceiling(lowest) <= highest ? lowest : Math.Floor(lowest), highest, from, to);
        }

        public double At(double value) => From + ((To - From) * (Math.Log10(value) - Lowest) / (Highest - Lowest));
    }
}

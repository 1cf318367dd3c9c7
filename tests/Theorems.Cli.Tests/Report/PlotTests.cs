using System.Globalization;
using System.Xml.Linq;
using Theorems.Checking.Evidence;
using Theorems.Cli.Report;

namespace Theorems.Cli.Tests.Report;

public class PlotTests
{
    [Fact]
    public void An_axis_of_factors_puts_equal_factors_at_equal_distances_and_marks_powers_of_ten()
    {
        Axis axis = Axis.Of([1e-3, 1e3], isLogarithmic: true, 0, 100);
        Assert.Equal(axis.At(1) - axis.At(0.01), axis.At(100) - axis.At(1), 9);
        Assert.Contains(axis.Marks, mark => mark is { Value: 1, Label: "1" });
        Assert.All(axis.Marks, mark => Assert.Equal(Math.Round(Math.Log10(mark.Value)), Math.Log10(mark.Value), 9));
    }

    [Theory]
    [InlineData(0.66, 1.7, true)]
    [InlineData(3, 3, true)]
    [InlineData(1e-300, 1e300, true)]
    [InlineData(-2, 5, false)]
    [InlineData(0, 0, false)]
    [InlineData(0.22, 0.24, false)]
    [InlineData(1e15, 1e15, false)]
    public void Every_axis_has_a_few_marks_within_its_ends(double low, double high, bool isLogarithmic)
    {
        Axis axis = Axis.Of([low, high], isLogarithmic, 0, 100);
        Assert.InRange(axis.Marks.Count, 1, 12);
        Assert.All(axis.Marks, mark => Assert.InRange(axis.At(mark.Value), -1e-6, 100 + 1e-6));
        Assert.InRange(axis.At(low), 0, 100);
        Assert.InRange(axis.At(high), 0, 100);
    }

    [Theory]
    [InlineData(0.99999, 1)]
    [InlineData(12345.678, 12345.6781)]
    [InlineData(-1e-9, 1e-9)]
    [InlineData(1e7, 1e7 + 1)]
    public void Marks_of_an_axis_have_labels_of_their_own(double low, double high)
    {
        string[] labels = [.. Axis.Of([low, high], isLogarithmic: false, 0, 100).Marks.Select(mark => mark.Label)];
        Assert.InRange(labels.Length, 2, 12);
        Assert.Equal(labels.Distinct(), labels);
    }

    [Fact]
    public void A_power_law_is_a_straight_line_on_axes_of_factors()
    {
        (double, double)[] powers = [.. Enumerable.Range(0, 5).Select(index => (Math.Pow(10, index), Math.Pow(10, -2 * index)))];
        XElement plot = Plot.Draw("", "step", [new("", "residual", powers)]);
        (double X, double Y)[] points = Points(plot);
        Assert.Equal(5, points.Length);
        Assert.All(points, (point, index) => Assert.Equal(points[0].Y + ((points[4].Y - points[0].Y) * index / 4), point.Y, 0.11));
        Assert.True(points[4].Y > points[0].Y, "Decay goes down, which is up in the numbers of a drawing.");
    }

    // The axis leaves room for its numbers above the lower edge and for its name below them.
    [Fact]
    public void Values_lie_above_the_axis_and_labels_within_the_image()
    {
        XElement plot = Plot.Draw("", "step", [new("", "residual", [(0, 1), (10, 0), (20, 2)])]);
        Assert.Contains(plot.Elements(), shape => (string?)shape.Attribute("d") == "M46 162H308");
        Assert.All(Points(plot), point => Assert.InRange(point.Y, 12, 162));
        Assert.Equal("0 0 320 196", (string?)plot.Attribute("viewBox"));
        double[] labels = [.. plot.Elements().Where(shape => shape.Name.LocalName == "text").Select(label => Number((string)label.Attribute("y")!))];
        Assert.All(labels, at => Assert.InRange(at, 0, 196));
        Assert.Equal([178, 193], labels.Where(at => at > 170).Distinct().Order());
    }

    [Fact]
    public void What_has_no_logarithm_is_left_out_and_long_curves_keep_their_ends()
    {
        (double, double)[] run = [(0.5, 0), .. Enumerable.Range(1, 5000).Select(step => ((double)step, 1.0 / step))];
        (double X, double Y)[] points = Points(Plot.Draw("", "step", [new("", "residual", run)], logarithmic: true));
        Assert.InRange(points.Length, 20, 45);
        Axis x = Axis.Of([1.0, 5000], true, 46, 308);
        Assert.Equal(x.At(1), points[0].X, 0.06);
        Assert.Equal(x.At(5000), points[^1].X, 0.06);
    }

    [Fact]
    public void The_bars_of_a_histogram_stand_at_the_logarithm_of_their_counts()
    {
        PartEvidence part = new("(a)", "sampled", "Rate", 1111, 1111, 0, 0, 1, 1.5, 3, 0, [1000, 0, 100, 10, 0, 0, 0, 0, 0, 0, 1]);
        XElement[] bars = [.. Histogram.Draw(part).Elements().Where(shape => shape.Name.LocalName == "rect")];
        double[] heights = [.. bars.Select(bar => Number((string)bar.Attribute("height")!))];
        Assert.Equal(4, heights.Length);
        Assert.Equal(heights[0] - heights[1], heights[1] - heights[2], 0.21);
        Assert.Equal(heights[1] - heights[2], heights[2] - heights[3], 0.21);
        Assert.True(heights[3] > 5, "A single comparison is seen.");
        Assert.Equal("bar above", (string?)bars[3].Attribute("class"));
    }

    [Theory]
    [InlineData(1e6, true, 6)]
    [InlineData(1, true, 0)]
    [InlineData(double.PositiveInfinity, true, 12)]
    [InlineData(1e93, false, 12)]
    public void The_bar_of_a_ratio_is_as_long_as_its_logarithm(double ratio, bool shown, double decades)
    {
        XElement bar = RatioBar.Draw(new("name", shown, ratio, 1, 0.5, "(a)", "sampled", ""), "", "").Elements()
            .First(shape => ((string?)shape.Attribute("class"))?.StartsWith("ratio", StringComparison.Ordinal) == true);
        string path = (string)bar.Attribute("d")!;
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"M2 4.5H{2 + (19 * decades)}"), path, StringComparison.Ordinal);
        Assert.Equal(ratio > 1e12, path.Contains("l6 3.5", StringComparison.Ordinal));
        Assert.Equal(shown ? "ratio" : "ratio hollow", (string?)bar.Attribute("class"));
    }

    private static (double X, double Y)[] Points(XElement plot) =>
        [.. ((string)plot.Elements().First(shape => ((string?)shape.Attribute("class"))?.StartsWith("curve", StringComparison.Ordinal) == true).Attribute("d")!)
            .Split('M', 'L').Skip(1).Select(point => point.Split(' ')).Select(point => (Number(point[0]), Number(point[1])))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

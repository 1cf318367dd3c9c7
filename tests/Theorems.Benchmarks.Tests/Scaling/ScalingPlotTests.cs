using System.Globalization;
using System.Xml.Linq;
using Theorems.Benchmarks.Scaling;

namespace Theorems.Benchmarks.Tests.Scaling;

public class ScalingPlotTests
{
    private static readonly Series Cubic = new("sizes & more", [1, 10, 100], [1, 10, 100], [1e-6, 1e-3, 1], 2);

    [Fact]
    public void The_exponent_is_that_of_the_power_law()
    {
        Assert.Equal(3, Cubic.Exponent, 1e-12);
        Assert.Equal("| sizes & more | 1, 10, 100 | 1E-06, 0.001, 1 | 3.00 |", Cubic.ToString());
    }

    [Fact]
    public void Every_series_has_a_panel_and_every_size_a_point()
    {
        XElement picture = XElement.Parse(ScalingPlot.Of([Cubic, Cubic with { What = "others" }]));
        XNamespace svg = picture.Name.Namespace;
        Assert.Equal(2, picture.Elements(svg + "g").Count());
        Assert.Equal(6, picture.Descendants(svg + "circle").Count());
        Assert.Contains(picture.Descendants(svg + "text"), text => text.Value == "sizes & more");
        Assert.Contains(picture.Descendants(svg + "text"), text => text.Value == "exponent 3.00, expected 2");
    }

    [Fact]
    public void A_power_law_is_a_straight_line_that_rises_as_its_exponent_says()
    {
        XElement picture = XElement.Parse(ScalingPlot.Of([Cubic]));
        (double X, double Y)[] points = [.. picture.Descendants(picture.Name.Namespace + "circle").Select(circle =>
            (Number(circle.Attribute("cx")!), Number(circle.Attribute("cy")!)))];
        Assert.Equal(points[1].X - points[0].X, points[2].X - points[1].X, 0.11);
        Assert.Equal(points[1].Y - points[0].Y, points[2].Y - points[1].Y, 0.11);
        Assert.True(points[2].Y < points[0].Y && points[2].X > points[0].X);

        static double Number(XAttribute attribute) => double.Parse(attribute.Value, CultureInfo.InvariantCulture);
    }
}

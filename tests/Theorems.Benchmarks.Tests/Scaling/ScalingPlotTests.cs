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
    public void Every_series_has_a_panel_with_its_name_its_exponents_and_every_point()
    {
        XElement[] panels = Panels(Cubic, Cubic with { What = "others" });
        Assert.Equal(2, panels.Length);
        Assert.Contains(panels[0].Elements(), text => text.Value == "sizes & more");
        Assert.All(panels, panel => Assert.Contains(panel.Elements(), text => text.Value == "exponent 3.00, expected 2"));
        Assert.All(panels, panel => Assert.Equal(3, Points(panel, "dots residual").Length));
    }

    [Fact]
    public void A_power_law_is_a_straight_line_and_the_expected_one_starts_at_its_first_point()
    {
        XElement panel = Panels(Cubic).Single();
        (double X, double Y)[] seen = Points(panel, "dots residual");
        Assert.Equal(seen[1].X - seen[0].X, seen[2].X - seen[1].X, 0.11);
        Assert.Equal(seen[1].Y - seen[0].Y, seen[2].Y - seen[1].Y, 0.11);
        Assert.True(seen[2].Y < seen[0].Y && seen[2].X > seen[0].X);
        (double X, double Y)[] expected = Points(panel, "curve predicted");
        Assert.Equal(seen[0], expected[0]);
        Assert.Equal((seen[2].Y - seen[0].Y) * 2 / 3, expected[2].Y - expected[0].Y, 0.2);
    }

    private static XElement[] Panels(params Series[] all) =>
        [.. XElement.Parse(ScalingPlot.Of(all)).Elements().Where(element => element.Attribute("class")?.Value == "panel")];

    // The places that a path goes to.
    private static (double X, double Y)[] Points(XElement panel, string classes) =>
        [.. panel.Descendants().Single(element => element.Attribute("class")?.Value == classes).Attribute("d")!.Value
            .Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries).Select(place => place.Replace("h0", "", StringComparison.Ordinal).Split(' '))
            .Select(place => (double.Parse(place[0], CultureInfo.InvariantCulture), double.Parse(place[1], CultureInfo.InvariantCulture)))];
}

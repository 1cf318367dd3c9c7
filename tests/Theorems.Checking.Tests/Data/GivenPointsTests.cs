using Theorems.Checking.Data;

namespace Theorems.Checking.Tests.Data;

public class GivenPointsTests
{
    [Fact]
    public void Points_are_signed_scaled_and_separated()
    {
        GivenTable table = new([[64, 0, 1], [0, -64, 0], [96, 96, 1]]) { Remarks = ["Measured."] };
        Assert.True(GivenPoints.TryRead(table, out GivenPoints? points, out GivenData? nothing));
        Assert.Null(nothing);
        Assert.Equal([[0.5, 0], [-0.0, 0.5], [0.75, 0.75]], points.Points);
        Assert.Equal([0, 1], points.Support);
        Assert.Equal([0.5, 0.5, 0], points.Shares);
        Assert.Equal(Math.Sqrt(0.125), points.Margin, 1e-15);
        GivenData known = points.Known();
        Assert.Equal(["Measured.", "All coordinates are divided by 2^7, exactly, which divides margins by it and turns no direction."], known.Remarks);
        Assert.Contains(known.Facts, fact => fact.Value == "rows 1 and 2");
    }

    [Theory]
    [InlineData("1,0,1;-1,0,1;0,1,1", "rows 1 and 2")]
    [InlineData("1,0,1;0,0,1", "row 2 is zero")]
    [InlineData("1,1,1;1,1,-1;5,5,1", "rows 1 and 2")]
    public void What_nothing_separates_is_named(string rows, string names)
    {
        Assert.False(GivenPoints.TryRead(new(Rows(rows)), out GivenPoints? points, out GivenData? nothing));
        Assert.Null(points);
        Assert.True(nothing.SaysNothing);
        BrokenAssumption broken = Assert.Single(nothing.Broken);
        Assert.Equal(GivenPoints.AreSeparable, broken.Assumption);
        Assert.Contains(names, broken.Certificate, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,2;1,1", "Row 1 ends in 2, which is no label")]
    [InlineData("1;1", "which is no label")]
    [InlineData("1e200,1e-200,1;1,1,1", "its square would vanish")]
    public void What_are_no_points_is_refused(string rows, string says) =>
        Assert.Contains(says, Assert.Throws<FormatException>(() => GivenPoints.TryRead(new(Rows(rows)), out _, out _)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_long_proof_names_rows_only()
    {
        // A simplex around zero in eight dimensions.
        double[][] rows = [.. Enumerable.Range(0, 8).Select(unit => Enumerable.Range(0, 8).Select(column => column == unit ? 1.0 : 0).Append(1).ToArray()),
            [.. Enumerable.Repeat(-1.0, 8), 1]];
        Assert.False(GivenPoints.TryRead(new(rows), out _, out GivenData? nothing));
        Assert.Contains(
            "rows 1, 2, 3, 4, 5, 6, 7, 8 and 9, each times its label, is exactly zero (with positive weights, which", nothing.Broken[0].Certificate,
            StringComparison.Ordinal);
    }

    private static double[][] Rows(string text) =>
        [.. text.Split(';').Select(row => row.Split(',').Select(field => double.Parse(field, System.Globalization.CultureInfo.InvariantCulture)).ToArray())];
}

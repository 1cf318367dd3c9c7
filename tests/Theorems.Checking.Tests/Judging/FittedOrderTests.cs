using Theorems.Checking.Claims;
using Theorems.Checking.Judging;

namespace Theorems.Checking.Tests.Judging;

public class FittedOrderTests
{
    private static readonly double[] Times = [.. Enumerable.Range(1, 40).Select(index => Math.ScaleB(1, index))];

    [Theory]
    [InlineData(-1)]
    [InlineData(-0.5)]
    [InlineData(2)]
    public void A_pure_power_has_its_exponent_and_no_drift_but_rounding(double exponent)
    {
        FittedOrder fitted = FittedOrder.Fit(Times, [.. Times.Select(time => 3 * Math.Pow(time, exponent))])!.Value;
        // Logarithms up to 60 err by 2^-47, and slopes divide their difference by ln 2 at least.
        Assert.InRange(fitted.Order - exponent, -Math.ScaleB(1, -45), Math.ScaleB(1, -45));
        Assert.InRange(fitted.Drift, 0, Math.ScaleB(1, -44));
    }

    [Fact]
    public void A_start_that_is_not_yet_asymptotic_is_dropped_and_its_rest_lies_within_the_drift()
    {
        double[] values = [.. Times.Select(time => (1 / time) + (1000 / (time * time)))];
        FittedOrder fitted = FittedOrder.Fit(Times, values)!.Value;
        Assert.True(fitted.Dropped > 0);
        Assert.True(fitted.Contains(-1));
        Assert.False(fitted.Contains(-1.25));
        Assert.False(fitted.Contains(-0.75));
    }

    [Fact]
    public void A_power_of_the_logarithm_is_told_from_its_neighbours()
    {
        double[] values = [.. Times.Skip(1).Select(time => 1 / (Math.Log(time) + 2))];
        FittedOrder fitted = FittedOrder.Fit([.. Times.Skip(1)], values, Abscissa.PowerOfLogarithm)!.Value;
        Assert.True(fitted.Contains(-1));
        Assert.False(fitted.Contains(-0.5));
        Assert.False(fitted.Contains(-2));
    }

    [Fact]
    public void Another_law_is_not_contained()
    {
        // 1/sqrt t is not 1/t, and 1/t is no power of log t.
        Assert.False(FittedOrder.Fit(Times, [.. Times.Select(time => 1 / Math.Sqrt(time))])!.Value.Contains(-1));
        Assert.False(FittedOrder.Fit(Times, [.. Times.Select(time => 1 / time)], Abscissa.PowerOfLogarithm) is { } fitted && fitted.Contains(-1));
    }

    [Fact]
    public void Outliers_do_not_move_the_slope()
    {
        double[] values = [.. Times.Select((time, index) => index % 10 == 3 ? 1e6 / time : 1 / time)];
        FittedOrder fitted = FittedOrder.Fit(Times, values)!.Value;
        Assert.Equal(-1, fitted.Order, 0.05);
    }

    [Fact]
    public void The_series_ends_before_the_first_zero()
    {
        double[] values = [.. Times.Select((time, index) => index < 20 ? 1 / time : 0)];
        Assert.Equal(FittedOrder.Fit([.. Times.Take(20)], [.. values.Take(20)]), FittedOrder.Fit(Times, values));
    }

    [Fact]
    public void Too_few_points_have_no_order()
    {
        Assert.Null(FittedOrder.Fit([], []));
        Assert.Null(FittedOrder.Fit([.. Times.Take(7)], [.. Times.Take(7)]));
        Assert.NotNull(FittedOrder.Fit([.. Times.Take(8)], [.. Times.Take(8)]));
    }

    [Fact]
    public void What_cannot_be_fitted_is_refused()
    {
        Assert.Throws<ArgumentException>(() => FittedOrder.Fit([1, 2], [1, double.NaN]));
        Assert.Throws<ArgumentException>(() => FittedOrder.Fit([1, 2], [1, -1]));
        Assert.Throws<ArgumentException>(() => FittedOrder.Fit([1, 2], [1, double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => FittedOrder.Fit([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => FittedOrder.Fit([2, 1], [1, 1]));
        Assert.Throws<ArgumentException>(() => FittedOrder.Fit([1, 2], [1, 1], Abscissa.PowerOfLogarithm));
    }

    [Fact]
    public void The_slope_is_the_median_over_all_pairs()
    {
        Assert.Equal(1, FittedOrder.TheilSen([(0, 0), (1, 1), (2, 2), (3, 3), (4, 100)]));
        Assert.Equal(0.5, FittedOrder.TheilSen([(0, 0), (2, 1)]));
    }

    // What Aitken's method makes of the slopes of three thirds of the axis.
    private static double Aitken(double[] x, double[] y)
    {
        (double U, double V)[] points = [.. x.Zip(y, (one, value) => (Math.Log(one), Math.Log(value)))];
        double[] slopes = [.. Enumerable.Range(0, 3).Select(third => FittedOrder.TheilSen(
            [.. points.Where(point => point.U >= points[^1].U * third / 3 && point.U <= points[^1].U * (third + 1) / 3)]))];
        double ratio = (slopes[2] - slopes[1]) / (slopes[1] - slopes[0]);
        return slopes[2] + ((slopes[2] - slopes[1]) * ratio / (1 - ratio));
    }

    [Fact]
    public void Extrapolating_is_right_for_corrections_by_powers_and_misses_the_limit_of_logarithmic_ones_by_more_than_the_interval()
    {
        double[] x = [.. Enumerable.Range(1, 30).Select(power => Math.ScaleB(1, power))];
        double[] powers = [.. x.Select(one => (1 + (8 / Math.Sqrt(one))) / one)];
        double[] logarithmic = [.. x.Select(one => Math.Pow(Math.Log(one), 2) / one)];
        Assert.InRange(Aitken(x, powers), -1.01, -0.99);
        Assert.True(FittedOrder.Fit(x, powers)!.Value.Contains(-1));
        // Its slope is -1 + 2/log x, above -0.91 on the whole axis.
        double extrapolated = Aitken(x, logarithmic);
        double end = FittedOrder.Fit(x, logarithmic)!.Value.Low;
        Assert.InRange(extrapolated, -0.96, -0.85);
        Assert.InRange(end, -1.03, -0.97);
        Assert.True(Math.Abs(end + 1) < Math.Abs(extrapolated + 1) / 2);
    }
}

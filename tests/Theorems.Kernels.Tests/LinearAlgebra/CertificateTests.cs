using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class CertificateTests
{
    [Fact]
    public void Every_lane_is_compared_and_the_one_that_fails_is_named()
    {
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            foreach (double wrong in new[] { Math.BitIncrement(1.0), double.NaN })
            {
                Lanes value = With(Lanes.One, lane, wrong);
                AssertFails(() => Certificate.AtMost("This", value, Lanes.One), "This is", lane);
                AssertFails(() => Certificate.AtMost($"Row {7} of it", value, Lanes.One), "Row 7 of it is", lane);
                AssertFails(() => Certificate.AtMost("This", Lanes.One, With(Lanes.One, lane, -wrong)), "This is", lane);
            }
        }

        Certificate.AtMost("This", Lanes.One, Lanes.One);
        Certificate.AtMost($"Row {7} of it", Lanes.One, Lanes.One);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void What_vanishes_is_at_most_the_budget_with_either_sign(double sign)
    {
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            Lanes good = With(Lanes.FromDyadic(9), lane, sign);
            Certificate.Vanishes("This", good, 1, lane);
            Certificate.Vanishes($"Row {7} of it", good, 1, lane);
            foreach (double wrong in new[] { sign * Math.BitIncrement(1.0), double.NaN })
            {
                Lanes bad = With(Lanes.Zero, lane, wrong);
                AssertFails(() => Certificate.Vanishes("This", bad, 1, lane), "This is", lane);
                AssertFails(() => Certificate.Vanishes($"Row {7} of it", bad, 1, lane), "Row 7 of it is", lane);
            }
        }
    }

    [Fact]
    public void Where_arithmetic_is_exact_only_zero_vanishes_whatever_the_budget()
    {
        Rational small = Rational.FromDyadic(Math.ScaleB(1, -600));
        Rational tiny = small * small;
        Assert.Equal(0, tiny.ToDouble());
        Certificate.Vanishes("This", Rational.Zero, 0, 0);
        Certificate.Vanishes($"Row {7} of it", Rational.Zero, 0, 0);
        Assert.Throws<CertificateException>(() => Certificate.Vanishes("This", tiny, 1, 0));
        Assert.Contains(
            "Row 7 of it has",
            Assert.Throws<CertificateException>(() => Certificate.Vanishes($"Row {7} of it", tiny, 1, 0)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_number_that_rises_in_one_lane_is_found_and_named_wherever_it_is()
    {
        double[] falling = [4, 3, 3, 1, -2];
        for (int place = 0; place + 1 < falling.Length; place++)
        {
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                foreach (double wrong in new[] { Math.BitIncrement(falling[place]), double.NaN })
                {
                    Lanes[] values = [.. falling.Select(value => Lanes.FromDyadic(value))];
                    values[place + 1] = With(values[place + 1], lane, wrong);
                    AssertFails(() => Certificate.Descend<Lanes>("number", values), $"The number after number {place + 1} is", lane);
                }
            }
        }

        Certificate.Descend<Float64>("number", [.. falling.Select(value => new Float64(value))]);
        Certificate.Descend<Float64>("number", [new(1)]);
    }

    private static Lanes With(Lanes value, int lane, double element)
    {
        double[] elements = [.. Enumerable.Range(0, Lanes.Count).Select(other => other == lane ? element : value.ToDouble(other))];
        return Lanes.FromDyadic((ReadOnlySpan<double>)elements);
    }

    private static void AssertFails(Action check, string start, int lane)
    {
        string message = Assert.Throws<CertificateException>(check).Message;
        Assert.StartsWith(start, message, StringComparison.Ordinal);
        Assert.EndsWith($"(lane {lane}).", message, StringComparison.Ordinal);
    }
}

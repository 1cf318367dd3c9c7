namespace Theorems.Numbers.Tests;

public class DoubleDoubleTests
{
    private const int Pairs = 100_000;
    private static readonly Rational SquaredRoundoff = new(1, System.Numerics.BigInteger.One << 106);

    internal static Rational Exact(DoubleDouble64 value) => Rational.FromDyadic(value.High.Value) + Rational.FromDyadic(value.Low.Value);

    // |computed - exact| <= multiple u^2 |exact|, decided in exact arithmetic.
    internal static bool IsWithin(Rational computed, Rational exact, Rational multiple)
    {
        Rational difference = computed - exact;
        Rational bound = multiple * SquaredRoundoff * exact;
        return difference * difference <= bound * bound;
    }

    private static IEnumerable<(DoubleDouble64 Left, DoubleDouble64 Right)> OperandPairs()
    {
        var sampler = new Sampler(11);
        for (int index = 0; index < Pairs; index++)
        {
            DoubleDouble64 left = sampler.Extend(sampler.Logarithmic(-60, 60));
            DoubleDouble64 right = (index % 4) switch
            {
                0 => sampler.Extend(sampler.Logarithmic(-60, 60)),
                // Nearly equal and opposite, so that the sum cancels in the high part, and further down in the low part.
                1 => sampler.Extend(-Math.BitIncrement(left.High.Value)),
                2 => new(-left.High, sampler.Extend(-left.Low.Value).High),
                _ => sampler.Extend(left.High.Value * sampler.Uniform(-2, 2)),
            };
            yield return (left, right);
        }
    }

    // Four operations on each of the pairs.
    [Fact]
    public void Field_operations_keep_their_bounds()
    {
        foreach ((DoubleDouble64 left, DoubleDouble64 right) in OperandPairs())
        {
            Rational a = Exact(left);
            Rational b = Exact(right);
            // The terms of third order are below a thousandth of u^2.
            Assert.True(IsWithin(Exact(left + right), a + b, new(3001, 1000)), $"{left} + {right}");
            Assert.True(IsWithin(Exact(left - right), a - b, new(3001, 1000)), $"{left} - {right}");
            Assert.True(IsWithin(Exact(left * right), a * b, new(5, 1)), $"{left} * {right}");
            Assert.True(IsWithin(Exact(left / right), a / b, new(15001, 1000)), $"{left} / {right}");
        }
    }

    // |r^2 - a| <= (2 eps + eps^2) a for |r - sqrt a| <= eps sqrt a.
    [Fact]
    public void Square_root_keeps_its_bound()
    {
        foreach ((DoubleDouble64 left, _) in OperandPairs())
        {
            DoubleDouble64 positive = DoubleDouble64.Abs(left);
            Rational root = Exact(DoubleDouble64.Sqrt(positive));
            Assert.True(IsWithin(root * root, Exact(positive), new(6251, 1000)), $"sqrt {positive}");
        }
    }

    [Fact]
    public void Bound_checker_says_no()
    {
        Rational exact = new(1, 3);
        Assert.True(IsWithin(exact * (Rational.One + (new Rational(2, 1) * SquaredRoundoff)), exact, new(3, 1)));
        Assert.False(IsWithin(exact * (Rational.One + (new Rational(4, 1) * SquaredRoundoff)), exact, new(3, 1)));
        Assert.False(IsWithin(Rational.One, Rational.Zero, new(3, 1)));
    }

    [Fact]
    public void Unit_roundoff_covers_division() =>
        Assert.True(DoubleDouble64.UnitRoundoff > 15.001 * Math.ScaleB(1, -106) && DoubleDouble64.UnitRoundoff <= 16 * Math.ScaleB(1, -106));

    [Fact]
    public void Results_are_normalised()
    {
        foreach ((DoubleDouble64 left, DoubleDouble64 right) in OperandPairs())
        {
            foreach (DoubleDouble64 result in new[] { left + right, left * right, left / right, DoubleDouble64.Sqrt(DoubleDouble64.Abs(left)) })
            {
                Assert.Equal(result.High.Value, result.High.Value + result.Low.Value);
            }
        }
    }

    [Fact]
    public void Lanes_hold_the_bits_of_scalars()
    {
        var batch = new List<(DoubleDouble64 Left, DoubleDouble64 Right)>();
        foreach ((DoubleDouble64, DoubleDouble64) pair in OperandPairs())
        {
            batch.Add(pair);
            if (batch.Count == Lanes.Count)
            {
                DoubleDoubleLanes left = Join(batch.Select(p => p.Left));
                DoubleDoubleLanes right = Join(batch.Select(p => p.Right));
                Compare(left + right, batch, (a, b) => a + b);
                Compare(left - right, batch, (a, b) => a - b);
                Compare(left * right, batch, (a, b) => a * b);
                Compare(left / right, batch, (a, b) => a / b);
                Compare(DoubleDoubleLanes.Sqrt(left), batch, (a, _) => DoubleDouble64.Sqrt(a));
                Compare(DoubleDoubleLanes.Abs(left), batch, (a, _) => DoubleDouble64.Abs(a));
                Compare(DoubleDoubleLanes.Max(left, right), batch, (a, b) => DoubleDouble64.Max(a, b));
                Compare(DoubleDoubleLanes.Min(left, right), batch, (a, b) => DoubleDouble64.Min(a, b));
                Compare(DoubleDoubleLanes.MultiplyAdd(left, right, left), batch, (a, b) => DoubleDouble64.MultiplyAdd(a, b, a));
                batch.Clear();
            }
        }
    }

    internal static DoubleDoubleLanes Join(IEnumerable<DoubleDouble64> values)
    {
        DoubleDouble64[] lanes = [.. values];
        return new(
            Lanes.FromDyadic(lanes.Select(v => v.High.Value).ToArray()),
            Lanes.FromDyadic(lanes.Select(v => v.Low.Value).ToArray()));
    }

    private static void Compare(
        DoubleDoubleLanes lanes, List<(DoubleDouble64 Left, DoubleDouble64 Right)> batch, Func<DoubleDouble64, DoubleDouble64, DoubleDouble64> scalar)
    {
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            DoubleDouble64 expected = scalar(batch[lane].Left, batch[lane].Right);
            Assert.True(Ulps.Same(expected.High.Value, lanes.High.ToDouble(lane)) && Ulps.Same(expected.Low.Value, lanes.Low.ToDouble(lane)));
        }
    }

    [Fact]
    public void Order_agrees_with_exact_order()
    {
        foreach ((DoubleDouble64 left, DoubleDouble64 right) in OperandPairs().Take(5000))
        {
            bool leftIsLarger = Exact(left) > Exact(right);
            Assert.Equal(leftIsLarger ? left : right, DoubleDouble64.Max(left, right));
            Assert.Equal(leftIsLarger ? right : left, DoubleDouble64.Min(left, right));
            Assert.Equal(left.High.Value < 0 ? -left : left, DoubleDouble64.Abs(left));
            Assert.Equal(left.High.Value < 0 ? right : left, DoubleDouble64.Select(left, right, left));
        }
    }

    [Fact]
    public void Special_values_are_those_of_one_word()
    {
        DoubleDouble64 infinity = DoubleDouble64.FromDyadic(double.PositiveInfinity);
        DoubleDouble64 one = DoubleDouble64.One;
        DoubleDouble64 zero = DoubleDouble64.Zero;
        Assert.Equal(infinity, one / zero);
        Assert.Equal(-infinity, (-one / zero) + zero);
        Assert.Equal(zero, DoubleDouble64.Sqrt(zero));
        Assert.Equal(infinity, DoubleDouble64.Sqrt(infinity));
        Assert.Equal(infinity, infinity + one);
        Assert.Equal(infinity, infinity * infinity);
        Assert.Equal(zero, one / infinity);
        Assert.Equal(infinity, DoubleDouble64.Max(infinity, one));
        Assert.Equal(one, DoubleDouble64.Min(one, infinity));
        Assert.Equal(infinity, DoubleDouble64.Max(infinity, infinity));
        Assert.True(double.IsNaN((infinity - infinity).ToDouble()));
        Assert.True(double.IsNaN((zero / zero).ToDouble()));
        Assert.True(double.IsNaN(DoubleDouble64.Sqrt(-one).ToDouble()));
        Assert.True(double.IsNaN(DoubleDouble64.Max(DoubleDouble64.FromDyadic(double.NaN), one).ToDouble()));
    }

    [Fact]
    public void Pairs_of_floats_hold_two_words()
    {
        DoubleDouble<Float32> third = DoubleDouble<Float32>.One / DoubleDouble<Float32>.FromDyadic(3);
        Rational exact = Rational.FromDyadic(third.High.Value) + Rational.FromDyadic(third.Low.Value);
        double error = Math.Abs((exact - new Rational(1, 3)).ToDouble());
        Assert.InRange(error, 0, DoubleDouble<Float32>.UnitRoundoff / 3);
        // 40 bits fit two words of 24.
        Assert.Equal(1 + Math.ScaleB(1, -40), DoubleDouble<Float32>.FromDyadic(1 + Math.ScaleB(1, -40)).ToDouble());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8], Enumerable.Range(0, 8).Select(DoubleDoubleLanes.FromDyadic([1, 2, 3, 4, 5, 6, 7, 8]).ToDouble));
    }
}

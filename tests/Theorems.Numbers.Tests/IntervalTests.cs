using FsCheck;
using FsCheck.Fluent;

namespace Theorems.Numbers.Tests;

public class IntervalTests
{
    private const int Pairs = 25_000;
    private static readonly Config Replayed = Config.QuickThrowOnFailure.WithMaxTest(5000).WithReplay(2026UL, 1123UL);

    private static Interval Point(double value) => Interval.FromDyadic(value);

    private static Rational Exact(double value) => Rational.FromDyadic(value);

    // Ordinary, any bits at all, subnormal, near overflow, short (whose results are often exact), and pairs whose results are at the edges.
    private static IEnumerable<(double Left, double Right)> Operands(uint seed)
    {
        var sampler = new Sampler(seed);
        for (int index = 0; index < Pairs; index++)
        {
            double left = sampler.AnyFinite();
            yield return (index % 10) switch
            {
                0 => (sampler.Logarithmic(-30, 30), sampler.Logarithmic(-30, 30)),
                1 => (left, sampler.AnyFinite()),
                2 => (sampler.Logarithmic(-1074, -1020), sampler.Logarithmic(-1074, -1020)),
                3 => (sampler.Logarithmic(1000, 1023), sampler.Logarithmic(1000, 1023)),
                4 => (sampler.Integer(2000) - 1000, 1 + sampler.Integer(64)),
                5 => (sampler.Logarithmic(-540, -500), sampler.Logarithmic(-540, -500)),
                6 => (sampler.Logarithmic(500, 512), sampler.Logarithmic(500, 520)),
                7 => (sampler.Logarithmic(-1074, -900), sampler.Logarithmic(-120, 120)),
                8 => (left, sampler.Near(Math.Abs(left), 3) is var near && double.IsFinite(near) && near > 0 ? -near : 1),
                _ => (sampler.Logarithmic(-1074, 1023), Math.ScaleB(1 + sampler.Integer(3), sampler.Integer(2000) - 1000)),
            };
        }
    }

    private static IEnumerable<(string Name, Interval Computed, Rational Exact)> FieldOperations(double left, double right)
    {
        (Interval a, Interval b) = (Point(left), Point(right));
        (Rational x, Rational y) = (Exact(left), Exact(right));
        yield return ($"{left:R} + {right:R}", a + b, x + y);
        yield return ($"{left:R} - {right:R}", a - b, x - y);
        yield return ($"{left:R} * {right:R}", a * b, x * y);
        if (right != 0)
        {
            yield return ($"{left:R} / {right:R}", a / b, x / y);
        }
    }

    // A hundred thousand operations: the exact result is inside, and no narrower interval of doubles exists.
    [Fact]
    public void Field_operations_on_points_give_the_tightest_enclosure()
    {
        foreach ((double left, double right) in Operands(81))
        {
            foreach ((string name, Interval computed, Rational exact) in FieldOperations(left, right))
            {
                Assert.True(Enclosures.IsTightest(computed, exact), $"{name} is not in, or too narrow for, {computed}");
            }
        }
    }

    // What round to nearest gives is, as an interval, a lie: the same check finds it, for every operation and near underflow too.
    [Fact]
    public void Results_without_outward_rounding_are_caught()
    {
        int[] caught = new int[4];
        int caughtSubnormal = 0;
        foreach ((double left, double right) in Operands(81))
        {
            double[] rounded = [left + right, left - right, left * right, left / right];
            int operation = 0;
            foreach ((_, _, Rational exact) in FieldOperations(left, right))
            {
                double value = rounded[operation];
                if (double.IsFinite(value) && !Enclosures.Encloses(Point(value), exact))
                {
                    caught[operation]++;
                    caughtSubnormal += Math.Abs(value) < 2.2250738585072014E-308 ? 1 : 0;
                }

                operation++;
            }
        }

        Assert.All(caught, count => Assert.True(count > Pairs / 4));
        Assert.True(caughtSubnormal > Pairs / 10);
    }

    [Fact]
    public void Comparers_say_no()
    {
        Rational third = new(1, 3);
        double nearest = third.ToDouble();
        Interval tight = Point(1) / Point(3);
        Assert.True(Enclosures.Encloses(tight, third) && Enclosures.IsTightest(tight, third));
        Assert.False(Enclosures.Encloses(Point(nearest), third));
        Assert.False(Enclosures.IsTightest(Interval.Between(nearest, Math.BitIncrement(Math.BitIncrement(nearest))), third));
        Assert.False(Enclosures.IsTightest(Interval.Between(1, Math.BitIncrement(1.0)), Rational.One));
        Assert.False(Enclosures.IsTightest(Interval.Whole, third));
        Assert.False(Enclosures.Encloses(Interval.Between(0, double.PositiveInfinity), -third));
        Assert.False(Enclosures.Encloses(Interval.Between(double.NegativeInfinity, 0), third));
    }

    // Members of wide intervals: their ends and three numbers between.
    [Fact]
    public void Operations_on_wide_intervals_contain_the_results_of_their_members()
    {
        var sampler = new Sampler(82);
        (double, double)[] operands = [.. Operands(83)];
        for (int index = 0; index + 2 < operands.Length; index += 25)
        {
            Interval a = Between(operands[index]);
            Interval b = Between(operands[index + 1]);
            Interval c = Between(operands[index + 2]);
            foreach (double left in Members(a, sampler))
            {
                foreach (double right in Members(b, sampler))
                {
                    double third = Members(c, sampler)[3];
                    (Rational x, Rational y) = (Exact(left), Exact(right));
                    AssertEncloses(a + b, x + y);
                    AssertEncloses(a - b, x - y);
                    AssertEncloses(a * b, x * y);
                    AssertEncloses(a / b, right == 0 ? Rational.Zero : x / y);
                    AssertEncloses(Interval.MultiplyAdd(a, b, c), (x * y) + Exact(third));
                    AssertEncloses(Interval.Max(a, b), x > y ? x : y);
                    AssertEncloses(Interval.Min(a, b), x > y ? y : x);
                    AssertEncloses(Interval.Abs(a), x.Sign < 0 ? -x : x);
                    AssertEncloses(-a, -x);
                    AssertEncloses(Interval.Select(a, b, c), left < 0 ? y : Exact(third));
                }
            }
        }

        static Interval Between((double, double) ends) => Interval.Between(Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2));

        static void AssertEncloses(Interval computed, Rational exact) =>
            Assert.True(Enclosures.Encloses(computed, exact), $"{exact.ToDouble():R} is not in {computed}");
    }

    private static double[] Members(Interval interval, Sampler sampler)
    {
        double between = (interval.Lower * 0.5) + (interval.Upper * 0.5);
        double random = interval.Lower + (sampler.Uniform(0, 1) * (interval.Upper - interval.Lower));
        return [interval.Lower, interval.Upper, interval.Midpoint, interval.Contains(random) ? random : between, interval.Contains(0) ? 0 : interval.Lower];
    }

    [Fact]
    public void Fused_results_are_within_two_neighbours_and_exact_where_their_steps_are()
    {
        foreach ((double left, double right) in Operands(84))
        {
            double product = left * right;
            double third = double.IsFinite(product) ? -product : left;
            Interval computed = Interval.MultiplyAdd(Point(left), Point(right), Point(third));
            Rational exact = (Exact(left) * Exact(right)) + Exact(third);
            Assert.True(Enclosures.Encloses(computed, exact), $"{left:R} * {right:R} + {third:R} is not in {computed}");
            Assert.True(Ulps.Distance(computed.Lower, computed.Upper) <= 3, $"{left:R} * {right:R} + {third:R} is too wide: {computed}");
        }

        Assert.Equal(Point(7), Interval.MultiplyAdd(Point(2), Point(3), Point(1)));
    }

    // The root of r is in [a, b] if r is in [a^2, b^2]; and the tightest such interval has neighbours, or one exact number, as its ends.
    [Fact]
    public void Square_roots_give_the_tightest_enclosure()
    {
        foreach ((double left, double right) in Operands(85))
        {
            foreach (double value in new[] { Math.Abs(left), right * right })
            {
                if (!double.IsFinite(value))
                {
                    continue;
                }

                Interval root = Interval.Sqrt(Point(value));
                int below = (Exact(root.Lower) * Exact(root.Lower)).CompareTo(Exact(value));
                int above = (Exact(root.Upper) * Exact(root.Upper)).CompareTo(Exact(value));
                bool isPoint = root.Lower == root.Upper && below == 0;
                Assert.True(isPoint || (below < 0 && above > 0 && root.Upper == Math.BitIncrement(root.Lower)), $"sqrt {value:R} = {root}");
            }
        }
    }

    // Bounds that nest: an inner interval within an outer one, over a grid that makes equal ends and zeros common, with edges thrown in.
    private static Arbitrary<(Interval Inner, Interval Outer)> Nested => Arb.From(
        from ends in Gen.ArrayOf(Gen.OneOf(
            Gen.Choose(-8192, 8192).Select(k => k / 1024.0),
            Gen.Choose(-4, 4).Select(k => (double)k),
            Gen.Elements(double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, 1e-160, -1e160)), 4)
        select Sorted(ends));

    private static (Interval Inner, Interval Outer) Sorted(double[] ends)
    {
        double[] sorted = [.. ends.Order()];
        return (Interval.Between(sorted[1], sorted[2]), Interval.Between(sorted[0], sorted[3]));
    }

    [Fact]
    public void Wider_arguments_give_wider_results() => Prop.ForAll(Nested, Nested, Nested, (a, b, c) =>
        (a.Outer + b.Outer).Contains(a.Inner + b.Inner)
        && (a.Outer - b.Outer).Contains(a.Inner - b.Inner)
        && (a.Outer * b.Outer).Contains(a.Inner * b.Inner)
        && (a.Outer / b.Outer).Contains(a.Inner / b.Inner)
        && Interval.MultiplyAdd(a.Outer, b.Outer, c.Outer).Contains(Interval.MultiplyAdd(a.Inner, b.Inner, c.Inner))
        && Interval.Max(a.Outer, b.Outer).Contains(Interval.Max(a.Inner, b.Inner))
        && Interval.Min(a.Outer, b.Outer).Contains(Interval.Min(a.Inner, b.Inner))
        && Interval.Abs(a.Outer).Contains(Interval.Abs(a.Inner))
        && Interval.Select(a.Outer, b.Outer, c.Outer).Contains(Interval.Select(a.Inner, b.Inner, c.Inner))
        && Interval.Hull(a.Outer, b.Outer).Contains(Interval.Hull(a.Inner, b.Inner))
        && (a.Inner.Upper < 0 || Interval.Sqrt(a.Outer).Contains(Interval.Sqrt(a.Inner)))).Check(Replayed);

    [Fact]
    public void Set_operations_are_those_of_sets() => Prop.ForAll(Nested, Nested, (a, b) =>
    {
        Interval? shared = Interval.Intersect(a.Outer, b.Outer);
        (Interval left, Interval right) = a.Outer.Bisect();
        Interval hull = Interval.Hull(a.Outer, b.Outer);
        return a.Outer.Contains(a.Inner) && (a.Inner == a.Outer || !a.Inner.Contains(a.Outer))
            && Interval.Intersect(a.Outer, a.Inner) == a.Inner
            && (shared is { } s ? a.Outer.Contains(s) && b.Outer.Contains(s) : a.Outer.Upper < b.Outer.Lower || b.Outer.Upper < a.Outer.Lower)
            && hull.Contains(a.Outer) && hull.Contains(b.Outer)
            && left.Lower == a.Outer.Lower && left.Upper == right.Lower && right.Upper == a.Outer.Upper && a.Outer.Contains(left.Upper);
    }).Check(Replayed);

    [Fact]
    public void Edges_are_honest()
    {
        double infinity = double.PositiveInfinity;
        Interval large = Point(double.MaxValue);
        Interval overflown = Interval.Between(double.MaxValue, infinity);
        Assert.Equal(overflown, large + large);
        Assert.Equal(-overflown, -large * large);
        Assert.Equal(overflown, large / Point(double.Epsilon));
        Assert.Equal(overflown, Interval.MultiplyAdd(large, large, Point(-1e300)));
        Assert.Equal(overflown, Point(infinity));
        Assert.Equal(-overflown, Point(-infinity));
        Assert.Equal(Interval.Whole, Point(double.NaN));
        Assert.Equal(Interval.Between(0, double.Epsilon), Point(double.Epsilon) * Point(0.25));
        Assert.Equal(Interval.Between(-double.Epsilon, 0), Point(double.Epsilon) / Point(-4));
        Assert.Equal(Interval.Between(0, double.Epsilon), Point(double.Epsilon) / overflown);
        Assert.Equal(Interval.Whole, overflown - overflown);
        Assert.Equal(Interval.Zero, Interval.Zero * Interval.Whole);
        Assert.Equal(Interval.Zero, Interval.Whole * Interval.Zero);
        Assert.Equal(Point(2), Interval.MultiplyAdd(Interval.Whole, Interval.Zero, Point(2)));
        Assert.Equal(Interval.Whole, Interval.One / Interval.Zero);
        Assert.Equal(Interval.Whole, Interval.Zero / Interval.Between(0, 1));
        Assert.Equal(Interval.Whole, Interval.One / Interval.Between(-1, 1));
        Assert.Equal(Interval.Whole, Interval.Whole / Point(3));
        Assert.Equal(Interval.Whole, Interval.Sqrt(Point(-1)));
        Assert.Equal(Interval.Between(0, 2), Interval.Sqrt(Interval.Between(-1, 4)));
        Assert.Equal(Interval.Between(0, infinity), Interval.Sqrt(Interval.Whole));
    }

    [Fact]
    public void Bounds_between_which_nothing_lies_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Interval.Between(1, 0));
        Assert.Throws<ArgumentException>(() => Interval.Between(double.NaN, 0));
        Assert.Throws<ArgumentException>(() => Interval.Between(0, double.NaN));
        Assert.Throws<ArgumentException>(() => Interval.Between(double.PositiveInfinity, double.PositiveInfinity));
        Assert.Throws<ArgumentException>(() => Interval.Between(double.NegativeInfinity, double.NegativeInfinity));
    }

    [Fact]
    public void Constants_and_measures_are_what_they_say()
    {
        Assert.Equal(default, Interval.Zero);
        Assert.Equal(0, Interval.UnitRoundoff);
        Assert.Equal(0, Interval.Whole.Midpoint);
        Assert.Equal(double.MaxValue, Interval.Between(1, double.PositiveInfinity).Midpoint);
        Assert.Equal(-double.MaxValue, Interval.Between(double.NegativeInfinity, 1).ToDouble());
        Assert.Equal(double.MaxValue, Interval.Between(double.MaxValue, double.MaxValue).Midpoint);
        Assert.Equal(2, Interval.Between(1, 3).ToDouble());
        Assert.Equal(2, Interval.Between(1, 3).Width);
        Assert.Equal(Math.BitIncrement(1.0), Interval.Between(-double.Epsilon, 1).Width);
        Assert.True(double.IsPositiveInfinity(Interval.Whole.Width) && !Interval.Whole.IsBounded && Interval.One.IsBounded);
        Assert.True(Interval.Whole.Contains(1e300) && !Interval.Whole.Contains(double.PositiveInfinity) && !Interval.Whole.Contains(double.NaN));
        Assert.False(Interval.One.Contains(Math.BitIncrement(1.0)) || Interval.One.Contains(Interval.Between(0, 1)));
        Assert.Null(Interval.Intersect(Point(1), Point(2)));
        Assert.Equal("[0.1, 0.25]", Interval.Between(0.1, 0.25).ToString());
    }
}

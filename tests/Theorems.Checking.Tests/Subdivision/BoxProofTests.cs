using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Subdivision;
using Theorems.Numbers;
using Interval = Theorems.Numbers.Interval;

namespace Theorems.Checking.Tests.Subdivision;

public class BoxProofTests
{
    private static T Number<T>(double value)
        where T : struct, IReal<T> => T.FromDyadic(value);

    private abstract class OnBox(params (double Low, double High)[] box) : IBoxInequality
    {
        public IReadOnlyList<(double Low, double High)> Box => box;

        public abstract (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point)
            where T : struct, IReal<T>;
    }

    // sqrt(a b) <= (a + b)/2 + slack, with equality exactly on the diagonal if there is no slack.
    private sealed class MeansAreOrdered(double slack, params (double Low, double High)[] box) : OnBox(box)
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) =>
            (T.Sqrt(point[0] * point[1]), (Number<T>(0.5) * (point[0] + point[1])) + Number<T>(slack));
    }

    [Fact]
    public void Arithmetic_mean_exceeds_the_geometric_one_away_from_the_diagonal() =>
        Assert.IsType<BoxProved>(BoxProof.Prove(new MeansAreOrdered(0, (0.125, 1), (1.5, 4))));

    [Fact]
    public void Arithmetic_mean_with_room_to_spare_exceeds_the_geometric_one_everywhere() =>
        Assert.IsType<BoxProved>(BoxProof.Prove(new MeansAreOrdered(1 / 256.0, (0.125, 4), (0.125, 4)), 100_000));

    // Both slopes vanish on the whole diagonal, which no subdivision separates from it: the prover must say so instead of guessing.
    [Fact]
    public void Means_that_meet_on_the_diagonal_stay_open_beside_it()
    {
        BoxOpen few = Assert.IsType<BoxOpen>(BoxProof.Prove(new MeansAreOrdered(0, (0.125, 4), (0.125, 4)), 1000));
        BoxOpen many = Assert.IsType<BoxOpen>(BoxProof.Prove(new MeansAreOrdered(0, (0.125, 4), (0.125, 4)), 20_000));
        Assert.Equal(20_000, many.Boxes);
        Assert.True(many.Width < few.Width && many.Width == many.Box.Max(side => side.Width));
        // What stays undecided touches the diagonal, or is too near to it for its width.
        Assert.True(many.Box[0].Lower <= many.Box[1].Upper + many.Width && many.Box[1].Lower <= many.Box[0].Upper + many.Width);
    }

    private sealed class LogisticIsBelowOne() : OnBox((-1000, 1000))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) => (T.Logistic(point[0]), T.One);
    }

    [Fact]
    public void Logistic_function_is_at_most_one() => Assert.Equal(new BoxProved(1), BoxProof.Prove(new LogisticIsBelowOne()));

    private sealed class SoftplusIsAboveTheRectifier() : OnBox((-1000, 1000))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) => (T.Max(point[0], T.Zero), T.Softplus(point[0]));
    }

    // The gap at 1000 is e^-1000, far below anything that a double shows: monotonicity proves it.
    [Fact]
    public void Softplus_is_at_least_the_rectifier() =>
        Assert.True(Assert.IsType<BoxProved>(BoxProof.Prove(new SoftplusIsAboveTheRectifier())).Boxes <= 8);

    // (a + b)^2 <= factor (a^2 + b^2): true from 2 on, with equality on the diagonal for 2.
    private sealed class SquareOfTheSum(double factor, params (double Low, double High)[] box) : OnBox(box)
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) => Sides(factor, point[0], point[1]);

        public static (T Left, T Right) Sides<T>(double factor, T a, T b)
            where T : struct, IField<T> => ((a + b) * (a + b), T.FromDyadic(factor) * ((a * a) + (b * b)));
    }

    [Fact]
    public void Square_of_a_sum_is_bounded_away_from_equality_and_open_at_it()
    {
        Assert.IsType<BoxProved>(BoxProof.Prove(new SquareOfTheSum(2, (1, 2), (2.125, 4))));
        Assert.IsType<BoxProved>(BoxProof.Prove(new SquareOfTheSum(2.125, (1, 2), (1, 2))));
        BoxOpen open = Assert.IsType<BoxOpen>(BoxProof.Prove(new SquareOfTheSum(2, (1, 2), (1, 2))));
        Assert.True(open.Undecided > 0 && open.Width < 1 / 8.0);
    }

    [Fact]
    public void Factor_of_less_than_two_is_refuted_at_a_point_that_anyone_can_check()
    {
        BoxRefuted refuted = Assert.IsType<BoxRefuted>(BoxProof.Prove(new SquareOfTheSum(1.9, (-4, 4), (0.125, 4))));
        (Rational left, Rational right) =
            SquareOfTheSum.Sides(1.9, Rational.FromDyadic(refuted.Point[0]), Rational.FromDyadic(refuted.Point[1]));
        Assert.True(left > right);
        Assert.True(refuted.Left.Lower > refuted.Right.Upper);
        Assert.Contains("refuted at (", refuted.ToString(), StringComparison.Ordinal);
    }

    private sealed class LogarithmIsBelowItsTangent() : OnBox((-0.5, 1))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) => (T.Log1p(point[0]), point[0]);
    }

    // Equality at zero. Pieces are cut there, the slope of the difference has one sign on either side, and ln 1 = 0 is exact.
    [Fact]
    public void Logarithm_is_below_its_tangent_at_zero() =>
        Assert.True(Assert.IsType<BoxProved>(BoxProof.Prove(new LogarithmIsBelowItsTangent())).Boxes <= 8);

    private sealed class LogarithmIsBelow(double slope, double low, double high) : OnBox((low, high))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) => (T.Log(point[0]), Number<T>(slope) * (point[0] - T.One));
    }

    // ln x <= x - 1 touches at 1, a simple number in the middle half of some piece; ln x <= 1.01 (x - 1) fails just below 1.
    [Fact]
    public void Equality_at_a_simple_number_is_found_and_a_wrong_slope_refuted()
    {
        Assert.IsType<BoxProved>(BoxProof.Prove(new LogarithmIsBelow(1, 0.125, 4)));
        BoxRefuted refuted = Assert.IsType<BoxRefuted>(BoxProof.Prove(new LogarithmIsBelow(1.01, 0.125, 4)));
        Assert.InRange(refuted.Point[0], 0.95, 1);
    }

    // Where a side is undefined there is neither proof nor refutation, however much is proved around it.
    [Fact]
    public void Undefined_sides_stay_open()
    {
        Assert.IsType<BoxOpen>(BoxProof.Prove(new LogarithmIsBelow(1, -2, -1), 100));
        Assert.IsType<BoxOpen>(BoxProof.Prove(new LogarithmIsBelow(1, -1, 4), 100));
        Assert.Equal(new BoxProved(1), BoxProof.Prove(new RootIsBelow(10, 0, 4)));

        BoxOpen open = Assert.IsType<BoxOpen>(BoxProof.Prove(new RootIsBelow(10, -1, 4), 100));
        Assert.True(Assert.Single(open.Undefined!).Lower < 0);
        // A root above 1 refutes it where roots are.
        Assert.True(Assert.IsType<BoxRefuted>(BoxProof.Prove(new RootIsBelow(1, -1, 4), 100)).Point[0] > 1);
        // Nothing is undefined where both sides only meet.
        Assert.Null(Assert.IsType<BoxOpen>(BoxProof.Prove(new SquareOfTheSum(2, (1, 2), (1, 2)), 100)).Undefined);
    }

    private sealed class RootIsBelow(double bound, double low, double high) : OnBox((low, high))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) => (T.Sqrt(point[0]), Number<T>(bound));
    }

    // x/x is 1 but at zero, where it is nothing; the slope of 0 sqrt(x) is 0 but where it is nothing.
    private sealed class ZeroOverZero(bool root) : OnBox((-1, 1))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) =>
            root ? (T.Zero * T.Sqrt(point[0]), Number<T>(0)) : (point[0] / point[0], Number<T>(2));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Neither_values_nor_slopes_prove_what_is_undefined(bool root)
    {
        BoxOpen open = Assert.IsType<BoxOpen>(BoxProof.Prove(new ZeroOverZero(root), 500));
        Assert.True(open.Undefined![0].Contains(0) || open.Undefined[0].Lower < 0);
    }

    [Fact]
    public void Infinity_is_no_bound() => Assert.IsType<BoxOpen>(BoxProof.Prove(new RootIsBelow(double.PositiveInfinity, 1, 4), 10));

    private sealed class DifferenceWithItself() : OnBox((-3, 5), (2, 2))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) => (point[0] + point[1], point[1] + point[0]);
    }

    // Intervals alone forget that both sides are the same number; slopes remember.
    [Fact]
    public void Identity_is_proved_by_its_slopes() => Assert.Equal(new BoxProved(1), BoxProof.Prove(new DifferenceWithItself()));

    // 1 on [0.3, 0.3 + 2^-10), 0 elsewhere, claimed to be at most 1/2: its derivative is zero wherever it has one.
    private sealed class SpikeIsLow() : OnBox((-1, 1))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point)
        {
            T fromStart = point[0] - Number<T>(0.3);
            T inside = T.Select(fromStart - Number<T>(1 / 1024.0), T.One, T.Zero);
            return (T.Select(fromStart, T.Zero, inside), Number<T>(0.5));
        }
    }

    [Fact]
    public void Jumps_are_not_mistaken_for_constants()
    {
        BoxRefuted refuted = Assert.IsType<BoxRefuted>(BoxProof.Prove(new SpikeIsLow()));
        Assert.InRange(refuted.Point[0], 0.3, 0.3 + (1 / 1024.0));

        // What the derivatives of dual numbers say, taken for slopes: f is constant, so below 1/2 if it is at the centre.
        DualReal<Interval> x = DualReal<Interval>.Variable(Interval.Between(-1, 1));
        Assert.Equal(Interval.Zero, new SpikeIsLow().Evaluate<DualReal<Interval>>([x]).Left.Derivative);
    }

    // |x| - 2|x - 1| <= 1 on both sides of two kinks, with equality at the second.
    private sealed class KinkedTent() : OnBox((-4, 4))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) =>
            (T.Abs(point[0]) - (Number<T>(2) * T.Abs(point[0] - T.One)), T.One);
    }

    [Fact]
    public void Kinks_have_the_slopes_of_both_sides() => Assert.IsType<BoxProved>(BoxProof.Prove(new KinkedTent()));

    // c0 + c1 x + c2 x^2 + c3 x y <= c4 + c5 y with small integers: true, false, and equal somewhere, all of them often.
    private sealed class Quadratic(int[] c) : OnBox((-1, 2), (0, 1.5))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) => Sides(c, point[0], point[1]);

        public static (T Left, T Right) Sides<T>(int[] c, T x, T y)
            where T : struct, IField<T> =>
            (
                T.FromDyadic(c[0]) + (T.FromDyadic(c[1]) * x) + (T.FromDyadic(c[2]) * x * x) + (T.FromDyadic(c[3]) * x * y),
                T.FromDyadic(c[4]) + (T.FromDyadic(c[5]) * y));
    }

    private static bool HoldsExactly(int[] c, double x, double y)
    {
        (Rational left, Rational right) = Quadratic.Sides(c, Rational.FromDyadic(x), Rational.FromDyadic(y));
        return left <= right;
    }

    // A proof must agree with exact arithmetic at every point of a grid that includes the corners; a refutation at its own point.
    [Fact]
    public void Answers_agree_with_exact_arithmetic()
    {
        Dictionary<Type, int> seen = [];
        Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(-6, 6), 6)), c =>
        {
            BoxAnswer answer = BoxProof.Prove(new Quadratic(c), 500);
            seen[answer.GetType()] = seen.GetValueOrDefault(answer.GetType()) + 1;
            return answer is BoxOpen
                || (answer is BoxRefuted refuted && !HoldsExactly(c, refuted.Point[0], refuted.Point[1]))
                || (answer is BoxProved && Enumerable.Range(0, 13 * 7).All(index => HoldsExactly(c, -1 + (index % 13 * 0.25), index / 13 * 0.25)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(2026UL, 1127UL));

        // Neither answer is vacuous here, and few are left open.
        Assert.True(seen[typeof(BoxProved)] > 40 && seen[typeof(BoxRefuted)] > 40, string.Join(", ", seen));
        Assert.True(seen.GetValueOrDefault(typeof(BoxOpen)) < 20, string.Join(", ", seen));
    }

    [Fact]
    public void Answers_are_the_same_every_time()
    {
        string Answer() => BoxProof.Prove(new MeansAreOrdered(0, (0.125, 4), (0.125, 4)), 3000).ToString()!;
        string first = Answer();
        Assert.Equal(first, Answer());
        Assert.StartsWith("open after 3000 boxes: ", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.PositiveInfinity)]
    public void Sides_that_are_not_finite_are_refused(double low, double high) =>
        Assert.Throws<ArgumentException>(() => BoxProof.Prove(new LogarithmIsBelow(1, low, high)));

    [Fact]
    public void Boxes_of_all_sizes_can_be_divided()
    {
        Assert.Throws<ArgumentException>(() => BoxProof.Prove(new MeansAreOrdered(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BoxProof.Prove(new LogisticIsBelowOne(), 0));
        Assert.IsType<BoxProved>(BoxProof.Prove(new SquareIsPositive(double.MinValue, double.MaxValue)));
        Assert.IsType<BoxProved>(BoxProof.Prove(new SquareIsPositive(-double.Epsilon, double.Epsilon)));
        Assert.IsType<BoxOpen>(BoxProof.Prove(new SquareIsPositive(0, double.Epsilon, excess: double.Epsilon)));
    }

    // excess - 1 <= x^2 - 1: with the smallest excess it is wrong at zero, by less than the enclosures of both sides show.
    private sealed class SquareIsPositive(double low, double high, double excess = 0) : OnBox((low, high))
    {
        public override (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point) => (Number<T>(excess) - T.One, (point[0] * point[0]) - T.One);
    }
}

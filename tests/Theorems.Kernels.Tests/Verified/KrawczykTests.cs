using Theorems.Kernels.Verified;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Verified;

public class KrawczykTests
{
    private static readonly Interval[] s_square = [Interval.Between(-2, 2), Interval.Between(-2, 2)];

    [Fact]
    public void A_circle_and_a_line_meet_twice()
    {
        IsolatedZeros found = Krawczyk.Isolate(new CircleAndLine(1), s_square);
        Assert.Empty(found.Undecided);
        double[] expected = [-Math.Sqrt(0.5), Math.Sqrt(0.5)];
        Assert.Equal(2, found.Zeros.Count);
        Assert.All(expected, root => Assert.Single(found.Zeros, zero => zero.All(side => Math.Abs(side.Midpoint - root) < 0.5)));
    }

    [Fact]
    public void Where_they_do_not_meet_there_is_no_zero()
    {
        IsolatedZeros found = Krawczyk.Isolate(new CircleAndLine(-1), s_square);
        Assert.Empty(found.Zeros);
        Assert.Empty(found.Undecided);
    }

    [Fact]
    public void A_double_zero_is_never_said_to_be_one()
    {
        // The circle of radius 0 is the point where the line goes through it.
        IsolatedZeros found = Krawczyk.Isolate(new CircleAndLine(0), s_square, budget: 5000);
        Assert.Empty(found.Zeros);
        Assert.NotEmpty(found.Undecided);
        Assert.Contains(found.Undecided, box => box.All(side => side.Contains(0)));
    }

    [Fact]
    public void What_a_budget_leaves_is_undecided()
    {
        IsolatedZeros found = Krawczyk.Isolate(new CircleAndLine(1), s_square, budget: 3);
        Assert.Equal(3, found.Examined);
        Assert.NotEmpty(found.Undecided);
    }

    [Fact]
    public void A_box_of_another_dimension_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Krawczyk.Isolate(new CircleAndLine(1), [Interval.Between(0, 1)]));
        Assert.Throws<ArgumentException>(() => Krawczyk.Isolate(new CircleAndLine(1), [Interval.Between(0, 1), Interval.Whole]));
    }

    // x^2 + y^2 = square, x = y.
    private sealed class CircleAndLine(double square) : IEquations
    {
        public int Unknowns => 2;

        public T[] Left<T>(ReadOnlySpan<T> point)
            where T : struct, IReal<T> =>
            [(point[0] * point[0]) + (point[1] * point[1]) - T.FromDyadic(square), point[0] - point[1]];
    }
}

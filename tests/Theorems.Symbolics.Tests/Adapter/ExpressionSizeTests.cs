namespace Theorems.Symbolics.Tests;

public class ExpressionSizeTests
{
    private static Symbolic A => Symbolic.Variable("a");

    [Fact]
    public void What_is_nested_too_deep_is_refused_before_MathNet_overflows_the_stack()
    {
        Symbolic nested = A;
        Exception? failure = null;

        // A small stack: refusing has to come in time here, too.
        Thread thread = new(() => failure = Record.Exception(() =>
        {
            for (int step = 0; step < 10_000; step++)
            {
                nested = Symbolic.One / (A + nested);
            }
        }), 1 << 20);
        thread.Start();
        thread.Join();
        Assert.IsType<ExpressionTooLargeException>(failure);
        Assert.InRange(ExpressionSize.Measure(nested.Expression).Depth, ExpressionSize.MostDepth / 4, ExpressionSize.MostDepth);
    }

    [Fact]
    public void What_grows_by_squaring_is_refused()
    {
        Symbolic grown = A + Symbolic.Variable("b");
        Assert.Throws<ExpressionTooLargeException>(() =>
        {
            for (int step = 0; step < 64; step++)
            {
                grown = (grown * Symbolic.Variable($"s_{step}")) + (Symbolic.One / grown);
            }
        });
        Assert.InRange(ExpressionSize.Measure(grown.Expression).Nodes, ExpressionSize.MostNodes / 8, ExpressionSize.MostNodes);
    }

    [Fact]
    public void A_long_sum_is_no_deep_one()
    {
        Symbolic sum = default;
        for (int term = 0; term < 1000; term++)
        {
            sum += Symbolic.Variable($"s_{term}");
        }

        Assert.Equal(new(1001, 2), ExpressionSize.Measure(sum.Expression));
    }

    [Fact]
    public void Cancelled_terms_do_not_count()
    {
        Symbolic sum = A;
        for (int step = 0; step < 10_000; step++)
        {
            sum = sum + Symbolic.Variable("b") - Symbolic.Variable("b");
        }

        Assert.Equal("a", sum.ToString());
    }
}

namespace Theorems.Numbers.Tests;

public class DecoratedIntervalTests
{
    private static DecoratedInterval Between(double lower, double upper) => DecoratedInterval.Of(Interval.Between(lower, upper));

    [Fact]
    public void A_result_is_defined_if_all_of_its_operations_are()
    {
        (string Name, DecoratedInterval Result, bool IsDefined)[] edges =
        [
            ("root from 0", DecoratedInterval.Sqrt(Between(0, 4)), true),
            ("root from below 0", DecoratedInterval.Sqrt(Between(-double.Epsilon, 4)), false),
            ("logarithm above 0", DecoratedInterval.Log(Between(double.Epsilon, 4)), true),
            ("logarithm from 0", DecoratedInterval.Log(Between(0, 4)), false),
            ("log1p above -1", DecoratedInterval.Log1p(Between(double.BitIncrement(-1), 4)), true),
            ("log1p from -1", DecoratedInterval.Log1p(Between(-1, 4)), false),
            ("positive divisor", DecoratedInterval.One / Between(double.Epsilon, 1), true),
            ("negative divisor", DecoratedInterval.One / Between(-1, -double.Epsilon), true),
            ("divisor from 0", DecoratedInterval.One / Between(0, 1), false),
            ("divisor up to 0", DecoratedInterval.One / Between(-1, 0), false),
            ("0/0", DecoratedInterval.Zero / DecoratedInterval.Zero, false),
            ("infinity", DecoratedInterval.FromDyadic(double.PositiveInfinity), false),
            ("no number", DecoratedInterval.FromDyadic(double.NaN), false),
            ("a number", DecoratedInterval.FromDyadic(3), true),
            ("an overflow", DecoratedInterval.Exp(Between(0, 1e9)), true),
        ];
        Assert.All(edges, edge => Assert.True(edge.Result.IsDefined == edge.IsDefined, $"{edge.Name}: {edge.Result}"));
    }

    [Fact]
    public void Every_operation_passes_on_what_is_undefined_and_has_the_interval_of_the_plain_system()
    {
        DecoratedInterval[] defined = [Between(1, 2), Between(3, 5)];
        DecoratedInterval undefined = DecoratedInterval.Sqrt(Between(-1, 4));
        (string Name, Func<DecoratedInterval, DecoratedInterval, DecoratedInterval> Run, Func<Interval, Interval, Interval> Plain)[] operations =
        [
            ("+", (a, b) => a + b, (a, b) => a + b),
            ("-", (a, b) => a - b, (a, b) => a - b),
            ("*", (a, b) => a * b, (a, b) => a * b),
            ("/", (a, b) => b / (a + DecoratedInterval.One), (a, b) => b / (a + Interval.One)),
            ("negative", (a, _) => -a, (a, _) => -a),
            ("first factor", (a, b) => DecoratedInterval.MultiplyAdd(a, b, b), (a, b) => Interval.MultiplyAdd(a, b, b)),
            ("second factor", (a, b) => DecoratedInterval.MultiplyAdd(b, a, b), (a, b) => Interval.MultiplyAdd(b, a, b)),
            ("summand", (a, b) => DecoratedInterval.MultiplyAdd(b, b, a), (a, b) => Interval.MultiplyAdd(b, b, a)),
            ("root", (a, _) => DecoratedInterval.Sqrt(a), (a, _) => Interval.Sqrt(a)),
            ("exponential", (a, _) => DecoratedInterval.Exp(a), (a, _) => Interval.Exp(a)),
            ("logarithm", (a, _) => DecoratedInterval.Log(a + DecoratedInterval.One), (a, _) => Interval.Log(a + Interval.One)),
            ("expm1", (a, _) => DecoratedInterval.Expm1(a), (a, _) => Interval.Expm1(a)),
            ("log1p", (a, _) => DecoratedInterval.Log1p(a), (a, _) => Interval.Log1p(a)),
            ("logistic", (a, _) => DecoratedInterval.Logistic(a), (a, _) => Interval.Logistic(a)),
            ("softplus", (a, _) => DecoratedInterval.Softplus(a), (a, _) => Interval.Softplus(a)),
            ("absolute value", (a, _) => DecoratedInterval.Abs(a), (a, _) => Interval.Abs(a)),
            ("maximum", DecoratedInterval.Max, Interval.Max),
            ("minimum", DecoratedInterval.Min, Interval.Min),
            ("sign", (a, b) => DecoratedInterval.Select(a, b, b), (a, b) => Interval.Select(a, b, b)),
        ];
        foreach (var (name, run, plain) in operations)
        {
            Assert.True(run(defined[0], defined[1]).IsDefined, name);
            Assert.Equal(plain(defined[0].Value, defined[1].Value), run(defined[0], defined[1]).Value);
            Assert.False(run(undefined, defined[1]).IsDefined, name);
        }

        Assert.All(operations[..3], operation => Assert.False(operation.Run(defined[0], undefined).IsDefined, operation.Name));
        Assert.False((defined[0] / (undefined + DecoratedInterval.One)).IsDefined);
        Assert.False((undefined / defined[0]).IsDefined);
        Assert.False(DecoratedInterval.Max(defined[0], undefined).IsDefined || DecoratedInterval.Min(defined[0], undefined).IsDefined);
    }

    [Fact]
    public void Of_a_decided_selection_only_the_chosen_branch_counts()
    {
        DecoratedInterval undefined = DecoratedInterval.Log(Between(-1, 1));
        Assert.True(DecoratedInterval.Select(Between(-2, -1), DecoratedInterval.One, undefined).IsDefined);
        Assert.False(DecoratedInterval.Select(Between(-2, -1), undefined, DecoratedInterval.One).IsDefined);
        Assert.True(DecoratedInterval.Select(Between(0, 1), undefined, DecoratedInterval.One).IsDefined);
        Assert.False(DecoratedInterval.Select(Between(0, 1), DecoratedInterval.One, undefined).IsDefined);
        Assert.False(DecoratedInterval.Select(Between(-1, 1), DecoratedInterval.One, undefined).IsDefined);
        Assert.False(DecoratedInterval.Select(Between(-1, 1), undefined, DecoratedInterval.One).IsDefined);
    }

    [Fact]
    public void A_point_has_a_double_and_is_equal_or_not_and_anything_wider_refuses()
    {
        Assert.Equal(1.5, DecoratedInterval.FromDyadic(1.5).ToDouble());
        Assert.True(DecoratedInterval.One == Between(1, 1));
        Assert.False(DecoratedInterval.One == Between(2, 3));
        Assert.False(Between(0, 1) == Between(2, 3));
        Assert.Equal(DecoratedInterval.One.GetHashCode(), Between(1, 1).GetHashCode());
        Assert.Throws<InvalidOperationException>(() => Between(0, 1).ToDouble());
        Assert.Throws<InvalidOperationException>(() => Between(0, 1) == Between(1, 2));
        Assert.Throws<InvalidOperationException>(() => Between(0, 1) == Between(0, 1));
    }
}

namespace Theorems.Numbers.Tests;

public class TraceTests
{
    [Fact]
    public void A_trace_keeps_each_operation_on_the_places_of_its_arguments()
    {
        Trace<Float64> trace = Trace<Float64>.Of(taken =>
        {
            Traced<Float64> x = taken.Input(new(3));
            Traced<Float64> y = taken.Input(new(4));
            return [Traced<Float64>.Sqrt((x * x) + (y * y)), Traced<Float64>.FromDyadic(0.5)];
        });

        Assert.Equal(
            [
                new(Operation.Input, 0), new(Operation.Input, 1), new(Operation.Multiply, 0, 0), new(Operation.Multiply, 1, 1),
                new(Operation.Add, 2, 3), new(Operation.Sqrt, 4), new(Operation.Constant, 0),
            ], trace.Operations);
        Assert.Equal([5, 6], trace.Outputs);
        Assert.Equal([0.5], trace.Constants);
        Assert.Equal(2, trace.Inputs);
        Assert.False(trace.LooksAtNumbers);
    }

    [Fact]
    public void Values_are_those_of_the_traced_system()
    {
        double[] values = [];
        Trace<Float64>.Of(taken =>
        {
            Traced<Float64> x = taken.Input(new(0.7));
            Traced<Float64> y = taken.Input(new(-1.3));
            Traced<Float64>[] all =
            [
                x + y, x - y, x * y, x / y, -x, Traced<Float64>.MultiplyAdd(x, y, x), Traced<Float64>.Sqrt(x), Traced<Float64>.Exp(y), Traced<Float64>.Log(x),
                Traced<Float64>.Expm1(y), Traced<Float64>.Log1p(x), Traced<Float64>.Logistic(y), Traced<Float64>.Softplus(x), Traced<Float64>.Abs(y),
                Traced<Float64>.Max(x, y), Traced<Float64>.Min(x, y), Traced<Float64>.Select(y, x, y), Traced<Float64>.One, default,
            ];
            values = [.. all.Select(one => one.Value.Value)];
            return all;
        });

        Float64 a = new(0.7);
        Float64 b = new(-1.3);
        Assert.Equal(
            [
                (a + b).Value, (a - b).Value, (a * b).Value, (a / b).Value, -0.7,
                Float64.MultiplyAdd(a, b, a).Value, Float64.Sqrt(a).Value, Float64.Exp(b).Value, Float64.Log(a).Value,
                Float64.Expm1(b).Value, Float64.Log1p(a).Value, Float64.Logistic(b).Value, Float64.Softplus(a).Value, 1.3, 0.7, -1.3, 0.7, 1, 0,
            ], values);
    }

    [Fact]
    public void Equal_constants_are_kept_once_and_zeros_of_either_sign_apart()
    {
        Trace<Float64> trace = Trace<Float64>.Of(taken =>
        {
            Traced<Float64> x = taken.Input(new(1));
            return [x + Traced<Float64>.FromDyadic(2), x * Traced<Float64>.FromDyadic(2), x + Traced<Float64>.FromDyadic(-0.0), x + default(Traced<Float64>)];
        });
        Assert.Equal([2, -0.0, 0.0], trace.Constants);
        Assert.True(double.IsNegative(trace.Constants[1]));
    }

    [Fact]
    public void A_program_that_looks_at_its_numbers_is_told_apart()
    {
        Assert.True(Trace<Float64>.Of(taken =>
        {
            Traced<Float64> x = taken.Input(new(1));
            return [x.ToDouble() > 0 ? x : -x];
        }).LooksAtNumbers);

        // A constant is the same for all inputs.
        Assert.False(Trace<Float64>.Of(taken => [Traced<Float64>.FromDyadic(3).ToDouble() > 0 ? taken.Input(new(1)) : default]).LooksAtNumbers);
    }

    [Fact]
    public void Numbers_of_another_trace_are_refused()
    {
        Traced<Float64> stray = default;
        Trace<Float64>.Of(taken => [stray = taken.Input(new(1))]);
        Assert.Throws<InvalidOperationException>(() => Trace<Float64>.Of(taken => [stray + taken.Input(new(1))]));
        Assert.Throws<InvalidOperationException>(() => stray + stray);
    }

    [Fact]
    public void A_trace_within_a_trace_leaves_the_outer_one_alone()
    {
        Trace<Float64> outer = Trace<Float64>.Of(taken =>
        {
            Traced<Float64> x = taken.Input(new(1));
            Trace<Float64> inner = Trace<Float64>.Of(other => [other.Input(new(2)) + Traced<Float64>.One]);
            Assert.Equal(3, inner.Operations.Count);
            return [x + x];
        });
        Assert.Equal(2, outer.Operations.Count);
    }

    [Fact]
    public void A_trace_that_grows_too_long_is_given_up() => Assert.Throws<TraceTooLongException>(() => Trace<Float64>.Of(taken =>
    {
        Traced<Float64> x = taken.Input(new(1));
        while (true)
        {
            x += x;
        }
    }, 1000));
}

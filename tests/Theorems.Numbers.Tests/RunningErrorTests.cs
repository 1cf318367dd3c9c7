namespace Theorems.Numbers.Tests;

public class RunningErrorTests
{
    public static TheoryData<string> Functions => ["Sqrt", "Exp", "Log", "Expm1", "Log1p", "Logistic", "Softplus"];

    // A rational function whose steps cancel and amplify: Horner's rule, quotients, differences of products.
    private static T Program<T>(T[] x)
        where T : struct, IField<T>
    {
        T sum = T.Zero;
        for (int index = 0; index < x.Length; index++)
        {
            sum = T.MultiplyAdd(sum, x[index], x[x.Length - 1 - index]);
            sum = (sum - (x[index] * x[0])) / (T.One + (x[index] * x[index]));
        }

        return sum * sum;
    }

    private static double[] Points(Sampler sampler) => [.. Enumerable.Range(0, 8).Select(_ => Math.Round(sampler.Uniform(-1024, 1024)) / 256)];

    [Fact]
    public void The_error_bound_of_floats_contains_the_exact_result()
    {
        Sampler sampler = new(1);
        double largest = 0;
        for (int sample = 0; sample < 2000; sample++)
        {
            double[] points = Points(sampler);
            largest = Math.Max(largest, Share<Float64>(points));
            largest = Math.Max(largest, Share<Float32>(points));
        }

        // It is a bound, and not an idle one: rounding comes within a factor of four of it.
        Assert.InRange(largest, 0.25, 1);
    }

    [Fact]
    public void The_error_bound_of_double_double_contains_the_exact_result()
    {
        Sampler sampler = new(2);
        for (int sample = 0; sample < 500; sample++)
        {
            Assert.InRange(Share<DoubleDouble64>(Points(sampler)), 0, 1);
        }
    }

    // |computed - exact| / bound.
    private static double Share<T>(double[] points)
        where T : struct, IReal<T>
    {
        RunningError<T> computed = Program<RunningError<T>>([.. points.Select(RunningError<T>.FromDyadic)]);
        Assert.Equal(Program<T>([.. points.Select(T.FromDyadic)]), computed.Value);
        Rational exact = Program<Rational>([.. points.Select(Rational.FromDyadic)]);
        Rational value = typeof(T) == typeof(DoubleDouble64)
            ? Sum((DoubleDouble64)(object)computed.Value)
            : Rational.FromDyadic(computed.Value.ToDouble());
        Rational difference = value - exact;
        return difference.Equals(Rational.Zero) ? 0 : Math.Abs((difference / Rational.FromDyadic(computed.Error.ToDouble())).ToDouble());
    }

    private static Rational Sum(DoubleDouble64 value) => Rational.FromDyadic(value.High.Value) + Rational.FromDyadic(value.Low.Value);

    [Theory]
    [InlineData(1, 0.5, -1, 0.25, 0.5)]
    [InlineData(-1, 0.25, 1, 0.5, 0.5)]
    [InlineData(1, 0.5, 0, 0.75, 0.75)]
    [InlineData(0, 0.75, 1, 0.5, 0.75)]
    [InlineData(-1, 0.5, 0, 0, 0)]
    [InlineData(1, double.PositiveInfinity, 9, 0.5, double.PositiveInfinity)]
    public void The_larger_number_brings_its_error_unless_the_other_might_be_larger(
        double left,
        double leftError,
        double right,
        double rightError,
        double expected)
    {
        RunningError<Float64> first = new(new(left), new(leftError));
        RunningError<Float64> second = new(new(right), new(rightError));
        Assert.Equal(
            (Math.Max(left, right), expected),
            (RunningError<Float64>.Max(first, second).Value.Value, RunningError<Float64>.Max(first, second).Error.Value));
        Assert.Equal(
            (-Math.Max(left, right), expected),
            (RunningError<Float64>.Min(-first, -second).Value.Value, RunningError<Float64>.Min(-first, -second).Error.Value));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Errors_of_arguments_become_errors_of_functions(string name)
    {
        Sampler sampler = new(3);
        for (int sample = 0; sample < 2000; sample++)
        {
            double x = sampler.Uniform(name is "Sqrt" or "Log" ? 0.01 : -0.9, 6);
            double error = Math.ScaleB(Math.Abs(x), -sampler.Integer(40) - 4);
            RunningError<Float64> image = Apply(name, new RunningError<Float64>(new(x), new(error)));
            foreach (double exact in new[] { -error, -error / 3, 0, error / 2, error })
            {
                DoubleDouble64 truth = Apply(name, DoubleDouble64.FromDyadic(x) + DoubleDouble64.FromDyadic(exact));
                double difference = Math.Abs((truth - DoubleDouble64.FromDyadic(image.Value.Value)).ToDouble());
                Assert.InRange(difference, 0, image.Error.Value);
            }

            // No more than a few times what the worst of them needs, so that the bound says something.
            double needed = Math.Abs(
                (Apply(name, DoubleDouble64.FromDyadic(x) - DoubleDouble64.FromDyadic(error))
                    - Apply(name, DoubleDouble64.FromDyadic(x))).ToDouble());
            Assert.InRange(image.Error.Value, 0, (3 * needed) + (8 * Float64.UnitRoundoff * Math.Abs(image.Value.Value)));
        }
    }

    [Fact]
    public void A_forgotten_error_is_seen()
    {
        // 2^20/3 - 349525 = 1/3: what the quotient has lost is multiplied by 2^20. Taken for exact, it leaves the bound far behind.
        RunningError<Float64> third = RunningError<Float64>.One / RunningError<Float64>.FromDyadic(3);
        RunningError<Float64> honest = Amplified(third);
        RunningError<Float64> forgetful = Amplified(RunningError<Float64>.Exact(third.Value));
        double difference = Math.Abs((Rational.FromDyadic(honest.Value.Value) - new Rational(1, 3)).ToDouble());
        Assert.InRange(difference, 0, honest.Error.Value);
        Assert.True(difference > 1000 * forgetful.Error.Value);

        static RunningError<Float64> Amplified(RunningError<Float64> value) =>
            RunningError<Float64>.MultiplyAdd(value, RunningError<Float64>.FromDyadic(1 << 20), RunningError<Float64>.FromDyadic(-349525));
    }

    [Fact]
    public void A_selection_in_doubt_errs_by_the_whole_step()
    {
        RunningError<Float64> one = RunningError<Float64>.One;
        RunningError<Float64> three = RunningError<Float64>.FromDyadic(3);
        Assert.Equal(0, RunningError<Float64>.Select(new(new(0.5), new(0.25)), one, three).Error.Value);
        Assert.Equal(2, RunningError<Float64>.Select(new(new(0.125), new(0.25)), one, three).Error.Value);
        Assert.Equal(2, RunningError<Float64>.Select(new(new(-0.125), new(0.125)), one, three).Error.Value);
        Assert.Equal(0, RunningError<Float64>.Select(new(new(0.125), new(0.125)), one, three).Error.Value);
        Assert.Equal(0, RunningError<Float64>.Select(RunningError<Float64>.Zero, one, three).Error.Value);
    }

    [Fact]
    public void A_divisor_that_may_be_zero_leaves_no_bound()
    {
        RunningError<Float64> doubtful = new(new(0.125), new(0.25));
        Assert.False(double.IsFinite((new RunningError<Float64>(new(1), new(0.5)) / doubtful).Error.Value));
    }

    [Fact]
    public void The_root_of_a_number_near_zero_errs_by_the_root_of_its_error()
    {
        Assert.Equal(0.5, RunningError<Float64>.Sqrt(new(new(0), new(0.25))).Error.Value);
        Assert.Equal(0, RunningError<Float64>.Sqrt(RunningError<Float64>.Zero).Error.Value);
    }

    private static T Apply<T>(string name, T x)
        where T : struct, IReal<T> => name switch
        {
            "Sqrt" => T.Sqrt(x),
            "Exp" => T.Exp(x),
            "Log" => T.Log(x),
            "Expm1" => T.Expm1(x),
            "Log1p" => T.Log1p(x),
            "Logistic" => T.Logistic(x),
            "Softplus" => T.Softplus(x),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
}

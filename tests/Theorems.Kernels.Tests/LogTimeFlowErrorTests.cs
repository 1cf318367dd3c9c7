using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;
using Extended = Theorems.Numbers.DoubleDouble<Theorems.Numbers.Float64>;

namespace Theorems.Kernels.Tests;

public class LogTimeFlowErrorTests
{
    private const int Points = 4;
    private const int Dimensions = 3;
    private const double StepSize = 0.125;

    // What is taken back out of an integral in doubles loses some thousands of 2^53 parts; a mistake in a derivative is of the order of one.
    private const double Slack = 1.0 / (1L << 40);

    [Theory]
    [InlineData(1, 8, 6)]
    [InlineData(2, 16, 6)]
    [InlineData(3, 32, 6)]
    [InlineData(4, 16, 12)]
    public void The_proven_error_is_above_the_error_that_double_double_shows(uint seed, int stepsPerUnit, int until)
    {
        (Float64[] weights, double proven) = Integrate(seed, stepsPerUnit, until, method: null);
        double actual = Distance(weights, Reference(seed, until));
        Assert.InRange(actual, 1e-14, proven);
    }

    [Fact]
    public void The_proven_error_falls_by_the_cube_of_the_step()
    {
        double coarse = Integrate(5, 16, 6, method: null).Proven;
        double fine = Integrate(5, 64, 6, method: null).Proven;
        Assert.InRange(Math.Log(coarse / fine, 4), 2.7, 4.1);
    }

    [Fact]
    public void A_method_that_takes_the_wrong_road_is_seen()
    {
        // Euler's method in double the speed, and points pushed aside once.
        foreach (Action<Float64[], Float64[]> method in new Action<Float64[], Float64[]>[]
        {
            (before, after) => after[0] += after[0] - before[0],
            (before, after) => after[1] += new Float64(1e-6),
        })
        {
            (Float64[] weights, double proven) = Integrate(6, 16, 4, method);
            Assert.True(proven >= Distance(weights, Reference(6, 4)));
            Assert.True(proven > 1e-6);
        }
    }

    [Fact]
    public void Each_lane_has_the_bits_of_a_scalar_run()
    {
        Matrix<Lanes> z = Draw.Matrix<Lanes>(Points, Dimensions, 7);
        Lanes[] start = Draw.Array<Lanes>(Dimensions, 8);
        Lanes[] end = Draw.Array<Lanes>(Dimensions, 9);
        LogTimeFlowError<Lanes> bound = new(z, Lanes.FromDyadic(StepSize), Lanes.One, start);
        bound.Extend(Lanes.FromDyadic(0.25), end);
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            Matrix<Float64> one = new(Points, Dimensions, Draw.Lane(z.Elements, lane));
            LogTimeFlowError<Float64> scalar = new(one, new(StepSize), Float64.One, Draw.Lane(start, lane));
            scalar.Extend(new(0.25), Draw.Lane(end, lane));
            Assert.Equal(BitConverter.DoubleToInt64Bits(scalar.Total.ToDouble()), BitConverter.DoubleToInt64Bits(bound.Total.ToDouble(lane)));
        }
    }

    // One point, whose exponent falls along the cubic, ever more slowly, with a third derivative below zero: the derivatives and the exponential are all
    // largest at the start and agree in sign, so the bound is the largest third derivative that the velocity has, neither more nor less.
    [Fact]
    public void The_third_derivatives_bound_is_attained_where_all_of_its_parts_are_largest_together()
    {
        (double bound, double largest) = ThirdDerivative(new(1, 1, [new(2)]), stepSize: 1, time: 0, step: 0.75, [new(0)], [new(0.9375)]);
        Assert.InRange(bound, largest * (1 - Slack), largest * (1 + Slack));
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(0.75)]
    [InlineData(1.5)]
    public void The_third_derivatives_bound_is_never_below_a_sampled_value(double step)
    {
        for (uint seed = 0; seed < 40; seed++)
        {
            Matrix<Float64> z = Draw.Matrix<Float64>(Points, Dimensions, 2 * seed).Scale(new Float64(0.5));
            Float64[] ends = [.. Draw.Array<Float64>(2 * Dimensions, (2 * seed) + 1).Select(element => element * new Float64(0.25))];
            (double bound, double largest) = ThirdDerivative(z, StepSize, time: 1, step, ends[..Dimensions], ends[Dimensions..]);
            Assert.True(bound >= largest * (1 - Slack), $"{bound:R} is below {largest:R}, seed {seed}.");
        }
    }

    // w = tau e/2 solves the flow of two points 2 e with eta = 1/8: every exponent is zero, every velocity e/2, and nothing rounds but e^tau, e^-tau and their
    // product: velocities are off by less than 3 u of 1/2, which adds less than h 3 u/2 to the integral, so that what is left is the rounding's
    // bound: u (8 |w| + 2 (n + d + 8) h F (1 + a)) with |w| = 7/8, n = 2, d = 3, h = 3/4, forces F = 2 (1/8) 2 and terms a = 7/4 + 2 (7/8).
    [Fact]
    public void On_an_exact_solution_the_rounding_alone_is_left_as_analysed()
    {
        Matrix<Float64> z = new(2, 3, [new(2), new(0), new(0), new(2), new(0), new(0)]);
        Float64 bound = Step<Float64>(z, new(0.125), Float64.One, new(0.75), [new(0.5), new(0), new(0)], [new(0.875), new(0), new(0)]);
        double analysed = (8 * 0.875) + (2 * (2 + 3 + 8) * 0.75 * 0.5 * (1 + 3.5));
        Assert.InRange(bound.Value / Float64.UnitRoundoff, analysed, analysed + 1.5);
    }

    // Double-double has the same bound with nearly no rounding; what float64 differs by goes either way and has to be covered, for steps that a method
    // takes: no exponent moves by much more than one. The ends are pushed aside, so that there is a defect to round.
    [Theory]
    [InlineData(6)]
    [InlineData(12)]
    public void A_step_in_float64_is_never_below_the_same_step_in_double_double(int halvings)
    {
        Float64 step = new(Math.ScaleB(1, -halvings));
        for (uint seed = 0; seed < 100; seed++)
        {
            Matrix<Float64> z = Separable<Float64>(seed);
            Float64[] start = [.. Draw.Array<Float64>(Dimensions, seed + 1000).Select(element => element * new Float64(1.0 / 64))];
            Float64[] end = [.. start];
            SeparableClassification.LogTimeFlow<Float64, ArrayMemory<Float64>, ExponentialLoss<Float64>>(
                z.Elements, Points, Dimensions, default, new(StepSize), Float64.One, step, 1, end, new Float64[3 * Dimensions]);
            end = [.. end.Zip(Draw.Array<Float64>(Dimensions, seed + 2000), (element, push) => element + (push * new Float64(Math.ScaleB(1, -30))))];
            Float64 plain = Step<Float64>(z, new(StepSize), Float64.One, step, start, end);
            double above = (Extended.FromDyadic(plain.Value) - Precise(z, StepSize, 1, step.Value, start, end)).ToDouble();
            Assert.True(above >= 0, $"{plain.Value:R} is below double-double by {-above:R}, seed {seed}.");
        }
    }

    // The bound on the third derivative, taken back out of a step's integral 2 h |defect|/3 + h^4 bound/192, and the largest of its sampled values.
    private static (double Bound, double Largest) ThirdDerivative(Matrix<Float64> z, double stepSize, double time, double step, Float64[] start, Float64[] end)
    {
        // The cubic in powers of s.
        double[] departure = Taylor(z, stepSize, time, 0, [.. start.Select(weight => new[] { weight.Value, 0, 0, 0 })]).Velocity;
        double[] arrival = Taylor(z, stepSize, time + step, 0, [.. end.Select(weight => new[] { weight.Value, 0, 0, 0 })]).Velocity;
        double[][] cubic = [.. start.Select((weight, column) =>
        {
            double mean = (end[column].Value - weight.Value) / step;
            return new[]
            {
                weight.Value,
                departure[column],
                ((3 * mean) - (2 * departure[column]) - arrival[column]) / step,
                (departure[column] + arrival[column] - (2 * mean)) / (step * step),
            };
        })];
        double largest = Enumerable.Range(0, 257).Max(part => Draw.Norm(Taylor(z, stepSize, time, part * step / 256, cubic).Third));
        double[] middle = Taylor(z, stepSize, time, step / 2, cubic).Velocity;
        double defect = Draw.Norm(cubic.Select((c, column) => c[1] + (c[2] * step) + (0.75 * c[3] * step * step) - middle[column]));
        double integral = Precise(z, stepSize, time, step, start, end).ToDouble();
        return ((integral - (2 * step * defect / 3)) * 192 / Math.Pow(step, 4), largest);
    }

    // f and its third derivative at s along a cubic, from the first terms of the Taylor series of an exponent and its exponential there.
    private static (double[] Velocity, double[] Third) Taylor(Matrix<Float64> z, double stepSize, double time, double s, double[][] cubic)
    {
        double[] velocity = new double[cubic.Length];
        double[] third = new double[cubic.Length];
        for (int point = 0; point < z.Rows; point++)
        {
            double[] exponent = [time + s, 1, 0, 0];
            for (int column = 0; column < cubic.Length; column++)
            {
                double[] c = cubic[column];
                double[] shifted = [c[0] + (s * (c[1] + (s * (c[2] + (s * c[3]))))), c[1] + (s * ((2 * c[2]) + (3 * s * c[3]))), c[2] + (3 * s * c[3]), c[3]];
                for (int power = 0; power < exponent.Length; power++)
                {
                    exponent[power] -= z[point, column].Value * shifted[power];
                }
            }

            double[] exponential = [Math.Exp(exponent[0]), 0, 0, 0];
            for (int power = 1; power < exponent.Length; power++)
            {
                exponential[power] = Enumerable.Range(1, power).Sum(k => k * exponent[k] * exponential[power - k]) / power;
            }

            for (int column = 0; column < cubic.Length; column++)
            {
                velocity[column] += stepSize * exponential[0] * z[point, column].Value;
                third[column] += stepSize * 6 * exponential[3] * z[point, column].Value;
            }
        }

        return (velocity, third);
    }

    private static Extended Precise(Matrix<Float64> z, double stepSize, double time, double step, Float64[] start, Float64[] end) =>
        Step(
            new(z.Rows, z.Columns, Draw.Convert<Extended>(z.Elements)),
            Extended.FromDyadic(stepSize),
            Extended.FromDyadic(time),
            Extended.FromDyadic(step),
            Draw.Convert<Extended>(start),
            Draw.Convert<Extended>(end));

    private static T Step<T>(Matrix<T> z, T stepSize, T time, T step, T[] start, T[] end)
        where T : struct, IReal<T>
    {
        LogTimeFlowError<T> error = new(z, stepSize, time, start);
        error.Extend(step, end);
        return error.Total;
    }

    // Points in a half space, so that the exponents stay bounded along the flow.
    private static Matrix<T> Separable<T>(uint seed)
        where T : struct, IReal<T>
    {
        Matrix<T> z = Draw.Matrix<T>(Points, Dimensions, seed);
        for (int point = 0; point < Points; point++)
        {
            z[point, 0] = T.One + T.Abs(z[point, 0]);
        }

        return z;
    }

    private static (Float64[] Weights, double Proven) Integrate(uint seed, int stepsPerUnit, int until, Action<Float64[], Float64[]>? method)
    {
        Matrix<Float64> z = Separable<Float64>(seed);
        Float64[] weights = new Float64[Dimensions];
        Float64 step = new(1.0 / stepsPerUnit);
        LogTimeFlowError<Float64> error = new(z, new(StepSize), Float64.Zero, weights);
        for (int index = 0; index < until * stepsPerUnit; index++)
        {
            Float64[] before = (Float64[])weights.Clone();
            Float64 time = new((double)index / stepsPerUnit);
            SeparableClassification.LogTimeFlow<Float64, ArrayMemory<Float64>, ExponentialLoss<Float64>>(
                z.Elements, Points, Dimensions, default, new(StepSize), time, step, 1, weights, new Float64[3 * Dimensions]);
            method?.Invoke(before, weights);
            error.Extend(step, weights);
        }

        return (weights, error.Total.ToDouble());
    }

    private static double[] Reference(uint seed, int until)
    {
        Matrix<DoubleDouble<Float64>> z = Separable<DoubleDouble<Float64>>(seed);
        DoubleDouble<Float64>[] weights = new DoubleDouble<Float64>[Dimensions];
        SeparableClassification.LogTimeFlow<DoubleDouble<Float64>, ArrayMemory<DoubleDouble<Float64>>, ExponentialLoss<DoubleDouble<Float64>>>(
            z.Elements, Points, Dimensions, default, DoubleDouble<Float64>.FromDyadic(StepSize), DoubleDouble<Float64>.Zero,
            DoubleDouble<Float64>.FromDyadic(1 / 512.0), until * 512, weights, new DoubleDouble<Float64>[3 * Dimensions]);
        return [.. weights.Select(weight => weight.ToDouble())];
    }

    private static double Distance(Float64[] weights, double[] reference) =>
        Math.Sqrt(weights.Zip(reference, (weight, exact) => Math.Pow(weight.ToDouble() - exact, 2)).Sum());
}

using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class RectifiedNormalisedNetworkTests
{
    private const int Samples = 8;
    private const int Inputs = 3;
    private const int Units = 4;

    private static RectifiedNormalisedNetwork<T> Network<T>(double epsilon = 0)
        where T : struct, IReal<T> =>
        new(Draw.Matrix<T>(Samples, Inputs, 1), Draw.Array<T>(Samples, 2), Units, T.FromDyadic(epsilon));

    // f by the definition, from centred sums over whole arrays, with none of the kernel's memory or order.
    private static T[] Reference<T>(T[] parameters, T epsilon)
        where T : struct, IReal<T>
    {
        Matrix<T> inputs = Draw.Matrix<T>(Samples, Inputs, 1);
        T[] sum = new T[Samples];
        for (int unit = 0; unit < Units; unit++)
        {
            T[] hidden = Normalised([.. Enumerable.Range(0, Samples).Select(sample =>
                Enumerable.Range(0, Inputs).Aggregate(T.Zero, (total, input) => total + (inputs[sample, input] * parameters[(unit * Inputs) + input])))]);
            sum = [.. sum.Select((value, sample) => value + (parameters[(Units * Inputs) + unit] * T.Max(hidden[sample], T.Zero)))];
        }

        return Normalised(sum);

        T[] Normalised(T[] values)
        {
            T count = T.FromDyadic(values.Length);
            T mean = values.Aggregate(T.Zero, (total, value) => total + value) / count;
            T variance = values.Aggregate(T.Zero, (total, value) => total + ((value - mean) * (value - mean))) / count;
            T deviation = T.Sqrt(variance + epsilon);
            return [.. values.Select(value => (value - mean) / deviation)];
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    public void Outputs_are_those_of_the_definition(double epsilon)
    {
        T[] Parameters<T>()
            where T : struct, IReal<T> => Draw.Array<T>(Units * (Inputs + 1), 3);
        DoubleDouble<Float64>[] expected = Reference(Parameters<DoubleDouble<Float64>>(), DoubleDouble<Float64>.FromDyadic(epsilon));
        RunningError<Float64>[] actual = Network<RunningError<Float64>>(epsilon).Outputs(Parameters<RunningError<Float64>>()).ToArray();
        for (int sample = 0; sample < Samples; sample++)
        {
            double difference = (expected[sample] - DoubleDouble<Float64>.FromDyadic(actual[sample].Value.Value)).ToDouble();
            Assert.InRange(Math.Abs(difference), 0, actual[sample].Error.Value);
            Assert.InRange(actual[sample].Error.Value, 0, 1e-11);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    public void The_gradient_is_the_derivative_of_half_the_mean_squared_error(double epsilon)
    {
        DoubleDouble<Float64>[] parameters = Draw.Array<DoubleDouble<Float64>>(Units * (Inputs + 1), 3);
        DoubleDouble<Float64>[] targets = Draw.Array<DoubleDouble<Float64>>(Samples, 2);
        DoubleDouble<Float64>[] gradient = new DoubleDouble<Float64>[parameters.Length];
        Network<DoubleDouble<Float64>>(epsilon).Gradient(0, parameters, gradient);
        for (int index = 0; index < parameters.Length; index++)
        {
            DualReal<DoubleDouble<Float64>>[] outputs = Reference(
                [.. parameters.Select((value, other) =>
                    other == index
                        ? DualReal<DoubleDouble<Float64>>.Variable(value)
                        : DualReal<DoubleDouble<Float64>>.Constant(value))],
                DualReal<DoubleDouble<Float64>>.FromDyadic(epsilon));
            DualReal<DoubleDouble<Float64>> loss = outputs
                .Select((output, sample) => output - DualReal<DoubleDouble<Float64>>.Constant(targets[sample]))
                .Aggregate(DualReal<DoubleDouble<Float64>>.Zero, (sum, residual) => sum + (residual * residual));
            DoubleDouble<Float64> expected = loss.Derivative / DoubleDouble<Float64>.FromDyadic(2 * Samples);

            // Some hundred operations of 2e-31 on numbers below 100.
            Assert.InRange(Math.Abs((expected - gradient[index]).ToDouble()), 0, 1e-26);
            Assert.NotEqual(0, gradient[index].ToDouble());
        }
    }

    [Fact]
    public void The_gradient_of_a_sum_of_outputs_is_linear_in_its_slopes()
    {
        DoubleDouble<Float64>[] parameters = Draw.Array<DoubleDouble<Float64>>(Units * (Inputs + 1), 3);
        RectifiedNormalisedNetwork<DoubleDouble<Float64>> network = Network<DoubleDouble<Float64>>();
        DoubleDouble<Float64>[] expected = new DoubleDouble<Float64>[parameters.Length];
        network.Gradient(0, parameters, expected);
        DoubleDouble<Float64>[] targets = Draw.Array<DoubleDouble<Float64>>(Samples, 2);
        DoubleDouble<Float64>[] slopes = [.. network.Outputs(parameters).ToArray()
            .Select((output, sample) => (output - targets[sample]) / DoubleDouble<Float64>.FromDyadic(Samples))];
        DoubleDouble<Float64>[] actual = new DoubleDouble<Float64>[parameters.Length];
        network.OutputGradient(parameters, slopes, actual);
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void A_power_of_two_changes_no_bit_of_the_outputs_and_divides_the_gradient()
    {
        RectifiedNormalisedNetwork<Float64> network = Network<Float64>();
        Float64[] parameters = Draw.Array<Float64>(network.Length, 3);
        Float64 factor = new(Math.ScaleB(1, 100));
        Float64[] scaled = [.. parameters.Select(parameter => factor * parameter)];
        Assert.Equal(network.Outputs(parameters).ToArray(), network.Outputs(scaled).ToArray());
        Float64[] gradient = new Float64[network.Length];
        Float64[] ofScaled = new Float64[network.Length];
        network.Gradient(0, parameters, gradient);
        network.Gradient(0, scaled, ofScaled);
        Assert.Equal(gradient, ofScaled.Select(entry => factor * entry));

        // With an epsilon the scale is seen.
        RectifiedNormalisedNetwork<Float64> other = Network<Float64>(0.25);
        Assert.NotEqual(other.Outputs(parameters).ToArray(), other.Outputs(scaled).ToArray());
    }

    [Fact]
    public void A_batch_needs_one_target_for_each_sample() =>
        Assert.Throws<ArgumentException>(() =>
            new RectifiedNormalisedNetwork<Float64>(Draw.Matrix<Float64>(Samples, Inputs, 1), new Float64[3], Units, default));
}

using FsCheck.Fluent;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class StraightLineProgramTests
{
    [Fact]
    public void Any_program_gives_the_same_bits_as_data()
    {
        foreach (int[] choices in Gen.ListOf(Gen.Choose(0, 1 << 20), 200).Select(list => list.ToArray()).Sample(200, 50))
        {
            Float64[] inputs = [new(0.75), new(-1.5), new(3.25)];
            StraightLineProgram program = StraightLineProgram.Of(Trace<Float64>.Of(trace => Anything([.. inputs.Select(trace.Input)], choices)));
            Assert.Equal(Bits(Anything(inputs, choices)), Bits(program.Run(inputs)));

            // The program that one system showed is the program in all.
            DoubleDouble<Float64>[] precise = [.. inputs.Select(input => DoubleDouble<Float64>.FromDyadic(input.Value))];
            Assert.Equal(Anything(precise, choices), program.Run(precise));
        }
    }

    [Fact]
    public void What_no_output_needs_is_left_out()
    {
        StraightLineProgram program = StraightLineProgram.Of(Trace<Float64>.Of(trace =>
        {
            Traced<Float64> x = trace.Input(new(2));
            Traced<Float64> unused = trace.Input(new(5)) * x;
            _ = unused + unused;
            return [x + x];
        }));
        Assert.Equal(2, program.Length);
        Assert.Equal(2, program.Inputs);
        Assert.Equal([6], program.Run<Float64>([new(3), new(1)]).Select(output => output.Value));
    }

    [Fact]
    public void Registers_are_used_again_once_their_number_is_not_needed()
    {
        StraightLineProgram program = StraightLineProgram.Of(Trace<Float64>.Of(trace =>
        {
            Traced<Float64> x = trace.Input(new(1));
            for (int step = 0; step < 100; step++)
            {
                x = (x * x) - x;
            }

            return [x];
        }));
        Assert.Equal(201, program.Length);
        Assert.Equal(2, program.Registers);
    }

    [Fact]
    public void An_output_outlives_later_uses_of_its_number()
    {
        StraightLineProgram program = StraightLineProgram.Of(Trace<Float64>.Of(trace =>
        {
            Traced<Float64> x = trace.Input(new(1));
            Traced<Float64> y = x + x;
            Traced<Float64> z = y * y;
            return [y, z - y, x, y];
        }));
        Assert.Equal([6, 30, 3, 6], program.Run<Float64>([new(3)]).Select(output => output.Value));
    }

    [Fact]
    public void Lanes_run_it_too()
    {
        StraightLineProgram program = StraightLineProgram.Of(Trace<Float64>.Of(trace => [Traced<Float64>.Exp(trace.Input(new(1)))]));
        Lanes lanes = Lanes.FromDyadic((ReadOnlySpan<double>)[0, 1, 2, 3, 4, 5, 6, 7]);
        Lanes result = Assert.Single(program.Run([lanes]));
        Assert.All(Enumerable.Range(0, 8), lane => Assert.Equal(Float64.Exp(new(lane)).Value, result.ToDouble(lane)));
    }

    [Fact]
    public void A_wrong_number_of_inputs_is_refused()
    {
        StraightLineProgram program = StraightLineProgram.Of(Trace<Float64>.Of(trace => [trace.Input(new(1))]));
        Assert.Equal(
            "The program takes 1 inputs, not 2. (Parameter 'inputs')",
            Assert.Throws<ArgumentException>(() => program.Run<Float64>([new(1), new(2)])).Message);
    }

    // A program that the choices describe: each takes an operation and three of the numbers so far.
    private static T[] Anything<T>(T[] inputs, int[] choices)
        where T : struct, IReal<T>
    {
        List<T> numbers = [.. inputs, T.FromDyadic(0.125)];
        foreach (int choice in choices)
        {
            T a = numbers[(choice >> 4) % numbers.Count];
            T b = numbers[(choice >> 8) % numbers.Count];
            T c = numbers[(choice >> 12) % numbers.Count];
            numbers.Add((choice & 15) switch
            {
                0 => a + b,
                1 => a - b,
                2 => a * b,
                3 => a / b,
                4 => -a,
                5 => T.MultiplyAdd(a, b, c),
                6 => T.Sqrt(T.Abs(a)),
                7 => T.Logistic(a),
                8 => T.Exp(-T.Abs(a)),
                9 => T.Log(T.One + T.Abs(a)),
                10 => T.Expm1(-T.Abs(a)),
                11 => T.Log1p(T.Abs(a)),
                12 => T.Softplus(T.Min(a, b)),
                13 => T.Max(a, b),
                14 => T.Select(a, b, c),
                _ => T.FromDyadic(choice >> 4),
            });
        }

        return [.. numbers.TakeLast(20)];
    }

    private static long[] Bits(Float64[] numbers) => [.. numbers.Select(number => BitConverter.DoubleToInt64Bits(number.Value))];
}

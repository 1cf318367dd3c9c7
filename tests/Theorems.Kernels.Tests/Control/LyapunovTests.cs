using Theorems.Kernels.Control;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Control;

public class LyapunovTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Solves_the_equation_exactly_in_fractions_stable_or_not(int size)
    {
        Matrix<Rational> system = Draw.Matrix<Rational>(size, size, 1);
        Matrix<Rational> weight = Draw.Matrix<Rational>(size, size, 2);
        Matrix<Rational> solution = Lyapunov.Solve(system, weight);
        Assert.Equal(weight.Plus(system.TransposeTimes(solution.Times(system))).Elements, solution.Elements);
        // It would not do so for the transposed system.
        Assert.Equal(size == 1, weight.Plus(system.Times(solution.TimesTranspose(system))).Elements.SequenceEqual(solution.Elements));
    }

    [Fact]
    public void Is_the_sum_over_all_steps_of_a_stable_system()
    {
        Matrix<Float64> system = Draw.Matrix<Float64>(3, 3, 3).Scale(new Float64(1 / 8.0));
        Matrix<Float64> weight = Draw.Matrix<Float64>(3, 3, 4);
        (Matrix<Float64> sum, Matrix<Float64> power) = (new(3, 3), MatrixAlgebra.Identity<Float64>(3));
        for (int step = 0; step < 200; step++)
        {
            sum = sum.Plus(power.TransposeTimes(weight.Times(power)));
            power = power.Times(system);
        }

        // What the solution errs by is known from a running error analysis; the sum has 200 terms of at most the size of W.
        RunningError<Float64>[] analysed = Lyapunov.Solve(Exact(system), Exact(weight)).Elements;
        double roundings = 200 * 64 * Float64.UnitRoundoff * Draw.Norm(Draw.Doubles(weight.Elements));
        Assert.All(analysed.Zip(sum.Elements), pair => Assert.True(
            Math.Abs((pair.First.Value - pair.Second).Value) <= pair.First.Error.Value + roundings));
    }

    [Fact]
    public void Matrices_of_other_sizes_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Lyapunov.Solve(new Matrix<Rational>(2, 2), new(3, 3)));
        Assert.Throws<ArgumentException>(() => Lyapunov.Solve(new Matrix<Rational>(2, 3), new(2, 3)));
    }

    private static Matrix<RunningError<Float64>> Exact(Matrix<Float64> matrix) =>
        new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(RunningError<Float64>.Exact)]);
}

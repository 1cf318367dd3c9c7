using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class LeastSquaresTests
{
    public static TheoryData<int, int> Shapes => new() { { 1, 1 }, { 2, 5 }, { 3, 4 }, { 4, 6 }, { 5, 3 }, { 7, 7 }, { 8, 2 }, { 9, 10 } };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Descent_is_the_textbook_formula_exactly(int rows, int columns)
    {
        AssertExact<Rational>(rows, columns);
        AssertExact<PrimeField>(rows, columns);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Stochastic_descent_is_the_textbook_formula_exactly(int rows, int columns)
    {
        Matrix<Rational> matrix = Draw.Matrix<Rational>(rows, columns, 1);
        Rational[] targets = Draw.Array<Rational>(rows, 2);
        Rational[] weights = Draw.Array<Rational>(columns, 3);
        Rational eta = new(1, 64);
        int[] window = [.. Enumerable.Range(0, 6).Select(step => step * 5 % rows)];

        Rational[] expected = (Rational[])weights.Clone();
        foreach (int row in window)
        {
            Rational residual = -targets[row];
            for (int column = 0; column < columns; column++)
            {
                residual += matrix[row, column] * expected[column];
            }

            for (int column = 0; column < columns; column++)
            {
                expected[column] -= eta * residual * matrix[row, column];
            }
        }

        LeastSquares.StochasticDescent<Rational, ArrayMemory<Rational>>(matrix.Elements, columns, targets, window, eta, weights);
        Assert.Equal(expected, weights);
    }

    [Fact]
    public void A_stochastic_step_returns_its_residual_and_a_Kaczmarz_step_solves_its_equation()
    {
        Matrix<PrimeField> matrix = Draw.Matrix<PrimeField>(3, 5, 4);
        PrimeField[] targets = Draw.Array<PrimeField>(3, 5);
        PrimeField[] weights = Draw.Array<PrimeField>(5, 6);
        PrimeField before = MatrixAlgebra.Dot<PrimeField>(matrix.Row(1), weights) - targets[1];
        Assert.Equal(before, LeastSquares.KaczmarzStep<PrimeField, ArrayMemory<PrimeField>>(matrix.Elements, 5, 1, targets[1], weights));
        Assert.Equal(targets[1], MatrixAlgebra.Dot<PrimeField>(matrix.Row(1), weights));
    }

    [Fact]
    public void The_gradient_satisfies_the_symmetric_difference_identity_of_quadratics()
    {
        // f(w + h) - f(w - h) = 2 h.grad f(w) for every h, however large, because f is quadratic.
        Matrix<Rational> matrix = Draw.Matrix<Rational>(7, 5, 7);
        Rational[] targets = Draw.Array<Rational>(7, 8);
        Rational[] weights = Draw.Array<Rational>(5, 9);
        Rational[] direction = Draw.Array<Rational>(5, 10);
        Rational[] gradient = new Rational[5];
        LeastSquares.Gradient<Rational, ArrayMemory<Rational>>(matrix.Elements, 7, 5, targets, weights, gradient);
        Rational difference = Value([.. weights.Zip(direction, (w, h) => w + h)]) - Value([.. weights.Zip(direction, (w, h) => w - h)]);
        Assert.Equal(difference, Rational.FromDyadic(2) * MatrixAlgebra.Dot<Rational>(direction, gradient));

        Rational Value(Rational[] at) =>
            matrix.Times<Rational>(at).Zip(targets, (p, t) => (p - t) * (p - t) / Rational.FromDyadic(2)).Aggregate((a, b) => a + b);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Lanes_and_interleaved_memory_have_the_bits_of_scalars(int rows, int columns)
    {
        Lanes[] matrix = Draw.Array<Lanes>(rows * columns, 11);
        Lanes[] targets = Draw.Array<Lanes>(rows, 12);
        Lanes[] descended = Draw.Array<Lanes>(columns, 13);
        Lanes[] stochastic = Draw.Array<Lanes>(columns, 13);
        Lanes eta = Lanes.FromDyadic(1.0 / 512);
        int[] window = [.. Enumerable.Range(0, 20).Select(step => step * 3 % rows)];
        LeastSquares.GradientDescent<Lanes, ArrayMemory<Lanes>>(matrix, rows, columns, targets, eta, 10, descended, new Lanes[columns]);
        LeastSquares.StochasticDescent<Lanes, ArrayMemory<Lanes>>(matrix, columns, targets, window, eta, stochastic);
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            Float64[] one = Draw.Lane(matrix, lane);
            Float64[] weights = Draw.Lane(Draw.Array<Lanes>(columns, 13), lane);
            var spread = StridedMemory<Float64>.Spread(weights, 3);
            LeastSquares.GradientDescent<Float64, ArrayMemory<Float64>>(
                one, rows, columns, Draw.Lane(targets, lane), new(1.0 / 512), 10, weights, new Float64[columns]);
            Draw.SameBits(weights, descended, lane);

            LeastSquares.GradientDescent<Float64, StridedMemory<Float64>>(
                StridedMemory<Float64>.Spread(one, 3),
                rows,
                columns,
                StridedMemory<Float64>.Spread(Draw.Lane(targets, lane), 3),
                new(1.0 / 512),
                10,
                spread,
                StridedMemory<Float64>.Spread(new Float64[columns], 3));
            Draw.SameBits(Enumerable.Range(0, columns).Select(column => spread[column]), descended, lane);

            weights = Draw.Lane(Draw.Array<Lanes>(columns, 13), lane);
            LeastSquares.StochasticDescent<Float64, ArrayMemory<Float64>>(one, columns, Draw.Lane(targets, lane), window, new(1.0 / 512), weights);
            Draw.SameBits(weights, stochastic, lane);
        }
    }

    [Fact]
    public void The_error_of_a_gradient_stays_within_its_bound()
    {
        const int Rows = 11;
        const int Columns = 9;
        for (uint seed = 0; seed < 20; seed++)
        {
            Float64 third = new(1.0 / 3);
            Float64[] matrix = [.. Draw.Array<Float64>(Rows * Columns, seed).Select(element => element * third)];
            Float64[] targets = [.. Draw.Array<Float64>(Rows, seed + 100).Select(element => element * third)];
            Float64[] weights = [.. Draw.Array<Float64>(Columns, seed + 200).Select(element => element * third)];
            Float64[] gradient = new Float64[Columns];
            Rational[] exact = new Rational[Columns];
            LeastSquares.Gradient<Float64, ArrayMemory<Float64>>(matrix, Rows, Columns, targets, weights, gradient);
            LeastSquares.Gradient<Rational, ArrayMemory<Rational>>(
                Draw.Convert<Rational>(matrix), Rows, Columns, Draw.Convert<Rational>(targets), Draw.Convert<Rational>(weights), exact);
            for (int column = 0; column < Columns; column++)
            {
                // A running sum of k multiply-adds errs by k u times the sum of magnitudes: |dg| <= (n + m + 1) u |A|^T (|A||w| + |b|).
                double magnitude = 0;
                for (int row = 0; row < Rows; row++)
                {
                    double residual = Math.Abs(targets[row].Value);
                    for (int inner = 0; inner < Columns; inner++)
                    {
                        residual += Math.Abs(matrix[(row * Columns) + inner].Value * weights[inner].Value);
                    }

                    magnitude += Math.Abs(matrix[(row * Columns) + column].Value) * residual;
                }

                double error = Math.Abs((exact[column] - Rational.FromDyadic(gradient[column].Value)).ToDouble());
                Assert.True(error <= (Columns + Rows + 1) * Float64.UnitRoundoff * magnitude);
            }
        }
    }

    private static void AssertExact<T>(int rows, int columns)
        where T : struct, IField<T>
    {
        Matrix<T> matrix = Draw.Matrix<T>(rows, columns, 1);
        T[] targets = Draw.Array<T>(rows, 2);
        T[] weights = Draw.Array<T>(columns, 3);
        T eta = T.FromDyadic(1.0 / 64);
        T[] expected = (T[])weights.Clone();
        for (int step = 0; step < 3; step++)
        {
            T[] residual = [.. matrix.Times<T>(expected).Zip(targets, (p, t) => p - t)];
            expected = [.. expected.Zip(matrix.Transpose().Times<T>(residual), (w, g) => w - (eta * g))];
        }

        LeastSquares.GradientDescent<T, ArrayMemory<T>>(matrix.Elements, rows, columns, targets, eta, 3, weights, new T[columns]);
        Assert.Equal(expected, weights);
    }
}

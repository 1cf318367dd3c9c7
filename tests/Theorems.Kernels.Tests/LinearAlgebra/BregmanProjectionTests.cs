using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class BregmanProjectionTests
{
    // Computing is certifying: a failure would throw.
    [Fact]
    public void Certificates_hold_in_lanes_and_in_double_double()
    {
        for (uint seed = 0; seed < 60; seed++)
        {
            Certified<Float64, NegativeEntropy>(seed);
            Certified<Lanes, NegativeEntropy>(seed);
            Certified<DoubleDouble<Lanes>, NegativeEntropy>(seed);
            Certified<DoubleDouble<Float64>, BurgEntropy>(seed);
        }
    }

    [Fact]
    public void Euclidean_projection_is_the_nearest_solution()
    {
        for (uint seed = 0; seed < 20; seed++)
        {
            (Matrix<Float64> a, Float64[] b, Float64[] start) = Problem<Float64>(seed, 0);
            var projection = BregmanProjection<Float64>.Compute<EuclideanPotential>(a, b, start);
            // w_0 + A^+ (b - A w_0), by exact fractions.
            Matrix<Rational> exact = new(a.Rows, a.Columns, Draw.Convert<Rational>(a.Elements));
            Rational[] from = Draw.Convert<Rational>(start);
            Rational[] gap = [.. Draw.Convert<Rational>(b).Zip(exact.Times<Rational>(from), (target, value) => target - value)];
            (Rational[] step, Rational[] multipliers) = PseudoInverse.SolveFullRowRank<Rational>(exact, gap);
            double scale = Draw.Norm(Draw.Doubles(multipliers)) * Draw.Norm(Draw.Doubles(a.Elements)) * 1e4;
            for (int index = 0; index < step.Length; index++)
            {
                Assert.InRange(
                    projection.Weights[index].Value - (from[index] + step[index]).ToDouble(),
                    -scale * Math.ScaleB(1, -53),
                    scale * Math.ScaleB(1, -53));
            }
        }
    }

    // With Burg's entropy a problem can be made backwards: the projection w* and the multipliers are chosen, the start follows. All is rational.
    [Fact]
    public void Finds_the_planted_projection_of_Burgs_entropy()
    {
        // w* = (1, 2, 1/2) has duals (-1, -1/2, -2), which are the start's plus A'c for A = (1, 1, -2) and c = 1/4; A w* = 2.
        Matrix<DoubleDouble<Float64>> a = new(1, 3, Numbers(1, 1, -2));
        DoubleDouble<Float64>[] duals = Numbers(-1.25, -0.75, -1.5);
        DoubleDouble<Float64>[] targets = Numbers(2);
        var projection = BregmanProjection<DoubleDouble<Float64>>.Compute<BurgEntropy>(a, targets, duals);
        Assert.Equal(0.25, projection.Multipliers[0].ToDouble(), 1e-29);
        Assert.Equal(2, projection.Weights[1].ToDouble(), 1e-28);
    }

    [Fact]
    public void Weights_that_underflow_do_not_stop_the_search()
    {
        // e^-32 and e^-3200: the second weight stays zero in doubles, the first one has to become 2.
        Matrix<Float64> a = new(1, 2, [Float64.One, Float64.One]);
        var projection = BregmanProjection<Float64>.Compute<NegativeEntropy>(a, [new(2)], [new(-32), new(-3200)], [new(32)]);
        Assert.Equal(2, projection.Weights[0].Value, 1e-14);
        Assert.Equal(0, projection.Weights[1].Value);
    }

    [Fact]
    public void No_solution_in_the_domain_is_no_projection()
    {
        // w_1 + w_2 = -1 has no positive solution.
        Matrix<Float64> a = new(1, 2, [Float64.One, Float64.One]);
        Assert.ThrowsAny<Exception>(() => BregmanProjection<Float64>.Compute<NegativeEntropy>(a, [-Float64.One], [Float64.Zero, Float64.Zero]));
    }

    [Fact]
    public void The_divergence_is_its_definition()
    {
        DoubleDouble<Float64>[] x = Numbers(1, 2.5, 1e-3);
        DoubleDouble<Float64>[] y = Numbers(1 + Math.ScaleB(1, -30), 0.5, 2);
        DoubleDouble<Float64> expected = DoubleDouble<Float64>.Zero;
        for (int index = 0; index < x.Length; index++)
        {
            expected += (x[index] * (DoubleDouble<Float64>.Log(x[index]) - DoubleDouble<Float64>.Log(y[index]))) - x[index] + y[index];
        }

        Assert.Equal(expected.ToDouble(), NegativeEntropy.Divergence<DoubleDouble<Float64>>(x, y).ToDouble(), 1e-28);
        Float64 close = NegativeEntropy.Divergence<Float64>([new(1)], [new(1 + Math.ScaleB(1, -30))]);
        // To leading order half the squared difference; the next term is a third of its cube.
        Assert.Equal(Math.ScaleB(1, -61), close.Value, Math.ScaleB(1, -81));
    }

    private static DoubleDouble<Float64>[] Numbers(params double[] numbers) => [.. numbers.Select(DoubleDouble<Float64>.FromDyadic)];

    private static void Certified<T, TPotential>(uint seed)
        where T : struct, IReal<T>
        where TPotential : struct, IPotential
    {
        (Matrix<T> a, T[] b, T[] duals) = Problem<T>(seed, typeof(TPotential) == typeof(BurgEntropy) ? -5 : 0);
        BregmanProjection<T>.Compute<TPotential>(a, b, duals).Certify();
    }

    // b = A x for a positive x, so that there is a solution inside the domain.
    private static (Matrix<T> A, T[] B, T[] Duals) Problem<T>(uint seed, double shift)
        where T : struct, IReal<T>
    {
        int rows = 1 + (int)(seed % 3);
        int columns = rows + 2 + (int)(seed % 5);
        Matrix<T> a = Draw.Matrix<T>(rows, columns, seed);
        T[] x = [.. Draw.Array<T>(columns, seed + 1000).Select(value => T.Abs(value) + T.FromDyadic(1 / 16.0))];
        T[] duals = [.. Draw.Array<T>(columns, seed + 2000).Select(value => (value / T.FromDyadic(2)) + T.FromDyadic(shift))];
        return (a, a.Times<T>(x), duals);
    }
}

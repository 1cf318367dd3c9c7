using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class SymmetricEigenvaluesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(15)]
    public void Lanes_have_the_bits_of_scalars_and_scalars_agree_with_MathNet(int size)
    {
        Matrix<Lanes> matrix = Symmetric<Lanes>(size, 1);
        var lanes = SymmetricEigenvalues<Lanes>.Compute(matrix);
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            Matrix<Float64> one = Draw.Lane(matrix, lane);
            var scalar = SymmetricEigenvalues<Float64>.Compute(one);
            Draw.SameBits(scalar.Values, lanes.Values, lane);
            Draw.SameBits(scalar.Vectors.Elements, lanes.Vectors.Elements, lane);

            double[] theirs = [.. Draw.MathNet(one).Evd(MathNet.Numerics.LinearAlgebra.Symmetricity.Symmetric).EigenValues
                .Select(value => value.Real)
                .OrderDescending()];
            for (int index = 0; index < size; index++)
            {
                // Weyl: two backward stable programs differ by the sum of their backward errors. Ours is certified within
                // ((28 + 18 sqrt n)(2n - 3) sweeps + 3 n sqrt n) u |A|_F; a tridiagonal reduction stays within the same.
                double stages = Math.Max(1, (2 * size) - 3) * scalar.Sweeps;
                double budget = (((28 + (18 * Math.Sqrt(size))) * stages) + (3 * size * Math.Sqrt(size))) * Float64.UnitRoundoff;
                Assert.Equal(theirs[index], scalar.Values[index].Value, 2 * budget * Draw.Norm(Draw.Doubles(one.Elements)));
            }
        }
    }

    [Fact]
    public void Matches_squared_singular_values_of_a_gram_matrix()
    {
        Matrix<Float64> matrix = Draw.Matrix<Float64>(4, 9, 2);
        var eigenvalues = SymmetricEigenvalues<Float64>.Compute(matrix.TimesTranspose(matrix));
        var singularValues = SingularValueDecomposition<Float64>.Compute(matrix);
        for (int index = 0; index < 4; index++)
        {
            // d(s^2) = 2 s ds, and forming the Gram matrix errs by at most 9 u |A|_F^2.
            double scale = singularValues.Largest.Value;
            double budget = (4 * scale * singularValues.RankTolerance.Value) + (1000 * Float64.UnitRoundoff * scale * scale);
            double square = singularValues.SingularValues[index].Value * singularValues.SingularValues[index].Value;
            Assert.Equal(square, eigenvalues.Values[index].Value, budget);
        }
    }

    [Fact]
    public void Is_exact_on_diagonal_matrices_and_keeps_multiplicities()
    {
        Matrix<Float64> diagonal = new(3, 3, [new(-2), new(0), new(0), new(0), new(5), new(0), new(0), new(0), new(5)]);
        Assert.Equal([5, 5, -2], Draw.Doubles(SymmetricEigenvalues<Float64>.Compute(diagonal).Values));
        Assert.Equal(0, SymmetricEigenvalues<Float64>.Compute(new(2, 2)).Largest.Value);
    }

    // Twice the residual that the certificate allows: ((28 + 18 sqrt n) (2n - 3) sweeps + n + (n + 2) sqrt n) u |A|_F; one rotation for n = 1.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_error_of_values_is_the_one_of_the_analysis(int size)
    {
        var result = SymmetricEigenvalues<Float64>.Compute(Symmetric<Float64>(size, 9));
        double root = Math.Sqrt(size);
        double stages = Math.Max(1, (2 * size) - 3) * result.Sweeps;
        Assert.Equal(2 * (((28 + (18 * root)) * stages) + size + ((size + 2) * root)), result.ErrorOfValues, 1e-9);
    }

    // One rotation makes two rows diagonal, and the second sweep finds so; a diagonal matrix needs the idle sweep alone. Budgets grow with the number.
    [Fact]
    public void Sweeps_end_with_the_first_idle_one()
    {
        Assert.Equal(1, SymmetricEigenvalues<Float64>.Compute(new(2, 2, [new(3), new(0), new(0), new(1)])).Sweeps);
        Assert.Equal(2, SymmetricEigenvalues<Float64>.Compute(new(2, 2, [new(2), new(1), new(1), new(2)])).Sweeps);
        Assert.InRange(SymmetricEigenvalues<Lanes>.Compute(Symmetric<Lanes>(6, 4)).Sweeps, 3, 12);
    }

    [Fact]
    public void The_certificate_says_no_to_every_corruption()
    {
        var good = SymmetricEigenvalues<Float64>.Compute(Symmetric<Float64>(5, 3));
        good.Certify();
        good.Values[2] += new Float64(1e-9);
        Assert.Throws<CertificateException>(good.Certify);

        good = SymmetricEigenvalues<Float64>.Compute(Symmetric<Float64>(5, 3));
        good.Vectors[4, 0] = -good.Vectors[4, 0];
        Assert.Throws<CertificateException>(good.Certify);

        // A doubled eigenvector still satisfies A v = l v to the last bit, but is not a unit vector.
        good = SymmetricEigenvalues<Float64>.Compute(new(1, 1, [new(0)]));
        good.Vectors[0, 0] = new(2);
        Assert.Contains("V^T V", Assert.Throws<CertificateException>(good.Certify).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_matrices_that_are_not_symmetric()
    {
        Assert.Throws<CertificateException>(() => SymmetricEigenvalues<Float64>.Compute(Draw.Matrix<Float64>(4, 4, 1)));
        Assert.Throws<ArgumentException>(() => SymmetricEigenvalues<Float64>.Compute(Draw.Matrix<Float64>(4, 3, 1)));
    }

    // Two squares of double-doubles that cancel but for 2^-90 of them: what is left is as small as the roundings in which the two orders of a product differ.
    [Fact]
    public void A_difference_of_squares_is_certified_if_it_is_made_symmetric()
    {
        DoubleDouble<Float64> third = DoubleDouble<Float64>.One / DoubleDouble<Float64>.FromDyadic(3);
        Matrix<DoubleDouble<Float64>> first = Draw.Matrix<DoubleDouble<Float64>>(4, 4, 1).Scale(third);
        Matrix<DoubleDouble<Float64>> second = first.Transpose().Plus(
            Draw.Matrix<DoubleDouble<Float64>>(4, 4, 2).Scale(DoubleDouble<Float64>.FromDyadic(Math.ScaleB(1, -90))));
        Matrix<DoubleDouble<Float64>> asComputed = second.TransposeTimes(second).Minus(first.TimesTranspose(first));
        Assert.Throws<CertificateException>(() => SymmetricEigenvalues<DoubleDouble<Float64>>.Compute(asComputed));
        Assert.Equal(4, SymmetricEigenvalues<DoubleDouble<Float64>>.Compute(asComputed.MirrorUpper()).Values.Length);
    }

    private static Matrix<T> Symmetric<T>(int size, uint seed)
        where T : struct, IReal<T>
    {
        Matrix<T> matrix = Draw.Matrix<T>(size, size, seed);
        return matrix.Plus(matrix.Transpose());
    }
}

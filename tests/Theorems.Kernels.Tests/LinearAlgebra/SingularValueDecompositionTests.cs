using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class SingularValueDecompositionTests
{
    public static TheoryData<int, int> Shapes => new() { { 1, 1 }, { 1, 5 }, { 5, 1 }, { 2, 2 }, { 4, 8 }, { 8, 4 }, { 7, 7 }, { 13, 12 }, { 20, 50 } };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Lanes_have_the_bits_of_scalars(int rows, int columns)
    {
        Matrix<Lanes> matrix = Draw.Matrix<Lanes>(rows, columns, 1);
        var lanes = SingularValueDecomposition<Lanes>.Compute(matrix);
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            var scalar = SingularValueDecomposition<Float64>.Compute(Draw.Lane(matrix, lane));
            Draw.SameBits(scalar.SingularValues, lanes.SingularValues, lane);
            Draw.SameBits(scalar.Left.Elements, lanes.Left.Elements, lane);
            Draw.SameBits(scalar.Right.Elements, lanes.Right.Elements, lane);
        }
    }

    // Both programs are backward stable: each is exact for a matrix within its own c n u |A|, so singular values differ by the sum
    // (Weyl). Ours certifies its share, which RankTolerance is; LAPACK-style bidiagonalisation gets the same share again.
    [Theory]
    [MemberData(nameof(Shapes))]
    public void Agrees_with_MathNet(int rows, int columns)
    {
        for (uint seed = 0; seed < 5; seed++)
        {
            Matrix<Float64> matrix = Draw.Matrix<Float64>(rows, columns, seed);
            AssertAgrees(matrix);
        }
    }

    [Theory]
    [InlineData(1e-4)]
    [InlineData(1e-8)]
    [InlineData(1e-12)]
    public void Agrees_with_MathNet_on_ill_conditioned_matrices(double smallest)
    {
        // Q diag(1 .. smallest) P^T with the orthogonal factors of two random matrices.
        Matrix<Float64> left = SingularValueDecomposition<Float64>.Compute(Draw.Matrix<Float64>(9, 6, 3)).Left;
        Matrix<Float64> right = SingularValueDecomposition<Float64>.Compute(Draw.Matrix<Float64>(6, 6, 4)).Left;
        for (int column = 0; column < 6; column++)
        {
            for (int row = 0; row < 9; row++)
            {
                left[row, column] *= new Float64(Math.Pow(smallest, column / 5.0));
            }
        }

        var ours = AssertAgrees(left.TimesTranspose(right));
        Assert.InRange(ours.Smallest.Value, smallest - ours.RankTolerance.Value, smallest + ours.RankTolerance.Value);
        AssertAgrees(right.TimesTranspose(left));
    }

    [Fact]
    public void Rank_deficient_and_zero_matrices_are_certified_too()
    {
        Matrix<Float64> thin = Draw.Matrix<Float64>(6, 2, 5);
        Matrix<Float64> product = thin.TimesTranspose(Draw.Matrix<Float64>(5, 2, 6));
        var decomposition = SingularValueDecomposition<Float64>.Compute(product);
        Assert.True(decomposition.SingularValues[1] > decomposition.RankTolerance);
        Assert.True(decomposition.SingularValues[2] < decomposition.RankTolerance);

        var zero = SingularValueDecomposition<Float64>.Compute(new Matrix<Float64>(3, 2));
        Assert.Equal(0, zero.Largest.Value);
        Assert.Equal(2, SingularValueDecomposition<Float64>.Compute(MatrixAlgebra.Identity<Float64>(4).Scale(new Float64(2))).Smallest.Value);
    }

    // Computing is certifying: a failure would throw.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Certificates_hold_on_generic_graded_rank_deficient_and_clustered_matrices_in_either_precision(int kind)
    {
        for (uint seed = 0; seed < 300; seed++)
        {
            int rows = 1 + (int)(seed * 7 % 13);
            int columns = 1 + (int)(seed * 5 % 11);
            Matrix<Lanes> matrix = Draw.Matrix<Lanes>(rows, columns, seed);
            for (int index = 0; index < matrix.Elements.Length && kind == 1; index++)
            {
                matrix.Elements[index] *= Lanes.FromDyadic(Math.ScaleB(1, -(int)(((index * 37) + seed) % 60)));
            }

            if (kind == 2)
            {
                // What rounding leaves of equal rows is reduced against itself again and again.
                for (int row = 1; row < rows; row++)
                {
                    matrix.Row(row % 2).CopyTo(matrix.Row(row));
                }
            }

            for (int index = 0; index < matrix.Elements.Length && kind == 3; index++)
            {
                // All singular values within 2^-20 of one: angles are anything, though what is left to turn is small.
                matrix.Elements[index] =
                    (index / columns == index % columns ? Lanes.One : Lanes.Zero)
                    + (Lanes.FromDyadic(Math.ScaleB(1, -24)) * matrix.Elements[index]);
            }

            Matrix<Float32> single = new(rows, columns, [.. Draw.Lane(matrix, 0).Elements.Select(element => Float32.FromDyadic(element.Value))]);
            var decomposition = SingularValueDecomposition<Lanes>.Compute(matrix);
            Assert.InRange(decomposition.Sweeps, 1, 12);
            SingularValueDecomposition<Float32>.Compute(single);
            SymmetricEigenvalues<Lanes>.Compute(matrix.TimesTranspose(matrix));
            SymmetricEigenvalues<Float32>.Compute(single.TransposeTimes(single));
        }
    }

    [Fact]
    public void Knows_a_matrix_whose_values_are_rational()
    {
        // [[3, 0], [4, 5]] has A^T A = [[25, 20], [20, 25]] with eigenvalues 45 and 5.
        var decomposition = SingularValueDecomposition<Float64>.Compute(new(2, 2, [new(3), new(0), new(4), new(5)]));
        Assert.Equal(Math.Sqrt(45), decomposition.Largest.Value, 4 * double.BitIncrement(Math.Sqrt(45)) - (4 * Math.Sqrt(45)));
        Assert.Equal(Math.Sqrt(5), decomposition.Smallest.Value, 16 * (double.BitIncrement(Math.Sqrt(5)) - Math.Sqrt(5)));
    }

    // The last, idle sweep counts too: 9 k sweeps (1 + sqrt k) + (k + 6) sqrt k roundings of |A|. Both sides are doubles, of a few operations.
    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_residual_that_is_allowed_is_the_one_of_the_analysis(int rows, int columns)
    {
        Matrix<Float64> matrix = Draw.Matrix<Float64>(rows, columns, 7);
        var decomposition = SingularValueDecomposition<Float64>.Compute(matrix);
        int shorter = Math.Min(rows, columns);
        double root = Math.Sqrt(shorter);
        double roundings = (9 * shorter * decomposition.Sweeps * (1 + root)) + ((shorter + 6) * root);
        double expected = roundings * Float64.UnitRoundoff * Draw.Norm(Draw.Doubles(matrix.Elements));
        Assert.Equal(1, decomposition.RankTolerance.Value / expected, 1e-12);
    }

    // Two columns of the identity need one idle sweep. An element e beside the diagonal of a factor makes its defect sqrt(2) e and leaves a residual of e,
    // which is allowed to be larger. The budgets: (3 l + 20) k for the side of length l = 5, and 2 (9 k) sqrt(k) + (k + 2) k for the other.
    [Theory]
    [InlineData(5, 2)]
    [InlineData(2, 5)]
    public void The_defects_of_orthogonality_that_are_allowed_are_those_of_the_analysis(int rows, int columns)
    {
        double longer = ((3 * 5) + 20) * 2;
        double shorter = (2 * 9 * 2 * Math.Sqrt(2)) + (4 * 2);
        foreach ((bool left, string name) in new[] { (true, "U^T U"), (false, "V^T V") })
        {
            Certify(0.999, left);
            Assert.Contains(name, Assert.Throws<CertificateException>(() => Certify(1.001, left)).Message, StringComparison.Ordinal);
        }

        void Certify(double part, bool left)
        {
            Matrix<Float64> identity = new(rows, columns);
            (identity[0, 0], identity[1, 1]) = (Float64.One, Float64.One);
            var decomposition = SingularValueDecomposition<Float64>.Compute(identity);
            Assert.Equal(1, decomposition.Sweeps);
            Matrix<Float64> factor = left ? decomposition.Left : decomposition.Right;
            double budget = left == (rows > columns) ? longer : shorter;
            factor[0, 1] += new Float64(part * budget * Float64.UnitRoundoff / Math.Sqrt(2));
            decomposition.Certify();
        }
    }

    [Fact]
    public void The_certificate_says_no_to_every_corruption()
    {
        Matrix<Lanes> matrix = Draw.Matrix<Lanes>(4, 7, 8);
        double[] oneLane = [0, 0, 0, 1e-10, 0, 0, 0, 0];
        Lanes nudge = Lanes.FromDyadic((ReadOnlySpan<double>)oneLane);
        Reject(decomposition => decomposition.SingularValues[1] += nudge, "residual");
        Reject(decomposition => decomposition.Left[2, 1] += nudge, "|");
        Reject(decomposition => decomposition.Right[6, 3] += nudge, "|");
        Reject(decomposition => decomposition.Left[0, 0] = new(System.Runtime.Intrinsics.Vector512.Create(double.NaN)), "residual");
        // The residual cannot see a pair of columns that changes sign or order together; the order is checked.
        Reject(
            decomposition =>
            {
                decomposition.SingularValues.AsSpan().Reverse();
                foreach (Matrix<Lanes> factor in new[] { decomposition.Left, decomposition.Right })
                {
                    for (int row = 0; row < factor.Rows; row++)
                    {
                        factor.Row(row).Reverse();
                    }
                }
            },
            "singular value after number");

        void Reject(Action<SingularValueDecomposition<Lanes>> corrupt, string words)
        {
            var decomposition = SingularValueDecomposition<Lanes>.Compute(matrix);
            decomposition.Certify();
            corrupt(decomposition);
            Assert.Contains(words, Assert.Throws<CertificateException>(decomposition.Certify).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_certificate_sees_factors_that_are_not_orthogonal_though_they_multiply_to_the_matrix()
    {
        var decomposition = SingularValueDecomposition<Float64>.Compute(Draw.Matrix<Float64>(5, 3, 9));
        for (int row = 0; row < 5; row++)
        {
            decomposition.Left[row, 0] *= new Float64(2);
        }

        decomposition.SingularValues[0] *= new Float64(0.5);
        Assert.Contains("U^T U", Assert.Throws<CertificateException>(decomposition.Certify).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_what_has_no_decomposition()
    {
        Assert.Throws<ArgumentException>(() => SingularValueDecomposition<Float64>.Compute(new(0, 3)));
        Assert.Throws<CertificateException>(() => SingularValueDecomposition<Float64>.Compute(new(1, 2, [new(1), new(double.NaN)])));
    }

    private static SingularValueDecomposition<Float64> AssertAgrees(Matrix<Float64> matrix)
    {
        var ours = SingularValueDecomposition<Float64>.Compute(matrix);
        var theirs = Draw.MathNet(matrix).Svd(false).S;
        for (int index = 0; index < ours.SingularValues.Length; index++)
        {
            Assert.Equal(theirs[index], ours.SingularValues[index].Value, 2 * ours.RankTolerance.Value);
        }

        return ours;
    }
}

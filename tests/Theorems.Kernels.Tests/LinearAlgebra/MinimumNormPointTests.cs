using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class MinimumNormPointTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(6, 2)]
    [InlineData(6, 3)]
    [InlineData(7, 4)]
    [InlineData(5, 6)]
    public void Agrees_exactly_with_a_search_over_all_supports(int points, int dimensions)
    {
        for (uint seed = 0; seed < 8; seed++)
        {
            // Shifted points are separable more often than not; both cases occur over the seeds.
            Matrix<Rational> z = Shifted<Rational>(points, dimensions, seed);
            var found = MinimumNormPoint<Rational>.Compute(z);
            Assert.Equal(SmallestOverSupports(z), found.SquaredNorm);
            Assert.Equal(Rational.Zero, found.Gap);
            Assert.Equal(found.SquaredNorm.Sign > 0, found.IsSeparable);
        }
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(8, 3)]
    [InlineData(20, 5)]
    [InlineData(60, 10)]
    [InlineData(8, 20)]
    public void Floats_find_the_point_of_the_rationals(int points, int dimensions)
    {
        for (uint seed = 0; seed < 5; seed++)
        {
            Matrix<Float64> z = Shifted<Float64>(points, dimensions, seed);
            var floats = MinimumNormPoint<Float64>.Compute(z);
            var exact = MinimumNormPoint<Rational>.Compute(new(points, dimensions, Draw.Convert<Rational>(z.Elements)));
            // |x - x*|^2 is at most the gap, and the gap at most its tolerance, plus the rounding of the gap itself, which is smaller.
            double distance = Draw.Norm(Draw.Doubles(exact.Point).Zip(Draw.Doubles(floats.Point), (e, f) => e - f));
            Assert.True(distance * distance <= 2 * floats.GapTolerance.Value);
            if (exact.IsSeparable)
            {
                Assert.Equal(exact.Support, floats.Support);
                Assert.True(floats.IsSeparable);
            }
        }
    }

    // Computing is certifying: a failure would throw.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Certificates_hold_on_generic_graded_clustered_and_coplanar_points(int kind)
    {
        for (uint seed = 0; seed < 400; seed++)
        {
            int points = 1 + (int)(seed * 7 % 37);
            int dimensions = 1 + (int)(seed * 5 % 11);
            Matrix<Float64> z = Draw.Matrix<Float64>(points, dimensions, seed);
            for (int point = 0; point < points; point++)
            {
                z[point, 0] += new Float64(seed % 4 * 1.5);
                for (int dimension = 0; dimension < dimensions; dimension++)
                {
                    Float64 element = z[point, dimension];
                    z[point, dimension] = kind switch
                    {
                        1 => element * new Float64(Math.ScaleB(1, -9 * dimension)),
                        2 when point > 0 => z[0, dimension] + (element * new Float64(Math.ScaleB(1, -(int)(seed % 45)))),
                        3 => dimension == 0 ? new(1.0 / 3) : element / new Float64(3),
                        _ => element,
                    };
                }
            }

            var found = MinimumNormPoint<Float64>.Compute(z);
            Assert.InRange(found.Support.Length, 1, dimensions + 1);
        }
    }

    [Fact]
    public void The_maximum_margin_vector_meets_its_constraints_exactly()
    {
        Matrix<Rational> z = new(3, 2, [Number(2), Number(1), Number(1), Number(3), Number(4), Number(4)]);
        var found = MinimumNormPoint<Rational>.Compute(z);
        Rational[] vector = found.MaximumMarginVector();
        // The segment from (2, 1) to (1, 3) is nearest to the origin at (2, 1): w_hat = (2, 1)/5.
        Assert.Equal([2, 1], Draw.Doubles(found.Point));
        Assert.Equal([new Rational(2, 5), new Rational(1, 5)], vector);
        Assert.Equal([0], found.Support);
        Assert.All(z.Times<Rational>(vector), product => Assert.True(product >= Rational.One));
    }

    [Fact]
    public void Proves_that_points_around_the_origin_cannot_be_separated()
    {
        Matrix<Rational> z = new(4, 2, [Number(1), Number(0), Number(-1), Number(2), Number(-1), Number(-3), Number(5), Number(5)]);
        var found = MinimumNormPoint<Rational>.Compute(z);
        Assert.Equal(Rational.Zero, found.SquaredNorm);
        Assert.All(z.TransposeTimes<Rational>(found.Weights), element => Assert.Equal(Rational.Zero, element));
        Assert.False(found.IsSeparable);
        Assert.Contains("No direction separates", Assert.Throws<InvalidOperationException>(found.MaximumMarginVector).Message, StringComparison.Ordinal);

        var floats = MinimumNormPoint<Float64>.Compute(new(4, 2, [.. z.Elements.Select(element => new Float64(element.ToDouble()))]));
        Assert.False(floats.IsSeparable);
        Assert.True(floats.SquaredNorm <= floats.GapTolerance);
    }

    [Fact]
    public void Ends_on_duplicates_collinear_and_nearly_dependent_points()
    {
        double tiny = Math.ScaleB(1, -40);
        double[][] clouds =
        [
            [1, 1, 1, 1, 1, 1],
            [1, 0, 1, 1, 1, 2, 1, -1],
            [1, 1, 1, 1 + tiny, 1, 1 - tiny, 1 + tiny, 1],
            [tiny, 1, tiny, -1, 2 * tiny, 0, tiny, 0.5],
            [0, 0, 1, 1],
            [1, 0, -1, 0, 0, tiny, 0, 1],
        ];
        foreach (double[] cloud in clouds)
        {
            var exact = MinimumNormPoint<Rational>.Compute(new(cloud.Length / 2, 2, [.. cloud.Select(Rational.FromDyadic)]));
            var floats = MinimumNormPoint<Float64>.Compute(new(cloud.Length / 2, 2, [.. cloud.Select(Float64.FromDyadic)]));
            Assert.True(Math.Abs(exact.SquaredNorm.ToDouble() - floats.SquaredNorm.Value) <= 2 * floats.GapTolerance.Value);
        }
    }

    [Fact]
    public void The_certificate_says_no_to_every_corruption()
    {
        Reject<Rational>(point => point.Weights[0] += Number(1), "sum of the weights");
        Reject<Rational>(point => point.Point[0] += new Rational(1, System.Numerics.BigInteger.Pow(10, 400)), "weighted sum");
        Reject<Float64>(point => point.Point[0] += new Float64(1e-9), "weighted sum");
        Reject<Float64>(
            point => (point.Weights[0], point.Weights[1]) = (-point.Weights[1], point.Weights[0] + point.Weights[1] + point.Weights[1]),
            "negative");

        // A convex combination that is not the nearest one passes all but the gap.
        Matrix<Rational> z = new(2, 2, [Number(1), Number(0), Number(0), Number(1)]);
        var wrong = MinimumNormPoint<Rational>.Compute(z);
        (wrong.Point[0], wrong.Point[1]) = (Number(1), Number(0));
        (wrong.Weights[0], wrong.Weights[1]) = (Number(1), Number(0));
        Assert.Contains("z_1.x", Assert.Throws<CertificateException>(wrong.Certify).Message, StringComparison.Ordinal);

        static void Reject<T>(Action<MinimumNormPoint<T>> corrupt, string words)
            where T : struct, IOrderedField<T>
        {
            var good = MinimumNormPoint<T>.Compute(new(2, 2, [T.One, T.Zero, T.Zero, T.FromDyadic(2)]));
            good.Certify();
            corrupt(good);
            Assert.Contains(words, Assert.Throws<CertificateException>(good.Certify).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Refuses_clouds_without_points_and_numbers_that_are_none()
    {
        Assert.Throws<ArgumentException>(() => MinimumNormPoint<Float64>.Compute(new(0, 2)));
        Assert.Throws<CertificateException>(() => MinimumNormPoint<Float64>.Compute(new(1, 1, [new(double.NaN)])));
    }

    private static Rational Number(double value) => Rational.FromDyadic(value);

    private static Matrix<T> Shifted<T>(int points, int dimensions, uint seed)
        where T : struct, IField<T>
    {
        Matrix<T> z = Draw.Matrix<T>(points, dimensions, seed);
        for (int point = 0; point < points; point++)
        {
            z[point, 0] += T.FromDyadic(3);
        }

        return z;
    }

    // Another route: the nearest point lies in the relative interior of some simplex of points; the least over all subsets of at most d + 1
    // points of the affine minimiser, where its weights are positive, found from the bordered normal equations by plain elimination.
    private static Rational SmallestOverSupports(Matrix<Rational> z)
    {
        Rational? least = null;
        for (int mask = 1; mask < 1 << z.Rows; mask++)
        {
            int[] support = [.. Enumerable.Range(0, z.Rows).Where(index => (mask >> index & 1) != 0)];
            Rational[]? weights = support.Length <= z.Columns + 1 ? AffineWeights(z, support) : null;
            if (weights is null || weights.Any(weight => weight < Rational.Zero))
            {
                continue;
            }

            Rational square = Rational.Zero;
            for (int column = 0; column < z.Columns; column++)
            {
                Rational sum = Rational.Zero;
                for (int index = 0; index < support.Length; index++)
                {
                    sum += weights[index] * z[support[index], column];
                }

                square += sum * sum;
            }

            least = least is null || square < least ? square : least;
        }

        return least!.Value;
    }

    private static Rational[]? AffineWeights(Matrix<Rational> z, int[] support)
    {
        int size = support.Length + 1;
        Rational[][] rows = [.. Enumerable.Range(0, size).Select(_ => new Rational[size + 1])];
        rows[0][size] = Rational.One;
        for (int i = 1; i < size; i++)
        {
            rows[0][i] = rows[i][0] = Rational.One;
            for (int j = 1; j < size; j++)
            {
                rows[i][j] = MatrixAlgebra.Dot<Rational>(z.Row(support[i - 1]), z.Row(support[j - 1]));
            }
        }

        for (int column = 0; column < size; column++)
        {
            int pivot = System.Array.FindIndex(rows, column, row => row[column] != Rational.Zero);
            if (pivot < 0)
            {
                return null;
            }

            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (int row = 0; row < size; row++)
            {
                if (row != column)
                {
                    Rational factor = rows[row][column] / rows[column][column];
                    rows[row] = [.. rows[row].Zip(rows[column], (a, b) => a - (factor * b))];
                }
            }
        }

        return [.. Enumerable.Range(1, size - 1).Select(index => rows[index][size] / rows[index][index])];
    }
}

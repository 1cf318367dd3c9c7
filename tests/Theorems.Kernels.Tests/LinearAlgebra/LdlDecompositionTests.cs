using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class LdlDecompositionTests
{
    [Fact]
    public void Factors_multiply_to_the_matrix_exactly_in_exact_fields()
    {
        AssertExact<Rational>();
        AssertExact<PrimeField>();

        static void AssertExact<T>()
            where T : struct, IField<T>
        {
            Matrix<T> gram = Gram<T>(5, 8, 1);
            var decomposition = LdlDecomposition<T>.Compute(gram);
            Matrix<T> diagonal = new(5, 5);
            for (int index = 0; index < 5; index++)
            {
                diagonal[index, index] = decomposition.Diagonal[index];
            }

            Assert.Equal(gram.Elements, decomposition.UnitLower.Times(diagonal).TimesTranspose(decomposition.UnitLower).Elements);
            T[] right = Draw.Array<T>(5, 2);
            Assert.Equal(right, gram.Times<T>(decomposition.Solve(right)));
        }
    }

    [Fact]
    public void Lanes_have_the_bits_of_scalars_and_scalars_are_near_the_rationals()
    {
        Matrix<Lanes> gram = Gram<Lanes>(4, 6, 3);
        Lanes[] right = Draw.Array<Lanes>(4, 4);
        Lanes[] solution = LdlDecomposition<Lanes>.Compute(gram).Solve(right);
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            Matrix<Float64> one = Draw.Lane(gram, lane);
            Float64[] scalar = LdlDecomposition<Float64>.Compute(one).Solve(Draw.Lane(right, lane));
            Draw.SameBits(scalar, solution, lane);

            Rational[] exact = LdlDecomposition<Rational>.Compute(new(4, 4, Draw.Convert<Rational>(one.Elements)))
                .Solve(Draw.Convert<Rational>(Draw.Lane(right, lane)));
            // Higham, theorem 10.4: |dx| <= cond (3n + 4) n u |x|, since |L||D||L^T| has norm at most n |A|.
            var singular = SingularValueDecomposition<Float64>.Compute(one);
            double budget = 16 * 4 * Float64.UnitRoundoff * (singular.Largest.Value / singular.Smallest.Value) * Draw.Norm(Draw.Doubles(exact));
            Assert.True(Draw.Norm(Draw.Doubles(exact).Zip(Draw.Doubles(scalar), (e, s) => e - s)) <= budget);
        }
    }

    [Fact]
    public void The_certificate_says_no_to_a_corrupted_solution()
    {
        var exact = LdlDecomposition<Rational>.Compute(Gram<Rational>(3, 5, 5));
        Rational[] right = Draw.Array<Rational>(3, 6);
        Rational[] solution = exact.Solve(right);
        // Smaller than any double: only exact comparison sees it.
        solution[1] += new Rational(1, System.Numerics.BigInteger.Pow(10, 400));
        Assert.Throws<CertificateException>(() => exact.Certify(solution, right));

        var modular = LdlDecomposition<PrimeField>.Compute(Gram<PrimeField>(3, 5, 5));
        PrimeField[] wrong = modular.Solve(Draw.Array<PrimeField>(3, 6));
        wrong[0] += PrimeField.One;
        Assert.Throws<CertificateException>(() => modular.Certify(wrong, Draw.Array<PrimeField>(3, 6)));

        var lanes = LdlDecomposition<Lanes>.Compute(Gram<Lanes>(3, 5, 5));
        Lanes[] several = lanes.Solve(Draw.Array<Lanes>(3, 6));
        double[] lastLane = [0, 0, 0, 0, 0, 0, 0, 1e-9];
        several[2] += Lanes.FromDyadic((ReadOnlySpan<double>)lastLane);
        Assert.Contains("lane 7", Assert.Throws<CertificateException>(() => lanes.Certify(several, Draw.Array<Lanes>(3, 6))).Message, StringComparison.Ordinal);
    }

    // A = (4, -2; -2, 2) = L D L^T with L = (1, 0; -1/2, 1), D = (4, 1). At x = (1, 1): |L||D||L^T||x| = (6, 4), |A||x| = (6, 4), b = (2, 0).
    // So the budgets are u (10 6 + 3 8) = 84 u and u (10 4 + 3 4) = 52 u; a unit in the last place of 2 is 4 u.
    [Theory]
    [InlineData(84, 0, true)]
    [InlineData(88, 0, false)]
    [InlineData(0, 52, true)]
    [InlineData(0, 53, false)]
    public void The_certificate_allows_what_the_analysis_does_and_not_more(int first, int second, bool allowed)
    {
        double unit = Float64.UnitRoundoff;
        var decomposition = LdlDecomposition<Float64>.Compute(new(2, 2, [new(4), new(-2), new(-2), new(2)]));
        Float64[] solution = [Float64.One, Float64.One];
        Float64[] right = [new(2 + (first * unit)), new(second * unit)];
        if (allowed)
        {
            decomposition.Certify(solution, right);
        }
        else
        {
            Assert.Throws<CertificateException>(() => decomposition.Certify(solution, right));
        }
    }

    // With A = (3) and |L| = 1 two operations of e each count 2 (1 + 1 + 3) e = 10 e.
    [Fact]
    public void A_solution_lost_to_underflow_is_allowed_and_not_more()
    {
        var decomposition = LdlDecomposition<Float64>.Compute(new(1, 1, [new(3)]));
        Assert.Equal(0, decomposition.Solve([new(double.Epsilon)])[0].Value);
        decomposition.Certify([Float64.Zero], [new(10 * double.Epsilon)]);
        Assert.Throws<CertificateException>(() => decomposition.Certify([Float64.Zero], [new(11 * double.Epsilon)]));
    }

    [Fact]
    public void Refuses_matrices_that_are_not_positive_definite()
    {
        Assert.Throws<ArithmeticException>(() => LdlDecomposition<Rational>.Compute(MatrixAlgebra.Identity<Rational>(2).Scale(-Rational.One)));
        Assert.Throws<ArithmeticException>(() => LdlDecomposition<PrimeField>.Compute(new(2, 2)));
        Assert.Throws<ArithmeticException>(() => LdlDecomposition<Float64>.Compute(new(2, 2, [new(1), new(2), new(2), new(1)])));
        Assert.Throws<CertificateException>(() => LdlDecomposition<Float64>.Compute(new(1, 1, [new(double.NaN)])).Solve([new(1)]));
        Assert.Throws<ArgumentException>(() => LdlDecomposition<Float64>.Compute(new(1, 2)));
    }

    private static Matrix<T> Gram<T>(int rows, int columns, uint seed)
        where T : struct, IField<T>
    {
        Matrix<T> matrix = Draw.Matrix<T>(rows, columns, seed);
        return matrix.TimesTranspose(matrix);
    }
}

using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class PseudoInverseTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 5)]
    [InlineData(4, 8)]
    public void Both_routes_agree_with_the_rationals_and_with_MathNet(int rows, int columns)
    {
        for (uint seed = 0; seed < 10; seed++)
        {
            Matrix<Float64> matrix = Draw.Matrix<Float64>(rows, columns, seed);
            Float64[] right = Draw.Array<Float64>(rows, seed + 100);
            Rational[] exact = PseudoInverse.SolveFullRowRank<Rational>(
                new(rows, columns, Draw.Convert<Rational>(matrix.Elements)), Draw.Convert<Rational>(right)).Solution;
            var decomposition = SingularValueDecomposition<Float64>.Compute(matrix);
            double condition = decomposition.Largest.Value / decomposition.Smallest.Value;
            double norm = Draw.Norm(Draw.Doubles(exact));

            // Wedin: a decomposition exact for a matrix within e of A gives |dx| <= 2 (e / s_min) |x| to first order; doubled for higher ones.
            double bySingularValues = 4 * decomposition.RankTolerance.Value / decomposition.Smallest.Value * norm;
            AssertNear(exact, Draw.Doubles(PseudoInverse.Solve(decomposition, right)), bySingularValues);

            // The route through the Gram matrix pays the condition number squared: (4m + 2n + 8) m u cond^2 |x|.
            double byGram = ((4 * rows) + (2 * columns) + 8) * rows * Float64.UnitRoundoff * condition * condition * norm;
            AssertNear(exact, Draw.Doubles(PseudoInverse.SolveFullRowRank(matrix, right).Solution), byGram);

            double[] theirs = [.. Draw.MathNet(matrix).PseudoInverse().Multiply(
                MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense(Draw.Doubles(right)))];
            AssertNear(exact, theirs, bySingularValues * condition);
        }
    }

    [Fact]
    public void The_optimality_conditions_hold_exactly_in_exact_fields()
    {
        AssertExact<Rational>();
        AssertExact<PrimeField>();

        static void AssertExact<T>()
            where T : struct, IField<T>
        {
            Matrix<T> matrix = Draw.Matrix<T>(4, 7, 1);
            T[] right = Draw.Array<T>(4, 2);
            (T[] solution, T[] multipliers) = PseudoInverse.SolveFullRowRank(matrix, right);
            Assert.Equal(right, matrix.Times<T>(solution));
            Assert.Equal(solution, matrix.TransposeTimes<T>(multipliers));
        }
    }

    [Fact]
    public void Solves_least_squares_of_tall_matrices_and_of_any_rank()
    {
        // Orthogonality of the residual to the columns is what least squares means.
        Matrix<Float64> tall = Draw.Matrix<Float64>(6, 3, 4);
        Float64[] right = Draw.Array<Float64>(6, 5);
        var decomposition = SingularValueDecomposition<Float64>.Compute(tall);
        Float64[] fit = PseudoInverse.Solve(decomposition, right);
        Float64[] residual = [.. tall.Times<Float64>(fit).Zip(right, (f, r) => f - r)];
        // A^T (A x - b) moves by |A| |dr| + |dA| |r|, each at most the rank tolerance times |b| and a condition number.
        double budget = 4 * decomposition.RankTolerance.Value * Draw.Norm(Draw.Doubles(right)) * decomposition.Largest.Value / decomposition.Smallest.Value;
        Assert.True(Draw.Norm(Draw.Doubles(tall.TransposeTimes<Float64>(residual))) <= budget);

        // Rank one: [[1, 2], [2, 4]]^+ (1, 2) = (1, 2)/5.
        var singular = SingularValueDecomposition<Float64>.Compute(new(2, 2, [new(1), new(2), new(2), new(4)]));
        double[] minimal = Draw.Doubles(PseudoInverse.Solve(singular, [new(1), new(2)]));
        Assert.Equal(0.2, minimal[0], singular.RankTolerance.Value);
        Assert.Equal(0.4, minimal[1], singular.RankTolerance.Value);
    }

    [Fact]
    public void Lanes_have_the_bits_of_scalars()
    {
        Matrix<Lanes> matrix = Draw.Matrix<Lanes>(3, 6, 7);
        Lanes[] right = Draw.Array<Lanes>(3, 8);
        Lanes[] exactRoute = PseudoInverse.SolveFullRowRank(matrix, right).Solution;
        Lanes[] otherRoute = PseudoInverse.Solve(SingularValueDecomposition<Lanes>.Compute(matrix), right);
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            Matrix<Float64> one = Draw.Lane(matrix, lane);
            Float64[] oneRight = Draw.Lane(right, lane);
            Draw.SameBits(PseudoInverse.SolveFullRowRank(one, oneRight).Solution, exactRoute, lane);
            Draw.SameBits(PseudoInverse.Solve(SingularValueDecomposition<Float64>.Compute(one), oneRight), otherRoute, lane);
        }
    }

    [Fact]
    public void The_certificate_says_no_to_a_solution_that_fits_but_is_not_shortest()
    {
        // w + v with v in the null space of (1, 1) solves the equation, and is longer.
        Matrix<Rational> matrix = new(1, 2, [Rational.One, Rational.One]);
        Rational[] right = [Rational.FromDyadic(2)];
        (Rational[] solution, Rational[] multipliers) = PseudoInverse.SolveFullRowRank(matrix, right);
        solution[0] += Rational.One;
        solution[1] -= Rational.One;
        Assert.Contains("w - A^T c", Rejects(matrix, right, solution, multipliers), StringComparison.Ordinal);

        // And a combination of rows that does not fit.
        multipliers[0] += Rational.One;
        Assert.Contains("A w - b", Rejects(matrix, right, matrix.TransposeTimes<Rational>(multipliers), multipliers), StringComparison.Ordinal);

        Matrix<Float64> floats = Draw.Matrix<Float64>(3, 6, 7);
        Float64[] floatRight = Draw.Array<Float64>(3, 8);
        var (floatSolution, floatMultipliers) = PseudoInverse.SolveFullRowRank(floats, floatRight);
        floatSolution[2] += new Float64(1e-10);
        Rejects(floats, floatRight, floatSolution, floatMultipliers);

        static string Rejects<T>(Matrix<T> matrix, T[] right, T[] solution, T[] multipliers)
            where T : struct, IField<T> =>
            Assert.Throws<CertificateException>(() => PseudoInverse.Certify<T>(matrix, right, solution, multipliers)).Message;
    }

    // A = (3, 4), c = 1: w = (3, 4), |a| = 5, b = 25. Budgets: 2 5 u = 10 u for w - A^T c, with 4 u in the last place of 3;
    // (4 + 4 + 8) 25 u + 2 25 u = 450 u for A w - b, with 32 u in the last place of 25.
    [Theory]
    [InlineData(2, 0, true)]
    [InlineData(3, 0, false)]
    [InlineData(0, 14, true)]
    [InlineData(0, 15, false)]
    public void The_certificate_allows_what_the_analysis_does_and_not_more(int solutionPlaces, int rightPlaces, bool allowed)
    {
        double unit = Float64.UnitRoundoff;
        Matrix<Float64> matrix = new(1, 2, [new(3), new(4)]);
        Float64[] right = [new(25 + (32 * rightPlaces * unit))];
        Float64[] solution = [new(3 + (4 * solutionPlaces * unit)), new(4)];
        if (allowed)
        {
            PseudoInverse.Certify<Float64>(matrix, right, solution, [Float64.One]);
        }
        else
        {
            Assert.Throws<CertificateException>(() => PseudoInverse.Certify<Float64>(matrix, right, solution, [Float64.One]));
        }
    }

    // The unit matrix, c = w = b = (1, 1): (8 + 4 + 8) 2 u + 2 u = 42 u for each row, with 2 u in the last place of one.
    [Fact]
    public void Two_rows_have_the_budget_of_the_analysis()
    {
        Matrix<Float64> matrix = MatrixAlgebra.Identity<Float64>(2);
        Float64[] ones = [Float64.One, Float64.One];
        PseudoInverse.Certify<Float64>(matrix, [Float64.One, new(1 + (42 * Float64.UnitRoundoff))], ones, ones);
        Assert.Throws<CertificateException>(() => PseudoInverse.Certify<Float64>(matrix, [Float64.One, new(1 + (44 * Float64.UnitRoundoff))], ones, ones));
    }

    [Fact]
    public void Refuses_dependent_rows()
    {
        Matrix<Rational> dependent = new(2, 2, [Rational.One, Rational.One, Rational.One, Rational.One]);
        Assert.Throws<ArithmeticException>(() => PseudoInverse.SolveFullRowRank<Rational>(dependent, [Rational.One, Rational.One]));
    }

    private static void AssertNear(Rational[] exact, double[] actual, double budget) =>
        Assert.True(Draw.Norm(Draw.Doubles(exact).Zip(actual, (e, a) => e - a)) <= budget);
}

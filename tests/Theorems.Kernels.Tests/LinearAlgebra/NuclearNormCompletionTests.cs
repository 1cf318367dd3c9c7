using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class NuclearNormCompletionTests
{
    private static readonly double[] Gaps = [1 / 1024.0, 1 / 65536.0];

    [Fact]
    public void All_entries_observed_leave_nothing_to_choose()
    {
        Matrix<Float64> matrix = Draw.Matrix<Float64>(3, 4, 5);
        NuclearNormCompletion<Float64> result = NuclearNormCompletion<Float64>.Compute(matrix, Mask(3, 4, _ => true), new(Gaps[1]));
        double norm = Draw.MathNet(matrix).Svd().S.Sum();
        Assert.Equal(matrix.Elements, result.Completion.Elements);
        Assert.InRange(norm, result.LowerBound.Value, result.UpperBound.Value);
    }

    [Fact]
    public void Nothing_observed_is_completed_by_zero()
    {
        NuclearNormCompletion<Float64> result = NuclearNormCompletion<Float64>.Compute(Draw.Matrix<Float64>(3, 3, 5), Mask(3, 3, _ => false), new(Gaps[1]));
        Assert.All(result.Completion.Elements, element => Assert.Equal(0, element.Value));
        Assert.Equal((0.0, 0.0, 0), (result.LowerBound.Value, result.UpperBound.Value, result.Iterations));
    }

    [Theory]
    [InlineData(2, 3, 4)]
    [InlineData(1, 1, 1)]
    [InlineData(-2, 1, 4)]
    public void Three_entries_of_four_have_the_known_least_norm(double first, double second, double third)
    {
        // [x, a; b, c]: at x = ab/c the rank is one and the norm |(a, c)| |(b, c)|/|c|; that is the least one if |ab| is at most c^2,
        // and |a| + |b| otherwise (x -> sign(ab) c).
        Matrix<Float64> values = new(2, 2, [new(100), new(first), new(second), new(third)]);
        double expected = Math.Abs(first * second) <= third * third
            ? Math.Sqrt((first * first) + (third * third)) * Math.Sqrt((second * second) + (third * third)) / Math.Abs(third)
            : Math.Abs(first) + Math.Abs(second);
        foreach (double gap in Gaps)
        {
            NuclearNormCompletion<Float64> result = NuclearNormCompletion<Float64>.Compute(values, Mask(2, 2, index => index > 0), new(gap));
            Assert.InRange(expected, result.LowerBound.Value, result.UpperBound.Value);
            Assert.InRange(result.UpperBound.Value - result.LowerBound.Value, 0, gap * result.UpperBound.Value);
        }
    }

    [Theory]
    [InlineData(3u)]
    [InlineData(4u)]
    public void No_other_completion_has_a_smaller_norm(uint seed)
    {
        Matrix<Float64> values = Draw.Matrix<Float64>(5, 4, seed);
        Matrix<Float64> observed = Mask(5, 4, index => index % 3 != 0);
        NuclearNormCompletion<Float64> result = NuclearNormCompletion<Float64>.Compute(values, observed, new(Gaps[1]));
        Assert.InRange(Draw.MathNet(result.Completion).Svd().S.Sum(), result.LowerBound.Value, result.UpperBound.Value);
        for (uint other = 100; other < 150; other++)
        {
            Matrix<Float64> moved = result.Completion.Clone();
            Float64[] change = Draw.Array<Float64>(20, other);
            for (int index = 0; index < 20; index += 3)
            {
                moved.Elements[index] += new Float64(change[index].Value / 16);
            }

            Assert.True(Draw.MathNet(moved).Svd().S.Sum() >= result.LowerBound.Value);
        }
    }

    // Singular values err by the decomposition's tolerance, their sum by (k + 2) u, the sum of n m products by (n m + 2) u |B|_F |Y|_F.
    [Fact]
    public void Both_bounds_are_moved_outwards_by_what_rounding_can_do()
    {
        Matrix<Float64> values = Draw.Matrix<Float64>(3, 3, 12);
        NuclearNormCompletion<Float64> result = NuclearNormCompletion<Float64>.Compute(values, Mask(3, 3, _ => true), new(Gaps[1]));
        var primal = SingularValueDecomposition<Float64>.Compute(result.Completion);
        var dual = SingularValueDecomposition<Float64>.Compute(result.Multipliers);
        double unit = Float64.UnitRoundoff;
        double sum = Draw.Doubles(primal.SingularValues).Sum();
        double upper = sum + (3 * primal.RankTolerance.Value);
        Assert.True(result.UpperBound.Value >= upper + (5 * unit * sum));

        double product = MatrixAlgebra.Dot<Float64>(values.Elements, result.Multipliers.Elements).Value;
        double error = 11 * unit * Draw.Norm(Draw.Doubles(values.Elements)) * Draw.Norm(Draw.Doubles(result.Multipliers.Elements));
        Assert.True(result.LowerBound.Value <= (product - error) / Math.Max(1, dual.Largest.Value + dual.RankTolerance.Value));
    }

    [Fact]
    public void Double_double_encloses_the_same_number()
    {
        Matrix<Float64> values = Draw.Matrix<Float64>(4, 4, 8);
        Matrix<Float64> observed = Mask(4, 4, index => index % 5 != 0 && index % 7 != 1);
        NuclearNormCompletion<Float64> near = NuclearNormCompletion<Float64>.Compute(values, observed, new(Gaps[0]));
        NuclearNormCompletion<DoubleDouble<Float64>> precise = NuclearNormCompletion<DoubleDouble<Float64>>.Compute(
            new(4, 4, Draw.Convert<DoubleDouble<Float64>>(values.Elements)),
            new(4, 4, Draw.Convert<DoubleDouble<Float64>>(observed.Elements)),
            DoubleDouble<Float64>.FromDyadic(Gaps[1]));
        Assert.True(near.LowerBound.Value <= precise.UpperBound.ToDouble());
        Assert.True(precise.LowerBound.ToDouble() <= near.UpperBound.Value);
    }

    [Fact]
    public void Lanes_give_the_bits_of_scalars()
    {
        Matrix<Lanes> values = Draw.Matrix<Lanes>(4, 5, 6);
        Matrix<Float64> observed = Mask(4, 5, index => index % 3 != 1);
        NuclearNormCompletion<Lanes> together = NuclearNormCompletion<Lanes>.Compute(
            values, new(4, 5, [.. observed.Elements.Select(element => Lanes.FromDyadic(element.Value))]), Lanes.FromDyadic(Gaps[0]));
        for (int lane = 0; lane < Lanes.Count; lane++)
        {
            NuclearNormCompletion<Float64> alone = NuclearNormCompletion<Float64>.Compute(Draw.Lane(values, lane), observed, new(Gaps[0]));
            Draw.SameBits(alone.Completion.Elements, together.Completion.Elements, lane);
            Draw.SameBits(alone.Multipliers.Elements, together.Multipliers.Elements, lane);
            // The bounds allow for the rounding of the slowest lane's sweeps.
            Assert.Equal(alone.UpperBound.Value, together.UpperBound.ToDouble(lane), 1e-12 * alone.UpperBound.Value);
        }
    }

    [Fact]
    public void A_spoiled_result_is_not_certified()
    {
        Matrix<Float64> values = Draw.Matrix<Float64>(3, 3, 7);
        NuclearNormCompletion<Float64> Fresh() => NuclearNormCompletion<Float64>.Compute(values, Mask(3, 3, index => index % 4 != 1), new(Gaps[1]));
        Fresh().Certify(new(Gaps[1]));
        NuclearNormCompletion<Float64> other = Fresh();
        other.Completion.Elements[0] += new Float64(1);
        Assert.Contains(
            "distance from what is observed",
            Assert.Throws<CertificateException>(() => other.Certify(new(Gaps[1]))).Message,
            StringComparison.Ordinal);
        NuclearNormCompletion<Float64> free = Fresh();
        free.Multipliers.Elements[1] = new(1);
        Assert.Contains(
            "multipliers where nothing is observed",
            Assert.Throws<CertificateException>(() => free.Certify(new(Gaps[1]))).Message,
            StringComparison.Ordinal);
        NuclearNormCompletion<Float64> larger = Fresh();
        larger.Completion.Elements[1] += new Float64(1);
        Assert.Contains("gap", Assert.Throws<CertificateException>(() => larger.Certify(new(Gaps[1]))).Message, StringComparison.Ordinal);
        NuclearNormCompletion<Float64> scaled = Fresh();
        scaled.Multipliers.Elements[0] *= new Float64(2);
        Assert.Contains("gap", Assert.Throws<CertificateException>(() => scaled.Certify(new(Gaps[1]))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_number_and_other_shapes_are_refused()
    {
        Matrix<Float64> spoiled = new(2, 2, [new(double.NaN), new(1), new(2), new(3)]);
        Assert.Throws<CertificateException>(() => NuclearNormCompletion<Float64>.Compute(spoiled, Mask(2, 2, _ => true), new(Gaps[0])));
        Assert.Throws<ArgumentException>(() => NuclearNormCompletion<Float64>.Compute(spoiled, Mask(2, 3, _ => true), new(Gaps[0])));
    }

    private static Matrix<Float64> Mask(int rows, int columns, Func<int, bool> observed) =>
        new(rows, columns, [.. Enumerable.Range(0, rows * columns).Select(index => new Float64(observed(index) ? 1 : 0))]);
}

using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class ExactSeparationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Drawn_points_get_the_answer_of_fractions_alone(int dimension)
    {
        (int separable, int not) = (0, 0);
        for (int seed = 0; seed < 40; seed++)
        {
            Random random = new((100 * dimension) + seed);
            double[][] points = [.. Enumerable.Range(0, 3 + (seed % 6)).Select(_ =>
                Enumerable.Range(0, dimension).Select(column => random.Next(-8, 9) + (column == 0 ? 5.0 : 0)).ToArray())];
            ExactSeparation found = ExactSeparation.Of(points);
            MinimumNormPoint<Rational> known = MinimumNormPoint<Rational>.Compute(
                new(points.Length, dimension, [.. points.SelectMany(point => point).Select(Rational.FromDyadic)]));
            Assert.Equal(known.SquaredNorm.Sign > 0, found.IsSeparable);
            AssertIsProof(points, found);
            (separable, not) = found.IsSeparable ? (separable + 1, not) : (separable, not + 1);
        }

        Assert.True(separable > 3 && not > 3, $"{separable} separable, {not} not");
    }

    [Fact]
    public void Points_that_floats_cannot_tell_apart_are_decided()
    {
        // Opposite but for the last bit: (1, e) and (-1, e) are separated by (0, 1) with a margin of e.
        double tiny = Math.ScaleB(1, -40);
        ExactSeparation found = ExactSeparation.Of([[1, tiny], [-1, tiny]]);
        Assert.True(found.IsSeparable);
        Assert.False(ExactSeparation.Of([[1, tiny], [-1, tiny], [0, -tiny]]).IsSeparable);
        AssertIsProof([[1, tiny], [-1, tiny]], found);
    }

    [Fact]
    public void Columns_of_very_different_units_change_no_answer()
    {
        double[] units = [1e6, 1e-3, 1];
        double[][] points = [[1, 2, -1], [-1, 1, 2], [2, -1, 1], [3, 3, 3]];
        double[][] scaled = [.. points.Select(point => point.Zip(units, (value, unit) => value * unit).ToArray())];
        Assert.True(ExactSeparation.Of(points).IsSeparable);
        ExactSeparation found = ExactSeparation.Of(scaled);
        Assert.True(found.IsSeparable);
        AssertIsProof(scaled, found);
    }

    [Fact]
    public void Points_at_the_margin_without_weight_are_named()
    {
        ExactSeparation found = ExactSeparation.Of([[1, 0], [1, 1], [1, 2], [3, 0]]);
        Assert.Equal([0], found.Support);
        Assert.Equal([0, 1, 2], found.Touching);
    }

    [Fact]
    public void A_zero_and_a_pair_of_opposites_are_no_points_to_separate()
    {
        ExactSeparation zero = ExactSeparation.Of([[1, 1], [0, 0]]);
        Assert.Equal((false, 1), (zero.IsSeparable, Assert.Single(zero.Support)));
        ExactSeparation opposites = ExactSeparation.Of([[1, 1], [5, 3], [-2, -2]]);
        Assert.False(opposites.IsSeparable);
        AssertIsProof([[1, 1], [5, 3], [-2, -2]], opposites);
    }

    // Positive weights that add up to one, and the conditions of Karush, Kuhn and Tucker with equality: nothing here comes from the method.
    private static void AssertIsProof(double[][] points, ExactSeparation found)
    {
        Assert.All(found.Weights, weight => Assert.True(weight > Rational.Zero));
        Assert.Equal(Rational.One, found.Weights.Aggregate(Rational.Zero, (sum, weight) => sum + weight));
        Rational[] nearest = [.. Enumerable.Range(0, points[0].Length).Select(column => found.Support.Zip(found.Weights)
            .Aggregate(Rational.Zero, (sum, one) => sum + (one.Second * Rational.FromDyadic(points[one.First][column]))))];
        if (!found.IsSeparable)
        {
            Assert.All(nearest, value => Assert.Equal(Rational.Zero, value));
            return;
        }

        Rational square = MatrixAlgebra.Dot<Rational>(nearest, nearest);
        for (int point = 0; point < points.Length; point++)
        {
            Rational product = MatrixAlgebra.Dot<Rational>([.. points[point].Select(Rational.FromDyadic)], nearest);
            Assert.True(product >= square);
            Assert.Equal(product == square, found.Touching.Contains(point));
        }

        Assert.Equal(nearest.Select(value => value / square), found.MarginVector(points));
    }
}

using Theorems.Kernels.Learning;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Learning;

public class DichotomiesTests
{
    [Fact]
    public void Weights_have_the_signs_that_are_asked_for()
    {
        Matrix<Rational> points = Points(2, 1, 2, 3, 4);
        for (int labelling = 0; labelling < 4; labelling++)
        {
            Rational[] scores = points.Times<Rational>(Dichotomies.Weights(points, labelling)!);
            Assert.Equal(labelling, (scores[0].Sign > 0 ? 1 : 0) + (scores[1].Sign > 0 ? 2 : 0));
        }
    }

    [Fact]
    public void There_are_none_for_labels_that_a_dependence_forbids() => Assert.Null(Dichotomies.Weights(Points(1, 1, 2), 0b01));

    [Theory]
    [InlineData(new[] { 1, 0, 0, 1, 1, 1 }, 6)]
    [InlineData(new[] { 1, 0, 0, 1, 2, 0 }, 4)]
    public void Labellings_are_counted(int[] coordinates, int expected) => Assert.Equal(expected, Dichotomies.Count(Points(2, coordinates)));

    [Fact]
    public void A_dependence_vanishes()
    {
        Matrix<Rational> points = Points(2, 1, 2, 3, 4, 5, 7);
        Rational[] dependence = Dichotomies.Dependence(points)!;
        Assert.Contains(dependence, factor => factor.Sign != 0);
        Assert.All(points.TransposeTimes<Rational>(dependence), sum => Assert.Equal(0, sum.Sign));
        Assert.Null(Dichotomies.Dependence(Points(2, 1, 2, 3, 4)));
    }

    [Theory]
    [InlineData(3, 1, 2)]
    [InlineData(4, 2, 8)]
    [InlineData(5, 3, 22)]
    [InlineData(6, 4, 52)]
    [InlineData(3, 5, 8)]
    public void The_number_of_Cover_is_his(int points, int dimension, long expected) => Assert.Equal(expected, Dichotomies.Cover(points, dimension));

    private static Matrix<Rational> Points(int dimension, params int[] coordinates) =>
        new(coordinates.Length / dimension, dimension, [.. coordinates.Select(coordinate => new Rational(coordinate, 1))]);
}

using Theorems.Kernels.Learning;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Learning;

public class ContrastiveLossTests
{
    private static readonly Matrix<Rational> s_features = new(2, 1, [Rational.One, new(3, 1)]);

    [Fact]
    public void Triples_stand_in_the_order_of_their_points() =>
        Assert.Equal([0, -2, 2, 0, 0, -6, 6, 0], ContrastiveLoss.OfTriples(s_features, score => score).Select(score => (int)score.ToDouble()));

    [Fact]
    public void A_mean_over_two_classes_weighs_each_triple()
    {
        // x and x+ each 1/4 on the first point and 3/4 on the second, x- on the first: l = 2 with probability 3/16, 6 with 9/16.
        Rational[] triples = ContrastiveLoss.OfTriples(s_features, score => score);
        Assert.Equal(new(60, 16), ContrastiveLoss.Contrast<Rational>(triples, [new(1, 4), new(3, 4)], [Rational.One, Rational.Zero]));
    }

    [Fact]
    public void The_mean_classifier_has_the_difference_of_the_means()
    {
        // Means 5/2 and 1: scores 3/2 and 9/2.
        Rational loss = ContrastiveLoss.OfMeans<Rational>(s_features, score => score, [new(1, 4), new(3, 4)], [Rational.One, Rational.Zero]);
        Assert.Equal(new(15, 4), loss);
    }
}

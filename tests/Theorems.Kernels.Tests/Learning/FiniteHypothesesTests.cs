using Theorems.Kernels.Learning;

namespace Theorems.Kernels.Tests.Learning;

public class FiniteHypothesesTests
{
    // Two points: the first has label 0 with weight 1 and 1 with weight 3, the second 5 and 2.
    private static readonly long[] s_weights = [1, 3, 5, 2];

    [Fact]
    public void A_risk_is_the_weight_of_wrong_labels() => Assert.Equal([3 + 2, 1 + 2, 3 + 5, 1 + 5], FiniteHypotheses.Risks(s_weights));

    [Fact]
    public void No_hypothesis_is_better_than_that_of_Bayes()
    {
        Assert.Equal(0b01, FiniteHypotheses.Bayes(s_weights));
        Assert.Equal(FiniteHypotheses.Bayes(s_weights), FiniteHypotheses.Least(0b1111, FiniteHypotheses.Risks(s_weights)));
    }

    [Theory]
    [InlineData(0b1101, 0)]
    [InlineData(0b1100, 3)]
    [InlineData(0b0100, 2)]
    public void The_best_of_a_class_is_in_it(int members, int expected) =>
        Assert.Equal(expected, FiniteHypotheses.Least(members, FiniteHypotheses.Risks(s_weights)));

    [Fact]
    public void The_first_of_equal_ones_is_taken() => Assert.Equal(1, FiniteHypotheses.Least(0b0110, [0, 4, 4, 0]));
}

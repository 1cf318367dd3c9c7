using Theorems.Kernels.Learning;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Learning;

public class SampleTypesTests
{
    [Theory]
    [InlineData(12, new[] { 1, 2, 3 }, 91)]
    [InlineData(5, new[] { 3, 7 }, 6)]
    [InlineData(4, new[] { 0, 1 }, 5)]
    [InlineData(0, new[] { 1, 1 }, 1)]
    public void Probabilities_add_up_to_one(int draws, int[] weights, int expected)
    {
        IReadOnlyList<(int[] Counts, Rational Probability)> types = SampleTypes.Of(draws, weights);
        Assert.Equal(expected, types.Select(type => string.Join(' ', type.Counts)).Distinct().Count());
        Assert.All(types, type => Assert.Equal(draws, type.Counts.Sum()));
        Assert.Equal(Rational.One, types.Aggregate(Rational.Zero, (sum, type) => sum + type.Probability));
    }

    [Fact]
    public void A_type_is_as_probable_as_all_its_sequences()
    {
        // Two draws from 1/4, 3/4: one of each in two orders.
        Rational probability = SampleTypes.Of(2, [1, 3]).Single(type => type.Counts[0] == 1).Probability;
        Assert.Equal(new(6, 16), probability);
    }

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 0, 0 })]
    [InlineData(new[] { 1, -1 })]
    public void What_is_no_distribution_is_refused(int[] weights) => Assert.Throws<ArgumentException>(() => SampleTypes.Of(2, weights));
}

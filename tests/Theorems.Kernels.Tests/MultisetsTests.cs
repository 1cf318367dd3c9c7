namespace Theorems.Kernels.Tests;

public class MultisetsTests
{
    [Theory]
    [InlineData(3, 6, 84)]
    [InlineData(10, 3, 286)]
    [InlineData(1, 4, 5)]
    public void Lists_every_multiset_once(int symbols, int size, int expected)
    {
        IReadOnlyList<int[]> multisets = Multisets.UpTo(symbols, size);
        Assert.Equal(expected, multisets.Count);
        Assert.Equal(expected, multisets.Select(multiset => string.Join(' ', multiset)).Distinct().Count());
        Assert.All(multisets, multiset => Assert.Equal(multiset.Order(), multiset));
    }

    [Fact]
    public void Power_sums_give_the_multiset_back_or_nothing()
    {
        Assert.Equal([1, 1, 3], Multisets.FromPowerSums([new(3, 1), new(5, 1), new(11, 1), new(29, 1)], 4)!);
        Assert.Null(Multisets.FromPowerSums([new(3, 1), new(5, 1), new(11, 1), new(30, 1)], 4));
        Assert.Null(Multisets.FromPowerSums([new(1, 1), new(7, 1)], 4));
    }
}

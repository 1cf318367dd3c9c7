using Theorems.Checking.Judging;

namespace Theorems.Checking.Tests.Judging;

public class BlocksTests
{
    [Fact]
    public void Trials_of_a_recipe_have_one_mean() =>
        Assert.Equal([2, 5], Blocks.Means([(0L, 1.0), (7L, 3.0), (8L, 5.0)], one => one.Item1, one => one.Item2));
}

using Theorems.Checking.Judging;

namespace Theorems.Checking.Tests.Judging;

public class MedianTests
{
    [Fact]
    public void It_is_the_middle_number_or_the_upper_of_two()
    {
        Assert.Equal(2, Median.Of([3, 1, 2]));
        Assert.Equal(3, Median.Of([4, 1, 3, 2]));
        Assert.True(double.IsNaN(Median.Of([])));
    }
}

using Theorems.Checking.Data;

namespace Theorems.Checking.Tests.Data;

public class GivenDataTests
{
    [Fact]
    public void Nothing_is_said_where_a_broken_assumption_leaves_nothing()
    {
        GivenTable table = new([[1]]) { Remarks = ["Halved."] };
        GivenData nothing = GivenData.Without(table, "it is separable", "row 1 is zero");
        Assert.True(nothing.SaysNothing);
        Assert.Equal(["Halved."], nothing.Remarks);
        Assert.False(new GivenData { Broken = [new("it is solvable", "rows 1 and 2", "(c) says nothing")] }.SaysNothing);
        Assert.False(new GivenData().SaysNothing);
    }
}

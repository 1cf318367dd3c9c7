using Theorems.Checking.Data;

namespace Theorems.Checking.Tests.Data;

public class GivenTableTests
{
    [Fact]
    public void Rows_are_named_as_their_owner_counts_them()
    {
        GivenTable table = new([[1], [2], [3]]) { Numbers = [1, 4, 9] };
        Assert.Equal(("row 4", "rows 1 and 9", "rows 1, 4 and 9"), (table.Name([1]), table.Name([0, 2]), table.Name([0, 1, 2])));
        Assert.Equal("rows 1 and 2", new GivenTable([[1], [2]]).Name([0, 1]));
        Assert.EndsWith(", 40 and 60 more", new GivenTable([]).Name([.. Enumerable.Range(0, 100)]), StringComparison.Ordinal);
    }
}

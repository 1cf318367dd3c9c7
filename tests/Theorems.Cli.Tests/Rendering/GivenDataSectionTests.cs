using Theorems.Checking.Data;
using Theorems.Cli.Rendering;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Tests.Rendering;

public class GivenDataSectionTests
{
    private static readonly GivenData Data = new()
    {
        Facts = [new("margin", "0.5")],
        Remarks = ["Row 2 is left out."],
        Broken = [new("it is solvable", "rows 1 and 3 contradict each other", "(c) says nothing")],
    };

    [Fact]
    public void Facts_come_first_then_what_was_done_and_what_is_broken() => Assert.Equal(
        [("data", "margin", "0.5"), ("data", "done to them", "Row 2 is left out."), ("breaks", "it is solvable", "rows 1 and 3 contradict each other")],
        GivenDataSection.Lines(Data));

    [Fact]
    public void Nothing_is_written_where_instances_are_drawn()
    {
        using StringWriter drawn = new();
        GivenDataSection.Print(new Page(drawn, default), 2, null);
        Assert.Equal("", drawn.ToString());
        using StringWriter given = new();
        GivenDataSection.Print(new Page(given, default), 2, Data);
        Assert.Contains("breaks    it is solvable  rows 1 and 3 contradict each other", given.ToString(), StringComparison.Ordinal);
    }
}

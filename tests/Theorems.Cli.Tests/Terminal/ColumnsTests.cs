using Theorems.Cli.Terminal;

namespace Theorems.Cli.Tests.Terminal;

public class ColumnsTests
{
    private static string[] Print(Columns columns, int? width)
    {
        using StringWriter writer = new();
        columns.Print(new(writer, new Medium(width, false)));
        return writer.ToString().TrimEnd('\n').Split('\n');
    }

    private static Columns Table()
    {
        Columns columns = new(1, 1);
        columns.Add("a", "1", "short");
        columns.Add("long-name", "1000", "five words that go on");
        columns.Add("b", "a remark over the rest");
        return columns;
    }

    [Fact]
    public void Cells_stand_under_one_another_and_remarks_do_not_widen_columns() => Assert.Equal(
        [" a             1  short", " long-name  1000  five words that go on", " b          a remark over the rest"],
        Print(Table(), null));

    [Fact]
    public void Where_there_is_a_width_the_widest_column_gets_several_lines()
    {
        Columns columns = new(0);
        columns.Add("unbreakable-word-of-thirty-chars", "one two three four five six seven eight nine ten");
        Assert.Equal(
            ["unbreakable-word-of-thirty-chars  one two three four five", "                                  six seven eight nine ten"],
            Print(columns, 60));
    }
}

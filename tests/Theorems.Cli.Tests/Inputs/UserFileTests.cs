using Theorems.Cli.Inputs;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Tests.Inputs;

public class UserFileTests
{
    private static Session Input(string text) => new(new StringReader(text), TextWriter.Null, TextWriter.Null);

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        using TemporaryFolder folder = new();
        string path = folder.File("own.csv", "x,y\n1,2.5\n-3,4e2\n");
        Assert.Equal([[1, 2.5], [-3, 400]], UserFile.Table(new(path), Input("")).Rows);
        Assert.Equal([[7.0]], UserFile.Table(new("-"), Input("7\n")).Rows);
    }

    [Theory]
    [InlineData("", "holds no row of numbers")]
    [InlineData("1,2\n3\n", "standard input, line 2, column 2")]
    [InlineData("1,2\n3,x\n", "'x' is not a number")]
    [InlineData("1,1e999\n", "not a finite double")]
    public void A_malformed_table_is_refused_with_its_place(string text, string mentions) =>
        Assert.Contains(mentions, Assert.Throws<InputException>(() => UserFile.Table(new("-"), Input(text))).Message, StringComparison.Ordinal);
}

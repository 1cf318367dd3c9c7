using Theorems.Checking.Data;
using Theorems.Cli.Inputs;

namespace Theorems.Cli.Tests.Inputs;

public class TableChoiceTests
{
    private const string Flowers = "length,species,width\n1,setosa,10\n2,other,20\n,setosa,30\n3,setosa,30\n";

    private static GivenTable Read(string text, TableChoice choice) => choice.Of(TextTable.Read(new StringReader(text), "own.csv"));

    [Fact]
    public void A_label_column_becomes_the_last_one_with_one_for_the_positive_value()
    {
        GivenTable table = Read(Flowers, new("own.csv") { Label = "species", Positive = "setosa" });
        Assert.Equal([[1, 10, 1], [2, 20, -1], [3, 30, 1]], table.Rows);
        Assert.Equal(["length", "width", "species"], table.Columns);
        Assert.Equal([1, 2, 4], table.Numbers);
        Assert.Contains("Row 3 lacks a number in some column, and is left out.", string.Join(' ', table.Remarks), StringComparison.Ordinal);
        Assert.Contains("in 2 of 3 rows", string.Join(' ', table.Remarks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">15", -1, 1)]
    [InlineData(">=10", 1, 1)]
    [InlineData("<20", 1, -1)]
    [InlineData("<=20", 1, 1)]
    public void A_bound_makes_labels_of_numbers(string bound, double first, double second)
    {
        GivenTable table = Read("1,10\n2,20\n", new("own.csv") { Positive = bound });
        Assert.Equal([first, second], table.Rows.Select(row => row[^1]));
    }

    [Fact]
    public void Columns_are_standardised_but_for_the_label_and_constant_ones()
    {
        GivenTable table = Read("a,c,b\n1,7,10\n3,7,20\n", new("own.csv") { Standardise = true, Intercept = true });
        Assert.Equal([[-1, 7, 1, 10], [1, 7, 1, 20]], table.Rows);
        Assert.Contains("'c' is constant", string.Join(' ', table.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Ignored_columns_need_not_be_numbers()
    {
        Assert.Equal([[1, 10], [2, 20], [3, 30]], Read(Flowers, new("own.csv") { Ignored = ["species"] }).Rows);
        Assert.Equal([[10, 1], [20, 2]], Read("10,1,x\n20,2,y\n", new("own.csv") { Ignored = ["3"] }).Rows);
    }

    [Theory]
    [InlineData("virginica", "No row of own.csv has 'virginica' in column 'species'; there are setosa, other.")]
    [InlineData(">tall", "'>tall' is no bound on a label; write one like '>140' or '<=0.5'.")]
    public void A_label_that_never_occurs_is_refused_with_those_that_do(string positive, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(Flowers, new("own.csv") { Label = "species", Positive = positive })).Message);

    [Fact]
    public void A_table_without_a_whole_row_is_refused() =>
        Assert.Contains("every row lacks", Assert.Throws<FormatException>(() => Read("1,NA\n?,2\n", new("own.csv"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_suffix_repeats_what_was_chosen()
    {
        TableChoice choice = new("own data.csv") { Label = "species", Positive = ">1", Ignored = ["id"], Standardise = true, Intercept = true };
        Assert.Equal(" --data 'own data.csv' --label species --positive '>1' --ignore id --standardise --intercept", choice.Suffix);
    }
}

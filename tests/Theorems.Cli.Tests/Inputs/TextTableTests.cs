using System.Globalization;
using Theorems.Cli.Inputs;

namespace Theorems.Cli.Tests.Inputs;

public class TextTableTests
{
    [Theory]
    [InlineData("1,2\n3,4", 0)]
    [InlineData("1;2\r\n3;4\r\n", 0)]
    [InlineData("1\t2\n3\t4\n", 0)]
    [InlineData("a,b\n1,2\n3,4\n", 2)]
    [InlineData("\n# made by hand\n \"a\" ; \"b\" \n\n 1 ; +2.0\n# the end is near\n3e0;0.4E1\n\n", 2)]
    [InlineData("\"a, of one\",b\n1,\"2\"\n3,4\n", 2)]
    public void Reads_separators_headers_quotes_and_comments(string text, int names)
    {
        TextTable table = Read(text);
        Assert.Equal((2, 2, names), (table.Rows.Count, table.Columns, table.Names.Count));
        Assert.Equal([1, 2, 3, 4], table.Rows.SelectMany(row => Enumerable.Range(0, 2).Select(column => table.Number(row, column))));
    }

    [Theory]
    [InlineData("", "data.csv, line 1, column 1: the file holds no row of numbers; add at least one.")]
    [InlineData("x,y\n# nothing\n", "data.csv, line 2, column 1: the file holds no row of numbers; add at least one.")]
    [InlineData("1,2\n\n3\n", "data.csv, line 3, column 2: the row has 1 fields where the first row has 2; give every row as many fields, separated by ','.")]
    [InlineData("a;b\n1;2;3\n", "data.csv, line 2, column 3: the row has 3 fields where the first row has 2; give every row as many fields, separated by ';'.")]
    [InlineData("−1,−2\n", "data.csv, line 1, column 1: '−1' has a minus sign that is none to a computer; write it as the hyphen of the keyboard, -1.")]
    public void Says_in_one_sentence_what_is_wrong_where_and_what_to_do(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(text)).Message);

    [Theory]
    [InlineData("1,2\n3,four\n", "data.csv, line 2, column 2: 'four' is not a number; write numbers like -1.5 or 2e-3")]
    [InlineData("1,2\n3,1e999\n", "data.csv, line 2, column 2: '1e999' is not a finite double; remove the row or write a number of magnitude below 1.8e308.")]
    [InlineData("1,2\n3,–4\n", "data.csv, line 2, column 2: '–4' has a minus sign that is none to a computer; write it as the hyphen of the keyboard, -4.")]
    [InlineData("1,2\n3,-Infinity\n", "data.csv, line 2, column 2: '-Infinity' is not a finite double")]
    public void A_field_that_is_no_number_is_refused_where_a_number_is_needed(string text, string message)
    {
        TextTable table = Read(text);
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => table.Number(table.Rows[1], 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_without_end_is_cut_off_before_it_fills_the_memory()
    {
        using EndlessReader endless = new();
        FormatException failure = Assert.Throws<FormatException>(() => TextTable.Read(endless, "data.csv"));
        Assert.Contains("more than 65536 characters", failure.Message, StringComparison.Ordinal);
        Assert.True(endless.Given < 1 << 20, $"{endless.Given} characters were read");
    }

    [Fact]
    public void Columns_are_found_by_name_and_by_number()
    {
        TextTable table = Read("height,weight\n1,2\n");
        Assert.Equal((0, 1, 1), (table.Find("Height"), table.Find("2"), Read("1,2\n").Find("2")));
        Assert.Contains("it has height, weight", Assert.Throws<FormatException>(() => table.Find("age")).Message, StringComparison.Ordinal);
        Assert.Contains("have no names", Assert.Throws<FormatException>(() => Read("1,2\n").Find("0")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = commas;
            TextTable table = Read("1.5,2");
            Assert.Equal((1.5, 2), (table.Number(table.Rows[0], 0), table.Number(table.Rows[0], 1)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static TextTable Read(string text) => TextTable.Read(new StringReader(text), "data.csv");

    private sealed class EndlessReader : TextReader
    {
        public long Given { get; private set; }

        public override int Read()
        {
            Given++;
            return '1';
        }

        public override int Read(char[] buffer, int index, int count)
        {
            Array.Fill(buffer, '1', index, count);
            Given += count;
            return count;
        }
    }
}

using System.Globalization;
using Theorems.Kernels.Data;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Data;

public class CsvTests
{
    [Theory]
    [InlineData("1,2\n3,4", 0)]
    [InlineData("1;2\r\n3;4\r\n", 0)]
    [InlineData("a,b\n1,2\n3,4\n", 2)]
    [InlineData("\n# made by hand\n \"a\" ; \"b\" \n\n 1 ; +2.0\n# the end is near\n3e0;0.4E1\n\n", 2)]
    public void Reads_commas_semicolons_headers_and_comments(string text, int names)
    {
        CsvTable table = Read(text);
        Assert.Equal((2, 2), (table.Values.Rows, table.Values.Columns));
        Assert.Equal([1, 2, 3, 4], Draw.Doubles(table.Values.Elements));
        Assert.Equal(new[] { "a", "b" }.Take(names), table.ColumnNames);
        Assert.Equal(new Rational(4, 1), table.ToMatrix<Rational>()[1, 1]);
    }

    [Theory]
    [InlineData("", "data.csv, line 0, column 1: the file holds no row of numbers; add at least one.")]
    [InlineData("x,y\n# nothing\n", "data.csv, line 2, column 1: the file holds no row of numbers; add at least one.")]
    [InlineData("1,2\n3,four\n", "data.csv, line 2, column 2: 'four' is not a number; write numbers like -1.5 or 2e-3, with a decimal point.")]
    [InlineData("1,b\n", "data.csv, line 1, column 2: 'b' is not a number; write numbers like -1.5 or 2e-3, with a decimal point.")]
    [InlineData("1,2;2\n", "data.csv, line 1, column 1: '1,2' is not a number; write numbers like -1.5 or 2e-3, with a decimal point.")]
    [InlineData("1,2\n3,NaN\n", "data.csv, line 2, column 2: 'NaN' is not a finite double; remove the row or write a number of magnitude below 1.8e308.")]
    [InlineData("NaN\n", "data.csv, line 1, column 1: 'NaN' is not a finite double; remove the row or write a number of magnitude below 1.8e308.")]
    [InlineData(
        "-Infinity,1\n",
        "data.csv, line 1, column 1: '-Infinity' is not a finite double; remove the row or write a number of magnitude below 1.8e308.")]
    [InlineData("1\n1e999\n", "data.csv, line 2, column 1: '1e999' is not a finite double; remove the row or write a number of magnitude below 1.8e308.")]
    [InlineData("1,2\n\n3\n", "data.csv, line 3, column 2: the row has 1 fields where the first row has 2; give every row as many fields, separated by ','.")]
    [InlineData("a;b\n1;2;3\n", "data.csv, line 2, column 3: the row has 3 fields where the first row has 2; give every row as many fields, separated by ';'.")]
    [InlineData(
        "\u22121,\u22122\n1,2\n",
        "data.csv, line 1, column 1: '\u22121' has a minus sign that is none to a computer; write it as the hyphen of the keyboard, -1.")]
    [InlineData(
        "x,\u20130.5\n1,2\n",
        "data.csv, line 1, column 2: '\u20130.5' has a minus sign that is none to a computer; write it as the hyphen of the keyboard, -0.5.")]
    [InlineData("1\n\u2014\n", "data.csv, line 2, column 1: '\u2014' is not a number; write numbers like -1.5 or 2e-3, with a decimal point.")]
    [InlineData("1,\n", "data.csv, line 1, column 2: the field is empty; write a number there or remove the row.")]
    public void Says_in_one_sentence_what_is_wrong_where_and_what_to_do(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(text)).Message);
    }

    [Fact]
    public void A_name_may_hold_a_dash() => Assert.Equal(["x \u2013 y", "\u2212"], Read("x \u2013 y,\u2212\n1,2\n").ColumnNames);

    [Fact]
    public void A_long_field_is_cut_where_it_is_shown()
    {
        string message = Assert.Throws<FormatException>(() => Read("1\n" + new string('x', 100_000) + "\n")).Message;
        Assert.Equal(
            $"data.csv, line 2, column 1: '{new string('x', 40)}...' is not a number; write numbers like -1.5 or 2e-3, with a decimal point.", message);
    }

    [Fact]
    public void A_line_without_an_end_takes_no_memory_without_an_end()
    {
        using Endless endless = new();
        Assert.Equal(
            "endless, line 1, column 1: the line is longer than 16777216 characters; give each row a line of its own.",
            Assert.Throws<FormatException>(() => Csv.Read(endless, "endless")).Message);
    }

    private sealed class Endless : TextReader
    {
        public override int Read() => '1';
    }

    [Fact]
    public void Reads_files_and_names_them()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "0.5\n", new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            Assert.Equal(0.5, Csv.Read(path).Values[0, 0].Value);
            File.WriteAllText(path, "0.5x\n0.5\n-\n");
            Assert.StartsWith(path, Assert.Throws<FormatException>(() => Csv.Read(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
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
            Assert.Equal([1.5, 2], Draw.Doubles(Read("1.5,2").Values.Elements));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CsvTable Read(string text) => Csv.Read(new StringReader(text), "data.csv");
}

using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Theorems.Cli.Inputs;

/// <summary>A table as a file has it: names of columns if it has any, and fields of text.</summary>
/// <remarks>
/// Fields are separated by semicolons if the first row has any, else by tabs, else by commas; what stands in double quotes is one field. A first row without
/// a single number holds the names. Blank lines and lines that start with # are skipped. Numbers have a decimal point on every machine.
/// </remarks>
/// <param name="Source">What to call the file in messages.</param>
/// <param name="Names">One name a column, or none at all.</param>
/// <param name="Rows">The rows in their order.</param>
internal sealed record TextTable(string Source, IReadOnlyList<string> Names, IReadOnlyList<TextRow> Rows)
{
    // A longer field is no number and no name; and what is not a table at all must not fill the memory.
    private const int LongestField = 1 << 16;

    // The minus sign of typography, and the dashes that stand for it.
    private static readonly char[] LongMinuses = ['\u2212', '\u2013', '\u2014', '\ufe63', '\uff0d'];

    /// <summary>The number of columns.</summary>
    public int Columns => Rows[0].Fields.Count;

    /// <summary>Reads text.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="source">What to call it in messages, such as the file's name.</param>
    /// <exception cref="FormatException">The text is no table; the message says where and what to do.</exception>
    public static TextTable Read(TextReader reader, string source)
    {
        char[] start = new char[LongestField];
        string beginning = new(start, 0, reader.ReadBlock(start, 0, start.Length));
        string separator = Separator(beginning);
        using CsvParser parser = new(new Continued(beginning, reader), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator,
            TrimOptions = TrimOptions.Trim,
            AllowComments = true,
            HasHeaderRecord = false,
            BadDataFound = null,
            MaxFieldSize = LongestField,
        });
        List<TextRow> rows = [];
        string[]? names = null;
        try
        {
            while (parser.Read())
            {
                TextRow row = new(parser.RawRow, parser.Record!);
                if (rows.Count == 0 && names is null && !row.Fields.Any(field => IsNumber(field, out _)))
                {
                    names = Header(row, source);
                    continue;
                }

                int columns = names?.Length ?? (rows.Count > 0 ? rows[0].Fields.Count : row.Fields.Count);
                if (row.Fields.Count != columns)
                {
                    throw Malformed(
                        source, row.Line, Math.Min(row.Fields.Count, columns) + 1,
                        $"the row has {row.Fields.Count} fields where the first row has {columns}; give every row as many fields, separated by '{separator}'");
                }

                rows.Add(row);
            }
        }
        catch (MaxFieldSizeException)
        {
            throw Malformed(
                source, parser.RawRow, 1, $"a field has more than {LongestField} characters, so this is no table of numbers; end the rows with line breaks");
        }

        return rows.Count > 0
            ? new(source, names ?? [], rows)
            : throw Malformed(source, parser.RawRow, 1, "the file holds no row of numbers; add at least one");
    }

    /// <summary>The column of a name, or of a number from 1.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public int Find(string column)
    {
        int index = Names.ToList().FindIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase));
        if (index < 0 && int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= Columns)
        {
            index = number - 1;
        }

        return index >= 0 ? index : throw new FormatException(Names.Count > 0
            ? $"{Source} has no column '{column}'; it has {string.Join(", ", Names)}."
            : $"{Source} has no column '{column}'; its {Columns} columns have no names, so say which by its number.");
    }

    /// <summary>How to call a column in a sentence.</summary>
    public string Name(int column) => Names.Count > 0 ? $"'{Names[column]}'" : (column + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The number in a field.</summary>
    /// <exception cref="FormatException">It is none, or none that a double holds.</exception>
    public double Number(TextRow row, int column)
    {
        string field = row.Fields[column];
        string shown = field.Length <= 40 ? field : field[..40] + "...";
        if (!IsNumber(field, out double value))
        {
            throw HasLongMinus(field) ? LongMinus(Source, row.Line, column + 1, shown) : Malformed(
                Source, row.Line, column + 1, $"'{shown}' is not a number; write numbers like -1.5 or 2e-3, with a decimal point, "
                + $"or leave the column out with --ignore {column + 1}, or make it the label with --label {column + 1} --positive VALUE");
        }

        return double.IsFinite(value) ? value : throw Malformed(
            Source, row.Line, column + 1, $"'{shown}' is not a finite double; remove the row or write a number of magnitude below 1.8e308");
    }

    /// <summary>Whether a field says that there is no number.</summary>
    public static bool IsMissing(string field) =>
        field is "" or "?" || field.ToUpperInvariant() is "NA" or "N/A" or "NAN" or "NULL";

    private static bool IsNumber(string field, out double value) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static string[] Header(TextRow row, string source)
    {
        string[] names = [.. row.Fields.Select(field => field.Trim('"'))];
        int number = Array.FindIndex(names, HasLongMinus);
        return number < 0 ? names : throw LongMinus(source, row.Line, number + 1, names[number]);
    }

    // Whether it would be a number with a hyphen for each minus sign and dash.
    private static bool HasLongMinus(string field) => field.AsSpan().IndexOfAny(LongMinuses) >= 0 && IsNumber(WithHyphen(field), out _);

    private static string WithHyphen(string field) => LongMinuses.Aggregate(field, (text, minus) => text.Replace(minus, '-'));

    private static FormatException LongMinus(string source, int line, int column, string shown) => Malformed(
        source, line, column, $"'{shown}' has a minus sign that is none to a computer; write it as the hyphen of the keyboard, {WithHyphen(shown)}");

    private static string Separator(string beginning)
    {
        string first = beginning.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0 && line[0] != '#', "");
        return first.Contains(';', StringComparison.Ordinal) ? ";" : first.Contains('\t', StringComparison.Ordinal) ? "\t" : ",";
    }

    private static FormatException Malformed(string name, int line, int column, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name}, line {line}, column {column}: {what}."));

    // A text of which the beginning was looked at.
    private sealed class Continued(string beginning, TextReader rest) : TextReader
    {
        private int _next;

        public override int Peek() => _next < beginning.Length ? beginning[_next] : rest.Peek();

        public override int Read() => _next < beginning.Length ? beginning[_next++] : rest.Read();

        public override int Read(char[] buffer, int index, int count)
        {
            int here = Math.Min(count, beginning.Length - _next);
            if (here <= 0)
            {
                return rest.Read(buffer, index, count);
            }

            beginning.CopyTo(_next, buffer, index, here);
            _next += here;
            return here;
        }
    }
}

/// <summary>A row of text.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Fields">Its fields.</param>
internal sealed record TextRow(int Line, IReadOnlyList<string> Fields);

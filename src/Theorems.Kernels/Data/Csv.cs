using System.Globalization;
using System.Text;
using Theorems.Numbers;

namespace Theorems.Kernels.Data;

/// <summary>Reads tables of numbers from comma- or semicolon-separated text.</summary>
/// <remarks>
/// Fields are separated by semicolons if the first row has any, else by commas. A first row without a single number holds the column
/// names. Blank lines and lines that start with # are skipped. Numbers are written with a decimal point on every machine, and each
/// becomes the nearest double. A name in double quotes loses them; a separator inside quotes still separates.
/// </remarks>
public static class Csv
{
    private const int MostShown = 40;

    // A row of half a million numbers is shorter.
    private const int LongestLine = 1 << 24;

    // The minus sign of typography, and the dashes that stand for it.
    private static readonly char[] LongMinuses = ['\u2212', '\u2013', '\u2014', '\ufe63', '\uff0d'];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <exception cref="FormatException">The content is not a table of finite numbers; the message says where and what to do.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CsvTable Read(string path)
    {
        using StreamReader reader = new(path);
        return Read(reader, path);
    }

    /// <summary>Reads text.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">What to call the text in messages, such as the file's name.</param>
    /// <exception cref="FormatException">The text is not a table of finite numbers; the message says where and what to do.</exception>
    public static CsvTable Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        string[] columnNames = [];
        List<Float64> values = [];
        int columns = 0;
        char separator = ',';
        int lineNumber = 0;
        while (ReadLine(reader, name, lineNumber + 1) is { } line)
        {
            lineNumber++;
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            bool first = columns == 0;
            separator = first && line.Contains(';', StringComparison.Ordinal) ? ';' : separator;
            string[] fields = line.Split(separator, StringSplitOptions.TrimEntries);
            if (first)
            {
                columns = fields.Length;
                if (!fields.Any(field => IsNumber(field, out _)))
                {
                    // A row of numbers whose minus signs a text program has made longer is no row of names.
                    if (Array.FindIndex(fields, HasLongMinus) is >= 0 and var index)
                    {
                        Parse(fields[index], name, lineNumber, index + 1);
                    }

                    columnNames = [.. fields.Select(field => field.Trim('"'))];
                    continue;
                }
            }

            if (fields.Length != columns)
            {
                throw Malformed(
                    name,
                    lineNumber,
                    Math.Min(fields.Length, columns) + 1,
                    $"the row has {fields.Length} fields where the first row has {columns}; give every row as many fields, separated by '{separator}'");
            }

            for (int column = 0; column < columns; column++)
            {
                values.Add(Parse(fields[column], name, lineNumber, column + 1));
            }
        }

        if (values.Count == 0)
        {
            throw Malformed(name, lineNumber, 1, "the file holds no row of numbers; add at least one");
        }

        return new(columnNames, new(values.Count / columns, columns, [.. values]));
    }

    private static Float64 Parse(string field, string name, int line, int column)
    {
        if (field.Length == 0)
        {
            throw Malformed(name, line, column, "the field is empty; write a number there or remove the row");
        }

        if (!IsNumber(field, out double value))
        {
            throw Malformed(name, line, column, HasLongMinus(field)
                ? $"'{Shown(field)}' has a minus sign that is none to a computer; write it as the hyphen of the keyboard, {WithHyphen(Shown(field))}"
                : $"'{Shown(field)}' is not a number; write numbers like -1.5 or 2e-3, with a decimal point");
        }

        return double.IsFinite(value)
            ? new(value)
            : throw Malformed(name, line, column, $"'{Shown(field)}' is not a finite double; remove the row or write a number of magnitude below 1.8e308");
    }

    // 'NaN' and 'Infinity' count as numbers here, so that they are refused as such and never taken for a column's name.
    private static bool IsNumber(string field, out double value) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    // Whether it would be a number with a hyphen for each minus sign and dash.
    private static bool HasLongMinus(string field) => field.AsSpan().IndexOfAny(LongMinuses) >= 0 && IsNumber(WithHyphen(field), out _);

    private static string WithHyphen(string field) => LongMinuses.Aggregate(field, (text, minus) => text.Replace(minus, '-'));

    // A message shows how a field begins, however long it is.
    private static string Shown(string field) => field.Length <= MostShown ? field : field[..MostShown] + "...";

    // As the reader's own, but a line that does not end takes no more memory than this.
    private static string? ReadLine(TextReader reader, string name, int lineNumber)
    {
        StringBuilder line = new();
        int next = reader.Read();
        if (next < 0)
        {
            return null;
        }

        for (; next >= 0 && next != '\n' && next != '\r'; next = reader.Read())
        {
            if (line.Length == LongestLine)
            {
                string what = string.Create(CultureInfo.InvariantCulture, $"the line is longer than {LongestLine} characters; give each row a line of its own");
                throw Malformed(name, lineNumber, 1, what);
            }

            line.Append((char)next);
        }

        if (next == '\r' && reader.Peek() == '\n')
        {
            reader.Read();
        }

        return line.ToString();
    }

    private static FormatException Malformed(string name, int line, int column, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{name}, line {line}, column {column}: {what}."));
}

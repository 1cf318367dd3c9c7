using System.CommandLine;
using System.Globalization;
using Theorems.Checking.Data;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Inputs;

/// <summary>The options that say which table a claim is checked on, and what its columns are.</summary>
internal sealed class TableOptions
{
    private readonly Option<string?> _file = new("--data")
    {
        Description = "A table of your own numbers (CSV), for the claims that accept one; '-' reads the standard input.",
        HelpName = "FILE.csv",
    };

    private readonly Option<string?> _label = new("--label")
    {
        Description = "With --data: the column that holds the label, or what is to be predicted, by name or number; the last one if left out.",
        HelpName = "COLUMN",
    };

    private readonly Option<string?> _positive = new("--positive")
    {
        Description = "With --data: the label that counts as 1, all others as -1; or a bound on it, such as '>140'.",
        HelpName = "VALUE",
    };

    private readonly Option<string[]> _ignore = new("--ignore")
    {
        Description = "With --data: columns to leave out, by name or number.",
        HelpName = "COLUMN",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _standardise = new("--standardise")
    {
        Description = "With --data: take the mean from each column but the label and divide by the standard deviation.",
    };

    private readonly Option<bool> _intercept = new("--intercept") { Description = "With --data: add a column of ones." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_file);
        command.Options.Add(_label);
        command.Options.Add(_positive);
        command.Options.Add(_ignore);
        command.Options.Add(_standardise);
        command.Options.Add(_intercept);
    }

    /// <summary>What was said, or null if no table was named.</summary>
    /// <exception cref="InputException">Something was said of a table that was not named.</exception>
    public TableChoice? Of(ParseResult parsed)
    {
        TableChoice choice = new(parsed.GetValue(_file) ?? "")
        {
            Label = parsed.GetValue(_label),
            Positive = parsed.GetValue(_positive),
            Ignored = parsed.GetValue(_ignore) ?? [],
            Standardise = parsed.GetValue(_standardise),
            Intercept = parsed.GetValue(_intercept),
        };
        if (choice.Path.Length > 0)
        {
            return choice;
        }

        return choice.Suffix.Trim() == "--data" ? null : throw new InputException(
            "--label, --positive, --ignore, --standardise and --intercept say what the columns of a table are; name it with --data FILE.csv.");
    }
}

/// <summary>A table that a user chose, and what its columns are.</summary>
/// <param name="Path">The file; '-' for the standard input.</param>
internal sealed record TableChoice(string Path)
{
    /// <summary>The column of the label; null for the last.</summary>
    public string? Label { get; init; }

    /// <summary>The label that counts as 1, or a bound; null where labels are numbers.</summary>
    public string? Positive { get; init; }

    /// <summary>Columns that are left out.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>Whether columns are standardised.</summary>
    public bool Standardise { get; init; }

    /// <summary>Whether a column of ones is added.</summary>
    public bool Intercept { get; init; }

    /// <summary>The options once more, for a line that replays.</summary>
    public string Suffix => string.Concat(
        $" --data {Quoted(Path)}", Label is null ? "" : $" --label {Quoted(Label)}", Positive is null ? "" : $" --positive {Quoted(Positive)}",
        string.Concat(Ignored.Select(column => $" --ignore {Quoted(column)}")), Standardise ? " --standardise" : "", Intercept ? " --intercept" : "");

    /// <summary>The table as numbers, its label last.</summary>
    /// <exception cref="FormatException">A field that is needed is no number, or no such column or label exists.</exception>
    public GivenTable Of(TextTable text)
    {
        int label = Label is null ? text.Columns - 1 : text.Find(Label);
        int[] ignored = [.. Ignored.Select(text.Find)];
        if (ignored.Contains(label) && Label is null)
        {
            label = Enumerable.Range(0, text.Columns).Except(ignored).DefaultIfEmpty(label).Max();
        }

        int[] features = [.. Enumerable.Range(0, text.Columns).Where(column => column != label && !ignored.Contains(column))];
        Func<TextRow, double> labelOf = LabelOf(text, label);
        (TextRow Row, int Number)[] whole = [.. text.Rows.Select((row, index) => (row, index + 1))
            .Where(one => !features.Append(label).Any(column => TextTable.IsMissing(one.row.Fields[column])))];
        if (whole.Length == 0)
        {
            throw new FormatException($"{text.Source}: every row lacks a number in some column; leave columns out with --ignore, or fill them.");
        }

        List<string> remarks = [];
        if (whole.Length < text.Rows.Count)
        {
            int[] left = [.. Enumerable.Range(1, text.Rows.Count).Except(whole.Select(one => one.Number)).Select(number => number - 1)];
            string name = new GivenTable([]).Name(left);
            remarks.Add($"{char.ToUpperInvariant(name[0])}{name[1..]} " + (left.Length == 1
                ? "lacks a number in some column, and is left out."
                : "lack a number in some column, and are left out."));
        }

        double[][] rows = [.. whole.Select(one => features.Select(column => text.Number(one.Row, column)).Append(labelOf(one.Row)).ToArray())];
        if (Standardise)
        {
            remarks.AddRange(Standardised(rows, features.Select(text.Name).ToArray()));
        }

        if (Intercept)
        {
            rows = [.. rows.Select(row => (double[])[.. row[..^1], 1, row[^1]])];
            remarks.Add("A column of ones stands before the label.");
        }

        if (Positive is not null)
        {
            int ones = rows.Count(row => row[^1] == 1);
            remarks.Add($"The label is 1 where column {text.Name(label)} is {Positive}, in {ones} of {rows.Length} rows, and -1 elsewhere.");
        }

        return new(rows)
        {
            Columns = text.Names.Count == 0 ? [] : [.. features.Append(label).Select(column => text.Names[column])],
            Numbers = [.. whole.Select(one => one.Number)],
            Remarks = remarks,
        };
    }

    private Func<TextRow, double> LabelOf(TextTable text, int label)
    {
        if (Positive is null)
        {
            return row => text.Number(row, label);
        }

        Func<double, double, bool>? compare = Positive switch
        {
            ['>', '=', ..] => (value, bound) => value >= bound,
            ['<', '=', ..] => (value, bound) => value <= bound,
            ['>', ..] => (value, bound) => value > bound,
            ['<', ..] => (value, bound) => value < bound,
            _ => null,
        };
        if (compare is not null)
        {
            return double.TryParse(Positive.TrimStart('<', '>', '='), NumberStyles.Float, CultureInfo.InvariantCulture, out double limit)
                ? row => compare(text.Number(row, label), limit) ? 1 : -1
                : throw new FormatException($"'{Positive}' is no bound on a label; write one like '>140' or '<=0.5'.");
        }

        string[] values = [.. text.Rows.Select(row => row.Fields[label]).Distinct()];
        return values.Contains(Positive) ? row => row.Fields[label] == Positive ? 1 : -1 : throw new FormatException(
            $"No row of {text.Source} has '{Positive}' in column {text.Name(label)}; "
                + $"there are {string.Join(", ", values.Take(10))}{(values.Length > 10 ? ", ..." : "")}.");
    }

    // Each column but the last, less its mean and over its standard deviation; a constant one stays.
    private static IEnumerable<string> Standardised(double[][] rows, string[] names)
    {
        List<string> constant = [];
        for (int column = 0; column < rows[0].Length - 1; column++)
        {
            double mean = rows.Average(row => row[column]);
            double deviation = Math.Sqrt(rows.Average(row => (row[column] - mean) * (row[column] - mean)));
            if (rows.All(row => row[column] == rows[0][column]) || !double.IsFinite(deviation) || deviation == 0)
            {
                constant.Add(names[column]);
                continue;
            }

            foreach (double[] row in rows)
            {
                row[column] = (row[column] - mean) / deviation;
            }
        }

        yield return "Each column but the label is standardised: less its mean and over its standard deviation, in float64; the results are the data.";
        if (constant.Count > 0)
        {
            yield return $"Column {string.Join(", ", constant)} is constant and stays as it is.";
        }
    }

    private static string Quoted(string word) => word.Any(letter => !char.IsLetterOrDigit(letter) && letter is not '.' and not '/' and not '-' and not '_')
        ? $"'{word}'"
        : word;
}

using System.Globalization;

namespace Theorems.Checking.Data;

/// <summary>Brings a user's numbers to a size at which their squares neither overflow nor vanish, without rounding any of them.</summary>
public static class GivenNumbers
{
    // Products of a few numbers of this size are far from the ends of float64's range.
    private const int LargestExponent = 60;

    // A number so much smaller than the largest one would vanish in the squares.
    private const int WidestRange = 300;

    /// <summary>The power of two by which columns are divided, so that their largest number has about the size of one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that share the power.</param>
    /// <param name="always">Whether columns of a harmless size are divided too.</param>
    /// <returns>The exponent; zero where nothing needs to be done.</returns>
    /// <exception cref="FormatException">The numbers differ in size by more than float64 can square.</exception>
    public static int Exponent(GivenTable table, IReadOnlyCollection<int> columns, bool always = false)
    {
        IReadOnlyList<double[]> rows = table.Rows;
        (int Row, int Column)[] places =
            [.. Enumerable.Range(0, rows.Count).SelectMany(row => columns.Where(column => rows[row][column] != 0).Select(column => (row, column)))];
        if (places.Length == 0)
        {
            return 0;
        }

        int largest = places.Max(place => Math.ILogB(rows[place.Row][place.Column]));
        (int Row, int Column) = places.MinBy(place => Math.Abs(rows[place.Row][place.Column]));
        if (Math.ILogB(rows[Row][Column]) < largest - WidestRange)
        {
            throw new FormatException(
                FormattableString.Invariant($"{rows[Row][Column]:R} in {table.Name([Row])}, column {Column + 1}, is more than 2^{WidestRange} times smaller ")
                + "than the largest number there, and its square would vanish; measure the columns in other units.");
        }

        return always || Math.Abs(largest) > LargestExponent ? largest : 0;
    }

    /// <summary>The table with some columns divided by a power of two.</summary>
    public static IReadOnlyList<double[]> Divided(IReadOnlyList<double[]> rows, IReadOnlyCollection<int> columns, int exponent) => exponent == 0
        ? rows
        : [.. rows.Select(row => row.Select((value, column) => columns.Contains(column) ? Math.ScaleB(value, -exponent) : value).ToArray())];

    /// <summary>A number in four digits.</summary>
    public static string Text(double value) => value.ToString("G4", CultureInfo.InvariantCulture);

    /// <summary>A number of steps in two digits.</summary>
    public static string Steps(double steps) => steps switch
    {
        double.PositiveInfinity => "more steps than can be counted",
        <= 1 => "one step",
        < 100 => FormattableString.Invariant($"{Math.Ceiling(steps)} steps"),
        _ => $"about {steps.ToString("G2", CultureInfo.InvariantCulture)} steps",
    };
}

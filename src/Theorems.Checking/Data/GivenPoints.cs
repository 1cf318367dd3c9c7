using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Data;

/// <summary>A user's own classification data, which some direction separates: z_n = y_n x_n with labels y_n of 1 or -1.</summary>
public sealed class GivenPoints
{
    /// <summary>What a table of such data looks like.</summary>
    public const string Layout = "one row for each point: its coordinates, then its label, 1 or -1 (or 0)";

    /// <summary>The name of the assumption that points break which no direction separates.</summary>
    public const string AreSeparable = "the data are separable";

    // Certificates with more weights than this name rows only.
    private const int MostWeights = 6;

    // Each of several claims about a table reads it, and what is decided exactly takes its time.
    private static readonly ConditionalWeakTable<GivenTable, Tuple<GivenPoints?, GivenData?>> Seen = [];

    private readonly string[] _remarks;
    private readonly GivenTable _table;

    private GivenPoints(GivenTable table, IReadOnlyList<double[]> points, ExactSeparation separation, string[] remarks)
    {
        (_table, Points, _remarks) = (table, points, remarks);
        Support = [.. separation.Support];
        Touching = [.. separation.Touching];
        double[] shares = new double[points.Count];
        foreach ((int point, Rational weight) in separation.Support.Zip(separation.Weights))
        {
            shares[point] = weight.ToDouble();
        }

        Shares = shares;
        Rational[] vector = [.. separation.MarginVector(points)];
        Rational squared = MatrixAlgebra.Dot<Rational>(vector, vector);
        Margin = 1 / Math.Sqrt(squared.ToDouble());
        // The nearest point of the hull itself has the size of the points; its direction is all that counts.
        Direction = [.. vector.Select(value => (value / squared).ToDouble())];
        Longest = points.Max(point => Math.Sqrt(point.Sum(value => value * value)));
    }

    /// <summary>z_n, one array each, with the longest between 1 and 2.</summary>
    public IReadOnlyList<double[]> Points { get; }

    /// <summary>The dimension d.</summary>
    public int Dimension => Points[0].Length;

    /// <summary>How many numbers there are.</summary>
    public long Count => (long)Points.Count * Dimension;

    /// <summary>The points that carry the largest margin; exactly.</summary>
    public IReadOnlyList<int> Support { get; }

    /// <summary>The points at the largest margin, with weight or without; exactly.</summary>
    public IReadOnlyList<int> Touching { get; }

    /// <summary>The points, those of the support first.</summary>
    public IReadOnlyList<double[]> SupportFirst =>
        [.. Support.Concat(Enumerable.Range(0, Points.Count).Except(Support)).Select(point => Points[point])];

    /// <summary>The nearest point of the hull to zero, each element rounded once.</summary>
    public IReadOnlyList<double> Direction { get; }

    /// <summary>The weights of the points in it, rounded once.</summary>
    public IReadOnlyList<double> Shares { get; }

    /// <summary>The largest margin, in float64.</summary>
    public double Margin { get; }

    /// <summary>max |z_n|.</summary>
    public double Longest { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="points">The points; null if no direction separates them.</param>
    /// <param name="nothing">Why no direction does; null if one does.</param>
    /// <exception cref="FormatException">A label is none, a row has no coordinate, or sizes differ beyond what float64 can square.</exception>
    public static bool TryRead(GivenTable table, [NotNullWhen(true)] out GivenPoints? points, [NotNullWhen(false)] out GivenData? nothing)
    {
        (points, nothing) = Seen.GetValue(table, Read);
        return points is not null;
    }

    private static Tuple<GivenPoints?, GivenData?> Read(GivenTable table)
    {
        int dimension = table.Rows[0].Length - 1;
        int wrong = table.Rows.ToList().FindIndex(row => dimension < 1 || row[^1] is not 1 and not -1 and not 0);
        if (wrong >= 0)
        {
            string name = table.Name([wrong]);
            throw new FormatException(
                FormattableString.Invariant($"{char.ToUpperInvariant(name[0])}{name[1..]} ends in {table.Rows[wrong][^1]}, which is no label, 1 or -1 (or 0); ")
                + "--label COLUMN --positive VALUE makes labels of a column");
        }

        int[] coordinates = [.. Enumerable.Range(0, dimension)];
        IReadOnlyList<double[]> signed = [.. table.Rows.Select(row => row[..^1].Select(value => row[^1] == 1 ? value : -value).ToArray())];
        int exponent = GivenNumbers.Exponent(table with { Rows = signed }, coordinates, always: true);
        signed = GivenNumbers.Divided(signed, coordinates, exponent);
        double longest = signed.Max(point => Math.Sqrt(point.Sum(value => value * value)));
        int more = longest == 0 ? 0 : Math.ILogB(longest);
        signed = GivenNumbers.Divided(signed, coordinates, more);
        exponent += more;
        string[] remarks = exponent == 0 ? [.. table.Remarks]
            : [.. table.Remarks, $"All coordinates are divided by 2^{exponent}, exactly, which divides margins by it and turns no direction."];
        ExactSeparation separation = ExactSeparation.Of(signed);
        return separation.IsSeparable
            ? new(new(table, signed, separation, remarks), null)
            : new(null, GivenData.Without(table, AreSeparable, Certificate(table, separation)));
    }

    /// <summary>What is known of the data, for a claim.</summary>
    /// <param name="expected">What the claim says to expect.</param>
    public GivenData Known(params IReadOnlyList<GivenFact> expected) => new()
    {
        Remarks = _remarks,
        Facts =
        [
            new("points", FormattableString.Invariant($"{Points.Count} in dimension {Dimension}, ")
                + FormattableString.Invariant($"{_table.Rows.Count(row => row[^1] == 1)} with label 1; separable (exactly)")),
            new("margin", $"{GivenNumbers.Text(Margin)} at best, where the longest point has {GivenNumbers.Text(Longest)}"),
            new("support", Names(Support)),
            .. expected,
        ],
    };

    /// <summary>Some points in words.</summary>
    public string Names(IReadOnlyCollection<int> points) => _table.Name(points);

    /// <summary>The same data with nothing to be said of them.</summary>
    public GivenData Without(string assumption, string certificate) => GivenData.Without(_table, assumption, certificate);

    private static string Certificate(GivenTable table, ExactSeparation separation)
    {
        string rows = table.Name([.. separation.Support]);
        if (separation.Support.Count == 1)
        {
            return $"{rows} is zero, and no direction separates that";
        }

        string weights = separation.Support.Count > MostWeights ? "" :
            $" about {string.Join(", ", separation.Weights.Select(weight => weight.ToDouble().ToString("G3", CultureInfo.InvariantCulture)))}";
        return $"a convex combination of {rows}, each times its label, is exactly zero (with positive weights{weights}, which these rows determine), "
            + "so no direction is on the right side of all of them";
    }
}

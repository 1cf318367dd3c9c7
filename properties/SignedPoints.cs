using System.Globalization;

namespace Theorems.Properties;

/// <summary>A user's classification data: one array for each point, its label, 1 or -1, at the end.</summary>
internal static class SignedPoints
{
    /// <summary>What a table of such data looks like.</summary>
    public const string Layout = "one row for each point: its coordinates, then its label, 1 or -1 (or 0)";

    /// <summary>The rows with labels 1 and -1; zero is read as -1.</summary>
    /// <exception cref="FormatException">A label is none of these, or a row has no coordinate.</exception>
    public static IReadOnlyList<double[]> Read(IReadOnlyList<double[]> rows)
    {
        List<double[]> points = [];
        for (int row = 0; row < rows.Count; row++)
        {
            double label = rows[row][^1];
            if (rows[row].Length < 2 || (label is not 1 and not -1 and not 0))
            {
                throw new FormatException(string.Create(
                    CultureInfo.InvariantCulture, $"Row {row + 1} ends in {label}, which is no label: expected {Layout}."));
            }

            points.Add([.. rows[row][..^1], label == 1 ? 1 : -1]);
        }

        return points;
    }

    /// <summary>The nearest point to zero of the convex hull of z_n = y_n x_n, in exact fractions.</summary>
    /// <exception cref="BrokenAssumptionException">The points cannot be separated; the certificate is a convex combination that is zero.</exception>
    public static MinimumNormPoint<Rational> Separate(IReadOnlyList<double[]> points)
    {
        Matrix<Rational> z = new(points.Count, points[0].Length - 1);
        for (int row = 0; row < z.Rows; row++)
        {
            for (int column = 0; column < z.Columns; column++)
            {
                z[row, column] = Rational.FromDyadic(points[row][column] * points[row][^1]);
            }
        }

        MinimumNormPoint<Rational> nearest = MinimumNormPoint<Rational>.Compute(z);
        if (nearest.SquaredNorm.Sign == 0)
        {
            string weights = string.Join(" + ", nearest.Support.Select(point => $"{nearest.Weights[point]} z_{point + 1}"));
            throw new BrokenAssumptionException(
                "the data are separable", $"{weights} = 0 exactly, where z_n is row n times its label, so no direction has every z_n.w > 0.");
        }

        return nearest;
    }
}

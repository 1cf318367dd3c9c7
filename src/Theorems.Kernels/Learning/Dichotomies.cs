using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Learning;

/// <summary>The labellings of points that linear classifiers sign(w.x) realise, in exact fractions.</summary>
public static class Dichotomies
{
    /// <summary>Some w with y_i w.x_i at least 1 for every point, or null if none has all signs right; either way certified.</summary>
    /// <remarks>
    /// If there is none, multipliers prove it: a combination of the y_i x_i with weights that are not negative, nor all zero, vanishes (Gordan).
    /// </remarks>
    /// <param name="points">N points, a row of d coordinates each.</param>
    /// <param name="labelling">Bit i is set if y_i = 1; otherwise y_i = -1.</param>
    public static Rational[]? Weights(Matrix<Rational> points, int labelling)
    {
        ArgumentNullException.ThrowIfNull(points);
        (int rows, int columns) = (points.Rows, points.Columns);

        // w is the difference of two variables, and each row has a slack.
        Matrix<Rational> constraints = new(rows, (2 * columns) + rows);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                Rational element = ((labelling >> row) & 1) == 1 ? points[row, column] : -points[row, column];
                constraints[row, column] = element;
                constraints[row, columns + column] = -element;
            }

            constraints[row, (2 * columns) + row] = -Rational.One;
        }

        LinearProgramme programme = LinearProgramme.Solve(
            constraints, [.. Enumerable.Repeat(Rational.One, rows)], new Rational[constraints.Columns]);
        return programme.Outcome == LinearProgrammeOutcome.Infeasible ? null
            : [.. Enumerable.Range(0, columns).Select(column => programme.Solution[column] - programme.Solution[columns + column])];
    }

    /// <summary>How many of the 2^N labellings are realised.</summary>
    /// <param name="points">N points, a row of d coordinates each.</param>
    public static int Count(Matrix<Rational> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return 2 * Enumerable.Range(0, 1 << (points.Rows - 1)).Count(labelling => Weights(points, labelling) is not null);
    }

    /// <summary>Some l that is not zero with sum l_i x_i = 0, or null if the points are independent.</summary>
    /// <param name="points">N points, a row of d coordinates each.</param>
    public static Rational[]? Dependence(Matrix<Rational> points)
    {
        ArgumentNullException.ThrowIfNull(points);

        // Each row carries the combination of points that it is; the first row that vanishes is a dependence.
        (int rows, int columns) = (points.Rows, points.Columns);
        List<(Rational[] Row, Rational[] Combination, int Pivot)> reduced = [];
        for (int index = 0; index < rows; index++)
        {
            Rational[] row = points.Row(index).ToArray();
            Rational[] combination = new Rational[rows];
            combination[index] = Rational.One;
            foreach ((Rational[] other, Rational[] made, int pivot) in reduced)
            {
                Rational factor = row[pivot] / other[pivot];
                row = [.. row.Zip(other, (element, subtracted) => element - (factor * subtracted))];
                combination = [.. combination.Zip(made, (element, subtracted) => element - (factor * subtracted))];
            }

            int first = Array.FindIndex(row, element => element.Sign != 0);
            if (first < 0)
            {
                return combination;
            }

            reduced.Add((row, combination, first));
        }

        return null;
    }

    /// <summary>Cover's number 2 sum_(k below d) (N - 1 choose k): the labellings of N points in general position that are realised.</summary>
    /// <param name="points">N, at least 1.</param>
    /// <param name="dimension">d.</param>
    public static long Cover(int points, int dimension)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        (long sum, long binomial) = (0, 1);
        for (int k = 0; k < dimension; k++)
        {
            sum += binomial;
            binomial = binomial * (points - 1 - k) / (k + 1);
        }

        return 2 * sum;
    }
}

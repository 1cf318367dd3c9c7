namespace Theorems.Properties.ImplicitBias;

// A user's own equations, checked for solvability in exact fractions: if they contradict each other, the certificate is a combination that reads 0 = 1.
public sealed partial class SgdMinimumNorm : IAcceptsTable
{
    public string TableLayout => "one row for each equation a.w = b: the coefficients a, then b";

    public Claim On(IReadOnlyList<double[]> rows) => new SgdMinimumNorm(Read(rows));

    // The recipe of a table whose rows hold a and then b.
    private static LeastSquaresRecipe Read(IReadOnlyList<double[]> rows)
    {
        int columns = rows[0].Length - 1;
        if (columns < 1)
        {
            throw new FormatException("The table has one column; each row needs the coefficients of an equation and then its right-hand side.");
        }

        for (int row = 0; row < rows.Count; row++)
        {
            if (rows[row][..columns].All(value => value == 0))
            {
                throw new FormatException($"Row {row + 1} has only zero coefficients; remove it.");
            }
        }

        return new() { Rows = rows.Count, Columns = columns, Data = rows, Basis = BasisOf(rows, columns) };
    }

    // Gaussian elimination on the rows, each with its right-hand side and the combination of given rows that it is.
    private static int[] BasisOf(IReadOnlyList<double[]> rows, int columns)
    {
        List<(Rational[] Row, Rational[] Combination, int Pivot)> echelon = [];
        List<int> basis = [];
        for (int index = 0; index < rows.Count; index++)
        {
            Rational[] row = [.. rows[index].Select(Rational.FromDyadic)];
            Rational[] combination = new Rational[rows.Count];
            combination[index] = Rational.One;
            foreach ((Rational[] known, Rational[] origin, int pivot) in echelon)
            {
                Rational factor = row[pivot] / known[pivot];
                for (int column = 0; column <= columns; column++)
                {
                    row[column] -= factor * known[column];
                }

                for (int other = 0; other <= index; other++)
                {
                    combination[other] -= factor * origin[other];
                }
            }

            int first = Array.FindIndex(row, value => value.Sign != 0);
            if (first == columns)
            {
                string sum = string.Join(" + ", combination.Select((weight, number) => (weight, number)).Where(entry => entry.weight.Sign != 0)
                    .Select(entry => $"({entry.weight / row[columns]}) row {entry.number + 1}"));
                throw new BrokenAssumptionException("A w = b is solvable", $"{sum} reads 0 = 1 in exact arithmetic.");
            }

            if (first >= 0)
            {
                echelon.Add((row, combination, first));
                basis.Add(index);
            }
        }

        return [.. basis];
    }
}

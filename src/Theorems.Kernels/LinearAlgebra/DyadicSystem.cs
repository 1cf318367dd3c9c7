using System.Numerics;
using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>A table of doubles as integers times one power of two, and what can be said of it exactly in little time.</summary>
/// <remarks>
/// Fractions would be reduced after every operation. Here nothing is: elimination without fractions (E. H. Bareiss, Mathematics of Computation 22, 1968) keeps
/// every intermediate number a minor of the table, so its length is bounded by Hadamard's inequality. Which rows and columns to eliminate with is proposed
/// by the prime field, where a minor that is not zero is none in the integers either.
/// </remarks>
public sealed class DyadicSystem
{
    private readonly BigInteger[][] _rows;

    /// <param name="rows">The table; finite numbers, rows of the same length.</param>
    public DyadicSystem(IReadOnlyList<double[]> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        double[] numbers = [.. rows.SelectMany(row => row).Where(value => value != 0)];
        // The lowest bit of every number: 52 below its exponent, or that of the least subnormal.
        int least = numbers.Length == 0 ? 0 : numbers.Min(value => Math.Max(Math.ILogB(value) - 52, -1074));
        _rows = [.. rows.Select(row => row.Select(value => Integer(value, least)).ToArray())];
        Exponent = least;
        Columns = rows.Count == 0 ? 0 : rows[0].Length;
    }

    /// <summary>Every number is an integer times 2 to this power.</summary>
    public int Exponent { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>The number of rows.</summary>
    public int Rows => _rows.Length;

    /// <summary>The integers of a row.</summary>
    public IReadOnlyList<BigInteger> this[int row] => _rows[row];

    /// <summary>The rank of the first columns, with rows and columns whose minor is not zero; proved.</summary>
    /// <param name="columns">How many columns count.</param>
    /// <returns>The rows and the columns of the minor, as many as the rank; rows in the order given, each the first that depends on none before it.</returns>
    public (int[] Rows, int[] Columns) Basis(int columns)
    {
        (int[] rows, int[] pivots) = Proposed(columns);
        // A minor that is not zero modulo p proves that the rank is at least this; that it is no more must be shown where there is room for more.
        while (pivots.Length < Math.Min(Rows, columns) && Beyond(rows, pivots, columns) is { } more)
        {
            rows = [.. rows.Append(more.Row)];
            pivots = [.. pivots.Append(more.Column)];
        }

        return ([.. rows.Order()], pivots);
    }

    /// <summary>The coefficients of a column as a combination of others, exact on some rows.</summary>
    /// <param name="rows">As many rows as columns, with a minor that is not zero.</param>
    /// <param name="columns">The columns that are combined.</param>
    /// <param name="target">The column that is sought.</param>
    /// <returns>Numerators, and their common denominator, which is the minor.</returns>
    /// <exception cref="ArithmeticException">The minor is zero.</exception>
    public (BigInteger[] Numerators, BigInteger Denominator) Combination(IReadOnlyList<int> rows, IReadOnlyList<int> columns, int target) =>
        Solve([.. rows.Select(row => columns.Select(column => _rows[row][column]).Append(_rows[row][target]).ToArray())]);

    /// <summary>The coefficients of a row as a combination of others, exact on some columns; arguments as in <see cref="Combination"/>.</summary>
    public (BigInteger[] Numerators, BigInteger Denominator) CombinationOfRows(IReadOnlyList<int> rows, IReadOnlyList<int> columns, int target) =>
        Solve([.. columns.Select(column => rows.Select(row => _rows[row][column]).Append(_rows[target][column]).ToArray())]);

    /// <summary>Solves a square system without fractions.</summary>
    /// <param name="system">n rows of n coefficients and a right-hand side; overwritten.</param>
    /// <returns>The numerators of the solution and their common denominator, which is the determinant.</returns>
    /// <exception cref="ArithmeticException">The determinant is zero.</exception>
    public static (BigInteger[] Numerators, BigInteger Denominator) Solve(BigInteger[][] system)
    {
        ArgumentNullException.ThrowIfNull(system);
        int size = system.Length;
        BigInteger before = BigInteger.One;
        for (int pivot = 0; pivot < size; pivot++)
        {
            int chosen = Array.FindIndex(system, pivot, row => !row[pivot].IsZero);
            if (chosen < 0)
            {
                throw new ArithmeticException("The system has no single solution: its determinant is zero.");
            }

            if (chosen != pivot)
            {
                // The sign of one of the two keeps the determinant's.
                (system[pivot], system[chosen]) = (system[chosen], [.. system[pivot].Select(value => -value)]);
            }

            BigInteger head = system[pivot][pivot];
            for (int row = 0; row < size; row++)
            {
                if (row == pivot)
                {
                    continue;
                }

                BigInteger factor = system[row][pivot];
                for (int column = 0; column <= size; column++)
                {
                    // Gauss and Jordan without fractions: every division is exact, above the pivot too.
                    system[row][column] = ((head * system[row][column]) - (factor * system[pivot][column])) / before;
                }
            }

            before = head;
        }

        return ([.. system.Select(row => row[size])], before);
    }

    // The first row and column in which the table is no combination of the basis; null if it is one everywhere, which proves the rank.
    private (int Row, int Column)? Beyond(int[] rows, int[] pivots, int columns)
    {
        foreach (int column in Enumerable.Range(0, columns).Except(pivots))
        {
            (BigInteger[] numerators, BigInteger denominator) = Combination(rows, pivots, column);
            for (int row = 0; row < Rows; row++)
            {
                BigInteger sum = -denominator * _rows[row][column];
                for (int index = 0; index < pivots.Length; index++)
                {
                    sum += numerators[index] * _rows[row][pivots[index]];
                }

                if (!sum.IsZero)
                {
                    return (row, column);
                }
            }
        }

        return null;
    }

    // Gaussian elimination in the prime field, row by row; equal rows are met once.
    private (int[] Rows, int[] Columns) Proposed(int columns)
    {
        List<(PrimeField[] Row, int Pivot)> echelon = [];
        List<int> basis = [];
        HashSet<string> seen = [];
        for (int index = 0; index < Rows && basis.Count < columns; index++)
        {
            PrimeField[] row = [.. _rows[index].Take(columns).Select(Residue)];
            if (!seen.Add(string.Join(' ', row.Select(value => value.Value))))
            {
                continue;
            }

            foreach ((PrimeField[] known, int pivot) in echelon)
            {
                PrimeField factor = row[pivot];
                for (int column = 0; column < columns && factor != PrimeField.Zero; column++)
                {
                    row[column] -= factor * known[column];
                }
            }

            int first = Array.FindIndex(row, value => value != PrimeField.Zero);
            if (first >= 0)
            {
                PrimeField inverse = row[first].Inverse();
                echelon.Add(([.. row.Select(value => inverse * value)], first));
                basis.Add(index);
            }
        }

        return ([.. basis], [.. echelon.Select(entry => entry.Pivot)]);
    }

    private static PrimeField Residue(BigInteger value)
    {
        BigInteger residue = BigInteger.Remainder(value, PrimeField.Modulus);
        return PrimeField.FromInteger((long)residue);
    }

    private static BigInteger Integer(double value, int least)
    {
        if (value == 0)
        {
            return BigInteger.Zero;
        }

        int exponent = Math.Max(Math.ILogB(value) - 52, -1074);
        return new BigInteger(Math.ScaleB(value, -exponent)) << (exponent - least);
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Data;

/// <summary>A user's own equations a.w = b, solvable or not, with what is known of them exactly.</summary>
public sealed class GivenEquations
{
    /// <summary>What a table of equations looks like.</summary>
    public const string Layout = "one row for each equation a.w = b: the coefficients a, then b";

    /// <summary>The name of the assumption that equations which contradict each other break.</summary>
    public const string IsSolvable = "A w = b is solvable";

    // Certificates that are longer than this name rows only.
    private const int LongestSum = 200;

    // Each of several claims about a table reads it, and what is decided exactly takes its time.
    private static readonly ConditionalWeakTable<GivenTable, GivenEquations> Seen = [];

    private readonly DyadicSystem _system;
    private readonly int[] _pivots;
    private readonly string[] _remarks;

    private GivenEquations(GivenTable table, IReadOnlyList<double[]> rows, string[] remarks)
    {
        (Table, Rows, _remarks) = (table, rows, remarks);
        Columns = rows[0].Length - 1;
        _system = new(rows);
        (int[] basis, _pivots) = _system.Basis(Columns);
        Basis = basis;
        Contradiction = FirstContradiction();
        Matrix<Float64> matrix = new(rows.Count, Columns, [.. rows.SelectMany(row => row[..^1]).Select(value => new Float64(value))]);
        SingularValueDecomposition<Float64> decomposition = SingularValueDecomposition<Float64>.Compute(matrix);
        Extremes = (decomposition.Largest.Value, decomposition.SingularValues[Basis.Count - 1].Value);
        Energy = matrix.SquaredNorm().Value;
        Float64[] weights = PseudoInverse.Solve<Float64>(decomposition, [.. rows.Select(row => new Float64(row[^1]))]);
        Residual = Math.Sqrt(matrix.Times<Float64>(weights).Select((value, row) => Math.Pow(value.Value - rows[row][^1], 2)).Sum());
        Size = Math.Sqrt(rows.Sum(row => row[^1] * row[^1]));
    }

    /// <summary>The rows as they are used: coefficients and right-hand side.</summary>
    public IReadOnlyList<double[]> Rows { get; }

    /// <summary>The number of unknowns.</summary>
    public int Columns { get; }

    /// <summary>Rows that are independent and span the others; exactly.</summary>
    public IReadOnlyList<int> Basis { get; }

    /// <summary>Whether some w solves all equations; exactly.</summary>
    public bool Solvable => Contradiction is null;

    /// <summary>The largest singular value of A, and the smallest but zero; in float64.</summary>
    public (double Largest, double Smallest) Extremes { get; }

    /// <summary>|A|_F^2, in float64.</summary>
    public double Energy { get; }

    /// <summary>|A A^+ b - b|, in float64.</summary>
    public double Residual { get; }

    // |b|.
    private double Size { get; }

    private GivenTable Table { get; }

    // The first row that asks for something else than the rows of the basis do, or null.
    private int? Contradiction { get; }

    /// <summary>How many numbers there are.</summary>
    public long Count => (long)Rows.Count * (Columns + 1);

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">There is no coefficient but zero, or sizes differ beyond what float64 can square.</exception>
    public static GivenEquations Read(GivenTable table) => Seen.GetValue(table, Decide);

    private static GivenEquations Decide(GivenTable table)
    {
        int columns = table.Rows[0].Length - 1;
        if (columns < 1)
        {
            throw new FormatException("The table has one column; each row needs the coefficients of an equation and then its right-hand side.");
        }

        int[] empty = [.. Enumerable.Range(0, table.Rows.Count).Where(row => table.Rows[row][..columns].All(value => value == 0))];
        if (empty.Length == table.Rows.Count)
        {
            throw new FormatException("All coefficients are zero, so no step goes anywhere; the last column is the right-hand side.");
        }

        List<string> remarks = [.. table.Remarks];
        if (empty.Length > 0)
        {
            string name = table.Name(empty);
            remarks.Add($"{char.ToUpperInvariant(name[0])}{name[1..]} " + (empty.Length == 1
                ? "has only zero coefficients and is left out: no step goes along it."
                : "have only zero coefficients and are left out: no step goes along them."));
            int[] kept = [.. Enumerable.Range(0, table.Rows.Count).Except(empty)];
            table = table with
            {
                Rows = [.. kept.Select(row => table.Rows[row])],
                Numbers = [.. kept.Select(row => table.Numbers.Count > 0 ? table.Numbers[row] : row + 1)],
            };
        }

        int[] coefficients = [.. Enumerable.Range(0, columns)];
        (int ofMatrix, int ofTargets) = (GivenNumbers.Exponent(table, coefficients), GivenNumbers.Exponent(table, [columns]));
        if (ofMatrix != 0)
        {
            remarks.Add($"All coefficients are divided by 2^{ofMatrix}, exactly, which multiplies w by it and changes nothing else.");
        }

        if (ofTargets != 0)
        {
            remarks.Add($"The right-hand sides are divided by 2^{ofTargets}, exactly, which divides w by it and changes nothing else.");
        }

        return new(table, GivenNumbers.Divided(GivenNumbers.Divided(table.Rows, coefficients, ofMatrix), [columns], ofTargets), [.. remarks]);
    }

    /// <summary>What is known of the data, for a claim.</summary>
    /// <param name="remains">What the claim compares where the equations contradict each other; null where it does not care.</param>
    /// <param name="expected">What the claim says to expect.</param>
    public GivenData Known(string? remains, params IReadOnlyList<GivenFact> expected)
    {
        string solution = Solvable ? "exactly solvable" : FormattableString.Invariant(
            $"not solvable; the least residual is {GivenNumbers.Text(Residual)}, where b has length {GivenNumbers.Text(Size)}");
        return new()
        {
            Remarks = _remarks,
            Broken = Solvable || remains is null ? [] : [new(IsSolvable, Certificate(), remains)],
            Facts =
            [
                new("A", FormattableString.Invariant($"{Rows.Count} x {Columns} of rank {Basis.Count} (exactly), {solution}")),
                new("singular values", $"from {GivenNumbers.Text(Extremes.Largest)} down to {GivenNumbers.Text(Extremes.Smallest)}, "
                    + $"condition {GivenNumbers.Text(Extremes.Largest / Extremes.Smallest)}"),
                .. expected,
            ],
        };
    }

    // A combination of rows that reads 0 = 1, or which rows have one.
    private string Certificate()
    {
        int contradicting = Contradiction!.Value;
        (BigInteger[] numerators, BigInteger denominator) = _system.CombinationOfRows(Basis, _pivots, contradicting);
        int[] used = [.. Enumerable.Range(0, Basis.Count).Where(index => !numerators[index].IsZero)];
        // Row less the combination leaves zeros and this on the right, in integers.
        BigInteger left = (denominator * _system[contradicting][Columns])
            - used.Aggregate(BigInteger.Zero, (sum, index) => sum + (numerators[index] * _system[Basis[index]][Columns]));
        Rational unit = new(BigInteger.One, left);
        Rational power = Rational.FromDyadic(Math.ScaleB(1, _system.Exponent));
        IEnumerable<string> terms = used.Select(index => (-(new Rational(numerators[index], BigInteger.One) * unit / power), Basis[index]))
            .Append((new Rational(denominator, BigInteger.One) * unit / power, contradicting))
            .Select(term => $"({term.Item1}) {Table.Name([term.Item2])}");
        string sum = string.Join(" + ", terms);
        return sum.Length <= LongestSum
            ? $"{sum} reads 0 = 1 in exact arithmetic"
            : $"{Table.Name([.. used.Select(index => Basis[index]).Append(contradicting)])} contradict each other: "
                + "their coefficients depend on each other linearly, and their right-hand sides do not in the same way (exact arithmetic)";
    }

    private int? FirstContradiction()
    {
        (BigInteger[] numerators, BigInteger denominator) = _system.Combination(Basis, _pivots, Columns);
        for (int row = 0; row < Rows.Count; row++)
        {
            BigInteger sum = -denominator * _system[row][Columns];
            for (int index = 0; index < _pivots.Length; index++)
            {
                sum += numerators[index] * _system[row][_pivots[index]];
            }

            if (!sum.IsZero)
            {
                return row;
            }
        }

        return null;
    }
}

using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>The tableau behind <see cref="LinearProgramme"/>: B^-1 (A, I | b) with an artificial variable a row, and the reduced costs below.</summary>
internal sealed class SimplexTableau
{
    private readonly int _variables;
    private readonly Matrix<Rational> _table;
    private readonly bool[] _flipped;

    // The costs of the artificial variables: one in the first phase, zero in the second.
    private Rational _artificialCost = Rational.One;

    /// <summary>Starts the first phase: the basis is artificial, and its sum is to be minimised.</summary>
    public SimplexTableau(Matrix<Rational> constraints, ReadOnlySpan<Rational> rightSide)
    {
        int rows = constraints.Rows;
        _variables = constraints.Columns;
        _table = new(rows + 1, _variables + rows + 1);
        _flipped = new bool[rows];
        Basis = [.. Enumerable.Range(_variables, rows)];
        for (int row = 0; row < rows; row++)
        {
            // Right sides must not be negative at the start.
            _flipped[row] = rightSide[row].Sign < 0;
            for (int column = 0; column < _variables; column++)
            {
                _table[row, column] = _flipped[row] ? -constraints[row, column] : constraints[row, column];
            }

            _table[row, _variables + row] = Rational.One;
            _table[row, Last] = _flipped[row] ? -rightSide[row] : rightSide[row];
        }

        SetReducedCosts(new Rational[_variables]);
    }

    /// <summary>The basic variable of each row; artificial ones follow the n variables of the programme.</summary>
    public int[] Basis { get; }

    /// <summary>The sum of the artificial variables in the first phase.</summary>
    public Rational Infeasibility => -_table[Rows, Last];

    private int Rows => Basis.Length;

    private int Last => _table.Columns - 1;

    /// <summary>Pivots until no variable lowers the costs. Returns -1, or the variable along which they fall without end.</summary>
    public int Minimise()
    {
        while (true)
        {
            int entering = Enumerable.Range(0, _variables).FirstOrDefault(column => _table[Rows, column].Sign < 0, -1);
            if (entering < 0)
            {
                return -1;
            }

            int leaving = Leaving(entering);
            if (leaving < 0)
            {
                return entering;
            }

            Pivot(leaving, entering);
        }
    }

    /// <summary>Starts the second phase: artificial variables, all zero now, leave the basis where they can and never come back.</summary>
    public void ReplaceCosts(ReadOnlySpan<Rational> costs)
    {
        for (int row = 0; row < Rows; row++)
        {
            if (Basis[row] >= _variables)
            {
                int entering = Enumerable.Range(0, _variables).FirstOrDefault(column => _table[row, column].Sign != 0, -1);
                if (entering >= 0)
                {
                    // The row's right side is zero, so that the point stays where it is, whatever the pivot's sign.
                    Pivot(row, entering);
                }
            }
        }

        _artificialCost = Rational.Zero;
        SetReducedCosts(costs);
    }

    /// <summary>The variables of the programme at the basis.</summary>
    public Rational[] Point()
    {
        Rational[] point = new Rational[_variables];
        for (int row = 0; row < Rows; row++)
        {
            if (Basis[row] < _variables)
            {
                point[Basis[row]] = _table[row, Last];
            }
        }

        return point;
    }

    /// <summary>y = c_B B^-1, which the reduced costs of the artificial variables hold, as their columns began as the identity.</summary>
    public Rational[] Multipliers()
    {
        Rational[] multipliers = new Rational[Rows];
        for (int row = 0; row < Rows; row++)
        {
            Rational multiplier = _artificialCost - _table[Rows, _variables + row];
            multipliers[row] = _flipped[row] ? -multiplier : multiplier;
        }

        return multipliers;
    }

    /// <summary>The direction in which one variable grows and the basic ones make up for it.</summary>
    public Rational[] Ray(int entering)
    {
        Rational[] ray = new Rational[_variables];
        ray[entering] = Rational.One;
        for (int row = 0; row < Rows; row++)
        {
            if (Basis[row] < _variables)
            {
                ray[Basis[row]] = -_table[row, entering];
            }
        }

        return ray;
    }

    private void SetReducedCosts(ReadOnlySpan<Rational> costs)
    {
        for (int column = 0; column <= Last; column++)
        {
            Rational reduced = column == Last ? Rational.Zero : column < _variables ? costs[column] : _artificialCost;
            for (int row = 0; row < Rows; row++)
            {
                reduced -= (Basis[row] < _variables ? costs[Basis[row]] : _artificialCost) * _table[row, column];
            }

            _table[Rows, column] = reduced;
        }
    }

    // The row whose variable reaches zero first; of several the one with the first variable (Bland).
    private int Leaving(int entering)
    {
        int leaving = -1;
        Rational least = Rational.Zero;
        for (int row = 0; row < Rows; row++)
        {
            if (_table[row, entering].Sign > 0)
            {
                Rational ratio = _table[row, Last] / _table[row, entering];
                if (leaving < 0 || ratio < least || (ratio == least && Basis[row] < Basis[leaving]))
                {
                    (leaving, least) = (row, ratio);
                }
            }
        }

        return leaving;
    }

    private void Pivot(int leaving, int entering)
    {
        Span<Rational> pivotRow = _table.Row(leaving);
        Rational pivot = pivotRow[entering];
        for (int column = 0; column <= Last; column++)
        {
            pivotRow[column] /= pivot;
        }

        for (int row = 0; row <= Rows; row++)
        {
            Rational factor = _table[row, entering];
            if (row == leaving || factor.Sign == 0)
            {
                continue;
            }

            for (int column = 0; column <= Last; column++)
            {
                if (pivotRow[column].Sign != 0)
                {
                    _table[row, column] -= factor * pivotRow[column];
                }
            }
        }

        Basis[leaving] = entering;
    }
}

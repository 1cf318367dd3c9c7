using Theorems.Numbers;

namespace Theorems.Kernels.Verified;

/// <summary>What is known of the zeros of a system in a box.</summary>
/// <param name="Zeros">Boxes each of which holds exactly one zero; no two hold the same one.</param>
/// <param name="Undecided">Boxes of which nothing is known; outside of these and of <paramref name="Zeros"/> there is no zero.</param>
/// <param name="Examined">How many boxes were looked at.</param>
public sealed record IsolatedZeros(IReadOnlyList<Interval[]> Zeros, IReadOnlyList<Interval[]> Undecided, int Examined);

/// <summary>All zeros of a system of equations in a box, each proved to exist and to be the only one near, by interval arithmetic.</summary>
/// <remarks>
/// Krawczyk 1969; Moore, "A test for existence of solutions to nonlinear systems", 1977. With m the centre of a box X, C any matrix and J(X) an enclosure
/// of the Jacobian on it, every zero in X lies in K(X) = m - C g(m) + (I - C J(X))(X - m); if K(X) lies in the interior of X there is exactly one. C
/// is an inverse in float64 of the Jacobian at m: it decides how well the test works, not whether it is right.
/// </remarks>
public static class Krawczyk
{
    // Not one half: zeros are mostly at simple numbers, and a zero on the face of two boxes is proved in neither.
    private const double Cut = 0.484375;

    /// <summary>Finds and isolates all zeros in a box.</summary>
    /// <param name="equations">The system.</param>
    /// <param name="box">A finite side for each unknown.</param>
    /// <param name="budget">How many boxes may be looked at; what is left over then is undecided.</param>
    /// <exception cref="ArgumentException">The box has more or fewer sides than there are unknowns, or is not bounded.</exception>
    public static IsolatedZeros Isolate(IEquations equations, IReadOnlyList<Interval> box, int budget = 100_000)
    {
        ArgumentNullException.ThrowIfNull(equations);
        ArgumentNullException.ThrowIfNull(box);
        if (box.Count != equations.Unknowns || box.Any(side => !side.IsBounded))
        {
            throw new ArgumentException($"{equations.Unknowns} unknowns need a box of as many bounded sides.", nameof(box));
        }

        List<Interval[]> zeros = [];
        List<Interval[]> undecided = [];
        Queue<Interval[]> waiting = new([[.. box]]);
        int examined = 0;
        while (waiting.TryDequeue(out Interval[]? piece))
        {
            if (examined == budget)
            {
                undecided.Add(piece);
                continue;
            }

            examined++;
            (Interval[]? narrowed, bool isZero) = Narrow(equations, piece);
            if (narrowed is null)
            {
                continue;
            }

            if (isZero)
            {
                // It lies in the interior of its piece, and pieces have no interior in common: no zero is found twice.
                zeros.Add(narrowed);
            }
            else if (!Divide(narrowed, waiting))
            {
                undecided.Add(narrowed);
            }
        }

        return new(zeros, undecided, examined);
    }

    /// <summary>What is left of a box that its zeros can lie in, and whether that holds exactly one zero; null if there is none.</summary>
    /// <param name="equations">The system.</param>
    /// <param name="box">The box.</param>
    public static (Interval[]? Box, bool IsZero) Narrow(IEquations equations, Interval[] box)
    {
        ArgumentNullException.ThrowIfNull(equations);
        ArgumentNullException.ThrowIfNull(box);
        int size = equations.Unknowns;
        if (equations.Left<Interval>(box).Any(side => !side.Contains(0)))
        {
            return (null, false);
        }

        Interval[] centre = [.. box.Select(side => Interval.FromDyadic(side.Midpoint))];
        Matrix<Interval> slopes = Jacobian<Interval>(equations, box);
        if (slopes.Elements.Any(slope => !slope.IsBounded) || Inverse(Middle(slopes)) is not { } inverse)
        {
            return (box, false);
        }

        Interval[] atCentre = equations.Left<Interval>(centre);
        Interval[] narrowed = new Interval[size];
        bool isInside = true;
        for (int row = 0; row < size; row++)
        {
            Interval moved = centre[row];
            for (int column = 0; column < size; column++)
            {
                // Row of I - C J(X), and of C g(m).
                Interval rest = row == column ? Interval.One : Interval.Zero;
                for (int inner = 0; inner < size; inner++)
                {
                    rest = Interval.MultiplyAdd(-Interval.FromDyadic(inverse[row, inner]), slopes[inner, column], rest);
                }

                moved = Interval.MultiplyAdd(rest, box[column] - centre[column], moved);
                moved = Interval.MultiplyAdd(-Interval.FromDyadic(inverse[row, column]), atCentre[column], moved);
            }

            if (Interval.Intersect(moved, box[row]) is not { } common)
            {
                return (null, false);
            }

            isInside &= box[row].Lower < moved.Lower && moved.Upper < box[row].Upper;
            narrowed[row] = common;
        }

        return (narrowed, isInside);
    }

    /// <summary>The matrix of derivatives at a point, row by row of the equations, by dual numbers.</summary>
    public static Matrix<T> Jacobian<T>(IEquations equations, ReadOnlySpan<T> point)
        where T : struct, IReal<T>
    {
        ArgumentNullException.ThrowIfNull(equations);
        int size = equations.Unknowns;
        Matrix<T> jacobian = new(size, size);
        DualReal<T>[] moved = new DualReal<T>[size];
        for (int column = 0; column < size; column++)
        {
            for (int index = 0; index < size; index++)
            {
                moved[index] = index == column ? DualReal<T>.Variable(point[index]) : DualReal<T>.Constant(point[index]);
            }

            DualReal<T>[] left = equations.Left<DualReal<T>>(moved);
            for (int row = 0; row < size; row++)
            {
                jacobian[row, column] = left[row].Derivative;
            }
        }

        return jacobian;
    }

    // Cuts the longest side; false if it has no number between its ends.
    private static bool Divide(Interval[] box, Queue<Interval[]> waiting)
    {
        int longest = Enumerable.Range(0, box.Length).MaxBy(index => box[index].Width);
        Interval side = box[longest];
        double cut = side.Lower + (Cut * (side.Upper - side.Lower));
        if (!(side.Lower < cut && cut < side.Upper))
        {
            return false;
        }

        Interval[] lower = [.. box];
        Interval[] upper = [.. box];
        lower[longest] = Interval.Between(side.Lower, cut);
        upper[longest] = Interval.Between(cut, side.Upper);
        waiting.Enqueue(lower);
        waiting.Enqueue(upper);
        return true;
    }

    private static double[,] Middle(Matrix<Interval> slopes)
    {
        double[,] middle = new double[slopes.Rows, slopes.Columns];
        for (int row = 0; row < slopes.Rows; row++)
        {
            for (int column = 0; column < slopes.Columns; column++)
            {
                middle[row, column] = slopes[row, column].Midpoint;
            }
        }

        return middle;
    }

    // By Gauss and Jordan's elimination with row pivots; null for what is singular, or so near it that an element overflows.
    private static double[,]? Inverse(double[,] matrix)
    {
        int size = matrix.GetLength(0);
        double[,] inverse = new double[size, size];
        for (int index = 0; index < size; index++)
        {
            inverse[index, index] = 1;
        }

        for (int step = 0; step < size; step++)
        {
            int pivot = Enumerable.Range(step, size - step).MaxBy(row => Math.Abs(matrix[row, step]));
            double reciprocal = 1 / matrix[pivot, step];
            for (int column = 0; column < size; column++)
            {
                (matrix[step, column], matrix[pivot, column]) = (matrix[pivot, column], matrix[step, column]);
                (inverse[step, column], inverse[pivot, column]) = (inverse[pivot, column], inverse[step, column]);
                matrix[step, column] *= reciprocal;
                inverse[step, column] *= reciprocal;
            }

            for (int row = 0; row < size; row++)
            {
                double factor = matrix[row, step];
                for (int column = 0; row != step && column < size; column++)
                {
                    matrix[row, column] -= factor * matrix[step, column];
                    inverse[row, column] -= factor * inverse[step, column];
                }
            }
        }

        foreach (double element in inverse)
        {
            if (!double.IsFinite(element))
            {
                return null;
            }
        }

        return inverse;
    }
}

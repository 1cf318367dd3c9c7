using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>The search behind <see cref="MinimumNormPoint{T}"/>; P. Wolfe, Mathematical Programming 11 (1976).</summary>
internal static class WolfeMethod
{
    /// <summary>The best point found, not yet certified.</summary>
    public static MinimumNormPoint<T> Run<T>(Matrix<T> points)
        where T : struct, IOrderedField<T>
    {
        int nearest = 0;
        for (int row = 1; row < points.Rows; row++)
        {
            if (Square<T>(points.Row(row)) < Square<T>(points.Row(nearest)))
            {
                nearest = row;
            }
        }

        List<int> support = [nearest];
        List<T> weights = [T.One];
        MinimumNormPoint<T> best = Assemble(points, support, weights);
        while (true)
        {
            int entering = Lowest(points, best.Point);
            // A point of the support enters only through rounding: in exact arithmetic its gap is zero.
            if (best.Gap <= best.GapTolerance || support.Contains(entering))
            {
                return best;
            }

            support.Add(entering);
            weights.Add(T.Zero);
            ReduceToInterior(points, support, weights);
            MinimumNormPoint<T> next = Assemble(points, support, weights);
            if (!(next.SquaredNorm < best.SquaredNorm))
            {
                return best;
            }

            best = next;
        }
    }

    // The minor cycle: move towards the nearest point of the affine hull, dropping points whose weight reaches zero on the way.
    private static void ReduceToInterior<T>(Matrix<T> points, List<int> support, List<T> weights)
        where T : struct, IOrderedField<T>
    {
        while (support.Count > 0)
        {
            T[] target = AffineMinimiser(points, support);
            int leaving = -1;
            T step = T.One;
            for (int index = 0; index < target.Length; index++)
            {
                if (target[index] > T.Zero)
                {
                    continue;
                }

                T decrease = weights[index] - target[index];
                T reach = decrease > T.Zero ? weights[index] / decrease : T.Zero;
                if (leaving < 0 || reach < step)
                {
                    (leaving, step) = (index, reach);
                }
            }

            for (int index = 0; index < target.Length; index++)
            {
                T moved = leaving < 0 ? target[index] : T.MultiplyAdd(step, target[index] - weights[index], weights[index]);
                // Only rounding can carry a weight below zero: the step ends where the first one arrives there.
                weights[index] = moved > T.Zero ? moved : T.Zero;
            }

            if (leaving < 0)
            {
                return;
            }

            support.RemoveAt(leaving);
            weights.RemoveAt(leaving);
        }
    }

    // The affine weights (sum one, any sign) of the point of smallest norm in the affine hull of the support, by Gram-Schmidt on the
    // differences from the first point: z_0 - sum_j c_j (z_j - z_0).
    private static T[] AffineMinimiser<T>(Matrix<T> points, List<int> support)
        where T : struct, IOrderedField<T>
    {
        int count = support.Count - 1;
        ReadOnlySpan<T> origin = points.Row(support[0]);
        T[] remainder = origin.ToArray();
        Matrix<T> basis = new(count, points.Columns);
        Matrix<T> triangle = new(count, count);
        T[] coefficients = Arena.Vector<T>(count);
        for (int index = 0; index < count; index++)
        {
            Span<T> vector = basis.Row(index);
            ReadOnlySpan<T> point = points.Row(support[index + 1]);
            for (int column = 0; column < vector.Length; column++)
            {
                vector[column] = point[column] - origin[column];
            }

            for (int earlier = 0; earlier < index; earlier++)
            {
                triangle[earlier, index] = Project<T>(vector, basis.Row(earlier));
            }

            coefficients[index] = Project<T>(remainder, vector);
        }

        T[] weights = Arena.Vector<T>(count + 1);
        weights[0] = T.One;
        for (int index = count - 1; index >= 0; index--)
        {
            for (int later = index + 1; later < count; later++)
            {
                coefficients[index] -= triangle[index, later] * coefficients[later];
            }

            weights[index + 1] = -coefficients[index];
            weights[0] += coefficients[index];
        }

        return weights;
    }

    // Removes the part of a vector along a direction and returns its coefficient; a zero direction has none.
    private static T Project<T>(Span<T> vector, ReadOnlySpan<T> direction)
        where T : struct, IOrderedField<T>
    {
        T square = Square(direction);
        T coefficient = square > T.Zero ? MatrixAlgebra.Dot(vector, direction) / square : T.Zero;
        for (int index = 0; index < vector.Length; index++)
        {
            vector[index] = T.MultiplyAdd(-coefficient, direction[index], vector[index]);
        }

        return coefficient;
    }

    private static T Square<T>(ReadOnlySpan<T> vector)
        where T : struct, IOrderedField<T> => MatrixAlgebra.Dot(vector, vector);

    private static int Lowest<T>(Matrix<T> points, ReadOnlySpan<T> direction)
        where T : struct, IOrderedField<T>
    {
        T[] products = points.Times(direction);
        int lowest = 0;
        for (int index = 1; index < products.Length; index++)
        {
            lowest = products[index] < products[lowest] ? index : lowest;
        }

        return lowest;
    }

    private static MinimumNormPoint<T> Assemble<T>(Matrix<T> points, List<int> support, List<T> weights)
        where T : struct, IOrderedField<T>
    {
        T[] all = Arena.Vector<T>(points.Rows);
        for (int index = 0; index < support.Count; index++)
        {
            all[support[index]] = weights[index];
        }

        return new(points, points.TransposeTimes<T>(all), all);
    }
}

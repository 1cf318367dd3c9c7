using System.Collections.Concurrent;

namespace Theorems.Properties.Margin;

/// <summary>Matrices with random entries 1 and -1, from a finite list for each shape, and their largest margin in the l1 norm.</summary>
/// <remarks>
/// The margin comes from a linear programme in exact fractions that certifies itself by duality (<see cref="OneNormMargin"/>). Matrices that nothing separates
/// are left out when the list is made: the next draw takes their place. Unlike <see cref="PlantedMargin{T}"/> they are far from tame: hardly a column has
/// a positive margin of its own.
/// </remarks>
internal static class SignMargin
{
    /// <summary>The number of matrices of each shape.</summary>
    public const int Count = 64;

    private static readonly ConcurrentDictionary<(int Points, int Dimension, int Number), (double[] Signs, Rational Margin)> Solved = new();

    /// <summary>The entries, row by row, of a matrix that can be separated, and its margin.</summary>
    /// <param name="points">n.</param>
    /// <param name="dimension">d.</param>
    /// <param name="number">Its number in the list, below <see cref="Count"/>.</param>
    public static (double[] Signs, Rational Margin) Of(int points, int dimension, int number) =>
        Solved.GetOrAdd((points, dimension, number), static key => Draw(key.Points, key.Dimension, key.Number));

    private static (double[] Signs, Rational Margin) Draw(int points, int dimension, int number)
    {
        for (int attempt = 0; ; attempt++)
        {
            Draws draws = new(1, ((((long)attempt * Count) + number) * 64) + (points * 8) + dimension);
            double[] signs = [.. Enumerable.Range(0, points * dimension).Select(index => (2.0 * draws.Integer("sign", index, 2)) - 1)];
            Rational margin = OneNormMargin.Compute(new Matrix<Rational>(points, dimension, [.. signs.Select(Rational.FromDyadic)])).Margin;
            if (margin > Rational.Zero)
            {
                return (signs, margin);
            }
        }
    }
}

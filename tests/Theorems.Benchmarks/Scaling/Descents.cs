using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Scaling;

/// <summary>Gradient descent on sixteen groups of problems of one shape.</summary>
internal static class Descents
{
    private const int Groups = 16;

    /// <summary>The program, with its data drawn.</summary>
    public static Action Of<T>(int rows, int columns, int steps)
        where T : struct, IField<T>
    {
        ArrayMemory<T> matrices = Drawn.Memory<T>(1, Groups * T.LaneCount, rows * columns);
        ArrayMemory<T> targets = Drawn.Memory<T>(2, Groups * T.LaneCount, rows);
        ArrayMemory<T> weights = ArrayMemory<T>.Allocate(columns);
        ArrayMemory<T> scratch = ArrayMemory<T>.Allocate(columns);
        return () =>
        {
            for (int group = 0; group < Groups; group++)
            {
                weights.AsSpan(columns).Clear();
                LeastSquares.GradientDescent(
                    matrices.Slice(group * rows * columns), rows, columns, targets.Slice(group * rows),
                    T.FromDyadic(Math.ScaleB(1, -15)), steps, weights, scratch);
            }
        };
    }
}

using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>First-order methods for least squares, |A w - b|^2 / 2 with A of rows x columns, row by row in memory.</summary>
/// <remarks>
/// Every step moves w along rows of A, so w never leaves w_0 + row(A); from w_0 in row(A) the only solution of A w = b within
/// reach is the one of smallest norm, A^+ b. Over a lane type each lane is a problem of its own.
/// </remarks>
public static class LeastSquares
{
    /// <summary>One step of stochastic gradient descent on row i: w -= eta (a_i.w - b_i) a_i. Costs 4 x columns flops.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <param name="matrix">A, row by row.</param>
    /// <param name="columns">The number of columns of A.</param>
    /// <param name="row">i.</param>
    /// <param name="target">b_i.</param>
    /// <param name="stepSize">eta.</param>
    /// <param name="weights">w, <paramref name="columns"/> elements, changed in place.</param>
    /// <returns>The residual a_i.w - b_i before the step.</returns>
    public static T StochasticStep<T, TMemory>(TMemory matrix, int columns, int row, T target, T stepSize, TMemory weights)
        where T : struct, IField<T>
        where TMemory : struct, IRowMemory<T, TMemory>
    {
        T residual = Vectors.Dot<T, TMemory>(matrix.Slice(row * columns), weights, columns) - target;
        Vectors.AddScaled(-(stepSize * residual), matrix.Slice(row * columns), weights, columns);
        return residual;
    }

    /// <summary>Stochastic gradient descent along a window of row indices, at a constant step size.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <param name="matrix">A, row by row.</param>
    /// <param name="columns">The number of columns of A.</param>
    /// <param name="targets">b, one element a row.</param>
    /// <param name="window">The rows to visit, in this order; repetitions are allowed.</param>
    /// <param name="stepSize">eta.</param>
    /// <param name="weights">w, <paramref name="columns"/> elements, changed in place.</param>
    public static void StochasticDescent<T, TMemory>(
        TMemory matrix, int columns, TMemory targets, ReadOnlySpan<int> window, T stepSize, TMemory weights)
        where T : struct, IField<T>
        where TMemory : struct, IRowMemory<T, TMemory>
    {
        foreach (int row in window)
        {
            StochasticStep(matrix, columns, row, targets[row], stepSize, weights);
        }
    }

    /// <summary>One step of Kaczmarz's method: stochastic descent with eta = 1/|a_i|^2, which projects w onto a_i.w = b_i.</summary>
    /// <remarks>Kaczmarz 1937; with rows drawn at random in proportion to |a_i|^2: Strohmer and Vershynin 2009.</remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <param name="matrix">A, row by row.</param>
    /// <param name="columns">The number of columns of A.</param>
    /// <param name="row">i; the row must not be zero.</param>
    /// <param name="target">b_i.</param>
    /// <param name="weights">w, <paramref name="columns"/> elements, changed in place.</param>
    /// <returns>The residual a_i.w - b_i before the step.</returns>
    public static T KaczmarzStep<T, TMemory>(TMemory matrix, int columns, int row, T target, TMemory weights)
        where T : struct, IField<T>
        where TMemory : struct, IRowMemory<T, TMemory>
    {
        TMemory view = matrix.Slice(row * columns);
        return StochasticStep(matrix, columns, row, target, T.One / Vectors.Dot<T, TMemory>(view, view, columns), weights);
    }

    /// <summary>Gradient descent: w -= eta A^T (A w - b), <paramref name="steps"/> times. Costs 4 x rows x columns flops a step.</summary>
    /// <remarks>
    /// Rows go in blocks of four, and a block is used twice while the first-level cache holds it: for its four residuals,
    /// then for its share of the gradient. Every second step goes through the blocks backwards, so that it starts with those
    /// which the cache still holds; that changes the order of a sum and nothing else.
    /// </remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory; aligned memory is much the fastest (<see cref="ArrayMemory{T}.Allocate"/>).</typeparam>
    /// <param name="matrix">A, row by row.</param>
    /// <param name="rows">The number of rows of A.</param>
    /// <param name="columns">The number of columns of A.</param>
    /// <param name="targets">b, <paramref name="rows"/> elements.</param>
    /// <param name="stepSize">eta.</param>
    /// <param name="steps">The number of steps.</param>
    /// <param name="weights">w, <paramref name="columns"/> elements, changed in place.</param>
    /// <param name="scratch">Room for <paramref name="columns"/> elements.</param>
    public static void GradientDescent<T, TMemory>(
        TMemory matrix, int rows, int columns, TMemory targets, T stepSize, int steps, TMemory weights, TMemory scratch)
        where T : struct, IField<T>
        where TMemory : struct, IRowMemory<T, TMemory>
    {
        T negativeStep = -stepSize;
        for (int step = 0; step < steps; step++)
        {
            bool backwards = step % 2 != 0;
            if (rows >= 4 && rows % 4 == 0)
            {
                TMemory.Step(matrix, rows / 4, columns, targets, negativeStep, weights, scratch, backwards);
            }
            else
            {
                SetGradient<T, TMemory>(matrix, rows, columns, targets, weights, scratch, backwards);
                Vectors.AddScaled(negativeStep, scratch, weights, columns);
            }
        }
    }

    /// <summary>The gradient A^T (A w - b) of |A w - b|^2 / 2.</summary>
    /// <remarks>Error in floating point: at most (rows + columns + 1) u |A|^T (|A||w| + |b|), element by element, to first order.</remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <param name="matrix">A, row by row.</param>
    /// <param name="rows">The number of rows of A.</param>
    /// <param name="columns">The number of columns of A.</param>
    /// <param name="targets">b, <paramref name="rows"/> elements.</param>
    /// <param name="weights">w, <paramref name="columns"/> elements.</param>
    /// <param name="gradient">Receives <paramref name="columns"/> elements.</param>
    public static void Gradient<T, TMemory>(
        TMemory matrix, int rows, int columns, TMemory targets, TMemory weights, TMemory gradient)
        where T : struct, IField<T>
        where TMemory : struct, IRowMemory<T, TMemory>
    {
        SetGradient<T, TMemory>(matrix, rows, columns, targets, weights, gradient, backwards: false);
    }

    private static void SetGradient<T, TMemory>(
        TMemory matrix, int rows, int columns, TMemory targets, TMemory weights, TMemory gradient, bool backwards)
        where T : struct, IField<T>
        where TMemory : struct, IRowMemory<T, TMemory>
    {
        int blocks = rows / 4;
        if (blocks > 0)
        {
            TMemory.SetGradient(matrix, blocks, columns, targets, weights, gradient, backwards);
        }
        else
        {
            Vectors.Clear<T, TMemory>(gradient, columns);
        }

        for (int row = 4 * blocks; row < rows; row++)
        {
            T residual = Vectors.Dot<T, TMemory>(matrix.Slice(row * columns), weights, columns) - targets[row];
            Vectors.AddScaled(residual, matrix.Slice(row * columns), gradient, columns);
        }
    }
}

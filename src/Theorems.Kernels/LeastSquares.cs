using System.Runtime.CompilerServices;
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
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
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
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
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
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
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
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
    {
        T negativeStep = -stepSize;
        Clear<T, TMemory>(scratch, columns);
        for (int step = 0; step < steps; step++)
        {
            AddGradient<T, TMemory>(matrix, rows, columns, targets, weights, scratch, backwards: step % 2 != 0);
            for (int column = 0; column < columns; column++)
            {
                weights[column] = T.MultiplyAdd(negativeStep, scratch[column], weights[column]);
                scratch[column] = T.Zero;
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
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
    {
        Clear<T, TMemory>(gradient, columns);
        AddGradient<T, TMemory>(matrix, rows, columns, targets, weights, gradient, backwards: false);
    }

    private static void Clear<T, TMemory>(TMemory vector, int length)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>
    {
        for (int index = 0; index < length; index++)
        {
            vector[index] = T.Zero;
        }
    }

    private static void AddGradient<T, TMemory>(
        TMemory matrix, int rows, int columns, TMemory targets, TMemory weights, TMemory gradient, bool backwards)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
    {
        int blocks = rows / 4;
        for (int count = 0; count < blocks; count++)
        {
            int row = 4 * (backwards ? blocks - 1 - count : count);
            TMemory block = matrix.Slice(row * columns);
            Four<T> residuals = AddProducts(block, columns, weights, -targets[row], -targets[row + 1], -targets[row + 2], -targets[row + 3]);
            AddCombination(block, columns, residuals, gradient);
        }

        for (int row = 4 * blocks; row < rows; row++)
        {
            T residual = Vectors.Dot<T, TMemory>(matrix.Slice(row * columns), weights, columns) - targets[row];
            Vectors.AddScaled(residual, matrix.Slice(row * columns), gradient, columns);
        }
    }

    // Four numbers, one for each row of a block; a result rather than references, which not every device takes.
    private readonly record struct Four<T>(T First, T Second, T Third, T Fourth)
        where T : struct;

    // Adds the products of four rows with the weights to four numbers. This and the next are methods of their own so that each loop
    // has the registers to itself; the slice from 0 tells the compiler, before the loop, that the memory is there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Four<T> AddProducts<T, TMemory>(TMemory block, int columns, TMemory weights, T firstSum, T secondSum, T thirdSum, T fourthSum)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
    {
        weights = weights.Slice(0);
        TMemory secondRow = block.Slice(columns);
        TMemory thirdRow = block.Slice(2 * columns);
        TMemory fourthRow = block.Slice(3 * columns);
        for (int column = 0; column < columns; column++)
        {
            T weight = weights[column];
            firstSum = T.MultiplyAdd(block[column], weight, firstSum);
            secondSum = T.MultiplyAdd(secondRow[column], weight, secondSum);
            thirdSum = T.MultiplyAdd(thirdRow[column], weight, thirdSum);
            fourthSum = T.MultiplyAdd(fourthRow[column], weight, fourthSum);
        }

        return new(firstSum, secondSum, thirdSum, fourthSum);
    }

    // Adds four rows, each times its number, to the gradient.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddCombination<T, TMemory>(TMemory block, int columns, Four<T> residuals, TMemory gradient)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
    {
        gradient = gradient.Slice(0);
        TMemory secondRow = block.Slice(columns);
        TMemory thirdRow = block.Slice(2 * columns);
        TMemory fourthRow = block.Slice(3 * columns);
        (T first, T second, T third, T fourth) = residuals;
        for (int column = 0; column < columns; column++)
        {
            T sum = T.MultiplyAdd(block[column], first, gradient[column]);
            sum = T.MultiplyAdd(secondRow[column], second, sum);
            sum = T.MultiplyAdd(thirdRow[column], third, sum);
            gradient[column] = T.MultiplyAdd(fourthRow[column], fourth, sum);
        }
    }
}

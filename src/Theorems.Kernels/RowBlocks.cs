using System.Runtime.CompilerServices;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>A memory of matrix rows. It may have ways of its own to use several rows at once; what comes out has the same bits.</summary>
/// <remarks>
/// Where a processor's registers can be named, the loops are written for them; elsewhere they are those of <see cref="RowBlocks"/> and
/// <see cref="SeparableClassification"/>.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
/// <typeparam name="TSelf">The memory itself.</typeparam>
public interface IRowMemory<T, TSelf> : IMemory<T>, ISliceable<TSelf>
    where T : struct, IField<T>
    where TSelf : struct, IRowMemory<T, TSelf>
{
    /// <summary>Makes a vector A^T (A w - b), for a matrix of whole blocks of four rows.</summary>
    /// <param name="matrix">A, its rows one after the other.</param>
    /// <param name="blocks">The number of blocks, at least one.</param>
    /// <param name="columns">The length of a row.</param>
    /// <param name="targets">b, four elements for each block.</param>
    /// <param name="weights">w.</param>
    /// <param name="gradient">The vector; what it held before does not matter.</param>
    /// <param name="backwards">Whether the last block comes first.</param>
    static virtual void SetGradient(TSelf matrix, int blocks, int columns, TSelf targets, TSelf weights, TSelf gradient, bool backwards) =>
        RowBlocks.SetGradient<T, TSelf>(matrix, blocks, columns, targets, weights, gradient, backwards);

    /// <summary>One step of gradient descent, w += s A^T (A w - b), for a matrix of whole blocks of four rows.</summary>
    /// <param name="matrix">A, its rows one after the other.</param>
    /// <param name="blocks">The number of blocks, at least one.</param>
    /// <param name="columns">The length of a row.</param>
    /// <param name="targets">b, four elements for each block.</param>
    /// <param name="negativeStep">s, the negative step size.</param>
    /// <param name="weights">w, changed in place.</param>
    /// <param name="scratch">Room for as many elements.</param>
    /// <param name="backwards">Whether the last block comes first.</param>
    static virtual void Step(TSelf matrix, int blocks, int columns, TSelf targets, T negativeStep, TSelf weights, TSelf scratch, bool backwards) =>
        RowBlocks.Step(matrix, blocks, columns, targets, negativeStep, weights, scratch, backwards);

    /// <summary>Makes a vector sum_n (-l'(z_n.w)) z_n.</summary>
    /// <typeparam name="TLoss">The loss l of one margin.</typeparam>
    /// <param name="z">The points z_n, one after the other.</param>
    /// <param name="points">Their number.</param>
    /// <param name="dimensions">The length of each.</param>
    /// <param name="loss">l.</param>
    /// <param name="weights">w.</param>
    /// <param name="pull">The vector; what it held before does not matter.</param>
    static virtual void SetPull<TLoss>(TSelf z, int points, int dimensions, TLoss loss, TSelf weights, TSelf pull)
        where TLoss : struct, IMarginLoss<T> =>
        SeparableClassification.NegativeGradientByPoints<T, TSelf, TLoss>(z, points, dimensions, loss, weights, pull);
}

/// <summary>Four rows at once, over any numbers and any memory.</summary>
public static class RowBlocks
{
    /// <summary>
    /// Makes a vector A^T (A w - b): for each block first the four residuals, column by column, then in each column the rows' shares, first to fourth.
    /// </summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <param name="matrix">A, its rows one after the other.</param>
    /// <param name="blocks">The number of blocks, at least one.</param>
    /// <param name="columns">The length of a row.</param>
    /// <param name="targets">b, four elements for each block.</param>
    /// <param name="weights">w.</param>
    /// <param name="gradient">The vector; what it held before does not matter.</param>
    /// <param name="backwards">Whether the last block comes first.</param>
    public static void SetGradient<T, TMemory>(TMemory matrix, int blocks, int columns, TMemory targets, TMemory weights, TMemory gradient, bool backwards)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
    {
        Vectors.Clear<T, TMemory>(gradient, columns);
        for (int count = 0; count < blocks; count++)
        {
            int row = 4 * (backwards ? blocks - 1 - count : count);
            TMemory block = matrix.Slice(row * columns);
            Four<T> residuals = Residuals<T, TMemory>(block, columns, targets.Slice(row), weights);
            AddCombination(block, columns, residuals, gradient);
        }
    }

    /// <summary>One step of gradient descent, w += s A^T (A w - b).</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <typeparam name="TMemory">The memory.</typeparam>
    /// <param name="matrix">A, its rows one after the other.</param>
    /// <param name="blocks">The number of blocks, at least one.</param>
    /// <param name="columns">The length of a row.</param>
    /// <param name="targets">b, four elements for each block.</param>
    /// <param name="negativeStep">s, the negative step size.</param>
    /// <param name="weights">w, changed in place.</param>
    /// <param name="scratch">Room for as many elements.</param>
    /// <param name="backwards">Whether the last block comes first.</param>
    public static void Step<T, TMemory>(
        TMemory matrix, int blocks, int columns, TMemory targets, T negativeStep, TMemory weights, TMemory scratch, bool backwards)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
    {
        SetGradient<T, TMemory>(matrix, blocks, columns, targets, weights, scratch, backwards);
        Vectors.AddScaled(negativeStep, scratch, weights, columns);
    }

    // Each of the two loops is a method of its own, so that it has the registers to itself; the slice from 0 tells the compiler, before
    // the loop, that the memory is there.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Four<T> Residuals<T, TMemory>(TMemory block, int columns, TMemory targets, TMemory weights)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
    {
        weights = weights.Slice(0);
        TMemory secondRow = block.Slice(columns);
        TMemory thirdRow = block.Slice(2 * columns);
        TMemory fourthRow = block.Slice(3 * columns);
        T first = -targets[0];
        T second = -targets[1];
        T third = -targets[2];
        T fourth = -targets[3];
        for (int column = 0; column < columns; column++)
        {
            T weight = weights[column];
            first = T.MultiplyAdd(block[column], weight, first);
            second = T.MultiplyAdd(secondRow[column], weight, second);
            third = T.MultiplyAdd(thirdRow[column], weight, third);
            fourth = T.MultiplyAdd(fourthRow[column], weight, fourth);
        }

        return new(first, second, third, fourth);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void AddCombination<T, TMemory>(TMemory block, int columns, Four<T> factors, TMemory target)
        where T : struct, IField<T>
        where TMemory : struct, IMemory<T>, ISliceable<TMemory>
    {
        target = target.Slice(0);
        TMemory secondRow = block.Slice(columns);
        TMemory thirdRow = block.Slice(2 * columns);
        TMemory fourthRow = block.Slice(3 * columns);
        (T first, T second, T third, T fourth) = factors;
        for (int column = 0; column < columns; column++)
        {
            T sum = T.MultiplyAdd(block[column], first, target[column]);
            sum = T.MultiplyAdd(secondRow[column], second, sum);
            sum = T.MultiplyAdd(thirdRow[column], third, sum);
            target[column] = T.MultiplyAdd(fourthRow[column], fourth, sum);
        }
    }

    // One number for each row; a result rather than references, which not every device takes.
    private readonly record struct Four<T>(T First, T Second, T Third, T Fourth)
        where T : struct;
}

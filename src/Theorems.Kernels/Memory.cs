using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Theorems.Numbers;

namespace Theorems.Kernels;

/// <summary>A flat, indexable view of numbers: an array here, a device buffer elsewhere.</summary>
/// <typeparam name="T">The number system.</typeparam>
public interface IMemory<T>
    where T : struct
{
    /// <summary>The element at an index, which the caller keeps within bounds.</summary>
    T this[int index] { get; set; }
}

/// <summary>A memory that can be viewed from a later element on.</summary>
/// <remarks>A loop along a matrix row slices first and indexes the slice, so that the row's address is computed once.</remarks>
/// <typeparam name="TSelf">The memory itself.</typeparam>
public interface ISliceable<TSelf>
    where TSelf : struct, ISliceable<TSelf>
{
    /// <summary>The view whose element 0 is this memory's element <paramref name="start"/>, which the caller keeps within bounds.</summary>
    TSelf Slice(int start);
}

/// <summary>A view of an array from an offset on. Bounds are checked where the view is made, not at each access.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct ArrayMemory<T> : IRowMemory<T, ArrayMemory<T>>
    where T : struct, IField<T>
{
    private const int CacheLine = 64;

    private readonly T[] _elements;

    // In bytes: one addition per access is then all that the machine code needs besides the moving index.
    private readonly nint _byteOffset;

    private ArrayMemory(T[] elements, nint byteOffset)
    {
        _elements = elements;
        _byteOffset = byteOffset;
    }

    /// <summary>Views <paramref name="length"/> elements from <paramref name="offset"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The array does not hold that range.</exception>
    public ArrayMemory(T[] elements, int offset, int length)
    {
        ArgumentNullException.ThrowIfNull(elements);
        if (offset < 0 || length < 0 || offset > elements.Length - length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), $"An array of {elements.Length} has no elements {offset} .. {offset + length - 1}.");
        }

        _elements = elements;
        _byteOffset = (nint)offset * Unsafe.SizeOf<T>();
    }

    /// <inheritdoc/>
    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(_elements), _byteOffset + ((nint)index * Unsafe.SizeOf<T>()));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(_elements), _byteOffset + ((nint)index * Unsafe.SizeOf<T>())) = value;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ArrayMemory<T> Slice(int start)
    {
        nint byteOffset = _byteOffset + ((nint)start * Unsafe.SizeOf<T>());
        if ((nuint)byteOffset > (nuint)_elements.Length * (nuint)Unsafe.SizeOf<T>())
        {
            ThrowOutside(start);
        }

        return new(_elements, byteOffset);
    }

    [DoesNotReturn]
    private static void ThrowOutside(int start) =>
        throw new ArgumentOutOfRangeException(nameof(start), start, "The array ends before the slice starts.");

    /// <summary>The first <paramref name="length"/> elements as a span over the same storage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The array does not hold that many from here on.</exception>
    public Span<T> AsSpan(int length)
    {
        nint room = ((nint)_elements.Length * Unsafe.SizeOf<T>()) - _byteOffset;
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length * (long)Unsafe.SizeOf<T>(), room, nameof(length));
        return MemoryMarshal.CreateSpan(ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(_elements), _byteOffset), length);
    }

    /// <summary>New memory of zeros that starts on a cache line, where the number system allows it (plain data; no references).</summary>
    /// <remarks>
    /// An array's first element lies anywhere; a vector of eight doubles that straddles two cache lines takes two loads.
    /// Kernels over <c>Lanes</c> run up to twice as fast on memory from here.
    /// </remarks>
    /// <param name="length">The number of elements.</param>
    public static unsafe ArrayMemory<T> Allocate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            return new T[length];
        }

        // Pinned, so that the collector never moves the array off its alignment.
        int padding = (CacheLine + Unsafe.SizeOf<T>() - 1) / Unsafe.SizeOf<T>();
        T[] elements = Arena.Pinned<T>(length + padding);
        nint address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(elements));
        return new(elements, -address & (CacheLine - 1));
    }

    /// <inheritdoc/>
    static void IRowMemory<T, ArrayMemory<T>>.SetGradient(
        ArrayMemory<T> matrix, int blocks, int columns, ArrayMemory<T> targets, ArrayMemory<T> weights, ArrayMemory<T> gradient, bool backwards)
    {
        if (typeof(T) == typeof(Lanes))
        {
            LanesRowBlocks.SetGradient(matrix.As<Lanes>(), blocks, columns, targets.As<Lanes>(), weights.As<Lanes>(), gradient.As<Lanes>(), backwards);
        }
        else if (typeof(T) == typeof(DoubleDouble<Lanes>))
        {
            DoubleDoubleRowBlocks.SetGradient(
                matrix.As<DoubleDouble<Lanes>>(),
                blocks,
                columns,
                targets.As<DoubleDouble<Lanes>>(),
                weights.As<DoubleDouble<Lanes>>(),
                gradient.As<DoubleDouble<Lanes>>(),
                backwards);
        }
        else
        {
            RowBlocks.SetGradient<T, ArrayMemory<T>>(matrix, blocks, columns, targets, weights, gradient, backwards);
        }
    }

    /// <inheritdoc/>
    static void IRowMemory<T, ArrayMemory<T>>.Step(
        ArrayMemory<T> matrix, int blocks, int columns, ArrayMemory<T> targets, T negativeStep, ArrayMemory<T> weights, ArrayMemory<T> scratch, bool backwards)
    {
        if (typeof(T) == typeof(Lanes))
        {
            LanesRowBlocks.Step(
                matrix.As<Lanes>(), blocks, columns, targets.As<Lanes>(),
                Unsafe.BitCast<T, Lanes>(negativeStep), weights.As<Lanes>(), scratch.As<Lanes>(), backwards);
        }
        else if (typeof(T) == typeof(DoubleDouble<Lanes>))
        {
            DoubleDoubleRowBlocks.Step(
                matrix.As<DoubleDouble<Lanes>>(), blocks, columns, targets.As<DoubleDouble<Lanes>>(), Unsafe.BitCast<T, DoubleDouble<Lanes>>(negativeStep),
                weights.As<DoubleDouble<Lanes>>(), scratch.As<DoubleDouble<Lanes>>(), backwards);
        }
        else
        {
            RowBlocks.Step(matrix, blocks, columns, targets, negativeStep, weights, scratch, backwards);
        }
    }

    /// <inheritdoc/>
    static void IRowMemory<T, ArrayMemory<T>>.SetPull<TLoss>(
        ArrayMemory<T> z, int points, int dimensions, TLoss loss, ArrayMemory<T> weights, ArrayMemory<T> pull)
    {
        if (typeof(T) == typeof(Lanes) && LanesPull.Knows<TLoss>())
        {
            LanesPull.Set<TLoss>(z.As<Lanes>(), points, dimensions, weights.As<Lanes>(), pull.As<Lanes>());
        }
        else
        {
            SeparableClassification.NegativeGradientByPoints<T, ArrayMemory<T>, TLoss>(z, points, dimensions, loss, weights, pull);
        }
    }

    // The same memory, where T is TOther.
    private ArrayMemory<TOther> As<TOther>()
        where TOther : struct, IField<TOther> => new(Unsafe.As<TOther[]>(_elements), _byteOffset);

    /// <summary>The whole array as memory.</summary>
    public static implicit operator ArrayMemory<T>(T[] elements) => new(elements, 0, elements.Length);
}

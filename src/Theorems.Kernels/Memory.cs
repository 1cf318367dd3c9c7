using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Theorems.Kernels;

/// <summary>A flat, indexable view of numbers: an array here, a device buffer elsewhere.</summary>
/// <typeparam name="T">The number system.</typeparam>
public interface IMemory<T>
    where T : struct
{
    /// <summary>The element at an index, which the caller keeps within bounds.</summary>
    T this[int index] { get; set; }
}

/// <summary>A view of an array from an offset on. Bounds are checked where the view is made, not at each access.</summary>
/// <typeparam name="T">The number system.</typeparam>
public readonly struct ArrayMemory<T> : IMemory<T>
    where T : struct
{
    private readonly T[] _elements;
    private readonly int _offset;

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
        _offset = offset;
    }

    /// <inheritdoc/>
    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_elements), _offset + index);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_elements), _offset + index) = value;
    }

    /// <summary>The whole array as memory.</summary>
    public static implicit operator ArrayMemory<T>(T[] elements) => new(elements, 0, elements.Length);
}

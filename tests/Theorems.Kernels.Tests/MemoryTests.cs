using System.Runtime.CompilerServices;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class MemoryTests
{
    [Fact]
    public void Views_write_through_to_their_array()
    {
        Float64[] elements = Draw.Array<Float64>(6, 1);
        ArrayMemory<Float64> view = new(elements, 2, 3);
        Assert.Equal(elements[3], view[1]);
        view[1] = new(7);
        Assert.Equal(7, elements[3].Value);
        ArrayMemory<Float64> slice = view.Slice(1);
        slice[1] = new(8);
        Assert.Equal(8, elements[4].Value);
        Assert.Equal(0, view.Slice(4).AsSpan(0).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => view.Slice(5));
        Assert.Throws<ArgumentOutOfRangeException>(() => view.Slice(-3));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 4)]
    [InlineData(3, 1)]
    [InlineData(1, -1)]
    public void Views_beyond_the_array_are_refused(int offset, int length)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArrayMemory<Float64>(new Float64[3], offset, length));
    }

    [Fact]
    public unsafe void Allocated_memory_is_zero_and_starts_on_a_cache_line()
    {
        for (int length = 1; length < 20; length++)
        {
            Span<Lanes> lanes = ArrayMemory<Lanes>.Allocate(length).AsSpan(length);
            Assert.All(lanes.ToArray(), element => Assert.Equal(Lanes.Zero, element));
            Assert.Equal(0, (nint)Unsafe.AsPointer(ref lanes[0]) % 64);
            lanes.Fill(Lanes.One);

            Span<Float32> floats = ArrayMemory<Float32>.Allocate(length).AsSpan(length);
            Assert.Equal(0, (nint)Unsafe.AsPointer(ref floats[0]) % 64);
            floats.Fill(Float32.One);
        }

        ArrayMemory<Rational> rationals = ArrayMemory<Rational>.Allocate(3);
        rationals[2] = Rational.One;
        Assert.Equal(Rational.Zero, rationals[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ArrayMemory<Lanes>.Allocate(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ArrayMemory<Float64>.Allocate(2).AsSpan(20).Length);
    }
}

/// <summary>Memory in which problems are interleaved, as a graphics processor wants it: element i of a problem lies at start + i * stride.</summary>
internal readonly struct StridedMemory<T>(T[] elements, int start, int stride) : IRowMemory<T, StridedMemory<T>>
    where T : struct, IField<T>
{
    public T this[int index]
    {
        get => elements[start + (index * stride)];
        set => elements[start + (index * stride)] = value;
    }

    public StridedMemory<T> Slice(int first) => new(elements, start + (first * stride), stride);

    public static StridedMemory<T> Spread(T[] contiguous, int stride)
    {
        T[] elements = new T[contiguous.Length * stride];
        for (int index = 0; index < contiguous.Length; index++)
        {
            elements[(index * stride) + 1] = contiguous[index];
        }

        return new(elements, 1, stride);
    }
}

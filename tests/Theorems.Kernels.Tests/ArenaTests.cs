using System.Runtime.CompilerServices;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

// One test at a time may say that memory is overwritten.
[Collection(nameof(Arena))]
public class ArenaTests
{
    private const int Length = 37;

    [Fact]
    public void Outside_a_lease_arrays_are_new()
    {
        Float64[] first;
        using (Arena.Enter())
        {
            first = Arena.Vector<Float64>(Length);
        }

        Assert.NotSame(Arena.Vector<Float64>(Length), Arena.Vector<Float64>(Length));
        Assert.NotSame(first, Arena.Vector<Float64>(Length));
    }

    [Fact]
    public void The_next_lease_has_the_same_arrays_and_they_hold_zeros()
    {
        Float64[] first, second;
        using (Arena.Enter())
        {
            (first, second) = (Arena.Vector<Float64>(Length), Arena.Vector<Float64>(Length));
            Assert.NotSame(first, second);
            first.AsSpan().Fill(new(7));
        }

        using (Arena.Enter())
        {
            Assert.Same(first, Arena.Vector<Float64>(Length));
            Assert.Same(second, Arena.Vector<Float64>(Length));
            Assert.Equal(new Float64[Length], first);
            Assert.Equal(Length + 1, Arena.Vector<Float64>(Length + 1).Length);
            Assert.Equal(Length, Arena.Vector<Lanes>(Length).Length);
        }
    }

    [Fact]
    public void Within_a_lease_nothing_is_used_twice()
    {
        using Arena.Lease outer = Arena.Enter();
        Float64[] kept = Arena.Vector<Float64>(Length);
        using (Arena.Enter())
        {
            Assert.NotSame(kept, Arena.Vector<Float64>(Length));
        }

        HashSet<object> all = [kept];
        for (int count = 0; count < 10; count++)
        {
            Assert.True(all.Add(Arena.Vector<Float64>(Length)));
        }
    }

    [Fact]
    public void Numbers_that_refer_to_objects_are_always_new()
    {
        Rational[] first;
        using (Arena.Enter())
        {
            first = Arena.Vector<Rational>(Length);
        }

        using Arena.Lease lease = Arena.Enter();
        Assert.NotSame(first, Arena.Vector<Rational>(Length));
    }

    [Fact]
    public void Another_thread_has_none_of_it()
    {
        using Arena.Lease lease = Arena.Enter();
        Float64[] here = Arena.Vector<Float64>(Length);
        Float64[][] there = [];
        Thread other = new(() => there = [Arena.Vector<Float64>(Length), Arena.Vector<Float64>(Length)]);
        other.Start();
        other.Join();
        Assert.NotSame(there[0], there[1]);
        Assert.All(there, array => Assert.NotSame(here, array));
    }

    [Fact]
    public void What_is_given_back_can_be_made_no_number()
    {
        Float64[] kept;
        DoubleDouble<Lanes>[] wide;
        Arena.Overwrites = true;
        try
        {
            using (Arena.Enter())
            {
                kept = Arena.Vector<Float64>(Length);
                wide = Arena.Vector<DoubleDouble<Lanes>>(Length);
                using (Arena.Enter())
                {
                }

                Assert.All(kept, number => Assert.Equal(0, number.Value));
            }
        }
        finally
        {
            Arena.Overwrites = false;
        }

        Assert.All(kept, number => Assert.Equal(double.NaN, number.Value));
        Assert.All(wide, number => Assert.Equal(double.NaN, number.ToDouble(3)));
    }

    [Fact]
    public void A_thread_does_not_keep_more_than_it_should()
    {
        const int Large = 5 << 20;
        object first, second;
        using (Arena.Enter())
        {
            (first, second) = (Arena.Vector<Float64>(Large), Arena.Vector<Float64>(Large));
        }

        using Arena.Lease lease = Arena.Enter();
        Assert.NotSame(first, Arena.Vector<Float64>(Large));
        Assert.NotSame(second, Arena.Vector<Float64>(Large));
    }

    [Fact]
    public unsafe void Aligned_memory_is_used_again_too()
    {
        nint[] addresses = new nint[2];
        for (int lease = 0; lease < 2; lease++)
        {
            using Arena.Lease current = Arena.Enter();
            Span<Lanes> memory = ArrayMemory<Lanes>.Allocate(Length).AsSpan(Length);
            Assert.Equal(Lanes.Zero, memory[0]);
            memory.Fill(Lanes.One);
            addresses[lease] = (nint)Unsafe.AsPointer(ref memory[0]);
            Assert.Equal(0, addresses[lease] % 64);
        }

        Assert.Equal(addresses[0], addresses[1]);
    }

    [Fact]
    public void Copies_and_images_are_those_of_their_source()
    {
        using Arena.Lease lease = Arena.Enter();
        Float64[] source = Draw.Array<Float64>(Length, 3);
        Float64[] copy = Arena.Copy<Float64>(source);
        Assert.NotSame(source, copy);
        Assert.Equal(source, copy);
        Assert.Equal(source.Select((number, index) => number.Value + index), Arena.Map<Float64, double>(source, (number, index) => number.Value + index));
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Theorems.Kernels;

/// <summary>Memory that a thread uses again for each trial, so that a trial need not allocate its arrays.</summary>
/// <remarks>
/// <para>Between <see cref="Enter"/> and the end of its lease, arrays of numbers come from what earlier leases of the thread gave back; outside, and on threads
/// that entered nothing, they are new and belong to whoever asked. So only a program that a lease encloses can have memory that is used again, and it must hand
/// out numbers, not arrays. That is what a check does with the program of a claim: what it keeps of a trial is counted from numbers, and counterexamples and
/// snapshots are computed anew outside.</para>
/// <para>Arrays have the very length that was asked for, and hold zeros. Those of numbers that refer to other objects, such as
/// fractions, are always new.</para>
/// </remarks>
public static class Arena
{
    // What a thread keeps for later, at most: a long run of matrices would otherwise fill the memory, and each array would be far from
    // the processor when it is used again.
    private const long MostBytes = 4L << 20;

    [ThreadStatic]
    private static Shelves? t_shelves;

    /// <summary>
    /// Whether what a lease gives back is filled with ones, which are no number in any floating-point system, so that whoever still looks at it is found out.
    /// </summary>
    public static bool Overwrites { get; set; }

    /// <summary>Starts to take this thread's arrays from its arena. Leases may be nested; memory is given back when the outermost one ends.</summary>
    public static Lease Enter()
    {
        t_shelves ??= new();
        t_shelves.Leases++;
        return default;
    }

    /// <summary>An array of zeros, from the arena if this thread is in a lease.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="length">The number of elements.</param>
    public static T[] Vector<T>(int length)
        where T : struct => Lends<T>(length) ? Shelf<T>.OfThread(t_shelves!).Take(length, pinned: false) : new T[length];

    /// <summary>As <see cref="Vector"/>, an array that the collector does not move.</summary>
    /// <typeparam name="T">The number system; plain data.</typeparam>
    /// <param name="length">The number of elements.</param>
    internal static T[] Pinned<T>(int length)
        where T : struct => Lends<T>(length) ? Shelf<T>.OfThread(t_shelves!).Take(length, pinned: true) : GC.AllocateArray<T>(length, pinned: true);

    /// <summary>As <see cref="Vector"/>, an array that is written before it is read: what is in it at first is not said.</summary>
    /// <typeparam name="T">The number system; plain data.</typeparam>
    /// <param name="length">The number of elements.</param>
    internal static T[] Unwritten<T>(int length)
        where T : struct => Lends<T>(length) ? Shelf<T>.OfThread(t_shelves!).Take(length, pinned: false) : GC.AllocateUninitializedArray<T>(length);

    /// <summary>A copy, from the arena if this thread is in a lease.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="source">What is copied.</param>
    public static T[] Copy<T>(ReadOnlySpan<T> source)
        where T : struct
    {
        T[] copy = Vector<T>(source.Length);
        source.CopyTo(copy);
        return copy;
    }

    /// <summary>What a function makes of each element, from the arena if this thread is in a lease.</summary>
    /// <typeparam name="TSource">What the function takes.</typeparam>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="source">The elements.</param>
    /// <param name="function">Takes an element and its index.</param>
    public static T[] Map<TSource, T>(ReadOnlySpan<TSource> source, Func<TSource, int, T> function)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(function);
        T[] images = Vector<T>(source.Length);
        for (int index = 0; index < images.Length; index++)
        {
            images[index] = function(source[index], index);
        }

        return images;
    }

    private static bool Lends<T>(int length)
        where T : struct => t_shelves is { Leases: > 0 } && length > 0 && !RuntimeHelpers.IsReferenceOrContainsReferences<T>();

    /// <summary>Ends when it is disposed of; then all arrays that were taken since the outermost one began may be used again.</summary>
    public readonly ref struct Lease
    {
        /// <summary>Ends the lease.</summary>
        public void Dispose() => t_shelves!.Leave();
    }

    // A thread's memory, one shelf for each number system.
    private sealed class Shelves
    {
        private readonly List<IShelf> _shelves = [];

        public int Leases { get; set; }

        public long Bytes { get; set; }

        public bool IsFull { get; set; }

        public void Add(IShelf shelf) => _shelves.Add(shelf);

        public void Leave()
        {
            if (--Leases > 0)
            {
                return;
            }

            foreach (IShelf shelf in _shelves)
            {
                shelf.TakeBack(IsFull);
            }

            // What another program left behind makes room for what this one needs.
            (Bytes, IsFull) = IsFull ? (0, false) : (Bytes, false);
        }
    }

    private interface IShelf
    {
        void TakeBack(bool forget);
    }

    private sealed class Shelf<T>(Shelves owner) : IShelf
        where T : struct
    {
        [ThreadStatic]
        private static Shelf<T>? t_shelf;

        private readonly Dictionary<(int Length, bool Pinned), Stack> _stacks = [];
        private readonly List<Stack> _touched = [];

        public static Shelf<T> OfThread(Shelves owner)
        {
            if (t_shelf is null)
            {
                t_shelf = new(owner);
                owner.Add(t_shelf);
            }

            return t_shelf;
        }

        public T[] Take(int length, bool pinned)
        {
            if (!_stacks.TryGetValue((length, pinned), out Stack? stack))
            {
                stack = new();
                _stacks.Add((length, pinned), stack);
            }

            if (stack.Taken == stack.Arrays.Count)
            {
                T[] made = GC.AllocateArray<T>(length, pinned);
                long bytes = (long)length * Unsafe.SizeOf<T>();
                if (owner.Bytes + bytes > MostBytes)
                {
                    owner.IsFull = true;
                    return made;
                }

                stack.Arrays.Add(made);
                owner.Bytes += bytes;
            }
            else
            {
                Array.Clear(stack.Arrays[stack.Taken]);
            }

            if (stack.Taken == 0)
            {
                _touched.Add(stack);
            }

            return stack.Arrays[stack.Taken++];
        }

        public void TakeBack(bool forget)
        {
            foreach (Stack stack in _touched)
            {
                for (int index = 0; Overwrites && index < stack.Taken; index++)
                {
                    MemoryMarshal.AsBytes(stack.Arrays[index].AsSpan()).Fill(byte.MaxValue);
                }

                stack.Taken = 0;
            }

            _touched.Clear();
            if (forget)
            {
                _stacks.Clear();
            }
        }

        private sealed class Stack
        {
            public List<T[]> Arrays { get; } = [];

            public int Taken { get; set; }
        }
    }
}

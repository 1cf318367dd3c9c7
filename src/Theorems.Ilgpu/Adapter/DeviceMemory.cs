using ILGPU;
using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Ilgpu;

/// <summary>
/// One trial's share of a buffer in which the same element of all trials lies together, so that neighbouring threads read neighbouring numbers.
/// </summary>
/// <typeparam name="T">The number system.</typeparam>
/// <param name="View">The buffer.</param>
/// <param name="Offset">Where the trial's element 0 lies.</param>
/// <param name="Stride">How far its elements lie apart: the number of trials.</param>
internal readonly record struct DeviceMemory<T>(ArrayView<T> View, long Offset, long Stride) : IRowMemory<T, DeviceMemory<T>>
    where T : unmanaged, IField<T>
{
    /// <inheritdoc/>
    public T this[int index]
    {
        get => View[Offset + (index * Stride)];
        set => View[Offset + (index * Stride)] = value;
    }

    /// <inheritdoc/>
    public DeviceMemory<T> Slice(int start) => new(View, Offset + (start * Stride), Stride);
}

/// <summary>A buffer that all trials share.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="View">The buffer.</param>
internal readonly record struct Shared<T>(ArrayView<T> View) : IMemory<T>
    where T : unmanaged
{
    /// <inheritdoc/>
    public T this[int index]
    {
        get => View[index];
        set => View[index] = value;
    }
}

/// <summary>The key and the number of a trial, from which all its draws follow.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Trial">The number of the trial.</param>
internal readonly record struct DeviceDraws(ulong Seed, long Trial)
{
    /// <summary>The same number as <see cref="Draws.Normal"/>, of the stream with that hash.</summary>
    public double Normal(uint stream, int index)
    {
        (uint w0, uint w1, uint w2, uint w3) = Bits(stream, index);
        return Draws.NormalFrom(w0, w1, w2, w3);
    }

    /// <summary>The same number as <see cref="FineDraws.Fine"/>, of the streams with these hashes.</summary>
    public double Fine(uint stream, uint scaleStream, int index)
    {
        (uint w0, uint w1, _, _) = Bits(stream, index);
        (uint scale0, uint scale1, _, _) = Bits(scaleStream, index);
        return FineDraws.From(w0, w1, scale0, scale1);
    }

    private (uint W0, uint W1, uint W2, uint W3) Bits(uint stream, int index) =>
        Philox.Block((uint)index, stream, (uint)Trial, (uint)(Trial >> 32), (uint)Seed, (uint)(Seed >> 32));
}

/// <summary>The inputs of a traced program: drawn where they are read, or taken from what the host computed.</summary>
/// <typeparam name="T">The number system.</typeparam>
/// <param name="Table">
/// For each input: its kind, the hash of its stream, the hash of its scales' stream, its index, and its row among the host's numbers.
/// </param>
/// <param name="FromHost">The numbers that the host computed, row by row, one of each trial.</param>
/// <param name="Draws">The trial's draws.</param>
/// <param name="Thread">The number of the trial in this launch.</param>
/// <param name="Trials">The number of trials in this launch.</param>
internal readonly record struct DeviceInputs<T>(ArrayView<int> Table, ArrayView<double> FromHost, DeviceDraws Draws, int Thread, int Trials) : IMemory<T>
    where T : struct, IReal<T>
{
    /// <summary>How many integers the table has for each input.</summary>
    public const int EntryLength = 5;

    /// <summary>The input of an index. Inputs are not written to.</summary>
    public T this[int index]
    {
        get
        {
            int entry = index * EntryLength;
            DrawKind kind = (DrawKind)Table[entry];
            uint stream = (uint)Table[entry + 1];
            return T.FromDyadic(
                kind == DrawKind.Normal ? Draws.Normal(stream, Table[entry + 3])
                : kind == DrawKind.Fine ? Draws.Fine(stream, (uint)Table[entry + 2], Table[entry + 3])
                : FromHost[((long)Table[entry + 4] * Trials) + Thread]);
        }

        set
        {
        }
    }
}

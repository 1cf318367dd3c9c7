using System.Runtime.CompilerServices;
using Theorems.Kernels;
using Theorems.Numbers;

[assembly: InternalsVisibleTo("Theorems.Benchmarks.Tests")]

namespace Theorems.Benchmarks;

/// <summary>Numbers to compute with: multiples of 2^-10 in [-1, 1], a function of stream, problem and element alone.</summary>
internal static class Drawn
{
    /// <summary>Element <paramref name="index"/> of problem <paramref name="problem"/>.</summary>
    public static double Entry(uint stream, int problem, int index)
    {
        uint bits = Philox.Block((uint)index, (uint)problem, stream, 0, 7, 0).W0;
        return ((int)(bits % 2049) - 1024) / 1024.0;
    }

    /// <summary>The elements of consecutive problems, problem after problem; lanes hold neighbouring problems.</summary>
    public static ArrayMemory<T> Memory<T>(uint stream, int problems, int length)
        where T : struct, IField<T>
    {
        int groups = problems / T.LaneCount;
        ArrayMemory<T> drawn = ArrayMemory<T>.Allocate(groups * length);
        for (int group = 0; group < groups; group++)
        {
            for (int index = 0; index < length; index++)
            {
                drawn[(group * length) + index] = Element<T>(stream, group, index);
            }
        }

        return drawn;
    }

    /// <summary>A matrix of one group of problems.</summary>
    public static Matrix<T> Matrix<T>(uint stream, int group, int rows, int columns)
        where T : struct, IField<T>
    {
        Matrix<T> drawn = new(rows, columns);
        for (int index = 0; index < drawn.Elements.Length; index++)
        {
            drawn.Elements[index] = Element<T>(stream, group, index);
        }

        return drawn;
    }

    /// <summary>The same numbers as plain doubles, problem after problem, for those who compute elsewhere.</summary>
    public static double[] Doubles(uint stream, int problems, int length)
    {
        double[] drawn = new double[problems * length];
        for (int index = 0; index < drawn.Length; index++)
        {
            drawn[index] = Entry(stream, index / length, index % length);
        }

        return drawn;
    }

    /// <summary>What lanes hold, as plain doubles, problem after problem.</summary>
    public static double[] ToDoubles<T>(ArrayMemory<T> memory, int problems, int length)
        where T : struct, IField<T>
    {
        double[] plain = new double[problems * length];
        for (int index = 0; index < plain.Length; index++)
        {
            int problem = index / length;
            plain[index] = memory[(problem / T.LaneCount * length) + (index % length)].ToDouble(problem % T.LaneCount);
        }

        return plain;
    }

    private static T Element<T>(uint stream, int group, int index)
        where T : struct, IField<T>
    {
        Span<double> lanes = stackalloc double[T.LaneCount];
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            lanes[lane] = Entry(stream, (group * T.LaneCount) + lane, index);
        }

        return T.FromDyadic((ReadOnlySpan<double>)lanes);
    }
}

using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Instances;

/// <summary>
/// Numbers with all the digits that float32 has, at different scales: products and sums of them round, as those of the coarse grid often do not.
/// </summary>
public static class FineDraws
{
    private const int Bits = 23;
    private const int Scales = 13;

    /// <summary>A number of 24 bits with sign between -1 and 1, times a power of two between 2^-12 and 1; exact in every number system.</summary>
    public static T Fine<T>(this Trial<T> trial, string stream, int index)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(trial);
        return trial.Given(stream, index, draws => Draw(draws, stream, index), DrawKind.Fine);
    }

    /// <summary>The stream from which the scales of a stream's numbers are drawn.</summary>
    public static string ScaleStream(string stream) => stream + " scale";

    /// <summary>What is made of 64 bits, and of 64 more for the scale; in integers, so that it can be done anywhere.</summary>
    public static double From(uint w0, uint w1, uint scale0, uint scale1)
    {
        // The nearest of 2^24 steps to 53 random bits, ties to even.
        ulong bits = (((ulong)w1 << 32) | w0) >> 11;
        ulong whole = bits >> 29;
        ulong rest = bits & ((1UL << 29) - 1);
        bool up = rest > 1UL << 28 || (rest == 1UL << 28 && (whole & 1) == 1);
        long step = (long)(up ? whole + 1 : whole) - (1L << Bits);
        return step / (double)(1L << (Bits + Draws.IntegerFrom(scale0, scale1, Scales)));
    }

    private static double Draw(Draws draws, string stream, int index)
    {
        (uint w0, uint w1, _, _) = draws.Bits(stream, index);
        (uint scale0, uint scale1, _, _) = draws.Bits(ScaleStream(stream), index);
        return From(w0, w1, scale0, scale1);
    }

    /// <summary>Several such numbers.</summary>
    public static T[] FineVector<T>(this Trial<T> trial, string stream, int length)
        where T : struct, IField<T> => [.. Enumerable.Range(0, length).Select(index => trial.Fine(stream, index))];

    /// <summary>A matrix of such numbers, row by row.</summary>
    public static Matrix<T> FineMatrix<T>(this Trial<T> trial, string stream, int rows, int columns)
        where T : struct, IField<T> => new(rows, columns, trial.FineVector(stream, rows * columns));
}

using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking;

/// <summary>Numbers with all the digits that float32 has, at different scales: products and sums of them round, as those of the coarse grid often do not.</summary>
public static class FineDraws
{
    private const int Bits = 23;
    private const int Scales = 13;

    /// <summary>A number of 24 bits with sign between -1 and 1, times a power of two between 2^-12 and 1; exact in every number system.</summary>
    public static T Fine<T>(this Trial<T> trial, string stream, int index)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(trial);
        return trial.Given(stream, index, draws =>
            Math.ScaleB(Math.Round(draws.Unit(stream, index) * (1 << (Bits + 1))) - (1 << Bits), -Bits - draws.Integer(stream + " scale", index, Scales)));
    }

    /// <summary>Several such numbers.</summary>
    public static T[] FineVector<T>(this Trial<T> trial, string stream, int length)
        where T : struct, IField<T> => [.. Enumerable.Range(0, length).Select(index => trial.Fine(stream, index))];

    /// <summary>A matrix of such numbers, row by row.</summary>
    public static Matrix<T> FineMatrix<T>(this Trial<T> trial, string stream, int rows, int columns)
        where T : struct, IField<T> => new(rows, columns, trial.FineVector(stream, rows * columns));
}

using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

/// <summary>Random test data on the dyadic grid k/2^8, |k| at most 2^10: the same numbers in every number system.</summary>
internal static class Draw
{
    public static double Number(uint seed, int index, int lane = 0) =>
        ((int)(Philox.Block((uint)index, (uint)lane, 0, 0, seed, 0).W0 % 2049) - 1024) / 256.0;

    public static T[] Array<T>(int length, uint seed)
        where T : struct, IField<T>
    {
        T[] elements = new T[length];
        double[] lanes = new double[T.LaneCount];
        for (int index = 0; index < length; index++)
        {
            for (int lane = 0; lane < lanes.Length; lane++)
            {
                lanes[lane] = Number(seed, index, lane);
            }

            elements[index] = T.FromDyadic((ReadOnlySpan<double>)lanes);
        }

        return elements;
    }

    public static Matrix<T> Matrix<T>(int rows, int columns, uint seed)
        where T : struct, IField<T> => new(rows, columns, Array<T>(rows * columns, seed));

    /// <summary>One lane of an array as scalars.</summary>
    public static Float64[] Lane(Lanes[] elements, int lane) => [.. elements.Select(element => new Float64(element.ToDouble(lane)))];

    /// <summary>One lane of a matrix as scalars.</summary>
    public static Matrix<Float64> Lane(Matrix<Lanes> matrix, int lane) => new(matrix.Rows, matrix.Columns, Lane(matrix.Elements, lane));

    /// <summary>The same numbers in another number system, for systems of one lane.</summary>
    public static T[] Convert<T>(Float64[] elements)
        where T : struct, IField<T> => [.. elements.Select(element => T.FromDyadic(element.Value))];

    public static double[] Doubles<T>(IEnumerable<T> elements, int lane = 0)
        where T : struct, IField<T> => [.. elements.Select(element => element.ToDouble(lane))];

    /// <summary>Asserts that every lane of an array has the bits that scalars have.</summary>
    public static void SameBits(IEnumerable<Float64> expected, IEnumerable<Lanes> actual, int lane) =>
        Assert.Equal(
            expected.Select(element => BitConverter.DoubleToInt64Bits(element.Value)),
            actual.Select(element => BitConverter.DoubleToInt64Bits(element.ToDouble(lane))));

    public static global::MathNet.Numerics.LinearAlgebra.Matrix<double> MathNet(Matrix<Float64> matrix) =>
        global::MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseOfRowMajor(matrix.Rows, matrix.Columns, Doubles(matrix.Elements));

    public static double Norm(IEnumerable<double> elements) => Math.Sqrt(elements.Sum(element => element * element));
}

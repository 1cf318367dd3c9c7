using MathNet.Numerics.LinearAlgebra.Double;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Peers;

/// <summary>Decompositions of many small matrices, and nearest points of many small polytopes, one thread each.</summary>
internal static class MatrixDuels
{
    private const int Matrices = 1024;
    private const int Size = 8;
    private const int Polytopes = 256;
    private const int Points = 16;
    private const int Dimensions = 4;

    public static IEnumerable<Duel> Of(PythonPeer python)
    {
        double[] elements = Drawn.Doubles(4, Matrices, Size * Size);
        python.Give("values-matrices", elements);
        Matrix<Lanes>[] groups = [.. Enumerable.Range(0, Matrices / Lanes.Count).Select(group => Drawn.Matrix<Lanes>(4, group, Size, Size))];
        DenseMatrix[] singles = [.. elements.Chunk(Size * Size).Select(chunk => (DenseMatrix)DenseMatrix.Build.DenseOfRowMajor(Size, Size, chunk))];
        double[] ours = new double[Matrices * Size];
        double[] mathNet = new double[Matrices * Size];
        double Ours() => Statistics.Seconds(() =>
        {
            for (int group = 0; group < groups.Length; group++)
            {
                // Memory is used again from group to group, as in a check.
                using Arena.Lease lease = Arena.Enter();
                SingularValueDecomposition<Lanes> found = SingularValueDecomposition<Lanes>.Compute(groups[group]);
                for (int index = 0; index < Size * Lanes.Count; index++)
                {
                    ours[(((group * Lanes.Count) + (index / Size)) * Size) + (index % Size)] = found.SingularValues[index % Size].ToDouble(index / Size);
                }
            }
        });
        double MathNet() => Statistics.Seconds(() =>
        {
            for (int index = 0; index < singles.Length; index++)
            {
                singles[index].Svd().S.AsArray().CopyTo(mathNet, index * Size);
            }
        });

        // Both decompose a matrix within some tens of size u |A|, and a singular value moves no further (Weyl); |A|_F is at most 8.
        const double Allowance = 100 * Size * Size * (1.0 / (1L << 53));
        yield return new(
            "singular values against NumPy",
            Ours,
            () => python.Seconds("values_numpy"),
            () => Answers.Difference(ours, python.Answer("values_numpy"), Allowance),
            5,
            101);
        yield return new("singular values against MathNet", Ours, MathNet, () => Answers.Difference(ours, mathNet, Allowance), null, 101);

        python.Give("nearest-points", Drawn.Doubles(8, Polytopes, Points * Dimensions));
        double[] nearest = new double[Polytopes * Dimensions];
        Matrix<Float64>[] polytopes = [.. Enumerable.Range(0, Polytopes).Select(index => Drawn.Matrix<Float64>(8, index, Points, Dimensions))];
        double Nearest() => Statistics.Seconds(() =>
        {
            for (int index = 0; index < Polytopes; index++)
            {
                Float64[] point = MinimumNormPoint<Float64>.Compute(polytopes[index]).Point;
                for (int dimension = 0; dimension < Dimensions; dimension++)
                {
                    nearest[(index * Dimensions) + dimension] = point[dimension].Value;
                }
            }
        });

        // The squared error of the point is at most the gap that the certificate allows.
        double allowance = 2 * Math.Sqrt(8.0 * (Dimensions + 2) * (Dimensions + 1) * Float64.UnitRoundoff * Dimensions);
        yield return new(
            "nearest point against SciPy's nnls",
            Nearest,
            () => python.Seconds("nearest_scipy"),
            () => Answers.Difference(nearest, python.Answer("nearest_scipy"), allowance),
            null,
            21);
    }
}

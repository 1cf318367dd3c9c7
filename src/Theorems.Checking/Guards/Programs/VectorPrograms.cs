using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>The inner product of two vectors, four partial sums at a time.</summary>
internal sealed class InnerProduct : GuardedKernel
{
    private const int Length = 61;

    public override string Name => "inner-product";

    public override T[] Run<T>(Trial<T> trial) => [Dot(trial.FineVector("x", Length), trial.FineVector("y", Length))];

    public override T[]? RunReversed<T>(Trial<T> trial) =>
        [Dot<T>([.. trial.FineVector("x", Length).Reverse()], [.. trial.FineVector("y", Length).Reverse()])];

    private static T Dot<T>(T[] left, T[] right)
        where T : struct, IReal<T> => Vectors.Dot<T, ArrayMemory<T>>(left, right, left.Length);
}

/// <summary>The product of two matrices, and of one with the transpose of the other.</summary>
internal sealed class MatrixProduct : GuardedKernel
{
    private const int Size = 7;

    public override string Name => "matrix-product";

    public override T[] Run<T>(Trial<T> trial)
    {
        (Matrix<T> left, Matrix<T> right) = Draw(trial);
        return [.. left.Times(right).Elements, .. left.TransposeTimes(right).Elements, .. left.TimesTranspose(right).Elements];
    }

    public override T[]? RunReversed<T>(Trial<T> trial)
    {
        (Matrix<T> left, Matrix<T> right) = Draw(trial);
        return
        [
            .. Reversal.OfColumns(left).Times(Reversal.OfRows(right)).Elements,
            .. Reversal.OfRows(left).TransposeTimes(Reversal.OfRows(right)).Elements,
            .. Reversal.OfColumns(left).TimesTranspose(Reversal.OfColumns(right)).Elements,
        ];
    }

    // Thirds fill all digits: products of two drawn numbers would be exact in float64, and a fused multiply-add no different.
    private static (Matrix<T> Left, Matrix<T> Right) Draw<T>(Trial<T> trial)
        where T : struct, IReal<T> => (trial.FineMatrix("A", Size, Size).Scale(T.One / T.FromDyadic(3)), trial.FineMatrix("B", Size, Size));
}

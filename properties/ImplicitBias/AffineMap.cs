namespace Theorems.Properties.ImplicitBias;

/// <summary>The map w -> M w + v: what some steps of a linear method do at once.</summary>
internal sealed record AffineMap<T>(Matrix<T> Linear, T[] Constant)
    where T : struct, IField<T>
{
    /// <summary>One step of gradient descent: M = I - eta A'A, v = eta A'b.</summary>
    public static AffineMap<T> Descent(Matrix<T> matrix, T[] targets, T stepSize)
    {
        Matrix<T> gram = matrix.TransposeTimes(matrix);
        return new(MatrixAlgebra.Identity<T>(gram.Rows).Minus(gram.Scale(stepSize)), [.. matrix.TransposeTimes<T>(targets).Select(value => stepSize * value)]);
    }

    /// <summary>The map applied twice.</summary>
    public AffineMap<T> Twice() => new(Linear.Times(Linear), Of(Constant));

    /// <summary>M w + v.</summary>
    public T[] Of(T[] point) => [.. Linear.Times<T>(point).Select((value, index) => value + Constant[index])];
}

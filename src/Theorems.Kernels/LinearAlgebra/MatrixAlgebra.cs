using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>Sums, products and transposes of dense matrices over any field; every result is a new matrix.</summary>
public static class MatrixAlgebra
{
    /// <summary>The identity matrix of a given size.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    public static Matrix<T> Identity<T>(int size)
        where T : struct, IField<T>
    {
        Matrix<T> identity = new(size, size);
        for (int index = 0; index < size; index++)
        {
            identity[index, index] = T.One;
        }

        return identity;
    }

    /// <summary>The transpose.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    public static Matrix<T> Transpose<T>(this Matrix<T> matrix)
        where T : struct
    {
        Matrix<T> transpose = new(matrix.Columns, matrix.Rows);
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int column = 0; column < matrix.Columns; column++)
            {
                transpose[column, row] = matrix[row, column];
            }
        }

        return transpose;
    }

    /// <summary>Copies what is above the diagonal to where it is mirrored below it, in place, and returns the matrix.</summary>
    /// <remarks>For what is symmetric but for rounding: the product of two double-doubles depends on their order in its last bit.</remarks>
    /// <typeparam name="T">The number system.</typeparam>
    /// <exception cref="ArgumentException">The matrix is not square.</exception>
    public static Matrix<T> MirrorUpper<T>(this Matrix<T> matrix)
        where T : struct
    {
        RequireSquare(matrix);
        for (int row = 1; row < matrix.Rows; row++)
        {
            for (int column = 0; column < row; column++)
            {
                matrix[row, column] = matrix[column, row];
            }
        }

        return matrix;
    }

    /// <summary>left + right.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static Matrix<T> Plus<T>(this Matrix<T> left, Matrix<T> right)
        where T : struct, IField<T>
    {
        RequireSameShape(left, right);
        Matrix<T> sum = new(left.Rows, left.Columns);
        for (int index = 0; index < sum.Elements.Length; index++)
        {
            sum.Elements[index] = left.Elements[index] + right.Elements[index];
        }

        return sum;
    }

    /// <summary>left - right.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    public static Matrix<T> Minus<T>(this Matrix<T> left, Matrix<T> right)
        where T : struct, IField<T>
    {
        RequireSameShape(left, right);
        Matrix<T> difference = new(left.Rows, left.Columns);
        for (int index = 0; index < difference.Elements.Length; index++)
        {
            difference.Elements[index] = left.Elements[index] - right.Elements[index];
        }

        return difference;
    }

    /// <summary>factor * matrix.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    public static Matrix<T> Scale<T>(this Matrix<T> matrix, T factor)
        where T : struct, IField<T>
    {
        Matrix<T> scaled = new(matrix.Rows, matrix.Columns);
        for (int index = 0; index < scaled.Elements.Length; index++)
        {
            scaled.Elements[index] = factor * matrix.Elements[index];
        }

        return scaled;
    }

    /// <summary>The product left * right; each element is one running sum of multiply-adds.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <exception cref="ArgumentException">The inner dimensions differ.</exception>
    public static Matrix<T> Times<T>(this Matrix<T> left, Matrix<T> right)
        where T : struct, IField<T>
    {
        RequireEqual(left.Columns, right.Rows, left, right, "*");
        Matrix<T> product = new(left.Rows, right.Columns);
        for (int row = 0; row < left.Rows; row++)
        {
            Span<T> target = product.Row(row);
            for (int inner = 0; inner < left.Columns; inner++)
            {
                AddScaled(left[row, inner], right.Row(inner), target);
            }
        }

        return product;
    }

    /// <summary>The product left^T * right.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <exception cref="ArgumentException">The numbers of rows differ.</exception>
    public static Matrix<T> TransposeTimes<T>(this Matrix<T> left, Matrix<T> right)
        where T : struct, IField<T>
    {
        RequireEqual(left.Rows, right.Rows, left, right, "^T *");
        Matrix<T> product = new(left.Columns, right.Columns);
        for (int inner = 0; inner < left.Rows; inner++)
        {
            for (int row = 0; row < left.Columns; row++)
            {
                AddScaled(left[inner, row], right.Row(inner), product.Row(row));
            }
        }

        return product;
    }

    /// <summary>The product left * right^T.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <exception cref="ArgumentException">The numbers of columns differ.</exception>
    public static Matrix<T> TimesTranspose<T>(this Matrix<T> left, Matrix<T> right)
        where T : struct, IField<T>
    {
        RequireEqual(left.Columns, right.Columns, left, right, "* ^T");
        Matrix<T> product = new(left.Rows, right.Rows);
        for (int row = 0; row < left.Rows; row++)
        {
            for (int column = 0; column < right.Rows; column++)
            {
                product[row, column] = Dot<T>(left.Row(row), right.Row(column));
            }
        }

        return product;
    }

    /// <summary>The product matrix * vector.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <exception cref="ArgumentException">The vector has not as many elements as the matrix has columns.</exception>
    public static T[] Times<T>(this Matrix<T> matrix, ReadOnlySpan<T> vector)
        where T : struct, IField<T>
    {
        RequireLength(matrix.Columns, vector.Length);
        T[] product = Arena.Vector<T>(matrix.Rows);
        for (int row = 0; row < product.Length; row++)
        {
            product[row] = Dot(matrix.Row(row), vector);
        }

        return product;
    }

    /// <summary>The product matrix^T * vector.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <exception cref="ArgumentException">The vector has not as many elements as the matrix has rows.</exception>
    public static T[] TransposeTimes<T>(this Matrix<T> matrix, ReadOnlySpan<T> vector)
        where T : struct, IField<T>
    {
        RequireLength(matrix.Rows, vector.Length);
        T[] product = Arena.Vector<T>(matrix.Columns);
        for (int row = 0; row < matrix.Rows; row++)
        {
            AddScaled(vector[row], matrix.Row(row), product);
        }

        return product;
    }

    /// <summary>The sum of the squares of all elements, |A|_F^2.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    public static T SquaredNorm<T>(this Matrix<T> matrix)
        where T : struct, IField<T> => Dot<T>(matrix.Elements, matrix.Elements);

    /// <summary>The trace of a square matrix.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <exception cref="ArgumentException">The matrix is not square.</exception>
    public static T Trace<T>(this Matrix<T> matrix)
        where T : struct, IField<T>
    {
        RequireSquare(matrix);
        T trace = T.Zero;
        for (int index = 0; index < matrix.Rows; index++)
        {
            trace += matrix[index, index];
        }

        return trace;
    }

    /// <summary>The inner product of two vectors of one length, as a running sum.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static T Dot<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : struct, IField<T>
    {
        RequireLength(left.Length, right.Length);
        T sum = T.Zero;
        for (int index = 0; index < left.Length; index++)
        {
            sum = T.MultiplyAdd(left[index], right[index], sum);
        }

        return sum;
    }

    internal static void RequireSquare<T>(Matrix<T> matrix)
        where T : struct
    {
        if (matrix.Rows != matrix.Columns)
        {
            throw new ArgumentException($"A square matrix is needed, not one of {matrix.Rows} x {matrix.Columns}.", nameof(matrix));
        }
    }

    internal static void RequireLength(int expected, int actual)
    {
        if (expected != actual)
        {
            throw new ArgumentException($"A vector of {expected} elements is needed, not one of {actual}.");
        }
    }

    private static void AddScaled<T>(T factor, ReadOnlySpan<T> source, Span<T> target)
        where T : struct, IField<T>
    {
        for (int index = 0; index < source.Length; index++)
        {
            target[index] = T.MultiplyAdd(factor, source[index], target[index]);
        }
    }

    private static void RequireSameShape<T>(Matrix<T> left, Matrix<T> right)
        where T : struct
    {
        if (left.Rows != right.Rows || left.Columns != right.Columns)
        {
            throw new ArgumentException($"The shapes {left.Rows} x {left.Columns} and {right.Rows} x {right.Columns} differ.");
        }
    }

    private static void RequireEqual<T>(int first, int second, Matrix<T> left, Matrix<T> right, string operation)
        where T : struct
    {
        if (first != second)
        {
            throw new ArgumentException($"The shapes {left.Rows} x {left.Columns} and {right.Rows} x {right.Columns} do not fit for '{operation}'.");
        }
    }

    /// <summary>The Euclidean norm |v|.</summary>
    /// <typeparam name="T">The number system.</typeparam>
    /// <param name="vector">v.</param>
    public static T Norm<T>(ReadOnlySpan<T> vector)
        where T : struct, IReal<T> => T.Sqrt(Dot(vector, vector));
}

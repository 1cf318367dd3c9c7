namespace Theorems.Kernels;

/// <summary>A dense matrix in one array, row by row.</summary>
/// <typeparam name="T">The number system.</typeparam>
public sealed class Matrix<T>
    where T : struct
{
    /// <summary>A matrix of zeros.</summary>
    public Matrix(int rows, int columns)
        : this(rows, columns, Arena.Vector<T>(rows * columns))
    {
    }

    /// <summary>Wraps an array of rows x columns elements.</summary>
    /// <exception cref="ArgumentException">The array has another length.</exception>
    public Matrix(int rows, int columns, T[] elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        if (elements.Length != rows * columns)
        {
            throw new ArgumentException($"A {rows} x {columns} matrix needs {rows * columns} elements, not {elements.Length}.", nameof(elements));
        }

        Rows = rows;
        Columns = columns;
        Elements = elements;
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>The elements, row by row; not a copy.</summary>
    public T[] Elements { get; }

    /// <summary>The element in a row and a column, counted from zero.</summary>
    public T this[int row, int column]
    {
        get => Elements[(row * Columns) + column];
        set => Elements[(row * Columns) + column] = value;
    }

    /// <summary>One row; not a copy.</summary>
    public Span<T> Row(int row) => Elements.AsSpan(row * Columns, Columns);

    /// <summary>An independent copy.</summary>
    public Matrix<T> Clone() => new(Rows, Columns, Arena.Copy<T>(Elements));
}

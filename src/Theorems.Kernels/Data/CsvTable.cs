using Theorems.Numbers;

namespace Theorems.Kernels.Data;

/// <summary>A table of finite numbers read from a file, and the names of its columns if the file gave any.</summary>
/// <param name="ColumnNames">One name a column, or none at all.</param>
/// <param name="Values">The numbers, one row of the file a row.</param>
public sealed record CsvTable(IReadOnlyList<string> ColumnNames, Matrix<Float64> Values)
{
    /// <summary>The numbers in another number system; exact if it can hold doubles.</summary>
    /// <typeparam name="T">The number system; every lane gets the same table.</typeparam>
    public Matrix<T> ToMatrix<T>()
        where T : struct, IField<T>
    {
        Matrix<T> matrix = new(Values.Rows, Values.Columns);
        for (int index = 0; index < matrix.Elements.Length; index++)
        {
            matrix.Elements[index] = T.FromDyadic(Values.Elements[index].Value);
        }

        return matrix;
    }
}

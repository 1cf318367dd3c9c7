using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class AnalysedEigenvaluesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    public void Enclose_the_eigenvalues_of_every_matrix_within_the_errors_of_the_entries(int size)
    {
        Matrix<Float64> matrix = Symmetric(size, 1);
        Matrix<Float64> change = Symmetric(size, 2).Scale(new Float64(1 / 64.0));
        Float64[] changed = SymmetricEigenvalues<Float64>.Compute(matrix.Plus(change)).Values;
        RunningError<Float64>[] enclosed = AnalysedEigenvalues.Of(WithErrors(matrix, change));
        RunningError<Float64>[] exact = AnalysedEigenvalues.Of(WithErrors(matrix, new(size, size)));
        for (int index = 0; index < size; index++)
        {
            Assert.True(Math.Abs((enclosed[index].Value - changed[index]).Value) <= enclosed[index].Error.Value);
            // Without the errors of the entries the same enclosure is far too narrow.
            Assert.True(exact[index].Error.Value < enclosed[index].Error.Value / (1 << 20));
            Assert.False(Math.Abs((exact[index].Value - changed[index]).Value) <= exact[index].Error.Value);
        }
    }

    [Fact]
    public void The_upper_triangle_stands_for_both()
    {
        Matrix<Float64> matrix = Symmetric(3, 3);
        RunningError<Float64>[] expected = AnalysedEigenvalues.Of(WithErrors(matrix, new(3, 3)));
        matrix[2, 0] = new(17);
        Assert.Equal(expected, AnalysedEigenvalues.Of(WithErrors(matrix, new(3, 3))));
    }

    [Fact]
    public void An_entry_that_is_not_a_number_is_refused()
    {
        Matrix<Float64> matrix = Symmetric(2, 4);
        matrix[0, 1] = new(double.NaN);
        Assert.Throws<CertificateException>(() => AnalysedEigenvalues.Of(WithErrors(matrix, new(2, 2))));
    }

    private static Matrix<Float64> Symmetric(int size, uint seed)
    {
        Matrix<Float64> drawn = Draw.Matrix<Float64>(size, size, seed);
        return drawn.Plus(drawn.Transpose());
    }

    private static Matrix<RunningError<Float64>> WithErrors(Matrix<Float64> matrix, Matrix<Float64> errors) =>
        new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Zip(errors.Elements, (value, error) => new RunningError<Float64>(value, Float64.Abs(error)))]);
}

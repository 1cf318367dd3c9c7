using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class MatrixAlgebraTests
{
    private readonly Matrix<PrimeField> _a = Draw.Matrix<PrimeField>(3, 4, 1);
    private readonly Matrix<PrimeField> _b = Draw.Matrix<PrimeField>(4, 2, 2);
    private readonly Matrix<PrimeField> _c = Draw.Matrix<PrimeField>(3, 4, 3);

    [Fact]
    public void Products_are_sums_over_the_inner_index()
    {
        Matrix<PrimeField> product = _a.Times(_b);
        for (int row = 0; row < 3; row++)
        {
            for (int column = 0; column < 2; column++)
            {
                PrimeField sum = PrimeField.Zero;
                for (int inner = 0; inner < 4; inner++)
                {
                    sum += _a[row, inner] * _b[inner, column];
                }

                Assert.Equal(sum, product[row, column]);
            }
        }
    }

    [Fact]
    public void The_laws_of_matrix_algebra_hold_exactly()
    {
        Matrix<PrimeField> square = _a.TimesTranspose(_c);
        Matrix<PrimeField> mirrored = square.Clone().MirrorUpper();
        Assert.Equal(mirrored.Elements, mirrored.Transpose().Elements);
        Assert.Equal((square[0, 1], square[0, 0], square[0, 1]), (mirrored[0, 1], mirrored[0, 0], mirrored[1, 0]));
        Assert.NotEqual(square[1, 0], mirrored[1, 0]);
        Assert.Equal(_b.Transpose().Times(_a.Transpose()).Elements, _a.Times(_b).Transpose().Elements);
        Assert.Equal(_a.Transpose().Times(_c).Elements, _a.TransposeTimes(_c).Elements);
        Assert.Equal(_a.Times(_c.Transpose()).Elements, _a.TimesTranspose(_c).Elements);
        Assert.Equal(_a.Times(_b).Plus(_c.Times(_b)).Elements, _a.Plus(_c).Times(_b).Elements);
        Assert.Equal(_a.Minus(_c).Elements, _a.Plus(_c.Scale(-PrimeField.One)).Elements);
        Assert.Equal(_a.Elements, MatrixAlgebra.Identity<PrimeField>(3).Times(_a).Elements);
        Assert.Equal(_a.SquaredNorm(), _a.TimesTranspose(_a).Trace());
        Assert.Equal(_b.Transpose().Row(0).ToArray().Length, _a.Columns);
        Assert.Equal(_a.Times(_b).Transpose().Row(1).ToArray(), _a.Times<PrimeField>(_b.Transpose().Row(1)));
        Assert.Equal(_a.Transpose().Times<PrimeField>(_c.Transpose().Row(2)), _a.TransposeTimes<PrimeField>(_c.Transpose().Row(2)));
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => _a.Plus(_b));
        Assert.Throws<ArgumentException>(() => _b.Times(_a));
        Assert.Throws<ArgumentException>(() => _a.MirrorUpper());
        Assert.Throws<ArgumentException>(() => _a.TransposeTimes(_b));
        Assert.Throws<ArgumentException>(() => _a.TimesTranspose(_b));
        Assert.Throws<ArgumentException>(() => _a.Trace());
        Assert.Throws<ArgumentException>(() => _a.Times<PrimeField>(new PrimeField[3]));
        Assert.Throws<ArgumentException>(() => _a.TransposeTimes<PrimeField>(new PrimeField[4]));
        Assert.Throws<ArgumentException>(() => MatrixAlgebra.Dot<PrimeField>(new PrimeField[2], new PrimeField[3]));
    }
}

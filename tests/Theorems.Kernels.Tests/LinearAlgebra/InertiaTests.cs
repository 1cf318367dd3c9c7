using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class InertiaTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(7)]
    public void Counts_what_a_congruence_was_made_of(int size)
    {
        for (uint seed = 1; seed <= 20; seed++)
        {
            // C diag(signs) C^T with C of full rank, as elimination in fractions says.
            Matrix<Rational> drawn = Draw.Matrix<Rational>(size, size, seed);
            int[] signs = [.. Enumerable.Range(0, size).Select(index => (int)((seed + (uint)(index * index)) % 3) - 1)];
            Matrix<Rational> scaled = drawn.Clone();
            for (int row = 0; row < size; row++)
            {
                for (int column = 0; column < size; column++)
                {
                    scaled[row, column] *= Rational.FromDyadic(signs[column]);
                }
            }

            Assert.Equal(
                new Inertia(signs.Count(sign => sign > 0), signs.Count(sign => sign < 0), signs.Count(sign => sign == 0)),
                Inertia.Of(scaled.TimesTranspose(drawn)));
        }
    }

    [Fact]
    public void Without_a_diagonal_two_rows_are_one_pivot()
    {
        // The path on three vertices has eigenvalues sqrt 2, 0, -sqrt 2; the cycle on four 2, 0, 0, -2; the complete graph on three 2, -1, -1.
        Assert.Equal(new Inertia(1, 1, 1), Inertia.Of(Integers(3, 0, 1, 0, 1, 0, 1, 0, 1, 0)));
        Assert.Equal(new Inertia(1, 1, 2), Inertia.Of(Integers(4, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0)));
        Assert.Equal(new Inertia(1, 2, 0), Inertia.Of(Integers(3, 0, 1, 1, 1, 0, 1, 1, 1, 0)));
    }

    [Fact]
    public void Zero_has_no_sign() => Assert.Equal(new Inertia(0, 0, 3), Inertia.Of(new(3, 3)));

    [Fact]
    public void A_small_change_of_a_singular_matrix_is_seen()
    {
        Rational tiny = Rational.FromDyadic(Math.ScaleB(1, -200));
        Matrix<Rational> ones = Integers(2, 1, 1, 1, 1);
        Assert.Equal(new Inertia(1, 0, 1), Inertia.Of(ones));
        ones[1, 1] += tiny;
        Assert.Equal(new Inertia(2, 0, 0), Inertia.Of(ones));
        ones[1, 1] -= tiny + tiny;
        Assert.Equal(new Inertia(1, 1, 0), Inertia.Of(ones));
    }

    [Fact]
    public void What_is_not_symmetric_is_refused() =>
        Assert.Throws<ArgumentException>(() => Inertia.Of(Integers(2, 0, 1, 2, 0)));

    private static Matrix<Rational> Integers(int size, params int[] elements) =>
        new(size, size, [.. elements.Select(element => Rational.FromDyadic(element))]);
}

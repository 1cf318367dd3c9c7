using System.Numerics;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class DyadicSystemTests
{
    [Fact]
    public void Every_double_is_its_integer_times_the_common_power_of_two()
    {
        double[] numbers = [1.5, -0.1, 0, 3e200, 5e-324, double.MaxValue];
        DyadicSystem system = new([numbers]);
        Assert.Equal(numbers.Select(Rational.FromDyadic), system[0].Select(integer => new Rational(integer, BigInteger.One << -system.Exponent)));
    }

    [Fact]
    public void A_solution_is_exact_and_has_the_determinant_below_it()
    {
        // Pivots that vanish on the way are exchanged, and the determinant keeps its sign.
        (BigInteger[] numerators, BigInteger determinant) = DyadicSystem.Solve([[0, 2, 4], [3, 1, 5]]);
        Assert.Equal([-6, -12, -6], numerators.Append(determinant));
        Assert.Throws<ArithmeticException>(() => DyadicSystem.Solve([[1, 2, 3], [2, 4, 7]]));
    }

    [Fact]
    public void The_basis_has_the_rank_of_a_drawn_product()
    {
        Random draws = new(5);
        for (int rank = 1; rank <= 4; rank++)
        {
            double[][] rows = Product(draws, 9, rank, 6);
            (int[] chosen, int[] columns) = new DyadicSystem(rows).Basis(6);
            Assert.Equal((rank, rank), (chosen.Length, columns.Length));
            Assert.Equal(chosen, chosen.Order());
        }
    }

    [Fact]
    public void A_rank_that_the_prime_field_does_not_see_is_seen()
    {
        // Modulo 2^61 - 1 the second row is the first one; in the integers it is not.
        double one = Math.ScaleB(1, 61);
        DyadicSystem system = new([[1, 1], [one, 1]]);
        Assert.Equal(2, system.Basis(2).Rows.Length);
    }

    [Fact]
    public void Equal_rows_and_zero_columns_add_nothing()
    {
        double[][] rows = [.. Enumerable.Repeat(new double[] { 1, 0, 2 }, 50), [2, 0, 5]];
        (int[] chosen, int[] columns) = new DyadicSystem(rows).Basis(3);
        Assert.Equal([0, 50, 0, 2], chosen.Concat(columns));
    }

    [Fact]
    public void Combinations_of_columns_and_of_rows_are_those_that_were_planted()
    {
        DyadicSystem system = new([[1, 2, 0.5 + 6], [3, 4, 1.5 + 12], [5, 8, 2.5 + 24]]);
        (BigInteger[] numerators, BigInteger denominator) = system.Combination([0, 1], [0, 1], 2);
        Assert.Equal([new Rational(1, 2), new Rational(3, 1)], numerators.Select(numerator => new Rational(numerator, denominator)));
        (numerators, denominator) = system.CombinationOfRows([0, 1], [0, 1], 2);
        Assert.Equal([new Rational(2, 1), new Rational(1, 1)], numerators.Select(numerator => new Rational(numerator, denominator)));
    }

    private static double[][] Product(Random random, int rows, int inner, int columns)
    {
        double[][] left = Drawn(rows, inner);
        double[][] right = Drawn(inner, columns);
        return
        [
            .. left.Select(row => Enumerable.Range(0, columns)
                .Select(column => row.Select((value, index) => value * right[index][column]).Sum()).ToArray()),
        ];

        double[][] Drawn(int count, int length) =>
            [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, length).Select(_ => (double)random.Next(-10, 11)).ToArray())];
    }
}

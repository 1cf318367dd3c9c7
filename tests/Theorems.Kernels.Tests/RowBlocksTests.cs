using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class RowBlocksTests
{
    [Fact]
    public void Loops_written_for_a_processor_have_the_bits_of_the_general_ones()
    {
        for (int blocks = 1; blocks <= 3; blocks++)
        {
            for (int columns = 1; columns <= 9; columns++)
            {
                Lanes[] matrix = Draw.Array<Lanes>(4 * blocks * columns, 1);
                Lanes[] targets = Draw.Array<Lanes>(4 * blocks, 2);
                Lanes[] weights = Draw.Array<Lanes>(columns, 3);
                foreach (bool backwards in new[] { false, true })
                {
                    // What the vector held before does not matter.
                    Lanes[] expected = Draw.Array<Lanes>(columns, 4);
                    Lanes[] actual = Draw.Array<Lanes>(columns, 5);
                    RowBlocks.SetGradient<Lanes, ArrayMemory<Lanes>>(matrix, blocks, columns, targets, weights, expected, backwards);
                    Set<ArrayMemory<Lanes>>(matrix, blocks, columns, targets, weights, actual, backwards);
                    Assert.Equal(expected, actual);

                    Lanes step = Lanes.FromDyadic(-1.0 / 8);
                    Lanes[] moved = [.. weights];
                    Move<ArrayMemory<Lanes>>(matrix, blocks, columns, targets, step, moved, new Lanes[columns], backwards);
                    Assert.Equal(weights.Zip(expected, (weight, slope) => Lanes.MultiplyAdd(step, slope, weight)), moved);
                }
            }
        }
    }

    [Fact]
    public void Order_matters_for_the_bits_so_backwards_is_seen()
    {
        Lanes[] matrix = [.. Draw.Array<Lanes>(8 * 5, 1).Select(element => element / Lanes.FromDyadic(3))];
        Lanes[] forwards = new Lanes[5];
        Lanes[] backwards = new Lanes[5];
        Set<ArrayMemory<Lanes>>(matrix, 2, 5, Draw.Array<Lanes>(8, 2), Draw.Array<Lanes>(5, 3), forwards, false);
        Set<ArrayMemory<Lanes>>(matrix, 2, 5, Draw.Array<Lanes>(8, 2), Draw.Array<Lanes>(5, 3), backwards, true);
        Assert.NotEqual(forwards, backwards);
    }

    [Theory]
    [InlineData(39, 8, 5, 5)]
    [InlineData(40, 7, 5, 5)]
    [InlineData(40, 8, 4, 5)]
    [InlineData(40, 8, 5, 4)]
    public void Memory_that_is_too_short_is_refused(int matrix, int targets, int weights, int gradient) => Assert.Throws<ArgumentOutOfRangeException>(() =>
        Set<ArrayMemory<Lanes>>(new Lanes[matrix], 2, 5, new Lanes[targets], new Lanes[weights], new Lanes[gradient], false));

    [Fact]
    public void Exact_numbers_give_the_exact_gradient()
    {
        Rational[] matrix = Draw.Array<Rational>(8 * 3, 1);
        Rational[] targets = Draw.Array<Rational>(8, 2);
        Rational[] weights = Draw.Array<Rational>(3, 3);
        Rational[] gradient = new Rational[3];
        RowBlocks.SetGradient<Rational, ArrayMemory<Rational>>(matrix, 2, 3, targets, weights, gradient, true);
        for (int column = 0; column < 3; column++)
        {
            Rational sum = Rational.Zero;
            for (int row = 0; row < 8; row++)
            {
                Rational residual = (matrix[3 * row] * weights[0]) + (matrix[(3 * row) + 1] * weights[1]) + (matrix[(3 * row) + 2] * weights[2]) - targets[row];
                sum += matrix[(3 * row) + column] * residual;
            }

            Assert.Equal(sum, gradient[column]);
        }
    }

    private static void Set<TMemory>(TMemory matrix, int blocks, int columns, TMemory targets, TMemory weights, TMemory gradient, bool backwards)
        where TMemory : struct, IRowMemory<Lanes, TMemory> => TMemory.SetGradient(matrix, blocks, columns, targets, weights, gradient, backwards);

    private static void Move<TMemory>(TMemory matrix, int blocks, int columns, TMemory targets, Lanes step, TMemory weights, TMemory scratch, bool backwards)
        where TMemory : struct, IRowMemory<Lanes, TMemory> => TMemory.Step(matrix, blocks, columns, targets, step, weights, scratch, backwards);
}

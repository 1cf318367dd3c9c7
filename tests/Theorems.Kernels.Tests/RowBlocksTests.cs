using System.Runtime.Intrinsics;
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
                    Set<Lanes, ArrayMemory<Lanes>>(matrix, blocks, columns, targets, weights, actual, backwards);
                    Assert.Equal(expected, actual);

                    Lanes step = Lanes.FromDyadic(-1.0 / 8);
                    Lanes[] moved = [.. weights];
                    Move<Lanes, ArrayMemory<Lanes>>(matrix, blocks, columns, targets, step, moved, new Lanes[columns], backwards);
                    Assert.Equal(weights.Zip(expected, (weight, slope) => Lanes.MultiplyAdd(step, slope, weight)), moved);
                }
            }
        }
    }

    [Fact]
    public void Loops_for_double_doubles_have_the_bits_of_the_general_ones()
    {
        for (int blocks = 1; blocks <= 3; blocks++)
        {
            for (int columns = 1; columns <= 6; columns++)
            {
                DoubleDouble<Lanes>[] matrix = Thirds(4 * blocks * columns, 1);
                DoubleDouble<Lanes>[] targets = Thirds(4 * blocks, 2);
                DoubleDouble<Lanes>[] weights = Thirds(columns, 3);
                SameBits(matrix, blocks, columns, targets, weights);

                // Numbers that leave the range or are not in it, at each place of one operand, among ordinary lanes.
                foreach (double special in new[] { double.PositiveInfinity, double.NegativeInfinity, double.NaN, 1e300, -1e160, 0.0, -0.0, 5e-324, -1e-300 })
                {
                    for (int place = 0; place < 4 * blocks; place++)
                    {
                        SameBits(matrix, blocks, columns, With(targets, place, special), weights);
                        SameBits(With(matrix, (place * columns) + (place % columns), special), blocks, columns, targets, weights);
                        SameBits(With(matrix, place * columns, special), blocks, columns, With(targets, place, -special), With(weights, columns - 1, special));
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(39, 8, 5, 5)]
    [InlineData(40, 7, 5, 5)]
    [InlineData(40, 8, 4, 5)]
    [InlineData(40, 8, 5, 4)]
    public void Memory_of_double_doubles_that_is_too_short_is_refused(int matrix, int targets, int weights, int gradient) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Set<DoubleDouble<Lanes>, ArrayMemory<DoubleDouble<Lanes>>>(
            new DoubleDouble<Lanes>[matrix],
            2,
            5,
            new DoubleDouble<Lanes>[targets],
            new DoubleDouble<Lanes>[weights],
            new DoubleDouble<Lanes>[gradient],
            false));

    [Fact]
    public void Order_matters_for_the_bits_so_backwards_is_seen()
    {
        Lanes[] matrix = [.. Draw.Array<Lanes>(8 * 5, 1).Select(element => element / Lanes.FromDyadic(3))];
        Lanes[] forwards = new Lanes[5];
        Lanes[] backwards = new Lanes[5];
        Set<Lanes, ArrayMemory<Lanes>>(matrix, 2, 5, Draw.Array<Lanes>(8, 2), Draw.Array<Lanes>(5, 3), forwards, false);
        Set<Lanes, ArrayMemory<Lanes>>(matrix, 2, 5, Draw.Array<Lanes>(8, 2), Draw.Array<Lanes>(5, 3), backwards, true);
        Assert.NotEqual(forwards, backwards);
    }

    [Theory]
    [InlineData(39, 8, 5, 5)]
    [InlineData(40, 7, 5, 5)]
    [InlineData(40, 8, 4, 5)]
    [InlineData(40, 8, 5, 4)]
    public void Memory_that_is_too_short_is_refused(int matrix, int targets, int weights, int gradient) => Assert.Throws<ArgumentOutOfRangeException>(() =>
        Set<Lanes, ArrayMemory<Lanes>>(new Lanes[matrix], 2, 5, new Lanes[targets], new Lanes[weights], new Lanes[gradient], false));

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

    private static void SameBits(DoubleDouble<Lanes>[] matrix, int blocks, int columns, DoubleDouble<Lanes>[] targets, DoubleDouble<Lanes>[] weights)
    {
        foreach (bool backwards in new[] { false, true })
        {
            // What the vector held before does not matter.
            DoubleDouble<Lanes>[] expected = Thirds(columns, 4);
            DoubleDouble<Lanes>[] actual = Thirds(columns, 5);
            RowBlocks.SetGradient<DoubleDouble<Lanes>, ArrayMemory<DoubleDouble<Lanes>>>(matrix, blocks, columns, targets, weights, expected, backwards);
            Set<DoubleDouble<Lanes>, ArrayMemory<DoubleDouble<Lanes>>>(matrix, blocks, columns, targets, weights, actual, backwards);
            Assert.Equal(Bits(expected), Bits(actual));

            DoubleDouble<Lanes> step = DoubleDouble<Lanes>.FromDyadic(-1.0 / 8);
            DoubleDouble<Lanes>[] moved = [.. weights];
            Move<DoubleDouble<Lanes>, ArrayMemory<DoubleDouble<Lanes>>>(
                matrix, blocks, columns, targets, step, moved, new DoubleDouble<Lanes>[columns], backwards);
            Assert.Equal(Bits(weights.Zip(expected, (weight, slope) => DoubleDouble<Lanes>.MultiplyAdd(step, slope, weight))), Bits(moved));
        }
    }

    // Both words are in use.
    private static DoubleDouble<Lanes>[] Thirds(int length, uint seed) =>
        [.. Draw.Array<DoubleDouble<Lanes>>(length, seed).Select(element => element / DoubleDouble<Lanes>.FromDyadic(3))];

    // The same elements but for one lane of one of them.
    private static DoubleDouble<Lanes>[] With(DoubleDouble<Lanes>[] elements, int place, double value)
    {
        DoubleDouble<Lanes>[] changed = [.. elements];
        int lane = place % Lanes.Count;
        changed[place] = new(new(changed[place].High.Value.WithElement(lane, value)), new(changed[place].Low.Value.WithElement(lane, 0)));
        return changed;
    }

    // NaN has one pattern here: which of two it comes from is the compiler's choice.
    private static long[] Bits(IEnumerable<DoubleDouble<Lanes>> elements) =>
    [
        .. from element in elements
           from word in new[] { element.High, element.Low }
           from lane in Enumerable.Range(0, Lanes.Count)
           select BitConverter.DoubleToInt64Bits(double.IsNaN(word.ToDouble(lane)) ? double.NaN : word.ToDouble(lane)),
    ];

    private static void Set<T, TMemory>(TMemory matrix, int blocks, int columns, TMemory targets, TMemory weights, TMemory gradient, bool backwards)
        where T : struct, IField<T>
        where TMemory : struct, IRowMemory<T, TMemory> => TMemory.SetGradient(matrix, blocks, columns, targets, weights, gradient, backwards);

    private static void Move<T, TMemory>(TMemory matrix, int blocks, int columns, TMemory targets, T step, TMemory weights, TMemory scratch, bool backwards)
        where T : struct, IField<T>
        where TMemory : struct, IRowMemory<T, TMemory> => TMemory.Step(matrix, blocks, columns, targets, step, weights, scratch, backwards);
}

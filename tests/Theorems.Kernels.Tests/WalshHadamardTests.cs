using System.Numerics;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests;

public class WalshHadamardTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(64)]
    public void Is_the_sum_with_signs_of_every_parity(int size)
    {
        Rational[] values = Draw.Array<Rational>(size, 1);
        Rational[] transformed = [.. values];
        WalshHadamard.Transform<Rational>(transformed);
        for (int parity = 0; parity < size; parity++)
        {
            Rational sum = Rational.Zero;
            for (int place = 0; place < size; place++)
            {
                sum += BitOperations.PopCount((uint)(parity & place)) % 2 == 0 ? values[place] : -values[place];
            }

            Assert.Equal(sum, transformed[parity]);
        }
    }

    [Fact]
    public void A_parity_is_found_in_one_place()
    {
        Rational[] values = [.. Enumerable.Range(0, 16).Select(place => Rational.FromDyadic(BitOperations.PopCount((uint)(place & 6)) % 2 == 0 ? 1 : -1))];
        WalshHadamard.Transform<Rational>(values);
        Assert.Equal(Rational.FromDyadic(16), values[6]);
        Assert.All(values.Where((_, place) => place != 6), value => Assert.Equal(Rational.Zero, value));
    }

    [Fact]
    public void Six_values_are_not_a_function_of_signs() => Assert.Throws<ArgumentException>(() => WalshHadamard.Transform(new Rational[6]));
}

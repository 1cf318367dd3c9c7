using FsCheck.Fluent;
using Theorems.Checking.Instances;
using Theorems.Checking.Trials;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Trials;

public class NumberShrinkerTests
{
    private static Draw[] Stream(string name, params double[] values) => [.. values.Select((value, index) => new Draw(name, index, value, -6, 6))];

    private static double[] Shrunk(Draw[] drawn, Func<double[], bool> fails, bool freely = true)
    {
        double[] Values(GivenNumbers given) => [.. drawn.Select(given.InPlaceOf)];
        return Values(NumberShrinker.Shrink(drawn, freely, given => fails(Values(given))));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(-1, 3)]
    [InlineData(2, 4)]
    [InlineData(0.5, 4)]
    [InlineData(3, 4)]
    [InlineData(1.5, 6)]
    [InlineData(235 / 1024.0, 36)]
    public void A_number_costs_the_bits_of_its_fraction(double value, int cost) => Assert.Equal(cost, NumberShrinker.Cost(value));

    [Fact]
    public void The_cost_is_that_of_the_fraction_in_lowest_terms() => ForAll.In(Gen.Choose(-6138, 6138), drawn =>
    {
        Rational value = Rational.FromDyadic(drawn / 1024.0);
        int bits = value.Sign == 0 ? 0 : (int)(value.Numerator.Sign * value.Numerator).GetBitLength() + (int)value.Denominator.GetBitLength() - 1;
        Assert.Equal((2 * bits) + (drawn < 0 ? 1 : 0), NumberShrinker.Cost(drawn / 1024.0));
    });

    [Fact]
    public void Numbers_that_do_not_matter_become_zero_and_those_that_do_small_integers()
    {
        Assert.Equal([0, 0, 0], Shrunk(Stream("x", 0.7, -1.3, 2.1), _ => true));
        Assert.Equal([0, 2, 0], Shrunk(Stream("x", 0.7, 2.875, 2.125), x => x[1] >= 1.2));
        Assert.Equal([-1, 0], Shrunk(Stream("x", -3.625, 1.25), x => x[0] < -0.5));
        Assert.Equal([1, 1, 1], Shrunk(Stream("x", 0.7, 1.3, 2.1), x => x.All(one => one > 0)));
    }

    [Fact]
    public void Where_no_integer_fails_bits_are_lost() => Assert.Equal([0.4375], Shrunk(Stream("x", 433 / 1024.0), x => x[0] is > 0.4 and < 0.45));

    [Fact]
    public void Vectors_that_can_be_equal_become_equal_and_stay_so()
    {
        Draw[] drawn = [.. Stream("x", 0.7, -1.3), .. Stream("y", 2.1, 0.4)];
        double[] equal = Shrunk(drawn, numbers =>
            (numbers[0] == numbers[2] && numbers[1] == numbers[3] && numbers[0] > 0.5) || numbers.SequenceEqual([0.7, -1.3, 2.1, 0.4]));
        Assert.Equal([1, 0, 1, 0], equal);
        double[] apart = Shrunk(drawn, numbers => numbers[0] != numbers[2] && numbers[1] == -1.3);
        Assert.NotEqual(apart[0], apart[2]);
        Assert.Equal(-1.3, apart[1]);
    }

    [Fact]
    public void Nothing_leaves_the_range_from_which_it_was_drawn()
    {
        Draw[] drawn = [new("u", 0, 4.625, 4.5, 5), new("i", 0, 6, 3, 8, IsInteger: true), new("v", 0, 0.75, 0.5, 1)];
        Assert.Equal([5, 3, 1], Shrunk(drawn, numbers =>
        {
            Assert.All(drawn.Zip(numbers), one => Assert.True(one.First.Allows(one.Second)));
            return true;
        }));
    }

    [Fact]
    public void Of_a_claim_that_leaves_out_corners_numbers_lose_bits_only()
    {
        double[] shrunk = Shrunk(Stream("x", 0.7, -1.3, 2.1, 1.9), _ => true, freely: false);
        Assert.DoesNotContain(0, shrunk);
        Assert.Equal(4, shrunk.Distinct().Count());
        Assert.True(shrunk.Sum(NumberShrinker.Cost) < new[] { 0.7, -1.3, 2.1, 1.9 }.Sum(NumberShrinker.Cost));
    }

    [Fact]
    public void What_nothing_simpler_fails_with_stays_and_so_does_what_is_too_long_for_a_line()
    {
        Draw[] drawn = Stream("x", 0.7, -1.3);
        Assert.Equal([0.7, -1.3], Shrunk(drawn, numbers => numbers.SequenceEqual([0.7, -1.3])));
        Draw[] many = Stream("x", [.. Enumerable.Range(1, NumberShrinker.MostNumbers + 1).Select(number => number / 64.0)]);
        Assert.Same(GivenNumbers.None, NumberShrinker.Shrink(many, true, _ => true));
        Assert.NotEmpty(NumberShrinker.Shrink(many[..^1], true, _ => true).All);
    }

    [Fact]
    public void A_walk_ends_after_so_many_tries()
    {
        int tries = 0;
        Shrunk(Stream("x", [.. Enumerable.Range(0, 64).Select(number => (2 * number + 1) / 1024.0)]), _ => tries++ % 9 == 8);
        Assert.InRange(tries, 100, NumberShrinker.MostTries);
    }
}

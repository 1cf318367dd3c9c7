using Theorems.Checking.Judging;

namespace Theorems.Checking.Tests.Judging;

public class SignTestTests
{
    [Theory]
    [InlineData(0, 0.5, 1)]
    [InlineData(1, 0.5, 1)]
    [InlineData(5, 0.03, 6)]
    [InlineData(5, 0.04, 5)]
    [InlineData(10, 0.011, 9)]
    [InlineData(10, 0.0107, 10)]
    public void The_critical_count_is_that_of_the_binomial_table(int trials, double level, int expected) =>
        Assert.Equal(expected, SignTest.Critical(trials, level));

    [Theory]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(200)]
    [InlineData(5000)]
    public void It_is_the_least_count_whose_exact_tail_is_below_the_level(int trials)
    {
        const double level = 5e-10;
        int critical = SignTest.Critical(trials, level);
        Assert.True(Tail(trials, critical) <= level);
        Assert.True(Tail(trials, critical - 1) > level);
    }

    // In whole numbers.
    private static double Tail(int trials, int least)
    {
        System.Numerics.BigInteger term = 1;
        System.Numerics.BigInteger sum = 0;
        for (int heads = trials; heads >= least; heads--)
        {
            sum += term;
            term = term * heads / (trials - heads + 1);
        }

        return sum.IsZero ? 0 : Math.Exp(System.Numerics.BigInteger.Log(sum) - (trials * Math.Log(2)));
    }
}

using Theorems.Kernels.Learning;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Learning;

public class MultiplicativeWeightsTests
{
    // Losses whose weights are 1, 1/2 and 1/4 at the rate ln 2.
    private static readonly Float64[] s_losses = [new(0), new(1), new(2)];
    private static readonly Float64 s_rate = new(Math.Log(2));

    [Fact]
    public void Shares_fall_by_a_factor_for_each_unit_of_loss()
    {
        double[] shares = [.. MultiplicativeWeights.Shares<Float64>(s_losses, s_rate).Select(share => share.Value)];
        Assert.Equal(4 / 7.0, shares[0], 1e-15);
        Assert.Equal(2 / 7.0, shares[1], 1e-15);
        Assert.Equal(1 / 7.0, shares[2], 1e-15);
    }

    [Fact]
    public void The_potential_is_the_logarithm_of_the_mean_weight() =>
        Assert.Equal(-Math.Log(7 / 12.0) / Math.Log(2), MultiplicativeWeights.Potential<Float64>(s_losses, s_rate).Value, 1e-15);

    [Fact]
    public void A_loss_that_all_experts_have_in_common_is_the_mixed_loss()
    {
        Float64[] shares = MultiplicativeWeights.Shares<Float64>(s_losses, s_rate);
        Assert.Equal(3, MultiplicativeWeights.MixedLoss<Float64>(shares, [new(3), new(3), new(3)], s_rate).Value, 1e-14);
    }

    [Fact]
    public void Large_losses_do_not_overflow() =>
        Assert.Equal(1, MultiplicativeWeights.Shares<Float64>([new(1e6), new(1e6 + 1e4)], Float64.One)[0].Value);
}

using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Graphs;

public class ActivationsTests
{
    [Fact]
    public void Give_what_their_names_say()
    {
        Assert.Equal(-27, default(CubeActivation<Float64>).Apply(new(-3)).Value);
        Assert.Equal(-3, default(IdentityActivation<Float64>).Apply(new(-3)).Value);
    }

    [Fact]
    public void A_power_is_a_repeated_product()
    {
        Assert.Equal(new Rational(128, 1), new PowerActivation<Rational>(7).Apply(new(2, 1)));
        Assert.Equal(new Rational(-2, 1), new PowerActivation<Rational>(1).Apply(new(-2, 1)));
    }
}

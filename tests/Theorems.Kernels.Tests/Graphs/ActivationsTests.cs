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
}

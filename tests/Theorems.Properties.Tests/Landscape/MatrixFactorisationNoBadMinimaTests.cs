using Theorems.Checking;
using Theorems.Properties.Landscape;

namespace Theorems.Properties.Tests.Landscape;

public class MatrixFactorisationNoBadMinimaTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Another_factor_of_the_slope_is_refuted(double slopes) =>
        Judge.That(new MatrixFactorisationNoBadMinima(slopes), new() { Trials = 200 }).IsRefuted();
}

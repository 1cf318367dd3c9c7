namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Six points, of which no order can be fitted.</summary>
[Caught("applies to only")]
internal sealed class TooFewPointsToFit : DecayClaim
{
    protected override int Points => 6;

    protected override double Logarithm(int index) => -2 * index;
}

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A quantity said to decay like 1/t decays like t^-1.05.</summary>
[Caught("fails in")]
internal sealed class ExponentOffByFivePercent : DecayClaim
{
    protected override double Logarithm(int index) => -1.05 * index;
}

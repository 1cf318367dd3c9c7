namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The slope changes from -2.5 to -1.2, so that the limit may be -1 or its rival.</summary>
[Caught("exceeds anything conceivable")]
internal sealed class DriftsPastBothExponents : DecayClaim
{
    protected override double Rival => -1.5;

    protected override double Logarithm(int index) => index < 14 ? -2.5 * index : -18.2 - (1.2 * index);
}

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The quantity is no number from the tenth point on.</summary>
[Caught("is not a number")]
internal sealed class DecaysToNoNumber : DecayClaim
{
    protected override double Logarithm(int index) => index < 12 ? -index : double.NaN;
}

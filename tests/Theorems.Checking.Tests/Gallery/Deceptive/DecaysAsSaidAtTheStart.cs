namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>A quantity decays like 1/t up to the half of its run, and like t^-1/2 from there on.</summary>
[Caught("fails in")]
internal sealed class DecaysAsSaidAtTheStart : DecayClaim
{
    protected override double Logarithm(int index) => index < 14 ? -index : -7 - (0.5 * index);
}

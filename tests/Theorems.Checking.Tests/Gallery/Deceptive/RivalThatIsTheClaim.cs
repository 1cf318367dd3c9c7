namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>The exponent that 1/t must be told from is that of 1/t.</summary>
[Caught("exceeds anything conceivable")]
internal sealed class RivalThatIsTheClaim : DecayClaim
{
    protected override double Rival => -1;

    protected override double Logarithm(int index) => -index;
}

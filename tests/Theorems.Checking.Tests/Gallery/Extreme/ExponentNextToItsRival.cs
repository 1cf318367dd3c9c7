namespace Theorems.Checking.Tests.Gallery.Extreme;

/// <summary>1/t is told from t^-1.001.</summary>
internal sealed class ExponentNextToItsRival : DecayClaim
{
    protected override double Rival => -1.001;

    protected override double Logarithm(int index) => -index;
}

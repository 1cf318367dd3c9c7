namespace Theorems.Properties.Landscape;

/// <summary>The golden quantities of pairs of factors.</summary>
internal static class FactorPairSnapshot
{
    /// <summary>Both sides of each inequality.</summary>
    public static IEnumerable<Quantity<T>> Of<T>(IEnumerable<Measurement<T>> sides)
        where T : struct, IReal<T>
    {
        foreach (Measurement<T> side in sides)
        {
            yield return new($"{side.Part} left", 0, side.Residual, side.Rounding, "the analysis of both sides together");
            yield return new($"{side.Part} right", 0, side.Bound, side.Rounding, "the analysis of both sides together");
        }
    }

    /// <summary>What makes the constant of the delta lemma sharp: two orthogonal unit vectors.</summary>
    public static ExactQuantity OfSharpPair()
    {
        Matrix<Rational> first = new(2, 1, [Rational.One, Rational.Zero]);
        Matrix<Rational> second = new(2, 1, [Rational.Zero, Rational.One]);
        Rational ratio = SymmetricFactors.SquaredNormOfProduct(second.Minus(first)) / SymmetricFactors.Error(first, second).SquaredNorm();
        return new("|D D^T|^2 / |E|^2 for orthogonal unit vectors", 0, ratio.ToString());
    }
}

namespace Theorems.Benchmarks.Scaling;

/// <summary>What was measured of one cost.</summary>
/// <param name="What">What it was measured against.</param>
/// <param name="Sizes">The sizes as printed.</param>
/// <param name="Measures">What the exponent is fitted against, such as rows x columns for a size that is both.</param>
/// <param name="Seconds">The median seconds of each size.</param>
/// <param name="Expected">The exponent that one would expect.</param>
internal sealed record Series(string What, IReadOnlyList<int> Sizes, IReadOnlyList<double> Measures, IReadOnlyList<double> Seconds, double Expected)
{
    /// <summary>The exponent of a fit through all sizes; NaN for one size.</summary>
    public double Exponent => Sizes.Count < 2 ? double.NaN : Statistics.Exponent(Measures, Seconds);

    /// <summary>One row of a table.</summary>
    public override string ToString() =>
        $"| {What} | {string.Join(", ", Sizes)} | {string.Join(", ", Seconds.Select(seconds => seconds.ToString("G2")))} | {Exponent:F2} |";
}

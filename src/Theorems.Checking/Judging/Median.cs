namespace Theorems.Checking.Judging;

/// <summary>The median of numbers.</summary>
internal static class Median
{
    /// <summary>The middle one in order, the upper of two; not a number if there are none.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];
    }
}

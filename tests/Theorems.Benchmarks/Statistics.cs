using System.Diagnostics;

namespace Theorems.Benchmarks;

/// <summary>Medians, spreads, slopes, and the time that an action takes.</summary>
internal static class Statistics
{
    /// <summary>The wall-clock seconds of one run.</summary>
    public static double Seconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>The value below which a share of the values lies, without interpolation; 0.5 for the median.</summary>
    public static double Quantile(IReadOnlyCollection<double> values, double share) =>
        values.Order().ElementAt((int)Math.Min(values.Count - 1, share * values.Count));

    /// <summary>The median.</summary>
    public static double Median(IReadOnlyCollection<double> values) => Quantile(values, 0.5);

    /// <summary>The exponent p of a least-squares fit of y = c x^p.</summary>
    public static double Exponent(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        double meanX = x.Average(Math.Log);
        double meanY = y.Average(Math.Log);
        double covariance = 0;
        double variance = 0;
        for (int index = 0; index < x.Count; index++)
        {
            double deviation = Math.Log(x[index]) - meanX;
            covariance += deviation * (Math.Log(y[index]) - meanY);
            variance += deviation * deviation;
        }

        return covariance / variance;
    }
}

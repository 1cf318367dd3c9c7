using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Report;

/// <summary>One axis of a plot: which values it spans, where they lie, and which of them are marked.</summary>
internal sealed class Axis
{
    private const int MostMarks = 5;
    private const int FewestDigits = 3;
    private const int MostDigits = 15;
    private readonly double _low;
    private readonly double _high;
    private readonly double _from;
    private readonly double _to;

    private Axis(bool isLogarithmic, double low, double high, double from, double to)
    {
        (IsLogarithmic, _low, _high, _from, _to) = (isLogarithmic, low, high, from, to);
        Marks = [.. isLogarithmic ? Decades() : Steps(low, high)];
    }

    /// <summary>Whether equal distances are equal factors.</summary>
    public bool IsLogarithmic { get; }

    /// <summary>The marked values with their labels.</summary>
    public IReadOnlyList<(double Value, string Label)> Marks { get; }

    /// <summary>An axis that spans some values, drawn from one coordinate to another.</summary>
    /// <param name="values">The values; an axis of factors needs positive ones.</param>
    /// <param name="isLogarithmic">Whether equal distances are equal factors.</param>
    /// <param name="from">Where the least value lies.</param>
    /// <param name="to">Where the greatest lies.</param>
    public static Axis Of(IEnumerable<double> values, bool isLogarithmic, double from, double to)
    {
        double[] all = [.. values.Select(value => isLogarithmic ? Math.Log10(value) : value)];
        (double low, double high) = (all.Min(), all.Max());
        double room = high > low ? 0.04 * (high - low) : isLogarithmic ? 0.5 : Math.Max(Math.Abs(high), 1e-300) / 2;
        return new(isLogarithmic, low - room, high + room, from, to);
    }

    /// <summary>Whether values are best shown by factors: all positive and far apart.</summary>
    public static bool SpansDecades(IEnumerable<double> values, double factor)
    {
        double[] all = [.. values];
        return all.Length > 0 && all.Min() > 0 && all.Max() >= factor * all.Min();
    }

    /// <summary>Where a value lies.</summary>
    public double At(double value)
    {
        double share = ((IsLogarithmic ? Math.Log10(value) : value) - _low) / (_high - _low);
        return _from + (share * (_to - _from));
    }

    private IEnumerable<(double Value, string Label)> Decades()
    {
        int first = (int)Math.Ceiling(_low);
        int last = (int)Math.Floor(_high);
        if (last - first < 1)
        {
            // Less than two powers of ten: 1, 2 and 5 times each of them.
            (double, string)[] digits = [.. from decade in Enumerable.Range(first - 1, last - first + 3)
                   from digit in new[] { 1, 2, 5 }
                   let value = digit * Math.Pow(10, decade)
                   where Math.Log10(value) >= _low && Math.Log10(value) <= _high
                   select (value, PrintedNumber.Short(value))];
            return digits.Length > 1 ? digits : Steps(Math.Pow(10, _low), Math.Pow(10, _high));
        }

        int stride = ((last - first) / MostMarks) + 1;
        return Enumerable.Range(first, last - first + 1).Where(exponent => exponent % stride == 0)
            .Select(exponent => (Math.Pow(10, exponent), PrintedNumber.Power(exponent)));
    }

    private static IEnumerable<(double Value, string Label)> Steps(double low, double high)
    {
        double rough = (high - low) / (MostMarks - 1);
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double step = power * new[] { 1, 2, 5, 10 }.First(factor => factor * power >= rough * 0.999);
        List<double> values = [];
        for (double index = Math.Ceiling(low / step); index * step <= high; index++)
        {
            values.Add(index * step);
        }

        return values.Zip(Labels(values));
    }

    // Values that lie close together have as many digits as tell them apart.
    private static IReadOnlyList<string> Labels(List<double> values) => Enumerable.Range(FewestDigits, MostDigits - FewestDigits + 1)
        .Select(digits => values.ConvertAll(value => value == 0 ? "0" : PrintedNumber.Short(value, digits)))
        .MaxBy(labels => labels.Distinct().Count())!;
}

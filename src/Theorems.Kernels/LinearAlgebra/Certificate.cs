using System.Globalization;
using System.Runtime.CompilerServices;
using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>The comparisons that certificates end in, for every lane. NaN never passes.</summary>
internal static class Certificate
{
    /// <summary>Requires value at most budget in every lane.</summary>
    public static void AtMost<T>(string what, T value, T budget)
        where T : struct, IField<T>
    {
        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            AtMost(what, value.ToDouble(lane), budget.ToDouble(lane), lane);
        }
    }

    /// <summary>Requires value at most budget in every lane, of one of several; its name is put together only where it is needed.</summary>
    public static void AtMost<T>(Numbered what, T value, T budget)
        where T : struct, IField<T>
    {
        bool holds = true;
        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            holds &= value.ToDouble(lane) <= budget.ToDouble(lane);
        }

        if (!holds)
        {
            AtMost(what.ToString(), value, budget);
        }
    }

    /// <summary>Requires numbers to fall, or to stay equal, to the end, in every lane; 'what' names their kind.</summary>
    public static void Descend<T>(string what, ReadOnlySpan<T> values)
        where T : struct, IReal<T>
    {
        // Looking into lanes is slow, so they are looked into once if all is well.
        T least = T.Zero;
        for (int index = 0; index + 1 < values.Length; index++)
        {
            least = T.Min(least, values[index] - values[index + 1]);
        }

        if (JacobiRotation.IsZero(least))
        {
            return;
        }

        for (int index = 0; index + 1 < values.Length; index++)
        {
            string name = $"The {what} after number {index + 1}";
            AtMost(name, values[index + 1], values[index]);
        }
    }

    /// <summary>Requires |value| at most a budget in one lane; where arithmetic is exact, requires zero.</summary>
    public static void Vanishes<T>(string what, T value, double budget, int lane)
        where T : struct, IField<T>
    {
        if (T.UnitRoundoff == 0)
        {
            // A rational may be too small for a double and yet not be zero.
            if (!EqualityComparer<T>.Default.Equals(value, T.Zero))
            {
                throw new CertificateException($"{what} has to be zero exactly, but is {value}.");
            }
        }
        else
        {
            AtMost(what, Math.Abs(value.ToDouble(lane)), budget, lane);
        }
    }

    /// <summary>Requires |value| at most a budget in one lane, of one of several; where arithmetic is exact, requires zero.</summary>
    public static void Vanishes<T>(Numbered what, T value, double budget, int lane)
        where T : struct, IField<T>
    {
        if (T.UnitRoundoff == 0 || !(Math.Abs(value.ToDouble(lane)) <= budget))
        {
            Vanishes(what.ToString(), value, budget, lane);
        }
    }

    private static void AtMost(string what, double value, double budget, int lane)
    {
        if (!(value <= budget))
        {
            throw new CertificateException(string.Create(
                CultureInfo.InvariantCulture, $"{what} is {value:R}, which its error analysis does not allow to exceed {budget:R} (lane {lane})."));
        }
    }
}

/// <summary>A text with one number in it, which is put together only if somebody asks: most certificates pass.</summary>
[InterpolatedStringHandler]
internal ref struct Numbered
{
    private string? _before;
    private string? _after;
    private int? _number;

    /// <summary>Starts a text of so many letters and numbers.</summary>
    public Numbered(int letters, int numbers)
    {
    }

    /// <summary>The text before the number, then the text after it.</summary>
    public void AppendLiteral(string text)
    {
        if (_number is null)
        {
            _before = text;
        }
        else
        {
            _after = text;
        }
    }

    /// <summary>The number.</summary>
    public void AppendFormatted(int number) => _number = number;

    /// <summary>The whole text.</summary>
    public override readonly string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_before}{_number}{_after}");
}

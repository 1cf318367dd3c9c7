using Theorems.Numbers;

namespace Theorems.Symbolics.Tests;

/// <summary>Programs of a few random field operations, the same one for each number system.</summary>
internal static class RandomProgram
{
    public const int Symbols = 3;

    private const int Operations = 8;

    public static string Name(int symbol) => new[] { "eta_0", "w_12", "a" }[symbol];

    /// <summary>The last value; null if the program divides by zero.</summary>
    public static T? Run<T>(int seed, Func<int, T> variable)
        where T : struct, IField<T>
    {
        Random random = new(seed);
        List<T> values = [.. Enumerable.Range(0, Symbols).Select(variable), T.FromDyadic(-0.75), T.FromDyadic(3)];
        try
        {
            for (int operation = 0; operation < Operations; operation++)
            {
                // Recent values first, so that the program is nested.
                T left = values[^random.Next(1, values.Count + 1)];
                T right = values[^random.Next(1, Math.Min(4, values.Count) + 1)];
                values.Add(random.Next(6) switch
                {
                    0 => left + right,
                    1 => left - right,
                    2 => left * right,
                    3 => left / right,
                    4 => -left,
                    _ => right * right,
                });
            }

            return values[^1];
        }
        catch (DivideByZeroException)
        {
            return null;
        }
    }

    /// <summary>The values of the symbols at one of many points.</summary>
    public static Rational Coordinate(int seed, int symbol)
    {
        Random random = new((1000 * seed) + symbol + 1);
        return new(random.Next(1, 40) * (random.Next(2) == 0 ? 1 : -1), random.Next(1, 9));
    }

    /// <summary>The same by the symbol's name.</summary>
    public static Rational Coordinate(int seed, string name) => Coordinate(seed, Enumerable.Range(0, Symbols).Single(symbol => Name(symbol) == name));
}

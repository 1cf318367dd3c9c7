using System.Numerics;
using Theorems.Checking.Golden;
using Theorems.Checking.Instances;
using Theorems.Numbers;
using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics;

/// <summary>Random points with short coordinates, at which expressions are evaluated exactly.</summary>
internal static class SamplePoints
{
    /// <summary>How many points are tried.</summary>
    public const int Count = 4;

    private const int LargestNumerator = 97;
    private const int LargestDenominator = 7;

    /// <summary>A symbol's coordinate at a point: k/n with 0 &lt; |k| at most 97 and n at most 7.</summary>
    public static Rational Coordinate(int point, string name)
    {
        Draws draws = new(GoldenFile.Seed, point);
        int numerator = draws.Integer(name, 0, 2 * LargestNumerator) - LargestNumerator;
        return new(numerator < 0 ? numerator : numerator + 1, new BigInteger(draws.Integer(name, 1, LargestDenominator) + 1));
    }

    /// <summary>Whether an expression is zero at every point; then it is taken for zero. Points at which it is not defined do not count.</summary>
    public static bool Vanishes(Algebra expression) => ExactValue.Number(expression) is { } number
        ? number.Sign == 0
        : Values(expression).All(value => value.Value.Sign == 0);

    /// <summary>The values at the points at which the expression is defined.</summary>
    public static IEnumerable<(int Point, Rational Value)> Values(Algebra expression)
    {
        for (int point = 0; point < Count; point++)
        {
            Rational? value = null;
            try
            {
                int taken = point;
                value = ExactValue.At(expression, name => Coordinate(taken, name));
            }
            catch (DivideByZeroException)
            {
                // Another point may be outside the poles.
            }

            if (value is { } defined)
            {
                yield return (point, defined);
            }
        }
    }
}

using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Properties.Tests;

/// <summary>An instance as a reader has it: the lines that a replay prints at a level, and nothing else.</summary>
internal sealed partial class PrintedInstance
{
    private readonly Dictionary<(string Stream, int Index), string> _numbers = [];

    public PrintedInstance(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Match parts = Stretch().Match(line);
            int first = parts.Groups["first"].Success ? int.Parse(parts.Groups["first"].Value, CultureInfo.InvariantCulture) : 0;
            foreach ((int offset, string number) in parts.Groups["numbers"].Value.Split(", ").Index())
            {
                _numbers.Add((parts.Groups["stream"].Value, first + offset), number);
            }
        }
    }

    /// <summary>A trial on the grid; neither its seed nor its number are those of the trial that was printed.</summary>
    public NamedTrial<T> Trial<T>()
        where T : struct, IField<T> =>
        new(0, 0, (stream, index) => T.FromDyadic(Fraction(_numbers[(stream, index)])), Integer);

    public NamedTrial<PrimeField> TrialInField() =>
        new(0, 0, (stream, index) => PrimeField.FromInteger(ulong.Parse(_numbers[(stream, index)], CultureInfo.InvariantCulture)), Integer);

    public double this[string stream] => Fraction(_numbers[(stream, 0)]);

    private int Integer(string stream, int index) => int.Parse(_numbers[(stream, index)], CultureInfo.InvariantCulture);

    // A dyadic fraction, whose numerator has 53 bits at most and whose denominator is a power of two.
    private static double Fraction(string text)
    {
        BigInteger[] parts = [.. text.Split('/').Select(part => BigInteger.Parse(part, CultureInfo.InvariantCulture))];
        return parts.Length == 1 ? (double)parts[0] : Math.ScaleB((double)parts[0], -(int)BigInteger.Log2(parts[1]));
    }

    [GeneratedRegex(@"^(?<stream>.*?)(\[(?<first>\d+)\])? = (?<numbers>[-/, \d]+)$")]
    private static partial Regex Stretch();
}

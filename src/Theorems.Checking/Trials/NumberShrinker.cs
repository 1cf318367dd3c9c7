using Theorems.Checking.Instances;

namespace Theorems.Checking.Trials;

/// <summary>Looks for the simplest numbers of a trial with which it still fails.</summary>
/// <remarks>
/// <para>
/// A number n/2^k in lowest terms is the simpler the fewer bits n and 2^k have together, so integers are simpler than the fractions between them, small ones
/// than large ones, and 0 is the simplest. First streams that can be equal become equal and stay so; then whole streams become 0 or 1; then each number becomes
/// a small integer, an integer next to it, or loses bits. All of this is tried again until nothing changes any more, so nothing in it is random.
/// </para>
/// <para>
/// Whatever stands in place of a drawn number could have been drawn itself. Where a claim names corners in which it says nothing, though, an instance with
/// zeros or equal numbers may be one that it does not speak of: there numbers lose bits only, no number becomes 0, and numbers that differ go on to differ.
/// </para>
/// </remarks>
internal sealed class NumberShrinker
{
    /// <summary>The most numbers that a replay line carries; a trial that draws more keeps them as they are.</summary>
    public const int MostNumbers = 64;

    /// <summary>How many instances are tried at most.</summary>
    public const int MostTries = 1000;

    private const int MostBits = 11;
    private static readonly double[] Simplest = [0, 1, -1, 2, 0.5, -2, -0.5, 3, -3];

    private readonly Func<GivenNumbers, bool> _fails;
    private readonly bool _freely;
    private readonly Draw[] _drawn;
    private readonly double[] _values;

    // The numbers that are the same one: for each number the first of them.
    private readonly int[] _first;
    private int _tries;

    private NumberShrinker(IReadOnlyList<Draw> drawn, bool freely, Func<GivenNumbers, bool> fails)
    {
        (_drawn, _freely, _fails) = ([.. drawn], freely, fails);
        _values = [.. drawn.Select(draw => draw.Value)];
        _first = [.. Enumerable.Range(0, drawn.Count)];
    }

    /// <summary>The numbers that stand in place of drawn ones in the simplest instance that is found to fail.</summary>
    /// <param name="drawn">What the failing trial draws, each number once.</param>
    /// <param name="freely">Whether numbers may become zero, or equal to one another.</param>
    /// <param name="fails">Whether the trial fails with some numbers in place of drawn ones.</param>
    public static GivenNumbers Shrink(IReadOnlyList<Draw> drawn, bool freely, Func<GivenNumbers, bool> fails)
    {
        if (drawn.Count is 0 or > MostNumbers)
        {
            return GivenNumbers.None;
        }

        NumberShrinker shrinker = new(drawn, freely, fails);
        shrinker.Walk();
        return shrinker.Given(shrinker._values);
    }

    /// <summary>How many bits a number has as a fraction in lowest terms, twice, and one more if it is negative.</summary>
    internal static int Cost(double value)
    {
        if (value == 0)
        {
            return 0;
        }

        long bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        int exponent = (int)(bits >> 52);
        long significand = (bits & ((1L << 52) - 1)) | (exponent == 0 ? 0 : 1L << 52);
        int zeros = System.Numerics.BitOperations.TrailingZeroCount(significand);
        int length = 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)significand >> zeros);
        return (2 * (length + Math.Abs(Math.Max(exponent, 1) - 1075 + zeros))) + (value < 0 ? 1 : 0);
    }

    private void Walk()
    {
        int[][] streams = [.. Enumerable.Range(0, _drawn.Length).GroupBy(index => _drawn[index].Stream).Select(stream => stream.ToArray())];
        if (_freely)
        {
            MakeEqual(streams);
        }

        bool changed = true;
        while (changed && _tries < MostTries)
        {
            changed = false;
            foreach (int[] stream in _freely ? streams : [])
            {
                changed |= Try(stream, _ => 0) || Try(stream, _ => 1);
            }

            for (int index = 0; index < _drawn.Length; index++)
            {
                changed |= _first[index] == index && Candidates(_values[index]).Any(value => Try([index], _ => value));
            }
        }
    }

    // Streams of the same shape, the later one as the earlier one.
    private void MakeEqual(int[][] streams)
    {
        for (int later = 1; later < streams.Length; later++)
        {
            int[] stream = streams[later];
            int[]? like = streams[..later].FirstOrDefault(earlier =>
                earlier.Select(index => _drawn[index].Index).SequenceEqual(stream.Select(index => _drawn[index].Index))
                && Fails(Changed(stream, position => _values[earlier[position]])));
            for (int position = 0; like is not null && position < stream.Length; position++)
            {
                _values[stream[position]] = _values[like[position]];
                _first[stream[position]] = _first[like[position]];
            }
        }
    }

    private IEnumerable<double> Candidates(double value)
    {
        IEnumerable<double> integers = [Math.Truncate(value), Math.Round(value), Math.Truncate(value) + Math.Sign(value)];
        IEnumerable<double> shorter = value == 0 ? [] : Enumerable.Range(0, MostBits).Select(bits =>
        {
            int exponent = Math.ILogB(value) - bits;
            return Math.ScaleB(Math.Round(Math.ScaleB(value, -exponent)), exponent);
        });
        return (_freely ? Simplest.Concat(integers) : []).Concat(shorter).Distinct().Where(other => Cost(other) < Cost(value)).OrderBy(Cost);
    }

    // Whether a change makes some numbers simpler, is one that could have been drawn, and fails; then it is kept.
    private bool Try(int[] changed, Func<int, double> value)
    {
        double[] values = Changed(changed, value);
        bool simpler = values.Sum(Cost) < _values.Sum(Cost);
        if (!simpler || !Fails(values))
        {
            return false;
        }

        values.CopyTo(_values, 0);
        return true;
    }

    // What is the same number changes with it.
    private double[] Changed(int[] changed, Func<int, double> value)
    {
        double[] values = [.. _values];
        for (int position = 0; position < changed.Length; position++)
        {
            for (int index = 0; index < values.Length; index++)
            {
                values[index] = _first[index] == _first[changed[position]] ? value(position) : values[index];
            }
        }

        return values;
    }

    private bool Fails(double[] values)
    {
        bool allowed = Enumerable.Range(0, values.Length).All(index => values[index] == _drawn[index].Value || _drawn[index].Allows(values[index]));
        return allowed && (_freely || IsAsGeneral(values)) && _tries++ < MostTries && _fails(Given(values));
    }

    // Whether no number became 0, and none like another one of its stream.
    private bool IsAsGeneral(double[] values) => !Enumerable.Range(0, values.Length).Any(index =>
        (values[index] == 0 && _drawn[index].Value != 0)
        || Enumerable.Range(0, index).Any(other => _drawn[other].Stream == _drawn[index].Stream
            && values[other] == values[index] && _drawn[other].Value != _drawn[index].Value));

    private GivenNumbers Given(double[] values) => new([.. _drawn.Select((draw, index) => (Draw: draw, Value: values[index]))
        .Where(one => one.Value != one.Draw.Value).Select(one => new GivenNumber(one.Draw.Stream, one.Draw.Index, one.Value))]);
}

using System.Globalization;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>The numbers of a trial at one level, as many as it takes to compute it again with pencil and paper.</summary>
/// <param name="Level">The level of evidence.</param>
/// <param name="Lines">
/// One line for each stretch of a stream, 'A = 1/2, -3/1024' from index 0 on, 'A[5] = 7/8, 3' from index 5 on. Numbers are fractions; those of
/// the prime field are integers from 0 to 2^61 - 2.
/// </param>
public sealed record ReplayedInstance(string Level, IReadOnlyList<string> Lines);

/// <summary>The numbers that a replayed trial draws, exactly, by level: two levels may draw different numbers under one name.</summary>
/// <param name="level">The level of which they are unless another is named.</param>
internal sealed class DrawnNumbers(string level)
{
    private readonly Dictionary<string, SortedDictionary<string, SortedDictionary<int, string>>> _drawn = [];

    /// <summary>The level that is meant unless another is named.</summary>
    public string Level => level;

    private readonly HashSet<(string, int)> _given = [];

    /// <summary>What was drawn, level by level.</summary>
    public IReadOnlyList<ReplayedInstance> Instances => [.. _drawn.Select(one => new ReplayedInstance(one.Key, [.. Lines(one.Value)]))];

    /// <summary>The trial of a line, whose draws are kept.</summary>
    public GridTrial<T> Watched<T>(ReplayLine line, string? of = null)
        where T : struct, IField<T> =>
        new(line.Seed, line.Trial)
        {
            // Every draw is dyadic, so a double holds it exactly.
            Drawn = (stream, index, value) => Keep(stream, index, value.ToDouble(), of),
            Replaced = line.Numbers.All.Count > 0 ? draw => InPlaceOf(draw, line.Numbers) : null,
            DrawnInteger = (stream, index, value) => Keep(stream, index, value, of),
        };

    /// <summary>The trial of a line in the prime field, whose draws are kept.</summary>
    public FieldTrial WatchedInField(ReplayLine line) => new(line.Seed, line.Trial)
    {
        Drawn = (stream, index, value) => Keep(stream, index, value.ToString(), level),
        DrawnInteger = (stream, index, value) => Keep(stream, index, value, level),
    };

    /// <summary>The draws of a line, which are kept.</summary>
    public Draws WatchedDraws(ReplayLine line) => new(line.Seed, line.Trial)
    {
        Drawn = draw =>
        {
            double value = InPlaceOf(draw, line.Numbers);
            Keep(draw.Stream, draw.Index, value);
            return value;
        },
    };

    /// <summary>Whether a number that a line gives stood in place of a drawn one.</summary>
    public bool Took(GivenNumber number) => _given.Contains((number.Stream, number.Index));

    /// <summary>Keeps one number.</summary>
    public void Keep(string stream, int index, double value, string? of = null) =>
        Keep(stream, index, double.IsFinite(value) ? Rational.FromDyadic(value).ToString() : value.ToString(CultureInfo.InvariantCulture), of ?? level);

    private double InPlaceOf(Draw draw, GivenNumbers numbers)
    {
        double value = numbers.InPlaceOf(draw);
        if (value != draw.Value && !draw.Allows(value))
        {
            throw new FormatException(FormattableString.Invariant($"{GivenNumbers.Name(new(draw.Stream, draw.Index, value))} cannot be {value}: ")
                + FormattableString.Invariant($"it is drawn between {draw.Low} and {draw.High}{(draw.IsInteger ? ", an integer" : "")}."));
        }

        _given.Add((draw.Stream, draw.Index));
        return value;
    }

    // A name that a program gives to two numbers gets a mark for the second one: no number is lost.
    private void Keep(string stream, int index, string value, string of)
    {
        if (!_drawn.TryGetValue(of, out SortedDictionary<string, SortedDictionary<int, string>>? streams))
        {
            _drawn[of] = streams = new(StringComparer.Ordinal);
        }

        for (; ; stream += "'")
        {
            if (!streams.TryGetValue(stream, out SortedDictionary<int, string>? values))
            {
                streams[stream] = values = [];
            }

            if (values.TryAdd(index, value) || values[index] == value)
            {
                return;
            }
        }
    }

    private static IEnumerable<string> Lines(SortedDictionary<string, SortedDictionary<int, string>> streams)
    {
        foreach ((string stream, SortedDictionary<int, string> values) in streams)
        {
            List<string> stretch = [];
            int first = 0;
            foreach ((int index, string value) in values)
            {
                if (stretch.Count > 0 && index != first + stretch.Count)
                {
                    yield return Line(stream, first, stretch);
                    stretch.Clear();
                }

                first = stretch.Count == 0 ? index : first;
                stretch.Add(value);
            }

            yield return Line(stream, first, stretch);
        }
    }

    private static string Line(string stream, int first, List<string> values) =>
        string.Create(CultureInfo.InvariantCulture, $"{stream}{(first == 0 ? "" : $"[{first}]")} = {string.Join(", ", values)}");
}

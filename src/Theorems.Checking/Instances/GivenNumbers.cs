using System.Globalization;

namespace Theorems.Checking.Instances;

/// <summary>One number as a trial draws it.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Index">Its index in that stream.</param>
/// <param name="Value">The number.</param>
/// <param name="Low">The least number that could have been drawn.</param>
/// <param name="High">The greatest one.</param>
/// <param name="IsInteger">Whether only integers could.</param>
internal readonly record struct Draw(string Stream, int Index, double Value, double Low, double High, bool IsInteger = false)
{
    /// <summary>Whether a number could have been drawn in place of this one.</summary>
    public bool Allows(double value) => value >= Low && value <= High && (!IsInteger || double.IsInteger(value));
}

/// <summary>A number that stands in place of a drawn one.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Index">The index in that stream.</param>
/// <param name="Value">The number.</param>
internal readonly record struct GivenNumber(string Stream, int Index, double Value)
{
    /// <summary>The number as a word of a replay line.</summary>
    public override string ToString() => new GivenNumbers([this]).ToString();
}

/// <summary>Numbers that stand in place of those that a trial draws, as a replay line carries them: 'x:=0,1' for x_0 and x_1, 'x@4:=0.5' for x_4.</summary>
/// <remarks>
/// A shrunk instance is carried number by number, and not made anew by shrinking again: which numbers still fail is a question to the claim's program, so once
/// that is mended a second walk would end elsewhere, and the line would no longer be about the instance that failed.
/// </remarks>
internal sealed class GivenNumbers
{
    private const string Assigns = ":=";

    private readonly Dictionary<(string, int), double> _values;

    /// <summary>Some numbers, each of which has a name of its own.</summary>
    public GivenNumbers(IReadOnlyList<GivenNumber> all)
    {
        All = all;
        _values = all.ToDictionary(number => (number.Stream, number.Index), number => number.Value);
    }

    /// <summary>No number: everything is as drawn.</summary>
    public static GivenNumbers None { get; } = new([]);

    /// <summary>All of them.</summary>
    public IReadOnlyList<GivenNumber> All { get; }

    /// <summary>The number that stands in place of a drawn one; that itself, if none does.</summary>
    public double InPlaceOf(Draw draw) => _values.GetValueOrDefault((draw.Stream, draw.Index), draw.Value);

    /// <summary>Whether a word of a replay line gives numbers.</summary>
    public static bool IsWord(string word) => word.Contains(Assigns, StringComparison.Ordinal);

    /// <summary>Reads the words of a replay line that give numbers.</summary>
    /// <exception cref="FormatException">A word cannot be read, or gives a number twice.</exception>
    public static GivenNumbers Parse(IEnumerable<string> words)
    {
        List<GivenNumber> all = [];
        foreach (string word in words)
        {
            string[] sides = word.Split(Assigns);
            string[] name = sides[0].Split('@');
            int first = 0;
            if (sides.Length != 2 || name.Length > 2
                || (name.Length == 2 && !int.TryParse(name[1], NumberStyles.None, CultureInfo.InvariantCulture, out first)))
            {
                throw Unreadable(word);
            }

            foreach (string text in sides[1].Split(','))
            {
                if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
                {
                    throw Unreadable(word);
                }

                all.Add(new(Uri.UnescapeDataString(name[0]), first++, value));
            }
        }

        return all.GroupBy(number => (number.Stream, number.Index)).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new FormatException($"The line gives {Name(twice.First())} twice; give it once.")
            : new(all);
    }

    /// <summary>The name of a number as a replay line writes it.</summary>
    public static string Name(GivenNumber number) => string.Create(
        CultureInfo.InvariantCulture, $"{Escaped(number.Stream)}{(number.Index == 0 ? "" : $"@{number.Index}")}");

    /// <summary>The words of a replay line, numbers that follow one another in the same one.</summary>
    public override string ToString()
    {
        List<string> words = [];
        GivenNumber? before = null;
        foreach (GivenNumber number in All.OrderBy(one => one.Stream, StringComparer.Ordinal).ThenBy(one => one.Index))
        {
            string value = number.Value.ToString("R", CultureInfo.InvariantCulture);
            if (before is { } last && last.Stream == number.Stream && last.Index + 1 == number.Index)
            {
                words[^1] += "," + value;
            }
            else
            {
                words.Add($"{Name(number)}{Assigns}{value}");
            }

            before = number;
        }

        return string.Join(' ', words);
    }

    // A name may hold blanks; and one that began with a hyphen would look like an option.
    private static string Escaped(string stream)
    {
        string escaped = Uri.EscapeDataString(stream);
        return escaped.StartsWith('-') ? "%2D" + escaped[1..] : escaped;
    }

    private static FormatException Unreadable(string word) =>
        new($"'{word}' cannot be read: numbers are given as 'x:=0,1' from index 0 on, or as 'x@4:=0.5' from index 4 on.");
}

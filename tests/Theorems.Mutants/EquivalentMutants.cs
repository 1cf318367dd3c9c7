namespace Theorems.Mutants;

/// <summary>
/// Mistakes that no theorem notices, each with its reason: file | line of code | from | to | reason. For the line, <c>unreached</c> stands for all
/// places of the file that no theorem's program runs; what is left out becomes <c>(nothing)</c>, and a
/// stroke between spaces in a line of code is written <c>\|</c>.
/// </summary>
internal sealed class EquivalentMutants
{
    private const string Unreached = "unreached";
    private const string Escaped = @"\|";
    private const string Nothing = "(nothing)";

    private readonly Dictionary<(string File, string Line, string From, string To), string> _reasons = [];
    private readonly HashSet<(string File, string Line, string From, string To)> _used = [];

    /// <summary>Reads the list; lines that begin with # are remarks.</summary>
    /// <exception cref="FormatException">A line has not five parts, or says what another line says.</exception>
    public static EquivalentMutants Read(string path) => Parse(path, File.ReadAllLines(path));

    /// <summary>Reads the lines of a list.</summary>
    /// <exception cref="FormatException">A line has not five parts, or says what another line says.</exception>
    public static EquivalentMutants Parse(string name, IEnumerable<string> lines)
    {
        EquivalentMutants list = new();
        foreach ((int number, string line) in lines.Index().Where(line => line.Item.Trim().Length > 0 && !line.Item.StartsWith('#')))
        {
            string[] parts = [.. line.Split(" | ").Select(part => part.Trim().Replace(Escaped, "|", StringComparison.Ordinal))];
            if (parts.Length != 5 || parts[0].Length == 0 || parts[1].Length == 0 || parts[4].Length == 0)
            {
                throw new FormatException($"{name}, line {number + 1}: five parts separated by ' | ' are needed: file, line of code, from, to, reason.");
            }

            if (!list._reasons.TryAdd((parts[0], parts[1], parts[2], parts[3]), parts[4]))
            {
                throw new FormatException($"{name}, line {number + 1}: this mistake is listed already.");
            }
        }

        return list;
    }

    /// <summary>Why a mistake is not noticed, or null if it is not listed.</summary>
    public string? Reason(string file, Outcome outcome)
    {
        (string, string, string, string) key = outcome.State == State.Unreached
            ? (file, Unreached, "-", "-")
            : (file, outcome.Code, outcome.From, outcome.To.Length == 0 ? Nothing : outcome.To);
        if (!_reasons.TryGetValue(key, out string? reason))
        {
            return null;
        }

        _used.Add(key);
        return reason;
    }

    /// <summary>Lines about some files that nobody asked for: the mistake is noticed now, or the code is another.</summary>
    public IEnumerable<string> Unused(IEnumerable<string> files)
    {
        HashSet<string> known = [.. files];
        return _reasons.Keys.Where(key => known.Contains(key.File) && !_used.Contains(key)).Select(key => $"{key.File} | {key.Line} | {key.From} | {key.To}");
    }
}

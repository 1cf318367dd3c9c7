namespace Theorems.Mutants;

/// <summary>Mistakes that change nothing that a theorem could see, each with its reason: file | line of code | from | to | reason.</summary>
internal sealed class EquivalentMutants
{
    private readonly Dictionary<(string, string, string, string), string> _reasons = [];

    /// <summary>Reads the list; lines that begin with # are remarks.</summary>
    /// <exception cref="FormatException">A line has not five parts.</exception>
    public static EquivalentMutants Read(string path)
    {
        EquivalentMutants list = new();
        foreach ((int number, string line) in File.ReadLines(path).Index().Where(line => line.Item.Trim().Length > 0 && !line.Item.StartsWith('#')))
        {
            string[] parts = [.. line.Split(" | ").Select(part => part.Trim())];
            if (parts.Length != 5)
            {
                throw new FormatException($"{path}, line {number + 1}: five parts separated by ' | ' are needed: file, line of code, from, to, reason.");
            }

            list._reasons[(parts[0], parts[1], parts[2], parts[3])] = parts[4];
        }

        return list;
    }

    /// <summary>Why a mistake changes nothing, or null if it is not listed.</summary>
    public string? Reason(string file, string line, string from, string to) => _reasons.GetValueOrDefault((file, line, from, to));
}

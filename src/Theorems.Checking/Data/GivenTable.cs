namespace Theorems.Checking.Data;

/// <summary>A user's own table of numbers.</summary>
/// <param name="Rows">One array for each row, all of the same length; finite numbers.</param>
public sealed record GivenTable(IReadOnlyList<double[]> Rows)
{
    /// <summary>The names of the columns; empty where they have none.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The number by which its owner knows each row, from 1; empty where they are numbered in their order.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>What was done to the numbers before, one sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Some rows in words, such as 'rows 3, 5 and 8'; of many the first few.</summary>
    /// <param name="rows">Indices from 0.</param>
    public string Name(IReadOnlyCollection<int> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        const int Most = 40;
        int[] numbers = [.. rows.Select(row => Numbers.Count > 0 ? Numbers[row] : row + 1)];
        return numbers.Length switch
        {
            1 => $"row {numbers[0]}",
            <= Most => $"rows {string.Join(", ", numbers[..^1])} and {numbers[^1]}",
            _ => $"rows {string.Join(", ", numbers[..Most])} and {numbers.Length - Most} more",
        };
    }
}

namespace Theorems.Checking.Data;

/// <summary>What is known of a user's own data before any trial.</summary>
public sealed record GivenData
{
    /// <summary>What was done to the numbers, one sentence each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The assumptions that the data break.</summary>
    public IReadOnlyList<BrokenAssumption> Broken { get; init; } = [];

    /// <summary>Figures of the data, and what the theorem says to expect for them.</summary>
    public IReadOnlyList<GivenFact> Facts { get; init; } = [];

    /// <summary>Whether nothing of the theorem is left to compare.</summary>
    public bool SaysNothing => Broken.Any(broken => broken.Remains.Length == 0);

    /// <summary>Data of which a theorem says nothing.</summary>
    /// <param name="table">The data.</param>
    /// <param name="assumption">The assumption that they break.</param>
    /// <param name="certificate">What proves it.</param>
    public static GivenData Without(GivenTable table, string assumption, string certificate)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new() { Remarks = table.Remarks, Broken = [new(assumption, certificate, "")] };
    }
}

/// <summary>An assumption that a user's data break.</summary>
/// <param name="Assumption">The assumption.</param>
/// <param name="Certificate">What proves it, such as rows that anyone can look at.</param>
/// <param name="Remains">What of the theorem is compared all the same; empty for nothing.</param>
public sealed record BrokenAssumption(string Assumption, string Certificate, string Remains);

/// <summary>A figure of a user's data.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">Its value, in words and digits.</param>
public sealed record GivenFact(string Name, string Value);

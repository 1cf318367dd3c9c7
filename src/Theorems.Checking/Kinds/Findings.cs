using Theorems.Checking.Evidence;

namespace Theorems.Checking.Kinds;

/// <summary>What the kinds of evidence have found of a claim, in the order in which they were asked.</summary>
internal sealed class Findings
{
    /// <summary>The levels that were reached.</summary>
    public List<LevelEvidence> Levels { get; } = [];

    /// <summary>What was seen of each part at each level.</summary>
    public List<PartEvidence> Parts { get; } = [];

    /// <summary>The worst cases that were hunted.</summary>
    public List<HuntEvidence> Hunted { get; } = [];

    /// <summary>What subdivision found.</summary>
    public List<BoxEvidence> Boxes { get; } = [];

    /// <summary>The lines that replay what was worst.</summary>
    public List<string> Replay { get; } = [];

    /// <summary>Which settings of a counterexample matter.</summary>
    public List<string> Explanation { get; } = [];

    /// <summary>Why what was generated is not what the claim is about, or null.</summary>
    public string? Outside { get; set; }
}

namespace Theorems.Checking.Claims;

/// <summary>What is known about a claim, and so what verdict is expected of it.</summary>
public enum ClaimStatus
{
    /// <summary>A theorem: the checker must find that it holds.</summary>
    Proved,

    /// <summary>Believed, not proved: the checker must not refute it.</summary>
    Conjecture,

    /// <summary>False in the form in which the notes state it: the checker must find its counterexample.</summary>
    RefutedAsStated,
}

/// <summary>What is claimed, in words and as a formula, with its origin and the reason why it is true.</summary>
public sealed record Statement
{
    /// <summary>The claim in one sentence.</summary>
    public required string Words { get; init; }

    /// <summary>The claim as a formula, in plain text; one line for each lettered part.</summary>
    public required string Formula { get; init; }

    /// <summary>The notes that the claim comes from, and their sentence.</summary>
    public required string Notes { get; init; }

    /// <summary>The paper and, where confirmed, the theorem.</summary>
    public required string Source { get; init; }

    /// <summary>Proved, conjectured, or refuted as stated.</summary>
    public ClaimStatus Status { get; init; } = ClaimStatus.Proved;

    /// <summary>Why it is true, and where each bound comes from, in a few lines.</summary>
    public required string Sketch { get; init; }
}

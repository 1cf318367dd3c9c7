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

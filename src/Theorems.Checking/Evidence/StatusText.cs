using Theorems.Checking.Claims;

namespace Theorems.Checking.Evidence;

/// <summary>The recorded status of a claim in words, as evidence and pages say it, and the verdict that it calls for.</summary>
public static class StatusText
{
    private const string Refuted = "refuted as stated";

    /// <summary>The words.</summary>
    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Proved => "proved",
        ClaimStatus.Conjecture => "conjecture",
        _ => Refuted,
    };

    /// <summary>The verdict that a status calls for, which is given in words.</summary>
    public static Verdict Expected(string status) => status == Refuted ? Verdict.Refuted : Verdict.Holds;
}

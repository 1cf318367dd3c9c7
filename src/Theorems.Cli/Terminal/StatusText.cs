using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;

namespace Theorems.Cli.Terminal;

/// <summary>The recorded status of a claim in words.</summary>
internal static class StatusText
{
    private const string Refuted = "refuted as stated";

    /// <summary>The same words as in the evidence.</summary>
    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Proved => "proved",
        ClaimStatus.Conjecture => "conjecture",
        _ => Refuted,
    };

    /// <summary>How the status is meant.</summary>
    public static Tone ToneOf(ClaimStatus status) => status == ClaimStatus.Proved ? Tone.Good : Tone.Doubtful;

    /// <summary>The verdict that the recorded status calls for.</summary>
    public static Verdict Expected(string status) => status == Refuted ? Verdict.Refuted : Verdict.Holds;
}

using Theorems.Checking.Claims;

namespace Theorems.Cli.Terminal;

/// <summary>How the recorded status of a claim is meant.</summary>
internal static class StatusTone
{
    /// <summary>The tone of a status.</summary>
    public static Tone Of(ClaimStatus status) => status == ClaimStatus.Proved ? Tone.Good : Tone.Doubtful;
}

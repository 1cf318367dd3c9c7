using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;

namespace Theorems.Cli.Tests;

/// <summary>Evidence made up for tests.</summary>
internal static class Evidences
{
    public static ClaimEvidence Of(Verdict verdict) => new()
    {
        Id = "fake-claim",
        Status = "proved",
        Verdict = verdict,
        Reason = "A reason.",
        Agrees = false,
        Trials = 10,
        WorstRatio = 0.5,
        Parts = [],
        Assumptions = [],
        Evidence = [],
        Golden = GoldenState.None,
        Seed = 1,
        Replay = [],
    };
}

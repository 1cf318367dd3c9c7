using Theorems.Checking.Evidence;

namespace Theorems.Cli.Report;

/// <summary>A verdict for the eye.</summary>
/// <param name="Sign">A sign that differs by more than colour.</param>
/// <param name="Word">The verdict.</param>
/// <param name="Recorded">How it relates to what is recorded of the claim.</param>
/// <param name="Tone">holds, refuted (as recorded), open or wrong.</param>
internal sealed record VerdictMark(string Sign, string Word, string Recorded, string Tone)
{
    /// <summary>The mark of a claim.</summary>
    public static VerdictMark Of(ClaimEvidence evidence)
    {
        bool isExpected = evidence.Verdict == StatusText.Expected(evidence.Status);
        return evidence.Verdict switch
        {
            Verdict.Inconclusive => new("?", "inconclusive", $"recorded: {evidence.Status}", "open"),
            Verdict.Failed => new("!", "failed", "its program failed", "wrong"),
            Verdict.Holds => new("✓", "holds", Beside(evidence, isExpected), isExpected ? "holds" : "wrong"),
            _ => new("✗", "refuted", Beside(evidence, isExpected), isExpected ? "refuted" : "wrong"),
        };
    }

    private static string Beside(ClaimEvidence evidence, bool isExpected) => $"{(isExpected ? "as" : "not as")} recorded: {evidence.Status}";
}

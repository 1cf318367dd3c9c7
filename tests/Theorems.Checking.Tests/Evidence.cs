using System.Text.Json;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Kinds;

namespace Theorems.Checking.Tests;

/// <summary>Checks a claim as these tests do: two threads, the claim's own number of trials.</summary>
internal static class Evidence
{
    public static ClaimEvidence Of(Claim claim, ulong seed = 1, int threads = 2, int? trials = null, TimeSpan? time = null) =>
        new Checker(new() { Seed = seed, Threads = threads, Trials = trials, Time = time }).Check(claim);

    /// <summary>Everything that must not differ from run to run.</summary>
    public static string Text(ClaimEvidence evidence) => JsonSerializer.Serialize(evidence with { Seconds = 0 });

    public static IReadOnlyList<ReplayedComparison> Replay<TRecipe>(Claim<TRecipe> claim, string line)
        where TRecipe : class =>
        claim.Accept(new Replayer(ReplayLine.Parse(line))).Comparisons;
}

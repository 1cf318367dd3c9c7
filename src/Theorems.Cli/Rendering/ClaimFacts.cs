using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Checking.Instances;
using Theorems.Checking.Kinds;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Rendering;

/// <summary>What a claim's types say about it.</summary>
/// <param name="Assumptions">Its assumptions in order: the name, and whether their loss is expected to break something.</param>
/// <param name="Evidence">The kinds of evidence that its types allow: the name, what it takes by default, and what it is.</param>
/// <param name="Golden">Whether it has a golden snapshot.</param>
/// <param name="GoldenLine">The replay line of its canonical instance.</param>
internal sealed record ClaimFacts(
    IReadOnlyList<(string Name, bool Necessary)> Assumptions,
    IReadOnlyList<(string Name, string Takes, string Means)> Evidence,
    bool Golden, ReplayLine GoldenLine)
{
    /// <summary>The facts of a claim.</summary>
    public static ClaimFacts Of(Claim claim) => claim.Accept(new Visitor());

    private sealed class Visitor : IClaimVisitor<ClaimFacts>
    {
        public ClaimFacts Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class => new(
                [.. claim.Assumptions.Select(assumption => (assumption.Name, assumption.Necessary))],
                [.. Evidence(claim)],
                claim is IGolden<TRecipe>,
                ReplayLine.For(claim.Id, claim.Canonical, GoldenFile.Seed, 0));

        private static IEnumerable<(string Name, string Takes, string Means)> Evidence<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class =>
        [
            .. ClaimLevels.Of(claim).Select(level => (level.Name, $"{(level.Cases is { } cases ? NumberText.Count(cases) : "all")} {level.Unit}", level.Means)),
            (
                "dropped", $"{NumberText.Count(claim.Effort.Dropped)} trials each",
                "every assumption violated in turn: the conclusion must then break by a wide margin"),
        ];
    }
}

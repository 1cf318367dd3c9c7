using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Checking.Instances;

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
            where TRecipe : class
        {
            Effort effort = claim.Effort;
            if (claim is IAlgebraic<TRecipe>)
            {
                yield return ("prime field", $"{NumberText.Count(effort.PrimeField)} points", "identities modulo 2^61 - 1: a false one passes a random point with a stated tiny probability");
                yield return ("rational", $"{NumberText.Count(effort.Rational)} instances", "identities in exact fractions, with no tolerance");
            }

            if (claim is IAnalytic<TRecipe>)
            {
                yield return ("sampled", $"{NumberText.Count(effort.Sampled)} trials", "real numbers in eight lanes of float64, judged in double-double where rounding could decide");
            }

            if (claim is IExhaustive<TRecipe>)
            {
                yield return ("exhaustive", "all cases", "a finite domain to its end, with exact equality");
            }

            if (claim is IOnBox<TRecipe>)
            {
                yield return ("box", $"{NumberText.Count(effort.Boxes)} boxes at most", "an inequality at every point of a box, proved by subdivision over intervals or refuted at an exact point");
            }

            if (claim is IStatistical<TRecipe>)
            {
                yield return ("statistical", $"{NumberText.Count(effort.Sampled)} runs", "averages of random runs against their exact expectation, at a level fixed beforehand");
            }

            if (claim is IRate<TRecipe>)
            {
                yield return ("rate", $"{NumberText.Count(effort.Rates)} trials", "fitted orders of series against the predicted exponent, at a level fixed beforehand");
            }

            if (claim is IPaired<TRecipe>)
            {
                yield return ("paired", $"{NumberText.Count(effort.Paired)} instances", "two quantities against each other by the sign test, at a level fixed beforehand");
            }

            yield return ("dropped", $"{NumberText.Count(effort.Dropped)} trials each", "every assumption violated in turn: the conclusion must then break by a wide margin");
        }
    }
}

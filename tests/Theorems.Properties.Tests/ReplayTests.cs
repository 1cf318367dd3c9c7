using FsCheck.Fluent;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Properties.Tests;

/// <summary>What a replay prints is all that its comparisons depend on: from the printed numbers alone they come out as printed.</summary>
public class ReplayTests
{
    [Theory]
    [MemberData(nameof(TheoremTests.Claims), MemberType = typeof(TheoremTests))]
    public void What_is_printed_suffices_to_compute_every_residual_and_bound(string claim) =>
        Catalogue.Find(claim).Accept(new FromPrinted());

    private sealed class FromPrinted : IClaimVisitor<int>
    {
        public int Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class
        {
            TRecipe[] recipes =
            [
                claim.Canonical,
                .. claim.RationalRecipes.Sample(2, new FsCheck.Rnd(20260101UL), 50),
                .. claim.Assumptions.Take(1).Select(assumption => assumption.Violated(claim.Canonical)),
            ];
            foreach ((int number, TRecipe recipe) in recipes.Index())
            {
                ReplayLine line = ReplayLine.For(claim.Id, recipe, 7, 11 + number);
                Compare(claim, RecipeText.Parse(claim.Canonical, line.Settings), new Replayer(line).Visit(claim), line);
            }

            return recipes.Length;
        }

        private static void Compare<TRecipe>(Claim<TRecipe> claim, TRecipe recipe, Replay replay, ReplayLine line)
            where TRecipe : class
        {
            foreach (IGrouping<string, ReplayedComparison> level in replay.Comparisons.GroupBy(seen => seen.Level))
            {
                // The heading names the levels whose numbers stand below it.
                PrintedInstance printed = new(replay.Blocks
                    .Where(block => block.Heading.Split('(', ')')[1].Split(", ").Contains(level.Key)).SelectMany(block => block.Lines));
                string[] expected = [.. level.Where(seen => seen.NumberSystem != "lanes").Select(Text)];
                using Arena.Lease lease = Arena.Enter();
                string[] computed = [.. Again(claim, recipe, level.Key, printed).Select(Text)];
                Assert.True(expected.SequenceEqual(computed), $"{line} at the level '{level.Key}':\n{Differences(expected, computed)}");
            }
        }

        private static IEnumerable<ReplayedComparison> Again<TRecipe>(Claim<TRecipe> claim, TRecipe recipe, string level, PrintedInstance printed)
            where TRecipe : class => level switch
            {
                LevelNames.InPrimeField => ReplayedComparison.Of(
                    "prime field", () => ((IAlgebraic<TRecipe>)claim).MeasureExactly(recipe, printed.TrialInField())),
                LevelNames.InRationals => Rational.WithAtMost(100_000, () => ReplayedComparison.Of(
                    "exact fractions", () => ((IAlgebraic<TRecipe>)claim).MeasureExactly(recipe, printed.Trial<Rational>()))),
                LevelNames.Sampled =>
                [
                    .. ReplayedComparison.Of("float64", () => ((IAnalytic<TRecipe>)claim).Measure(recipe, printed.Trial<Float64>())),
                    .. ReplayedComparison.Of("double-double", () => ((IAnalytic<TRecipe>)claim).Measure(recipe, printed.Trial<DoubleDouble<Float64>>())),
                ],
                LevelNames.Statistical => ((IStatistical<TRecipe>)claim).Observe(recipe, printed.Trial<Float64>()).Select(seen =>
                    Observed($"{seen.Part} observed, expected", seen.Value, seen.Expectation)),
                LevelNames.Paired => ((IPaired<TRecipe>)claim).Compare(recipe, printed.Trial<Float64>()).Select(pair =>
                    Observed($"{pair.Part} smaller, larger", pair.Smaller, pair.Larger)),
                LevelNames.Rate => ((IRate<TRecipe>)claim).Trace(recipe, printed.Trial<Float64>()).Select(series => Trend.Of(series, 0, 0)).Select(trend =>
                    new ReplayedComparison(
                        "float64", trend.Part + " order minus prediction, allowed", 0, ReplayedComparison.Text(trend.Difference),
                        ReplayedComparison.Text(trend.Allowed), 0, trend.Outcome)),
                LevelNames.Exhaustive => ((IExhaustive<TRecipe>)claim).Enumerate(recipe, printed.TrialInField()).Select(census => new ReplayedComparison(
                    level, census.Part.Name, 0,
                    $"{census.Violations} of {census.Cases}{(census.Counterexample is null ? "" : ": " + census.Counterexample)}", "0", 0,
                    census.Violations == 0 ? Outcome.Holds : Outcome.Violated)),
                LevelNames.Box => Boxed((IOnBox<TRecipe>)claim, recipe, printed),
                _ => throw new NotSupportedException($"Nothing computes the level '{level}' from what is printed."),
            };

        // A proof is about all points; a refutation about the one that is printed.
        private static IEnumerable<ReplayedComparison> Boxed<TRecipe>(IOnBox<TRecipe> boxed, TRecipe recipe, PrintedInstance printed)
            where TRecipe : class
        {
            DrawnNumbers drawn = new(LevelNames.Box);
            BoxKind<TRecipe> kind = new((Claim<TRecipe>)boxed, boxed);
            ReplayedComparison[] seen = [.. kind.Replay(recipe, ReplayLine.For("box", recipe, 0, 0), drawn)];
            if (seen.Length == 1)
            {
                return seen;
            }

            double[] point = [.. boxed.BoxOf(recipe).Select(variable => printed[variable.Name])];
            (Float64 left, Float64 right) = boxed.Sides<Float64>(recipe, [.. point.Select(value => new Float64(value))]);
            return [seen[0] with { Residual = ReplayedComparison.Text(left), Bound = ReplayedComparison.Text(right) }, .. seen[1..]];
        }

        private static ReplayedComparison Observed(string part, Float64 first, Float64 second) =>
            new("float64", part, 0, ReplayedComparison.Text(first), ReplayedComparison.Text(second), 0, Outcome.Observed);

        private static string Text(ReplayedComparison seen) => $"{seen.NumberSystem} {seen.Part} {seen.Time}: {seen.Residual}, {seen.Bound}: {seen.Outcome}";

        private static string Differences(string[] expected, string[] computed) => string.Join('\n', expected.Zip(computed)
            .Where(pair => pair.First != pair.Second).Take(3).Select(pair => $"{pair.First}\n{pair.Second}")
            .Append($"{expected.Length} and {computed.Length} comparisons"));
    }
}

using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;
using Theorems.Checking.Trials;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Properties.Tests;

/// <summary>No claim sees, or keeps, numbers of another trial where memory is used again.</summary>
public class ArenaTests
{
    private const int Groups = 6;

    public static TheoryData<string> Sampled => [.. Catalogue.All.Where(claim => claim.Accept(new Sampler(1)) is not null).Select(claim => claim.Id)];

    [Theory]
    [MemberData(nameof(Sampled))]
    public void Trials_in_memory_that_is_used_again_and_overwritten_are_the_same(string id)
    {
        // It stays on, so that all other checks of this process are held to it too.
        Arena.Overwrites = true;
        (string[] again, string[] anew) = Catalogue.Find(id).Accept(new Sampler(Groups))!.Value;

        Assert.Equal(anew, again);
    }

    // What groups of trials gave in memory that is used again, and in memory of their own.
    private sealed class Sampler(int groups) : IClaimVisitor<(string[] Again, string[] Anew)?>
    {
        public (string[] Again, string[] Anew)? Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class
        {
            if (claim is not IAnalytic<TRecipe> analytic)
            {
                return null;
            }

            Level<TRecipe> level = EvidenceKinds.RandomLevels(claim, 1).Single(level => level.Name == LevelNames.Sampled);
            TRecipe[] recipes = new RandomTrials<TRecipe>(claim, new(), new(new(), claim.Id)).Recipes(level, level.Name, groups);
            Func<TRecipe, long, Tally> run = level.Repeatedly();
            return (
                [.. recipes.Select((recipe, index) => Text(run(recipe, index * Lanes.Count)))],
                [.. recipes.Select((recipe, index) => Text(RunAnew(analytic, recipe, index * Lanes.Count)))]);
        }

        private static Tally RunAnew<TRecipe>(IAnalytic<TRecipe> analytic, TRecipe recipe, long trial)
            where TRecipe : class
        {
            Tally tally = Tally.Of(analytic.Measure(recipe, new GridTrial<Lanes>(1, trial)), trial);
            return tally.NeedsMorePrecision || SecondRun.IsAudited(trial)
                ? Tally.Of(analytic.Measure(recipe, new GridTrial<DoubleDouble<Lanes>>(1, trial)), trial)
                : tally;
        }

        private static string Text(Tally tally) => string.Join("; ", tally.Parts.Select(part => FormattableString.Invariant(
            $"{part.Part} {part.Comparisons} {part.Applicable} {part.Vacuous} {part.WithinRounding} {part.Undefined} {part.Violations}")
            + FormattableString.Invariant($" {part.WorstRatio:R} {part.WorstTrial} {part.WorstTime}")));
    }
}

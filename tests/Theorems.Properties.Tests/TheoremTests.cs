using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Checking.Kinds;

namespace Theorems.Properties.Tests;

/// <summary>Runs every claim of the catalogue. A case is a claim and what was checked of it.</summary>
public class TheoremTests
{
    public static TheoryData<string> Claims => [.. Catalogue.All.Select(claim => claim.Id)];

    public static TheoryData<string> Snapshots => [.. Catalogue.All.Where(claim => claim.Accept(new HasSnapshot())).Select(claim => claim.Id)];

    public static TheoryData<string, string> Assumptions
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (Claim claim in Catalogue.All)
            {
                foreach ((string name, _) in claim.Accept(new AssumptionsOf()))
                {
                    cases.Add(claim.Id, name);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string, string> Levels
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (Claim claim in Catalogue.All)
            {
                foreach (string level in ClaimLevels.Of(claim).Select(level => level.Name))
                {
                    cases.Add(claim.Id, level);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void Has_the_recorded_verdict(string claim)
    {
        ClaimEvidence evidence = Checked.Of(claim);
        Assert.True(evidence.Agrees, $"{evidence.Verdict}: {evidence.Reason} {string.Join(" | ", evidence.Replay)}");
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Says_at_the_level_what_is_recorded(string claim, string level)
    {
        LevelEvidence found = Assert.Single(Checked.Of(claim).Evidence, evidence => evidence.Level == level);
        if (Catalogue.Find(claim).Status != ClaimStatus.RefutedAsStated)
        {
            Assert.Equal(0, found.Violations);
        }

        int least = level switch
        {
            LevelNames.InRationals => 100,
            // A finite domain is as large as it is; how many cases it has stands on the claim's page, which is compared.
            LevelNames.Exhaustive => 1,
            LevelNames.Box => 1,
            LevelNames.Paired => 256,
            LevelNames.Rate => 64,
            _ => 10_000,
        };
        Assert.True(found.Cases >= least, $"only {found.Cases} cases");
    }

    [Theory]
    [MemberData(nameof(Assumptions))]
    public void Breaks_without(string claim, string assumption)
    {
        bool necessary = Catalogue.Find(claim).Accept(new AssumptionsOf()).Single(entry => entry.Name == assumption).Necessary;
        AssumptionEvidence seen = Assert.Single(Checked.Of(claim).Assumptions, evidence => evidence.Name == assumption);
        Assert.Equal(necessary, seen.Shown);
    }

    [Theory]
    [MemberData(nameof(Snapshots))]
    public void Matches_its_golden_snapshot_in_every_number_system(string claim) =>
        Assert.Empty(Catalogue.Find(claim).Accept(new GoldenDifferences()));

    [Fact]
    public void Names_are_unique() =>
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(claim => claim.Id).Distinct().Count());

    private sealed class AssumptionsOf : IClaimVisitor<IReadOnlyList<(string Name, bool Necessary)>>
    {
        public IReadOnlyList<(string Name, bool Necessary)> Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class =>
            [.. claim.Assumptions.Select(assumption => (assumption.Name, assumption.Necessary))];
    }

    private sealed class HasSnapshot : IClaimVisitor<bool>
    {
        public bool Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class => claim is IGolden<TRecipe>;
    }

    private sealed class GoldenDifferences : IClaimVisitor<IReadOnlyList<string>>
    {
        public IReadOnlyList<string> Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class => GoldenFile.Verify(claim, Checked.GoldenFolder);
    }
}

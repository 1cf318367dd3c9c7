using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;

namespace Theorems.Properties.Tests;

/// <summary>What is claimed is what is compared, whatever the verdict; and an assumption is for a part of its claim.</summary>
public class PartTests
{
    public static TheoryData<string> Claims => [.. Catalogue.All.Select(claim => claim.Id)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Every_part_is_compared_and_nothing_else(string claim) => Assert.Equal(
        Catalogue.Find(claim).Parts.Select(part => part.Name).Order(StringComparer.Ordinal),
        Checked.Of(claim).Parts.Select(part => part.Part).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Claims))]
    public void Parts_have_names_of_their_own_and_formulas(string claim)
    {
        IReadOnlyList<Part> parts = Catalogue.Find(claim).Parts;
        Assert.Equal(parts.Count, parts.Select(part => part.Name).Distinct().Count());
        Assert.All(parts, part => Assert.NotEqual("", part.Formula.Trim()));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void An_assumption_names_a_part_of_its_claim(string claim)
    {
        Claim found = Catalogue.Find(claim);
        Assert.Empty(found.Accept(new Broken()).Except(found.Parts));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_part_has_a_reason_for_being_loose_exactly_if_it_is_loose(string claim)
    {
        ClaimEvidence evidence = Checked.Of(claim);
        string[] loose =
        [
            .. evidence.Parts
                .Where(part => part.Origin == nameof(BoundOrigin.Rate) && part.Level == LevelNames.Sampled && Survives(evidence, part) < PartEvidence.Loose)
                .Select(part => part.Part),
        ];
        Assert.Equal(
            loose.Order(StringComparer.Ordinal),
            Catalogue.Find(claim).Parts.OfType<Inequality>().Where(part => part.Loose.Length > 0).Select(part => part.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void An_inequality_that_is_sampled_has_a_ceiling_or_a_reason_for_none(string claim)
    {
        ClaimEvidence evidence = Checked.Of(claim);
        foreach (Inequality part in Catalogue.Find(claim).Parts.OfType<Inequality>())
        {
            PartEvidence[] seen = [.. evidence.Parts.Where(one => one.Part == part.Name && one.Level == LevelNames.Sampled)];
            Assert.True(seen.Length == 0 || part.Unbounded.Length > 0 || seen.Any(one => one.HasCeiling), part.Name);
        }
    }

    private static double Survives(ClaimEvidence evidence, PartEvidence part) =>
        evidence.Hunted.Where(found => found.Part == part.Part).Select(found => found.HuntedRatio).Append(part.WorstRatio).Max();

    private sealed class Broken : IClaimVisitor<IReadOnlyList<Part>>
    {
        public IReadOnlyList<Part> Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class => [.. claim.Assumptions.Select(assumption => assumption.Breaks).OfType<Part>()];
    }
}

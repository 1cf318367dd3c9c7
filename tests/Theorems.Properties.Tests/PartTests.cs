using Theorems.Checking.Claims;

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

    private sealed class Broken : IClaimVisitor<IReadOnlyList<Part>>
    {
        public IReadOnlyList<Part> Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class => [.. claim.Assumptions.Select(assumption => assumption.Breaks).OfType<Part>()];
    }
}

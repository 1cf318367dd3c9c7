using Theorems.Checking.Claims;
using Theorems.Properties;

namespace Theorems.Symbolics.Tests;

public class ClosedFormsTests
{
    private const string Algebraic = "weight-decay-equals-exponential-lr";
    private const string Discrete = "gnn-bounded-by-wl";

#if ADAPTER
    [Fact]
    public void With_the_library_there_are_formulas_and_proofs()
    {
        Assert.True(ClosedForms.IsAvailable);
        Assert.Null(ClosedForms.WhyNot);
        Assert.NotEmpty(ClosedForms.Of(Catalogue.Find(Algebraic)));
        Assert.NotEmpty(ClosedForms.Prove(Catalogue.Find(Algebraic))!.Parts);
        Assert.Null(ClosedForms.Prove(Catalogue.Find(Discrete)));
    }
#else
    [Fact]
    public void Without_the_library_there_is_one_sentence_that_says_so()
    {
        Assert.False(ClosedForms.IsAvailable);
        Assert.Matches(@"^[A-Z][^\n]* MathNet\.Symbolics [^\n]*docs/adapters\.md[^\n]*\.$", ClosedForms.WhyNot);
        Assert.Empty(ClosedForms.Of(Catalogue.Find(Algebraic)));
        Assert.Null(ClosedForms.Prove(Catalogue.Find(Algebraic)));
    }
#endif

    [Fact]
    public void They_concern_claims_with_an_algebraic_part_only()
    {
        Assert.True(ClosedForms.Concern(Catalogue.Find(Algebraic)));
        Assert.False(ClosedForms.Concern(Catalogue.Find(Discrete)));
    }

    [Fact]
    public void Every_closed_form_belongs_to_an_algebraic_claim()
    {
        IClosedForm[] forms =
        [
            .. typeof(Catalogue).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IClosedForm)))
                .Where(type => type is { IsAbstract: false }).Select(type => (IClosedForm)Activator.CreateInstance(type)!),
        ];
        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.True(ClosedForms.Concern(Catalogue.Find(form.Id))));
    }
}

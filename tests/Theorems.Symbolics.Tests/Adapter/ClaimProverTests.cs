using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;
using Theorems.Properties;
using Theorems.Properties.ScaleInvariance;
using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics.Tests;

public class ClaimProverTests
{
    private static readonly WeightDecayEqualsExponentialLr WeightDecay = new();

    public static TheoryData<string> Algebraic => [.. Catalogue.All.Where(ClosedForms.Concern).Select(claim => claim.Id)];

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_step_with_weight_decay_equals_a_step_at_the_grown_rate(int dimension)
    {
        ProvedInstance proved = ClaimProver.Prove(WeightDecay, new WeightDecayEqualsExponentialLr.Recipe { Dimension = dimension, Steps = 1 }, new(1e7));
        Assert.Null(proved.Unfinished);
        Assert.Equal(["(a)", "(b)", "(c)", "(d)", "grad L.w = 0"], proved.Parts.Select(part => part.Part).Distinct().Order(StringComparer.Ordinal));
        Assert.All(proved.Parts, part => Assert.Equal(ProofAnswer.Proved, part.Proof.Answer));

        // The matrix, the state, rate and decay.
        Assert.Contains(proved.Parts, part => part.Proof.Symbols == (dimension * (dimension + 1) / 2) + dimension + 2);
    }

    [Fact]
    public void Without_an_assumption_the_same_program_is_refuted()
    {
        WeightDecayEqualsExponentialLr.Recipe recipe = new() { Dimension = 2, Steps = 1 };
        Assert.All(
            [recipe with { Invariant = false }, recipe with { ExponentOffset = 1 }],
            broken => Assert.Contains(ClaimProver.Prove(WeightDecay, broken, new(1e7)).Parts, part => part.Proof.Answer == ProofAnswer.Refuted));
    }

    [Theory]
    [MemberData(nameof(Algebraic))]
    public void What_a_claim_says_is_proved_in_part_and_refuted_only_where_its_status_says_so(string id)
    {
        Claim claim = Catalogue.Find(id);
        ProvedInstance proved = ClosedForms.Prove(claim)!;
        Assert.NotEmpty(proved.Parts);
        ProofAnswer expected = claim.Status == ClaimStatus.RefutedAsStated ? ProofAnswer.Refuted : ProofAnswer.Proved;
        Assert.Contains(proved.Parts, part => part.Proof.Answer == expected);
        Assert.All(proved.Parts, part =>
            Assert.True(
                part.Proof.Answer == ProofAnswer.Open || part.Proof.Answer == expected,
                $"{part.Part}: {part.Proof.Reason}"));
    }

    [Theory]
    [MemberData(nameof(Algebraic))]
    public void A_closed_form_has_the_values_of_the_program_that_it_came_from(string id)
    {
        Claim claim = Catalogue.Find(id);
        Rational[] values =
        [
            .. claim.GetType().Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IClosedForm)) && !type.IsAbstract)
                .OrderBy(type => type.FullName, StringComparer.Ordinal)
                .Select(type => (IClosedForm)Activator.CreateInstance(type)!).Where(form => form.Id == id)
                .SelectMany(form => form.Formulas(new NamedTrial<Rational>(1, 0, (stream, index) => Value(SymbolNames.For(stream, index)))))
                .Select(formula => formula.Value),
        ];
        Assert.Equal(values, ClosedForms.Of(claim).Select(formula => ExactValue.At(Algebra.Parse(formula.Infix), Value)));
    }

    // Any number, as long as the same name has the same one.
    private static Rational Value(string name) => new(new Draws(7, 0).Integer(name, 0, 50) + 1, new Draws(7, 0).Integer(name, 1, 9) + 1);
}

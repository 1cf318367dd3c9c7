using Theorems.Numbers;
using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics.Tests;

public class IdentityProverTests
{
    private static readonly Symbolic A = Symbolic.Variable("a");
    private static readonly Symbolic B = Symbolic.Variable("b");
    private static readonly Symbolic C = Symbolic.Variable("c");

    [Fact]
    public void Identities_of_polynomials_and_of_fractions_are_proved()
    {
        Symbolic norm = (A * A) + (B * B);
        Symbolic[] zeros =
        [
            default,
            ((A + B) * (A - B)) - (A * A) + (B * B),
            (A / norm * A) + (B * B / norm) - Symbolic.One,
            (Symbolic.One / (Symbolic.One + (Symbolic.One / norm))) - (norm / (norm + Symbolic.One)),
            (A / (A + B)) + (B / (A + B)) - ((A / (A - B)) - (B / (A - B))),

            // Lagrange's identity, each side over the other's norm.
            (((norm * ((C * C) + Symbolic.One)) - (((A * C) + B) * ((A * C) + B))) / (norm * C)) - ((A - (B * C)) * (A - (B * C)) / (C * norm)),
        ];
        Assert.All(zeros, zero => Assert.Equal(ProofAnswer.Proved, IdentityProver.Prove(zero).Answer));
    }

    [Fact]
    public void A_false_identity_is_refuted_at_a_point_where_exact_fractions_agree_that_it_fails()
    {
        IdentityProof proof = IdentityProver.Prove(((A + B) * (A + B)) - (A * A) - (B * B));
        Assert.Equal(ProofAnswer.Refuted, proof.Answer);
        Assert.Equal(2, proof.Symbols);
        Rational a = proof.Point.Single(symbol => symbol.Name == "a").Value;
        Rational b = proof.Point.Single(symbol => symbol.Name == "b").Value;
        Rational difference = ((a + b) * (a + b)) - (a * a) - (b * b);
        Assert.NotEqual(Rational.Zero, difference);
        Assert.Contains(difference.ToString(), proof.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zero_in_disguise_is_proved_and_one_that_is_off_by_little_is_refuted()
    {
        Symbolic zero = ((A + B) * C) - (A * C) - (B * C);
        Assert.Equal(ProofAnswer.Proved, IdentityProver.Prove(zero / C).Answer);
        Assert.Equal(ProofAnswer.Refuted, IdentityProver.Prove((zero / C) + Symbolic.FromDyadic(Math.ScaleB(1, -1000))).Answer);
    }

    [Fact]
    public void Squares_are_taken_one_by_one()
    {
        Symbolic[] zeros = [((A + B) * (A - B)) - (A * A) + (B * B), ((A + B) * C) - (A * C) - (B * C)];
        Symbolic sum = (zeros[0] * zeros[0]) + (Symbolic.FromDyadic(2) * zeros[1] * zeros[1]);
        Assert.Contains("each of 2 differences", IdentityProver.Prove(sum).Reason, StringComparison.Ordinal);
        Assert.Equal(ProofAnswer.Refuted, IdentityProver.Prove(sum + (A * A)).Answer);

        // A difference of squares is zero for other reasons.
        Symbolic difference = ((A + B) * (A + B)) - ((A - B) * (A - B)) - (Symbolic.FromDyadic(4) * A * B);
        Assert.Equal(ProofAnswer.Proved, IdentityProver.Prove(difference).Answer);
    }

    [Fact]
    public void Where_MathNet_would_be_wrong_the_answer_is_open()
    {
        // True, but beyond the power at which MathNet's binomial coefficients overflow.
        Symbolic sum = A + B;
        Symbolic power = Enumerable.Repeat(sum, 34).Aggregate((product, factor) => product * factor);
        IdentityProof proof = IdentityProver.Prove((power * ((C * sum) - (C * A))) - (power * C * B));
        Assert.Equal(ProofAnswer.Open, proof.Answer);
        Assert.Contains("the power 34", proof.Reason, StringComparison.Ordinal);

        // One power less is proved.
        Symbolic less = power / sum;
        Assert.Equal(ProofAnswer.Proved, IdentityProver.Prove((less * ((C * sum) - (C * A))) - (less * C * B)).Answer);
    }

    [Fact]
    public void What_would_be_too_much_to_multiply_out_is_open_and_the_reason_counts_it()
    {
        Symbolic many = Enumerable.Range(0, 30).Select(index => Symbolic.Variable($"s_{index}")).Aggregate((total, symbol) => total + symbol);
        Symbolic cube = many * many * many;
        IdentityProof proof = IdentityProver.Prove((cube * (A + B)) - (cube * A) - (cube * B));
        Assert.Equal(ProofAnswer.Open, proof.Answer);
        Assert.Equal("too large: up to 19840 terms if multiplied out, and 3162 are affordable", proof.Reason);
    }

    [Fact]
    public void What_takes_too_long_is_open()
    {
        Symbolic sum = A + B + C + Symbolic.Variable("d");
        Symbolic power = Enumerable.Repeat(sum, 12).Aggregate((product, factor) => product * factor);
        IdentityProof proof = IdentityProver.Prove((power * ((A * B) + C)) - (power * A * B) - (power * C), new(1e9), TimeSpan.Zero);
        Assert.Equal(ProofAnswer.Open, proof.Answer);
        Assert.StartsWith("out of time", proof.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numerator_is_zero_for_zero_functions_only()
    {
        Symbolic nested = Symbolic.One / (A + (Symbolic.One / (B + (A / B))));
        Algebra numerator = Denominators.Numerator((nested - B).Expression, new(1e7));
        Rational third = new(1, 3);
        Assert.NotEqual(Rational.Zero, ExactValue.At(numerator, _ => third));
        Assert.DoesNotContain("/", numerator.ToString(), StringComparison.Ordinal);
    }
}

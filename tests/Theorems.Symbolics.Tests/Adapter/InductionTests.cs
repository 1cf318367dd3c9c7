using Theorems.Kernels;

namespace Theorems.Symbolics.Tests;

public class InductionTests
{
    // With c = rho^t, the growing run is at v and the decayed one at c v; after the step it has to be at rho c times the next v.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Weight_decay_equals_a_growing_rate_after_any_number_of_steps(int dimension)
    {
        Symbolic growth = Symbolic.Variable("c");
        Symbolic decay = Symbolic.Variable("rho");
        Symbolic rate = Symbolic.Variable("eta");
        Symbolic[] grown = Step(dimension, growth, decay, rate, rate / (decay * growth * growth), out Symbolic[] decayed);
        Assert.All(decayed.Zip(grown), pair =>
        {
            IdentityProof proof = IdentityProver.Prove(pair.First - (decay * growth * pair.Second));
            Assert.Equal(ProofAnswer.Proved, proof.Answer);
            Assert.Equal((dimension * (dimension + 1) / 2) + dimension + 3, proof.Symbols);
        });
    }

    [Fact]
    public void With_another_exponent_it_is_refuted()
    {
        Symbolic growth = Symbolic.Variable("c");
        Symbolic decay = Symbolic.Variable("rho");
        Symbolic rate = Symbolic.Variable("eta");
        Symbolic[] grown = Step(2, growth, decay, rate, rate / (decay * growth), out Symbolic[] decayed);
        Assert.All(decayed.Zip(grown), pair => Assert.Equal(ProofAnswer.Refuted, IdentityProver.Prove(pair.First - (decay * growth * pair.Second)).Answer));
    }

    private static Symbolic[] Step(int dimension, Symbolic growth, Symbolic decay, Symbolic rate, Symbolic grownRate, out Symbolic[] decayed)
    {
        Symbolic[] matrix = new Symbolic[dimension * dimension];
        for (int index = 0; index < matrix.Length; index++)
        {
            (int row, int column) = (index / dimension, index % dimension);
            matrix[index] = Symbolic.Variable($"S_{Math.Min(row, column)}_{Math.Max(row, column)}");
        }

        RayleighQuotients<Symbolic> loss = new(matrix, dimension, Symbolic.Zero);
        Symbolic[] grown = [.. Enumerable.Range(0, dimension).Select(index => Symbolic.Variable($"v_{index}"))];
        decayed = [.. grown.Select(value => growth * value)];
        Symbolic[] gradient = new Symbolic[dimension];
        DecayedDescent.Step<Symbolic, ArrayMemory<Symbolic>, RayleighQuotients<Symbolic>>(loss, 0, decayed, gradient, dimension, decay, rate);
        DecayedDescent.Step<Symbolic, ArrayMemory<Symbolic>, RayleighQuotients<Symbolic>>(loss, 0, grown, gradient, dimension, Symbolic.One, grownRate);
        return grown;
    }
}

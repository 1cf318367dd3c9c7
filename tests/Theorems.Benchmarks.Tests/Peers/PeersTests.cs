using System.Numerics;
using Theorems.Benchmarks.Peers;
using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Tests.Peers;

public class PeersTests
{
    [Fact]
    public void Answers_that_differ_are_told()
    {
        Assert.Null(Answers.Difference([1, 2], [1, 2.5], 0.5));
        Assert.Contains("number 1", Answers.Difference([1, 2], [1, 2.6], 0.5));
        Assert.Contains("2 numbers against 1", Answers.Difference([1, 2], [1], 0.5));
        Assert.NotNull(Answers.Difference([1], [double.NaN], 0.5));
    }

    [Fact]
    public void Programs_that_disagree_get_no_ratio()
    {
        Outcome outcome = new Duel("a", () => 1, () => 2, () => "three", 2).Fight();

        Assert.Empty(outcome.Ratios);
        Assert.Contains("the answers differ: three", outcome.ToString());
    }

    [Fact]
    public void The_ratio_is_their_time_over_ours() =>
        Assert.Equal([3.0, 3.0, 3.0], new Duel("a", () => 0.5, () => 1.5, () => null, 2, 3).Fight().Ratios);

    [Fact]
    public void Exact_arithmetic_agrees_with_big_integers() => Assert.All(ExactDuels.Of(), duel => Assert.Null(Agreement(duel)));

    [Fact]
    public void Both_checkers_accept_the_true_claim_and_refute_the_false_one()
    {
        Assert.False(CheckerDuels.Ours(DescentLowersLoss.SmallStep, 16));
        Assert.False(CheckerDuels.Theirs(DescentLowersLoss.SmallStep, 16));
        Assert.True(CheckerDuels.Ours(DescentLowersLoss.LargeStep, 16));
        Assert.True(CheckerDuels.Theirs(DescentLowersLoss.LargeStep, 16));
    }

    [Fact]
    public void A_trial_of_the_claim_allocates_nothing()
    {
        TrialBytes bytes = Allocation.OfTrials(new DescentLowersLoss(DescentLowersLoss.SmallStep), 64)!;

        Assert.Equal(0, bytes.Bytes);
        Assert.InRange(bytes.Anew, 8 * (DescentLowersLoss.Rows + 2) * DescentLowersLoss.Columns, double.PositiveInfinity);
    }

    [Fact]
    public void The_colouring_that_is_timed_is_stable_and_another_is_not()
    {
        Graph graph = RandomGraph.Of(1000);
        int[] colours = ColourRefinement.Stable(graph);

        Assert.True(RefinementDuels.IsEquitable(graph, colours));
        colours[0] = colours.Max();
        colours[1] = colours[0];
        Assert.False(RefinementDuels.IsEquitable(graph, colours));
    }

    [Fact]
    public void Reading_the_adjacency_reads_all_of_it()
    {
        Graph graph = RandomGraph.Of(1000);
        long sum = 0;
        foreach (int neighbour in graph.NeighbourRows)
        {
            sum += neighbour;
        }

        Assert.Equal(10 * sum, RandomGraph.TenReads(graph));
    }

    [Fact]
    public void Plain_residues_and_plain_fractions_are_fields()
    {
        Assert.Equal((BigInteger)(PrimeField.Modulus - 1), (-PlainResidue.One).Value);
        Assert.Equal(BigInteger.One, (new PlainResidue(5) / new PlainResidue(5)).Value);
        PlainFraction third = new PlainFraction(2, -6);
        Assert.Equal((-1, 3), ((int)third.Numerator, (int)third.Denominator));
    }

    private static string? Agreement(Duel duel)
    {
        duel.Ours();
        duel.Theirs();
        return duel.Disagreement();
    }
}

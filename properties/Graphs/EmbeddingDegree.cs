using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

/// <summary>The degree of an embedding as a polynomial in the weights, seen along a random line of weights.</summary>
internal static class EmbeddingDegree
{
    /// <summary>3 (3^T - 1)/2: each round adds one to the degree, for the weights, and the cube triples it.</summary>
    public static int Stated(int rounds) => 3 * ((int)Math.Pow(3, rounds) - 1) / 2;

    /// <summary>The degree along a random line: the order of the last difference that does not vanish; at most the stated degree plus one is looked at.</summary>
    public static int Along(Graph graph, int rounds, Trial<PrimeField> trial)
    {
        MessagePassing<PrimeField> from = new GraphNetwork(trial, rounds, 1).Layers;
        MessagePassing<PrimeField> towards = new GraphNetwork(trial, rounds, 1, prefix: "line ").Layers;
        PrimeField[] values = [.. Enumerable.Range(0, Stated(rounds) + 3).Select(step =>
            new MessagePassing<PrimeField>([.. from.Layers.Zip(towards.Layers, (start, direction) => Between(start, direction, PrimeField.FromInteger((long)step)))])
                .Embed(graph, VertexFeatures.Constant<PrimeField>(graph), default(SumAggregator<PrimeField>))[0])];
        int degree = -1;
        for (int order = 0; values.Length > 0; order++)
        {
            degree = values.Any(value => value != PrimeField.Zero) ? order : degree;
            values = [.. values.Skip(1).Zip(values, (next, value) => next - value)];
        }

        return degree;
    }

    private static MessagePassingLayer<PrimeField> Between(MessagePassingLayer<PrimeField> start, MessagePassingLayer<PrimeField> direction, PrimeField step) => new(
        new(1, 1, [start.Own[0, 0] + (step * direction.Own[0, 0])]),
        new(1, 1, [start.Neighbours[0, 0] + (step * direction.Neighbours[0, 0])]),
        [start.Bias[0] + (step * direction.Bias[0])]);
}

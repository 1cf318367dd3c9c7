using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Graphs;

public class FractionalIsomorphismTests
{
    [Fact]
    public void Means_what_the_matrices_say_in_exact_fractions()
    {
        Graph[] graphs = GraphEnumeration.UpToIsomorphism(6);
        JointColouring colouring = ColourRefinement.Stable(graphs);
        foreach (IReadOnlyList<int> members in colouring.Classes().Where(members => members.Count > 1))
        {
            (int first, int second) = (members[0], members[1]);
            Assert.True(FractionalIsomorphism.Verify(graphs[first], graphs[second], colouring.Colours(first), colouring.Colours(second)));
            Assert.True(HoldsInFractions(graphs[first], graphs[second], colouring.Colours(first).ToArray(), colouring.Colours(second).ToArray()));
        }
    }

    // Any colours with equal histograms make S doubly stochastic; A S = S B is then what decides, and both checks must agree on it.
    [Fact]
    public void Agrees_with_exact_fractions_on_colours_that_are_wrong()
    {
        int refused = 0;
        for (uint seed = 0; seed < 200; seed++)
        {
            Graph first = RandomGraphs.Draw(5, 0.5, seed);
            int[] permutation = RandomGraphs.Permutation(5, seed);
            Graph second = seed % 2 == 0 ? first.Relabel(permutation) : RandomGraphs.Draw(5, 0.5, seed + 1000);
            int[] colours = RandomGraphs.Colours(5, 3, seed);
            int[] moved = RandomGraphs.Permute(seed % 4 == 0 ? ColourRefinement.Stable(first) : colours, permutation);
            int[] given = seed % 4 == 0 ? ColourRefinement.Stable(first) : colours;
            bool accepted = Accepts(first, second, given, moved);
            Assert.Equal(HoldsInFractions(first, second, given, moved), accepted);
            refused += accepted ? 0 : 1;
        }

        Assert.InRange(refused, 50, 150);
    }

    [Fact]
    public void Says_no_and_why()
    {
        Graph path = GraphFamilies.Path(3);
        Graph star = GraphFamilies.CompleteBipartite(1, 2);
        Assert.True(FractionalIsomorphism.Verify(path, star, [0, 1, 0], [1, 0, 0]));
        Assert.Contains("Not doubly stochastic: colour 0", Reason(path, star, [0, 1, 0], [1, 1, 0]), StringComparison.Ordinal);
        Assert.Contains("(A S)", Reason(path, star, [0, 0, 1], [1, 0, 0]), StringComparison.Ordinal);
        Assert.Contains("Not doubly stochastic", Reason(GraphFamilies.Empty(2), GraphFamilies.Empty(3), [0, 0], [0, 0, 0]), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FractionalIsomorphism.Verify(path, star, [0, 1], [1, 0, 0]));
    }

    private static string Reason(Graph first, Graph second, int[] firstColours, int[] secondColours) =>
        Assert.Throws<InvalidOperationException>(() => FractionalIsomorphism.Verify(first, second, firstColours, secondColours)).Message;

    private static bool Accepts(Graph first, Graph second, int[] firstColours, int[] secondColours)
    {
        try
        {
            return FractionalIsomorphism.Verify(first, second, firstColours, secondColours);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool HoldsInFractions(Graph first, Graph second, int[] firstColours, int[] secondColours)
    {
        int n = first.VertexCount;
        Rational[,] a = Adjacency(first);
        Rational[,] b = Adjacency(second);
        Rational[,] s = new Rational[n, n];
        for (int u = 0; u < n; u++)
        {
            for (int v = 0; v < n; v++)
            {
                s[u, v] = firstColours[u] == secondColours[v] ? new Rational(1, secondColours.Count(colour => colour == secondColours[v])) : Rational.Zero;
            }
        }

        bool holds = true;
        for (int u = 0; u < n; u++)
        {
            Rational row = Rational.Zero;
            Rational column = Rational.Zero;
            for (int v = 0; v < n; v++)
            {
                row += s[u, v];
                column += s[v, u];
                Rational left = Rational.Zero;
                Rational right = Rational.Zero;
                for (int w = 0; w < n; w++)
                {
                    left += a[u, w] * s[w, v];
                    right += s[u, w] * b[w, v];
                }

                holds &= left == right;
            }

            holds &= row == Rational.One && column == Rational.One;
        }

        return holds;
    }

    private static Rational[,] Adjacency(Graph graph)
    {
        Rational[,] matrix = new Rational[graph.VertexCount, graph.VertexCount];
        foreach ((int first, int second) in graph.Edges)
        {
            matrix[first, second] = matrix[second, first] = Rational.One;
        }

        return matrix;
    }

    [Fact]
    public void Search_agrees_with_colour_refinement_and_needs_both_sums()
    {
        Graph edgesApart = GraphFamilies.DisjointUnion(GraphFamilies.Path(2), GraphFamilies.Path(2));
        Graph oneEdge = GraphFamilies.DisjointUnion(GraphFamilies.Path(2), GraphFamilies.Empty(2));
        Assert.True(FractionalIsomorphism.Exists(GraphFamilies.Cycle(4), GraphFamilies.CompleteBipartite(2, 2)));
        Assert.False(FractionalIsomorphism.Exists(edgesApart, oneEdge));
        Assert.True(FractionalIsomorphism.Exists(edgesApart, oneEdge, Stochasticity.Rows));
        Assert.False(FractionalIsomorphism.Exists(GraphFamilies.Path(2), GraphFamilies.Empty(2), Stochasticity.Rows));
        Assert.Throws<ArgumentException>(() => FractionalIsomorphism.Exists(GraphFamilies.Path(2), GraphFamilies.Path(3)));
        Assert.Throws<ArgumentException>(() => FractionalIsomorphism.Exists(GraphFamilies.Empty(0), GraphFamilies.Empty(0)));
        Assert.Throws<ArgumentNullException>("first", () => FractionalIsomorphism.Exists(null!, GraphFamilies.Path(2)));
        Assert.Throws<ArgumentNullException>("second", () => FractionalIsomorphism.Exists(GraphFamilies.Path(2), null!));
    }
}

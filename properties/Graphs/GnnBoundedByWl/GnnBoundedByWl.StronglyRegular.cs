using Theorems.Kernels.Graphs;

namespace Theorems.Properties.Graphs;

// Strongly regular graphs, on which colour refinement never gets beyond the first colour.
public sealed partial class GnnBoundedByWl
{
    // The fifteen graphs srg(25, 12, 5, 6) and the four srg(28, 12, 6, 4), by Seidel switching: it changes whether two vertices are adjacent where exactly one
    // of them is in a set.
    private static class StronglyRegular
    {
        private static readonly Lazy<GraphSet> s_onTwentyFive = new(() => new(DifferentOnTwentyFive()));
        private static readonly Lazy<GraphSet> s_onTwentyEight = new(() => new(Triangular()));

        // A Latin square of order 5 that is no isotope of addition modulo 5.
        private static readonly int[][] s_square = [[0, 1, 2, 3, 4], [1, 0, 3, 4, 2], [2, 4, 0, 1, 3], [3, 2, 4, 0, 1], [4, 3, 1, 2, 0]];

        public static GraphSet OnTwentyFive => s_onTwentyFive.Value;

        public static GraphSet OnTwentyEight => s_onTwentyEight.Value;

        // Vertices without an edge, of the wrong degree, and pairs with the wrong number of common neighbours; and isomorphic pairs of graphs.
        public static Census Compare(GraphSet set, int count, int degree, int adjacent, int apart)
        {
            (long compared, long wrong, string? first) = (1, set.Graphs.Count == count ? 0 : 1, null);
            for (int index = 0; index < set.Graphs.Count; index++)
            {
                Graph graph = set.Graphs[index];
                bool[][] joined = Rows(graph);
                bool regular = Enumerable.Range(0, graph.VertexCount).All(one => graph.Degree(one) == degree
                    && Enumerable.Range(0, one).All(other =>
                        joined[one].Zip(joined[other]).Count(pair => pair.First && pair.Second) == (joined[one][other] ? adjacent : apart)));
                bool repeated = set.Graphs.Take(index).Any(earlier => GraphIsomorphism.AreIsomorphic(earlier, graph));
                compared++;
                wrong += regular && !repeated ? 0 : 1;
                first ??= regular && !repeated ? null : $"{Graph6.Format(graph)} (graph6) is {(regular ? "in the list before" : "not strongly regular")}";
            }

            wrong += set.Classes.Count == 1 ? 0 : 1;
            return Known.Counted(compared + 1, wrong, first ?? (wrong == 0 ? null : $"{set.Graphs.Count} graphs in {set.Classes.Count} classes"));
        }

        // There are four regular two-graphs on 26 points: those of the two Latin squares of order 5 (with a vertex more) and of the two Steiner triple systems
        // on 13 points. Isolating any vertex by switching, and leaving it out, gives a graph srg(25, 12, 5, 6), and all fifteen arise so.
        private static List<Graph> DifferentOnTwentyFive()
        {
            int[][] system = [.. Enumerable.Range(0, 13).SelectMany(shift => new[] { Block(0, 1, 4, shift), Block(0, 2, 7, shift) })];
            // Four blocks on the points 0, 1, 2, 4, 7, 9 are exchanged for the four others that cover the same pairs.
            string[] removed = ["0 1 4", "0 2 7", "1 7 9", "2 4 9"];
            int[][] exchanged =
            [
                .. system.Where(block => !removed.Contains(string.Join(' ', block.Order()))), [0, 1, 7], [0, 2, 4], [1, 4, 9], [2, 7, 9],
            ];
            List<Graph> found = [];
            foreach (bool[][] whole in new[]
            {
                OfSquare((row, column) => (row + column) % 5), OfSquare((row, column) => s_square[row][column]), OfBlocks(system), OfBlocks(exchanged),
            })
            {
                for (int vertex = 0; vertex < whole.Length; vertex++)
                {
                    Graph graph = Isolated(whole, vertex);
                    if (!found.Any(earlier => GraphIsomorphism.AreIsomorphic(earlier, graph)))
                    {
                        found.Add(graph);
                    }
                }
            }

            return found;
        }

        // The triangular graph T(8), pairs of eight points adjacent if they share one, and Chang's three graphs: switched at the edges of 4 K2, of C8, and of
        // C3 and C5.
        private static List<Graph> Triangular()
        {
            (int First, int Second)[] pairs = [.. from second in Enumerable.Range(1, 7) from first in Enumerable.Range(0, second) select (first, second)];
            bool[][] whole = Matrix(pairs.Length, (one, other) =>
                pairs[one].First == pairs[other].First || pairs[one].First == pairs[other].Second
                || pairs[one].Second == pairs[other].First || pairs[one].Second == pairs[other].Second);
            (int, int)[][] sets =
            [
                [],
                [(0, 1), (2, 3), (4, 5), (6, 7)],
                [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7), (0, 7)],
                [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (5, 6), (6, 7), (3, 7)],
            ];
            return [.. sets.Select(set => ToGraph(Switched(whole, [.. pairs.Select(pair => set.Contains(pair))])))];
        }

        private static int[] Block(int first, int second, int third, int shift) => [(first + shift) % 13, (second + shift) % 13, (third + shift) % 13];

        // Cells of a Latin square, adjacent if they share a row, a column or an entry; and one more vertex without edges.
        private static bool[][] OfSquare(Func<int, int, int> entry) => Matrix(26, (one, other) => one < 25 && other < 25
            && (one / 5 == other / 5 || one % 5 == other % 5 || entry(one / 5, one % 5) == entry(other / 5, other % 5)));

        // Blocks, adjacent if they share a point.
        private static bool[][] OfBlocks(int[][] blocks) => Matrix(blocks.Length, (one, other) => blocks[one].Intersect(blocks[other]).Any());

        private static bool[][] Matrix(int size, Func<int, int, bool> joined) =>
            [.. Enumerable.Range(0, size).Select(one => Enumerable.Range(0, size).Select(other => one != other && joined(one, other)).ToArray())];

        private static bool[][] Rows(Graph graph)
        {
            bool[][] rows = Matrix(graph.VertexCount, (_, _) => false);
            foreach ((int first, int second) in graph.Edges)
            {
                (rows[first][second], rows[second][first]) = (true, true);
            }

            return rows;
        }

        private static bool[][] Switched(bool[][] rows, bool[] inside) =>
            Matrix(rows.Length, (one, other) => rows[one][other] ^ (inside[one] != inside[other]));

        // Switched at the neighbours of a vertex, which has none afterwards, and without it.
        private static Graph Isolated(bool[][] rows, int vertex)
        {
            bool[][] switched = Switched(rows, rows[vertex]);
            return ToGraph([.. switched.Where((_, row) => row != vertex).Select(row => row.Where((_, column) => column != vertex).ToArray())]);
        }

        private static Graph ToGraph(bool[][] rows) => new(rows.Length,
            from second in Enumerable.Range(1, rows.Length - 1) from first in Enumerable.Range(0, second) where rows[first][second] select (first, second));
    }
}

namespace Theorems.Kernels.Graphs;

/// <summary>What a vertex sees of a collection of colours.</summary>
public enum ColourView
{
    /// <summary>How often each colour occurs: what a sum can tell.</summary>
    Multiset,

    /// <summary>The proportions in which colours occur: what a mean can tell.</summary>
    Distribution,

    /// <summary>Which colours occur: what a maximum can tell.</summary>
    Set,
}

/// <summary>Colour refinement in which a vertex sees the multiset, the distribution or the set of its neighbours' colours.</summary>
/// <remarks>
/// Exact: a view is a sorted list of colours and counts, divided by their greatest common divisor for distributions and set to one for sets. No neighbours
/// at all are a view of their own, unless <c>emptySeesOwn</c> says that a vertex without neighbours sees itself.
/// Source: Xu, Hu, Leskovec and Jegelka, ICLR 2019, sections 5.2 to 5.4.
/// </remarks>
public static class NeighbourhoodRefinement
{
    /// <summary>The class of each graph when the joint refinement is stable: equal names if and only if the view of all colours is equal.</summary>
    /// <param name="graphs">Coloured graphs.</param>
    /// <param name="neighbours">What a vertex sees of its neighbours.</param>
    /// <param name="readout">What is seen of all vertices of a graph.</param>
    /// <param name="emptySeesOwn">Whether a vertex without neighbours sees its own colour in their place.</param>
    public static int[] Classes(IReadOnlyList<ColouredGraph> graphs, ColourView neighbours, ColourView readout, bool emptySeesOwn = false)
    {
        ArgumentNullException.ThrowIfNull(graphs);
        int[][] colours = [.. graphs.Select(graph => graph.Colours)];
        for (int count = 0, refined = colours.SelectMany(row => row).Distinct().Count(); refined > count;)
        {
            count = refined;
            Dictionary<string, int> names = [];
            colours = [.. graphs.Select((graph, index) => Refine(graph.Graph, colours[index], neighbours, emptySeesOwn, names))];
            refined = names.Count;
        }

        Dictionary<string, int> classes = [];
        return [.. colours.Select(row => Name(classes, Key(row, readout)))];
    }

    private static int[] Refine(Graph graph, int[] colours, ColourView view, bool emptySeesOwn, Dictionary<string, int> names)
    {
        int[] refined = new int[colours.Length];
        for (int vertex = 0; vertex < refined.Length; vertex++)
        {
            int[] seen = new int[graph.Degree(vertex)];
            for (int i = 0; i < seen.Length; i++)
            {
                seen[i] = colours[graph.Neighbours(vertex)[i]];
            }

            refined[vertex] = Name(names, $"{colours[vertex]}|{Key(seen.Length == 0 && emptySeesOwn ? [colours[vertex]] : seen, view)}");
        }

        return refined;
    }

    private static string Key(int[] colours, ColourView view)
    {
        (int Colour, int Count)[] counts = [.. colours.GroupBy(colour => colour).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];
        int divisor = view == ColourView.Distribution ? counts.Aggregate(0, (common, entry) => GreatestCommonDivisor(common, entry.Count)) : 1;
        return string.Join(' ', counts.Select(entry => view == ColourView.Set ? $"{entry.Colour}" : $"{entry.Colour}x{entry.Count / divisor}"));
    }

    private static int GreatestCommonDivisor(int first, int second) => second == 0 ? first : GreatestCommonDivisor(second, first % second);

    private static int Name(Dictionary<string, int> names, string key)
    {
        names.TryAdd(key, names.Count);
        return names[key];
    }
}

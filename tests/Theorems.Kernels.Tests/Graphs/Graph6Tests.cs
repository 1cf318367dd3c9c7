using Theorems.Kernels.Graphs;

namespace Theorems.Kernels.Tests.Graphs;

public class Graph6Tests
{
    // The example of the format's description, and graphs small enough to encode by hand.
    [Theory]
    [InlineData("DQc", 5, new[] { 0, 2, 0, 4, 1, 3, 3, 4 })]
    [InlineData("?", 0, new int[0])]
    [InlineData("@", 1, new int[0])]
    [InlineData("A_", 2, new[] { 0, 1 })]
    [InlineData("Bw", 3, new[] { 0, 1, 0, 2, 1, 2 })]
    public void Agrees_with_lines_worked_out_by_hand(string line, int vertexCount, int[] ends)
    {
        Graph graph = new(vertexCount, ends.Chunk(2).Select(edge => (edge[0], edge[1])));
        Assert.Equal(graph, Graph6.Parse(line));
        Assert.Equal(graph, Graph6.Parse(">>graph6<<" + line));
        Assert.Equal(line, Graph6.Format(graph));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(200)]
    public void Reads_back_what_it_wrote(int vertexCount)
    {
        Graph graph = RandomGraphs.Draw(vertexCount, 0.3, (uint)vertexCount);
        string line = Graph6.Format(graph);
        Assert.Equal(graph, Graph6.Parse(line));
        Assert.Equal(vertexCount > 62, line[0] == '~');
    }

    [Theory]
    [InlineData("", 1, "ends where a graph should begin")]
    [InlineData(">>graph6<<", 11, "ends where a graph should begin")]
    [InlineData(":Fa@x^", 1, "sparse6")]
    [InlineData("&A_", 1, "digraph6")]
    [InlineData(">>sparse6<<:A", 1, "header")]
    [InlineData("DQ", 3, "ends at position 3")]
    [InlineData("DQcc", 4, "ends at position 3")]
    [InlineData("DQ c", 4, "ends at position 3")]
    [InlineData("D c", 2, "U+0020")]
    [InlineData("Dé_", 2, "U+00E9")]
    [InlineData("A`", 2, "after the last pair")]
    [InlineData("~?", 3, "within the number of vertices")]
    [InlineData("~??D", 1, "written in four characters")]
    [InlineData("~~?????@", 2, "more than 258047")]
    [InlineData("~}~~", 5, "258047 vertices")]
    public void Malformed_lines_name_line_and_position(string line, int position, string reason)
    {
        FormatException error = Assert.Throws<FormatException>(() => Graph6.Parse(line, 17));
        Assert.StartsWith($"Line 17, position {position}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        // What is wrong, and then what to do about it.
        Assert.Matches("; [a-z]+ [^;]+\\.$", error.Message);
    }

    [Fact]
    public void Reads_a_text_line_by_line()
    {
        using StringReader reader = new(">>graph6<<\nA_\r\n\nBw\n");
        Assert.Equal(
            [(2, GraphFamilies.Complete(2)), (4, GraphFamilies.Complete(3))],
            Graph6.Read(reader));
    }

    [Fact]
    public void Reading_reports_the_line_that_fails()
    {
        using StringReader reader = new("A_\nBw\nB\n");
        FormatException error = Assert.Throws<FormatException>(() => Graph6.Read(reader).Count());
        Assert.StartsWith("Line 3, position 2: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_graphs_that_no_string_can_hold() =>
        Assert.Throws<ArgumentException>(() => Graph6.Format(GraphFamilies.Empty(Graph6.MaximumVertexCount + 1)));
}

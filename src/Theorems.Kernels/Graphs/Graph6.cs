using System.Globalization;

namespace Theorems.Kernels.Graphs;

/// <summary>The graph6 text format: one graph a line, six bits of the adjacency matrix a character.</summary>
/// <remarks>
/// Source: B. D. McKay, "Description of graph6, sparse6 and digraph6 encodings" (nauty). The characters '?' .. '~' hold the values 0 .. 63.
/// First the number of vertices (one character up to 62, else '~' and three characters), then the bits x(0,1), x(0,2), x(1,2), x(0,3), ...
/// of the upper triangle, column by column, the last character filled up with zeros.
/// </remarks>
public static class Graph6
{
    /// <summary>The most vertices that the four-character size can state.</summary>
    public const int MaximumVertexCount = 258047;

    private const string Header = ">>graph6<<";
    private const char Lowest = '?';
    private const char Highest = '~';
    private const int LongestString = 0x3FFFFFDF;

    /// <summary>The graph on a line; a leading <c>&gt;&gt;graph6&lt;&lt;</c> is skipped.</summary>
    /// <param name="line">One line without its end.</param>
    /// <param name="lineNumber">The line's number in its file, counted from 1, for messages.</param>
    /// <exception cref="FormatException">The line is malformed; the message names line, position (from 1) and remedy.</exception>
    public static Graph Parse(string line, int lineNumber = 1)
    {
        ArgumentNullException.ThrowIfNull(line);
        int position = line.StartsWith(Header, StringComparison.Ordinal) ? Header.Length : 0;
        if (position == line.Length)
        {
            throw Malformed(lineNumber, position, "the line ends where a graph should begin", "write one graph6 graph on the line or delete it");
        }

        RejectOtherFormats(line, lineNumber, position);
        int vertexCount = ParseVertexCount(line, lineNumber, ref position);
        long bits = (long)vertexCount * (vertexCount - 1) / 2;
        long expected = position + ((bits + 5) / 6);
        if (line.Length != expected)
        {
            string what = string.Create(
                CultureInfo.InvariantCulture,
                $"a graph on {vertexCount} vertices ends at position {expected}, but the line has {line.Length} characters");
            throw Malformed(lineNumber, (int)Math.Min(line.Length, expected), what, "restore the line from its source or correct the size at its start");
        }

        return new Graph(vertexCount, ParseEdges(line, lineNumber, position, vertexCount));
    }

    /// <summary>The line that describes a graph, without header and line end.</summary>
    /// <exception cref="ArgumentException">The graph has more vertices than the format, or than a string, can hold.</exception>
    public static string Format(Graph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        int vertexCount = graph.VertexCount;
        long bits = (long)vertexCount * (vertexCount - 1) / 2;
        int sizeLength = vertexCount <= 62 ? 1 : 4;
        long length = sizeLength + ((bits + 5) / 6);
        if (vertexCount > MaximumVertexCount || length > LongestString)
        {
            throw new ArgumentException($"A graph on {vertexCount} vertices is too large for one graph6 string; use a sparse format.", nameof(graph));
        }

        return string.Create((int)length, graph, (text, source) =>
        {
            text.Fill(Lowest);
            int size = source.VertexCount;
            if (sizeLength == 1)
            {
                text[0] = (char)(Lowest + size);
            }
            else
            {
                text[0] = Highest;
                text[1] = (char)(Lowest + (size >> 12));
                text[2] = (char)(Lowest + ((size >> 6) & 63));
                text[3] = (char)(Lowest + (size & 63));
            }

            foreach ((int first, int second) in source.Edges)
            {
                long bit = ((long)second * (second - 1) / 2) + first;
                text[(int)(sizeLength + (bit / 6))] += (char)(32 >> (int)(bit % 6));
            }
        });
    }

    /// <summary>The graphs of a text with their line numbers from 1, read as they are asked for; blank lines are skipped.</summary>
    /// <exception cref="FormatException">A line is malformed; thrown when the enumeration reaches it.</exception>
    public static IEnumerable<(int LineNumber, Graph Graph)> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadLines(reader);
    }

    private static IEnumerable<(int LineNumber, Graph Graph)> ReadLines(TextReader reader)
    {
        int lineNumber = 0;
        while (reader.ReadLine() is string line)
        {
            lineNumber++;
            bool onlyHeader = lineNumber == 1 && line == Header;
            if (!onlyHeader && !string.IsNullOrWhiteSpace(line))
            {
                yield return (lineNumber, Parse(line, lineNumber));
            }
        }
    }

    private static void RejectOtherFormats(string line, int lineNumber, int position)
    {
        string? other = line[position] switch
        {
            ':' => "sparse6",
            ';' => "incremental sparse6",
            '&' => "digraph6",
            '>' => "a header other than " + Header,
            _ => null,
        };
        if (other is not null)
        {
            // A graph with directions has no graph6.
            string remedy = line[position] == '&' ? "give graphs without directions, in graph6" : "convert the file to graph6 (nauty's copyg -g does)";
            throw Malformed(lineNumber, position, $"'{line[position]}' begins {other}", remedy);
        }
    }

    private static int ParseVertexCount(string line, int lineNumber, ref int position)
    {
        int first = ParseSextet(line, lineNumber, position++);
        if (first < 63)
        {
            return first;
        }

        if (position < line.Length && line[position] == Highest)
        {
            throw Malformed(lineNumber, position, $"'~~' announces more than {MaximumVertexCount} vertices", "use a graph within that size");
        }

        if (line.Length - position < 3)
        {
            throw Malformed(lineNumber, line.Length, "the line ends within the number of vertices", "restore the three characters after '~'");
        }

        int count = 0;
        for (int i = 0; i < 3; i++)
        {
            count = (count << 6) | ParseSextet(line, lineNumber, position++);
        }

        if (count <= 62)
        {
            string size = count.ToString(CultureInfo.InvariantCulture);
            throw Malformed(lineNumber, position - 4, $"the size {size} is written in four characters", $"write it in one, '{(char)(Lowest + count)}'");
        }

        return count;
    }

    private static List<(int First, int Second)> ParseEdges(string line, int lineNumber, int position, int vertexCount)
    {
        List<(int First, int Second)> edges = [];
        // The bit at hand is x(row, column); a column has as many bits as its number.
        int row = 0;
        int column = 1;
        for (; position < line.Length; position++)
        {
            int sextet = ParseSextet(line, lineNumber, position);
            for (int mask = 32; mask != 0 && column < vertexCount; mask >>= 1)
            {
                if ((sextet & mask) != 0)
                {
                    edges.Add((row, column));
                    sextet ^= mask;
                }

                if (++row == column)
                {
                    row = 0;
                    column++;
                }
            }

            if (sextet != 0)
            {
                throw Malformed(lineNumber, position, "a bit after the last pair of vertices is set", "restore the line from its source");
            }
        }

        return edges;
    }

    private static int ParseSextet(string line, int lineNumber, int position)
    {
        char character = line[position];
        if (character is < Lowest or > Highest)
        {
            string what = string.Create(CultureInfo.InvariantCulture, $"the character U+{(int)character:X4} is outside '?' .. '~'");
            throw Malformed(lineNumber, position, what, "remove it or restore the line from its source");
        }

        return character - Lowest;
    }

    // Positions are counted from 1 for people.
    private static FormatException Malformed(int lineNumber, int index, string what, string remedy) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Line {lineNumber}, position {index + 1}: {what}; {remedy}."));
}

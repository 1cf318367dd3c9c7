using Theorems.Checking.Data;
using Theorems.Cli.Sessions;
using Theorems.Kernels.Graphs;

namespace Theorems.Cli.Inputs;

/// <summary>Reads what a user brings: tables and graphs, from a file or, named '-', from the standard input.</summary>
internal static class UserFile
{
    /// <summary>The table that a user chose.</summary>
    public static GivenTable Table(TableChoice choice, Session session) =>
        Read(choice.Path, session, "a table of numbers (CSV)", (reader, name) => choice.Of(TextTable.Read(reader, name)));

    /// <summary>The graphs of a file in graph6, one a line.</summary>
    public static IReadOnlyList<Graph> Graphs(string path, Session session) => Read(path, session, "graphs in graph6, one a line", (reader, name) =>
    {
        List<Graph> graphs = [];
        try
        {
            graphs.AddRange(Graph6.Read(reader).Select(entry => entry.Graph));
        }
        catch (FormatException failure)
        {
            throw new FormatException($"{name}: {failure.Message}", failure);
        }

        return graphs.Count > 0 ? graphs : throw new FormatException($"{name} holds no graph; write at least one line of graph6, as `geng 5` prints them.");
    });

    private static T Read<T>(string path, Session session, string content, Func<TextReader, string, T> read)
    {
        try
        {
            if (path == "-")
            {
                return read(session.Input, "standard input");
            }

            if (Directory.Exists(path))
            {
                throw new InputException($"{path} is a folder; name a file with {content}.");
            }

            using StreamReader reader = new(path);
            return read(reader, path);
        }
        catch (FormatException failure)
        {
            throw new InputException(failure.Message);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"There is no file {path}; name one with {content}.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path} cannot be read ({failure.Message.TrimEnd('.')}); name a readable file with {content}.");
        }
    }
}

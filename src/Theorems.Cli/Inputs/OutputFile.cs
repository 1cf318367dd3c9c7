using Theorems.Checking.Golden;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Inputs;

/// <summary>Where a command writes a document: a file that appears whole or not at all, or, named '-', the standard output.</summary>
internal sealed class OutputFile
{
    private readonly string _path;
    private readonly Session _session;

    /// <summary>Makes sure that the file can be written, before any work is spent on its content.</summary>
    private OutputFile(string path, Session session)
    {
        (_path, _session) = (path, session);
        if (!IsStandardOutput)
        {
            Try(() => WholeFile.Probe(path));
        }
    }

    /// <summary>Whether the document has the standard output to itself, so that all else must go elsewhere.</summary>
    public bool IsStandardOutput => _path == "-";

    /// <summary>Whether it is a file, beside which others can stand: neither the standard output nor a pipe or a device.</summary>
    public bool IsFile => !IsStandardOutput && !WholeFile.LeadsToStream(_path);

    /// <summary>Its name.</summary>
    public string Path => _path;

    /// <summary>The place that an option names, or null if it names none.</summary>
    /// <exception cref="InputException">It cannot be written.</exception>
    public static OutputFile? Of(string? path, Session session) => path is null ? null : new(path, session);

    /// <summary>Refuses two documents in one place.</summary>
    public static void RefuseSame((string Option, OutputFile? File) one, (string Option, OutputFile? File) other)
    {
        if (one.File is not null && other.File is not null && System.IO.Path.GetFullPath(one.File._path) == System.IO.Path.GetFullPath(other.File._path))
        {
            string place = one.File.IsStandardOutput ? "the standard output" : one.File._path;
            throw new InputException($"{one.Option} and {other.Option} cannot both write to {place}; give one of them another file.");
        }
    }

    /// <summary>Writes the whole document.</summary>
    public void Write(string content)
    {
        if (IsStandardOutput)
        {
            _session.Output.Write(content);
        }
        else
        {
            Try(() => WholeFile.Write(_path, content));
        }
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{_path} cannot be written ({failure.Message.TrimEnd('.')}); name a file in a folder that exists and is writable.");
        }
    }
}

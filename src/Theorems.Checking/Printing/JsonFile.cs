using System.Text;

namespace Theorems.Checking.Printing;

/// <summary>A file of JSON that appears whole or not at all; '-' is the standard output.</summary>
internal sealed class JsonFile
{
    private const string StandardOutput = "-";

    private readonly string _path;

    /// <summary>Makes sure that the file can be written, before any work is spent on its content.</summary>
    /// <exception cref="FormatException">It cannot; the message says why.</exception>
    public JsonFile(string path)
    {
        _path = path;
        if (path.Length == 0)
        {
            throw new FormatException("--json must be followed by a file, or by '-' for the standard output.");
        }

        if (!IsStandardOutput)
        {
            Try(() =>
            {
                if (Directory.Exists(path))
                {
                    throw new IOException("it is a folder");
                }

                File.WriteAllText(Draft, "");
                File.Delete(Draft);
            });
        }
    }

    /// <summary>Whether the content goes to the standard output.</summary>
    public bool IsStandardOutput => _path == StandardOutput;

    private string Draft => _path + ".draft";

    /// <summary>Writes the whole content.</summary>
    public void Write(string content, TextWriter output)
    {
        if (IsStandardOutput)
        {
            output.Write(content);
            return;
        }

        Try(() =>
        {
            File.WriteAllText(Draft, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(Draft, _path, overwrite: true);
        });
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new FormatException(
                $"{_path} cannot be written ({failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}); name a file in a folder that exists and is writable.");
        }
    }
}

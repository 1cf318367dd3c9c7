using System.Text;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Inputs;

/// <summary>A file that appears whole or not at all.</summary>
internal sealed class OutputFile
{
    private readonly string _path;

    /// <summary>Makes sure that the file can be written, before any work is spent on its content.</summary>
    public OutputFile(string path)
    {
        _path = path;
        Try(() =>
        {
            if (Directory.Exists(path))
            {
                throw new IOException("it is a folder");
            }

            if (!IsDevice)
            {
                File.WriteAllText(Draft, "");
                File.Delete(Draft);
            }
        });
    }

    private string Draft => _path + ".draft";

    // A device, such as /dev/null, is written to; it must not be replaced.
    private bool IsDevice => Path.GetFullPath(_path).StartsWith("/dev/", StringComparison.Ordinal);

    /// <summary>Writes the whole content.</summary>
    public void Write(string content) => Try(() =>
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        if (IsDevice)
        {
            File.WriteAllText(_path, content, encoding);
            return;
        }

        lock (Interruption.Gate)
        {
            File.WriteAllText(Draft, content, encoding);
            File.Move(Draft, _path, overwrite: true);
        }
    });

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

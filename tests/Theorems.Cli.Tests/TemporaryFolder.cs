namespace Theorems.Cli.Tests;

/// <summary>A folder that disappears with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("theorems-test-").FullName;

    public string File(string name, string content)
    {
        string path = Name(name);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    public string Name(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

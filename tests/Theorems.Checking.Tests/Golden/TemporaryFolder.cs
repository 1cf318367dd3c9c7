using Theorems.Checking.Golden;

namespace Theorems.Checking.Tests.Golden;

/// <summary>A folder that is deleted after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("theorems-").FullName;

    public string Verified => GoldenFile.VerifiedPath(Path, "roots");

    public string Received => GoldenFile.ReceivedPath(Path, "roots");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

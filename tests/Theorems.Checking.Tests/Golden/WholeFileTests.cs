using System.Diagnostics;
using Theorems.Checking.Golden;

namespace Theorems.Checking.Tests.Golden;

public sealed class WholeFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("theorems-whole-").FullName;

    private string Path(string name) => System.IO.Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_replaced_and_nothing_else_is_left()
    {
        WholeFile.Write(Path("file"), "older");
        WholeFile.Probe(Path("file"));
        WholeFile.Write(Path("file"), "newer ∑\n");
        Assert.Equal("newer ∑\n", WholeFile.Read(Path("file")));
        Assert.Equal("newer ∑\n"u8.ToArray(), File.ReadAllBytes(Path("file")));
        Assert.Equal([Path("file")], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_write_that_fails_leaves_what_was_there_and_no_draft()
    {
        Directory.CreateDirectory(Path("folder/full"));
        Assert.ThrowsAny<SystemException>(() => WholeFile.Write(Path("folder"), "text"));
        Assert.Throws<IOException>(() => WholeFile.Probe(Path("folder")));
        Assert.Equal([Path("folder")], Directory.GetFileSystemEntries(_folder));
        Assert.ThrowsAny<IOException>(() => WholeFile.Probe(Path("missing/file")));
    }

    [Fact]
    public void Writers_at_the_same_time_have_drafts_of_their_own()
    {
        string[] texts = [.. Enumerable.Range(0, 64).Select(index => new string((char)('a' + (index % 26)), 100_000))];
        Parallel.ForEach(texts, text => WholeFile.Write(Path("file"), text));
        Assert.Contains(WholeFile.Read(Path("file")), texts);
        Assert.Single(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_leads_to_changes()
    {
        Directory.CreateDirectory(Path("elsewhere"));
        File.WriteAllText(Path("elsewhere/target"), "older");
        File.CreateSymbolicLink(Path("link"), Path("elsewhere/target"));
        WholeFile.Write(Path("link"), "newer");
        Assert.NotNull(new FileInfo(Path("link")).LinkTarget);
        Assert.Equal("newer", File.ReadAllText(Path("elsewhere/target")));

        File.Delete(Path("elsewhere/target"));
        WholeFile.Write(Path("link"), "made");
        Assert.Equal("made", File.ReadAllText(Path("elsewhere/target")));
    }

    [Fact]
    public async Task A_pipe_is_not_read_and_not_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Process making = Process.Start("mkfifo", [Path("pipe")]);
        await making.WaitForExitAsync();
        Assert.Contains("a pipe or a device", Assert.Throws<IOException>(() => WholeFile.Read(Path("pipe"))).Message, StringComparison.Ordinal);
        File.CreateSymbolicLink(Path("link"), Path("pipe"));
        Assert.Throws<IOException>(() => WholeFile.RefuseStream(Path("link")));
        Task<string> reading = Task.Run(() => File.ReadAllText(Path("pipe")));
        WholeFile.Write(Path("pipe"), "through");
        Assert.Equal("through", await reading);
        Assert.Throws<IOException>(() => WholeFile.RefuseStream(Path("pipe")));
    }

    [Fact]
    public void A_device_is_written_to_as_it_is()
    {
        if (OperatingSystem.IsLinux())
        {
            WholeFile.Write("/dev/null", "text");
            Assert.True(File.Exists("/dev/null"));
            Assert.ThrowsAny<IOException>(() => WholeFile.Write("/dev/full", "text"));
            Assert.Throws<IOException>(() => WholeFile.Read("/dev/zero"));
        }
    }

    [Fact]
    public void A_write_waits_for_whoever_holds_the_gate()
    {
        Thread writing = new(() => WholeFile.Write(Path("file"), "text"));
        using (WholeFile.Gate.EnterScope())
        {
            writing.Start();
            Assert.False(writing.Join(TimeSpan.FromMilliseconds(200)));
            Assert.Empty(Directory.GetFiles(_folder));
        }

        Assert.True(writing.Join(TimeSpan.FromSeconds(30)));
        Assert.True(File.Exists(Path("file")));
    }
}

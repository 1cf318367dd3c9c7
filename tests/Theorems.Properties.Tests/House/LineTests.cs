namespace Theorems.Properties.Tests.House;

/// <summary>Files and lines that fit on a screen.</summary>
public class LineTests
{
    private const int LongestLine = 160;
    private const int LongestFile = 400;

    [Fact]
    public void No_line_is_longer_than_160_characters() => Assert.Empty(Files().SelectMany(file => TooLong(file, File.ReadLines(file))));

    [Fact]
    public void No_file_is_longer_than_400_lines() => Assert.DoesNotContain(Files(), file => File.ReadLines(file).Count() > LongestFile);

    [Fact]
    public void A_long_line_is_seen() =>
        Assert.Equal(["file:2"], TooLong("file", [new string('x', LongestLine), new string('x', LongestLine + 1)]));

    private static IEnumerable<string> TooLong(string file, IEnumerable<string> lines) =>
        lines.Select((line, index) => (line.Length, Place: $"{file}:{index + 1}")).Where(line => line.Length > LongestLine).Select(line => line.Place);

    private static IEnumerable<string> Files() => new[] { "src", "properties", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}

using System.Text.RegularExpressions;

namespace Theorems.Properties.Tests;

/// <summary>No link between the repository's own pages leads nowhere.</summary>
[Collection("pages")]
public partial class LinkTests
{
    public static TheoryData<string> PagesWithLinks => [.. MarkdownFiles().Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(PagesWithLinks))]
    public void Every_link_leads_to_a_file(string page) => Assert.Empty(Broken(Path.Combine(Repository.Root, page)));

    [Fact]
    public void A_link_that_leads_nowhere_is_seen()
    {
        string folder = Directory.CreateTempSubdirectory("theorems-links").FullName;
        try
        {
            string page = Path.Combine(folder, "page.md");
            File.WriteAllText(page, "[here](page.md), [there](missing.md#place), [web](https://example.org/missing.md) and `[code](missing.md)`");
            Assert.Equal(["missing.md#place"], Broken(page));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> MarkdownFiles() =>
        new[] { "docs", "properties", "tests", ".github" }.Select(folder => Path.Combine(Repository.Root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static IEnumerable<string> Broken(string page) =>
        Link().Matches(Code().Replace(File.ReadAllText(page), "")).Select(link => link.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0])));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}

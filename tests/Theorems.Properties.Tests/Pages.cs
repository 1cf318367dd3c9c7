using Theorems.Checking.Claims;

namespace Theorems.Properties.Tests;

/// <summary>Where the page of each theorem is, and the blocks in it that the tests write.</summary>
internal static class Pages
{
    /// <summary>README.md of the folder that has the name of the claim's class.</summary>
    public static string PathOf(Claim claim)
    {
        string name = claim.GetType().Name;
        string[] rooms = Directory.GetDirectories(Path.Combine(Repository.Root, "properties"), name, SearchOption.AllDirectories);
        Assert.True(rooms.Length == 1, $"There is no folder {name} below properties, or there are several; every theorem has one.");
        return Path.Combine(rooms[0], "README.md");
    }

    /// <summary>The page as a link from a folder of the repository.</summary>
    public static string Link(Claim claim, string folder) =>
        Path.GetRelativePath(Path.Combine(Repository.Root, folder), PathOf(claim)).Replace('\\', '/');

    /// <summary>Whether pages are to be written anew rather than compared.</summary>
    public static bool Accepts => Environment.GetEnvironmentVariable("THEOREMS_ACCEPT") == "1";

    /// <summary>Holds the lines between two marks of a page to what they should be, or writes them.</summary>
    public static void AssertBlock(string path, string begin, string end, string expected)
    {
        Assert.True(File.Exists(path), $"There is no page {path}; every claim has one.");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int from = page.IndexOf(begin, StringComparison.Ordinal);
        int to = page.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= 0 && to > from, $"{path} lacks the lines '{begin}' and '{end}'.");
        from += begin.Length + 1;
        if (Accepts)
        {
            File.WriteAllText(path, page[..from] + expected + page[to..]);
            return;
        }

        Assert.Equal(expected, page[from..to]);
    }
}

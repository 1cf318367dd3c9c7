using System.Text.RegularExpressions;

namespace Theorems.Properties.Tests.House;

/// <summary>Floors and folders know only what is below them: namespaces say the folders, and no two folders need each other.</summary>
public partial class FolderTests
{
    private const string Sources = "src";

    // Each floor with what it may know.
    private static readonly Dictionary<string, string[]> Floors = new()
    {
        ["Theorems.Numbers"] = [],
        ["Theorems.Kernels"] = ["Theorems.Numbers"],
        ["Theorems.Checking"] = ["Theorems.Numbers", "Theorems.Kernels"],
        ["Theorems.Ilgpu"] = ["Theorems.Numbers", "Theorems.Kernels", "Theorems.Checking"],
        ["Theorems.Symbolics"] = ["Theorems.Numbers", "Theorems.Kernels", "Theorems.Checking"],
        ["Theorems.Properties"] = ["Theorems.Numbers", "Theorems.Kernels", "Theorems.Checking"],
        ["Theorems.Cli"] = ["Theorems.Numbers", "Theorems.Kernels", "Theorems.Checking", "Theorems.Ilgpu", "Theorems.Symbolics", "Theorems.Properties"],
    };

    public static TheoryData<string> Projects => ["Theorems.Checking", "Theorems.Cli"];

    [Fact]
    public void A_floor_knows_only_what_is_below_it()
    {
        foreach ((string floor, string[] below) in Floors.Where(floor => floor.Key != "Theorems.Properties"))
        {
            string[] known = [.. Files(floor).SelectMany(file => NamedFloors().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct().Where(Floors.ContainsKey)];
            Assert.Empty(known.Except(below).Except([floor]));
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_says_its_folder(string project)
    {
        string root = Path.Combine(Repository.Root, Sources, project);
        Assert.All(Files(project).Where(file => !file.EndsWith("Program.cs", StringComparison.Ordinal) || Path.GetDirectoryName(file) != root), file =>
        {
            string folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            Assert.Equal(folder == "." ? project : $"{project}.{folder}", Namespace().Match(File.ReadAllText(file)).Groups[1].Value);
        });
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_two_folders_need_each_other(string project) =>
        Assert.Empty(Circle(Files(project).Select(file => File.ReadAllText(file)), project));

    [Fact]
    public void A_circle_is_seen()
    {
        string[] files = ["using P.B;\nnamespace P.A;", "using P.C;\nnamespace P.B;", "namespace P.C;\nclass X { P.A.Y z; }"];
        Assert.Equal(["P.A", "P.B", "P.C"], Circle(files, "P").Order());
        Assert.Empty(Circle(files[..2], "P"));
    }

    // The folders that lead back to themselves.
    private static IEnumerable<string> Circle(IEnumerable<string> files, string project)
    {
        Dictionary<string, HashSet<string>> arrows = [];
        foreach (string text in files)
        {
            string from = Namespace().Match(text).Groups[1].Value;
            Regex named = new($@"(?<!namespace )\b{Regex.Escape(project)}((?:\.[A-Z]\w*)+)");
            arrows.TryAdd(from, []);
            arrows[from].UnionWith(named.Matches(text).Select(match => project + match.Groups[1].Value));
        }

        // A name ends in a type or in a member; the folder is the longest beginning that is one.
        string[] folders = [.. arrows.Keys];
        Dictionary<string, string[]> edges = arrows.ToDictionary(
            arrow => arrow.Key,
            arrow => arrow.Value.Select(name => folders.Where(folder => name == folder || name.StartsWith(folder + ".", StringComparison.Ordinal)).MaxBy(folder => folder.Length))
                .OfType<string>().Where(to => to != arrow.Key).Distinct().ToArray());
        return folders.Where(folder => Reaches(edges, folder, folder, []));
    }

    private static bool Reaches(Dictionary<string, string[]> edges, string from, string to, HashSet<string> seen) =>
        edges[from].Any(next => next == to || (seen.Add(next) && Reaches(edges, next, to, seen)));

    private static IEnumerable<string> Files(string project) => Directory.EnumerateFiles(Path.Combine(Repository.Root, Sources, project), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !file.Contains($"{Path.DirectorySeparatorChar}Templates{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(Theorems\.[A-Z]\w*)")]
    private static partial Regex NamedFloors();
}

using System.Collections.Concurrent;
using Theorems.Checking;

namespace Theorems.Properties.Tests;

/// <summary>The evidence for each claim, gathered once with the default seed and effort and shared by all tests.</summary>
internal static class Checked
{
    private static readonly ConcurrentDictionary<string, Lazy<ClaimEvidence>> Evidence = new();

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string GoldenFolder => Path.Combine(Root, "golden");

    public static ClaimEvidence Of(string id) => Evidence.GetOrAdd(id, name => new(() =>
        new Checker(new() { GoldenFolder = GoldenFolder }).Check(Catalogue.Find(name)))).Value;

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Theorems.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must run inside the repository: no Theorems.sln above them.");
    }
}

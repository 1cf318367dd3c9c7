using System.Collections.Concurrent;
using Theorems.Checking.Checks;
using Theorems.Checking.Evidence;

namespace Theorems.Properties.Tests;

/// <summary>The evidence for each claim, gathered once with the default seed and effort and shared by all tests.</summary>
internal static class Checked
{
    private static readonly ConcurrentDictionary<string, Lazy<ClaimEvidence>> Evidence = new();

    public static string GoldenFolder => Path.Combine(Repository.Root, "golden");

    public static ClaimEvidence Of(string id) => Evidence.GetOrAdd(id, name => new(() =>
        new Checker(new() { GoldenFolder = GoldenFolder }).Check(Catalogue.Find(name)))).Value;
}

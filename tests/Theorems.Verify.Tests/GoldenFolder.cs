using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Properties;

namespace Theorems.Verify.Tests;

/// <summary>The accepted snapshots of the repository.</summary>
internal static class GoldenFolder
{
    /// <summary>The folder that holds the snapshots.</summary>
    public static string Path => System.IO.Path.Combine(Repository.Root, "golden");

    /// <summary>The names of the claims that have one.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. Catalogue.All.Select(claim => claim.Id).Where(id => File.Exists(GoldenFile.VerifiedPath(Path, id)))];

    /// <summary>The text of the snapshot that a claim's program gives now.</summary>
    public static string Received(string id) => GoldenFile.Text(Catalogue.Find(id).Accept(new Taker()));

    private sealed class Taker : IClaimVisitor<GoldenSnapshot>
    {
        public GoldenSnapshot Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class => GoldenFile.Take(claim);
    }
}

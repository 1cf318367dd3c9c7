using System.Runtime.CompilerServices;
using System.Text.Json;
using DiffEngine;
using Theorems.Checking.Golden;

namespace Theorems.Verify.Tests;

/// <summary>How a golden snapshot is verified through Verify.</summary>
internal static class Snapshots
{
    // Paths of sources are mapped in our builds, and Verify wants one that is there.
    private static readonly string Here = Path.Combine(Repository.Root, "tests", "Theorems.Verify.Tests", "Adapter", "Snapshots.cs");

    /// <summary>Once for the process: Verify writes a byte order mark unless told not to, and looks for a tool that shows differences.</summary>
    [ModuleInitializer]
    internal static void Initialise()
    {
        VerifierSettings.UseUtf8NoBom();
        DiffRunner.Disabled = true;
    }

    /// <summary>Verifies a received text against the accepted file of a name in a folder.</summary>
    public static async Task Verify(string folder, string name, string received)
    {
        VerifySettings settings = new();
        settings.UseDirectory(folder);
        settings.UseFileName(name);
        settings.UseStringComparer(Compare, "json");

        // They are on even for text that is given as it is, and would take a number for a date or an identifier.
        settings.DisableScrubbers();
        settings.DisableDiff();
        settings.DisableRequireUniquePrefix();
        await Verifier.Verify(received, "json", settings, Here);
    }

    /// <summary>Says no where a number is outside the budgets, or anything else differs.</summary>
    public static Task<CompareResult> Compare(string received, string verified, IReadOnlyDictionary<string, object> context)
    {
        try
        {
            IReadOnlyList<string> differences = GoldenComparison.OutsideBudgets(GoldenFile.Parse(verified), GoldenFile.Parse(received));
            return Task.FromResult(differences.Count == 0 ? CompareResult.Equal : CompareResult.NotEqual(string.Join('\n', differences)));
        }
        catch (JsonException failure)
        {
            return Task.FromResult(CompareResult.NotEqual($"This is not a golden snapshot: {failure.Message}"));
        }
    }
}

using System.CommandLine;

namespace Theorems.Cli.Inputs;

/// <summary>Options that several commands share.</summary>
internal static class DataOptions
{
    /// <summary>--graphs FILE.g6.</summary>
    public static Option<string?> Graphs() => new("--graphs")
    {
        Description = "Your own graphs (graph6, one a line), for the claims that accept them; '-' reads the standard input.",
        HelpName = "FILE.g6",
    };

    /// <summary>--golden FOLDER.</summary>
    public static Option<string?> Golden() => new("--golden")
    {
        Description = "The folder of the golden snapshots; if left out, 'golden' beside the nearest Theorems.sln, or else here.",
        HelpName = "FOLDER",
    };
}

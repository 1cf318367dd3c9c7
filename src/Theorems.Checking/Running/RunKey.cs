namespace Theorems.Checking.Running;

/// <summary>What fixes the evidence of a run, so that only pieces of one run are put together.</summary>
public sealed record RunKey
{
    /// <summary>What is run: check or kernels.</summary>
    public required string Command { get; init; }

    /// <summary>The programs: a hash over the identities of their modules.</summary>
    public required string Version { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The trials at each level that were asked for; null for the claims' own numbers.</summary>
    public int? Trials { get; init; }

    /// <summary>Whether the slow parts are checked too.</summary>
    public bool Slow { get; init; }

    /// <summary>A hash of the folder of snapshots; empty where none is compared.</summary>
    public string Golden { get; init; } = "";

    /// <summary>The claims, or the kernels in their number systems, in the order of the evidence.</summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>What differs between this run and another one, in words; null if nothing does.</summary>
    public string? Difference(RunKey other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Command != other.Command ? $"it is of '{other.Command}', not of '{Command}'"
            : Version != other.Version ? $"another version of the programs wrote it ({other.Version}, not {Version})"
            : Seed != other.Seed ? FormattableString.Invariant($"its seed is {other.Seed}, not {Seed}")
            : Trials != other.Trials ? $"its trials are {Text(other.Trials)}, not {Text(Trials)}"
            : Slow != other.Slow ? $"it was run with{(other.Slow ? "" : "out")} --slow"
            : Golden != other.Golden ? "its golden snapshots are others"
            : !About.SequenceEqual(other.About) ? $"it is about {Named(other)} that are others ({other.About.Count}, not {About.Count})"
            : null;
    }

    private static string Named(RunKey key) => key.Command == "kernels" ? "kernels" : "claims";

    private static string Text(int? trials) => trials is { } number ? FormattableString.Invariant($"{number}") : "the claims' own";
}

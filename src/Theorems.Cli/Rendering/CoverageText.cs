using Theorems.Checking.Evidence;

namespace Theorems.Cli.Rendering;

/// <summary>What a level's recipes and numbers covered, in words.</summary>
internal static class CoverageText
{
    /// <summary>The range of each setting, and the corners that were visited; empty for levels that say nothing of them.</summary>
    public static string Of(LevelEvidence level) => string.Join("; ", new[] { Settings(level), Corners(level) }.Where(part => part.Length > 0));

    private static string Settings(LevelEvidence level) => string.Join(", ", level.Settings.Select(setting => setting.Values == 1
        ? $"{setting.Name} always {setting.Least}"
        : FormattableString.Invariant($"{setting.Name} from {setting.Least} to {setting.Greatest} ({setting.Values} values)")));

    private static string Corners(LevelEvidence level)
    {
        // A corner of recipes is named by settings with their values.
        string[] ends = [.. level.Corners.Where(corner => corner.Name.Contains('=', StringComparison.Ordinal)).Select(corner => corner.Name)];
        string[] numbers = [.. level.Corners.Where(corner => !corner.Name.Contains('=', StringComparison.Ordinal))
            .Select(corner => FormattableString.Invariant($"{corner.Name} ({corner.Trials})"))];
        string[] said =
        [
            ends.Length == 0 ? "" : FormattableString.Invariant($"{ends.Length} ends of ranges and pairs of them"),
            numbers.Length == 0 ? "" : $"numbers that are {string.Join(", ", numbers)}",
        ];
        return string.Join("; ", said.Where(part => part.Length > 0));
    }
}

using System.Globalization;
using System.Text.Json;
using Theorems.Checking.Golden;

namespace Theorems.Checking.Guards;

/// <summary>One line of the record: a kernel in one number system, its worst error and the hash of its bits.</summary>
/// <param name="Name">The kernel.</param>
/// <param name="NumberSystem">The number system.</param>
/// <param name="Worst">The largest error in units of the budget, as a round-trip decimal.</param>
/// <param name="Bits">The hash of all outputs.</param>
public sealed record RecordedKernel(string Name, string NumberSystem, string Worst, string Bits);

/// <summary>The accepted record of all kernels, golden/kernels.verified.json: what notices a drift that stays inside every budget.</summary>
public static class KernelRecord
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The accepted record in a folder.</summary>
    public static string Path(string folder) => System.IO.Path.Combine(folder, "kernels.verified.json");

    /// <summary>The line of one finding.</summary>
    public static RecordedKernel Of(KernelEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new(evidence.Name, evidence.NumberSystem, evidence.Worst.ToString("R", CultureInfo.InvariantCulture), evidence.Bits);
    }

    /// <summary>Reads an accepted record.</summary>
    /// <exception cref="FormatException">The file is not one.</exception>
    public static IReadOnlyList<RecordedKernel> Read(string path)
    {
        try
        {
            RecordedKernel?[] lines = JsonSerializer.Deserialize<RecordedKernel?[]>(WholeFile.Read(path), Layout) ?? throw new JsonException("it is empty");
            HashSet<(string, string)> seen = [];
            for (int index = 0; index < lines.Length; index++)
            {
                RecordedKernel line = lines[index] ?? throw new JsonException(FormattableString.Invariant($"entry {index + 1} is null"));
                if (!seen.Add((line.Name, line.NumberSystem)))
                {
                    throw new JsonException($"'{line.Name}' in {line.NumberSystem} stands there twice");
                }
            }

            return lines!;
        }
        catch (Exception failure) when (failure is JsonException or IOException)
        {
            throw new FormatException(
                $"{path} is not a record of kernels ({failure.Message.TrimEnd('.')}); restore it, or accept a new one with `theorems kernels --accept`.",
                failure);
        }
    }

    /// <summary>
    /// Writes a record of what this processor gave, which devices must give too; lines of kernels that were not run are kept from the one before.
    /// </summary>
    public static void Accept(string path, IEnumerable<KernelEvidence> found)
    {
        Dictionary<(string, string), RecordedKernel> lines = File.Exists(path) ? Read(path).ToDictionary(line => (line.Name, line.NumberSystem)) : [];
        foreach (KernelEvidence evidence in found.Where(evidence => evidence.Device == KernelGuard.Processor))
        {
            lines[(evidence.Name, evidence.NumberSystem)] = Of(evidence);
        }

        RecordedKernel[] sorted = [.. lines.Values
            .OrderBy(line => line.Name, StringComparer.Ordinal)
            .ThenBy(line => line.NumberSystem, StringComparer.Ordinal)];
        WholeFile.RefuseStream(path);
        WholeFile.Write(path, JsonSerializer.Serialize(sorted, Layout) + "\n");
    }

    private static string On(KernelEvidence evidence) => evidence.Device == KernelGuard.Processor ? "" : $" on {evidence.Device}";

    /// <summary>How findings differ from an accepted record, in words; empty if they do not.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<RecordedKernel> accepted, IEnumerable<KernelEvidence> found)
    {
        Dictionary<(string, string), RecordedKernel> lines = accepted.ToDictionary(line => (line.Name, line.NumberSystem));
        List<string> differences = [];
        if (accepted.Count == 0)
        {
            return ["There is no record yet of any kernel."];
        }

        foreach (KernelEvidence evidence in found)
        {
            RecordedKernel now = Of(evidence);
            if (!lines.TryGetValue((now.Name, now.NumberSystem), out RecordedKernel? before))
            {
                differences.Add($"{now.Name} in {now.NumberSystem}{On(evidence)}: not recorded yet.");
            }
            else if (before.Bits != now.Bits)
            {
                differences.Add(
                    $"{now.Name} in {now.NumberSystem}{On(evidence)}: other bits than recorded; "
                    + $"the worst error was {before.Worst} of the budget and is {now.Worst}.");
            }
            else if (before.Worst != now.Worst)
            {
                differences.Add(
                    $"{now.Name} in {now.NumberSystem}{On(evidence)}: the same bits, but {now.Worst} of the budget instead of {before.Worst}: "
                    + "the budget changed, or the reference.");
            }
        }

        return differences;
    }
}

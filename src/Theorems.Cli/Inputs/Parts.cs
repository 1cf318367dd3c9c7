using Theorems.Checking.Running;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Inputs;

/// <summary>The files of the shards of one run.</summary>
/// <param name="Run">The run.</param>
/// <param name="Files">The files that are there.</param>
/// <param name="Missing">The shards that are not there, or were not finished.</param>
/// <param name="Of">How many shards there are.</param>
internal sealed record Parts(RunKey Run, IReadOnlyList<PieceFile> Files, IReadOnlyList<int> Missing, int Of)
{
    /// <summary>Reads files, and refuses what does not belong together.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="present">What a file must be of, given what it says of itself: this program, these snapshots.</param>
    /// <param name="allowMissing">Whether shards may be missing.</param>
    /// <exception cref="InputException">A file is of another run or another division, of the same shard as one before, or one is missing.</exception>
    public static Parts Read(IReadOnlyList<string> paths, Func<RunKey, RunKey> present, bool allowMissing)
    {
        List<(string Path, PieceFile File)> read = [.. paths.Select(path => (path, PieceFile.Read(path)))];
        RunKey run = present(read[0].File.Run);
        Dictionary<int, string> seen = [];
        HashSet<int> unfinished = [];
        int of = read[0].File.Shard?.Of ?? 0;
        foreach ((string path, PieceFile file) in read)
        {
            Shard shard = file.Shard
                ?? throw new InputException($"{path} is the journal of a whole run, not of a shard; the same check with --resume ends it.");
            if (run.Difference(file.Run) is { } differs)
            {
                throw new InputException($"{path} is of another run: {differs}; merge only what the same command, of this version, has written.");
            }

            if (shard.Of != of)
            {
                throw new InputException($"{path} is shard {shard}, and {read[0].Path} is one of {of}; merge only shards of one division.");
            }

            if (!seen.TryAdd(shard.Number, path))
            {
                throw new InputException($"{path} and {seen[shard.Number]} are both shard {shard}; name one of them.");
            }

            if (!file.IsWhole)
            {
                unfinished.Add(shard.Number);
                if (!allowMissing)
                {
                    throw new InputException(
                        $"{path} was not finished: shard {shard} ended early; run it again with --resume, or count what there is with --allow-missing.");
                }
            }
        }

        int[] missing = [.. Enumerable.Range(1, of).Where(number => !seen.ContainsKey(number) || unfinished.Contains(number))];
        return missing.Length == 0 || allowMissing ? new(run, [.. read.Select(one => one.File)], missing, of)
            : throw new InputException(
                $"{Words(missing, of)} missing; run {(missing.Length == 1 ? "it" : "them")}, or count what there is with --allow-missing.");
    }

    /// <summary>Whether a piece is of a shard that is missing.</summary>
    public bool Lacks(PieceName piece) => Missing.Contains(Shard.Owner(piece, Of));

    /// <summary>The missing shards in words: 'Shards 3, 5 of 8 are'.</summary>
    public static string Words(IReadOnlyList<int> missing, int of) =>
        $"Shard{(missing.Count == 1 ? "" : "s")} {string.Join(", ", missing)} of {of} {(missing.Count == 1 ? "is" : "are")}";
}

using System.Globalization;
using Theorems.Checking.Running;
using Theorems.Mutants;

// Plants deliberate mistakes in the kernels, one at a time, and runs the theorem that should notice on a thousand trials.
// Usage: dotnet run -c Release --project tests/Theorems.Mutants [-- WORD ...]                    the listed mistakes (only those whose words contain a WORD)
//        dotnet run -c Release --project tests/Theorems.Mutants -- gate [FILE ...] [--every N]   every mistake in the kernels' arithmetic;
//        with --shard I/N only in the files of one shard, whose results stand in artifacts/mutation-gate: put those of all shards there, then --page;
//        with --resume without the files that were finished, with --open only what was not killed (and with --claim ID by one theorem), with --page only
//        the page, from artifacts/mutation-gate
// Build the solution first. Exit code 1 if a mistake survives without a reason.
if (args is ["worker", ..])
{
    return Worker.Run(Console.In, Console.Out, forgetful: args.Contains("forgetful"));
}

if (args is ["gate", .. string[] options])
{
    List<string> rest = [.. options];
    int every = int.Parse(Take("--every") ?? "1", CultureInfo.InvariantCulture);
    string? claim = Take("--claim");
    string? part = Take("--shard");
    Shard? shard = part is null ? null : Shard.Parse(part);
    if (part is not null && shard is null)
    {
        Console.Error.WriteLine($"--shard takes a number of a shard and how many there are, such as 3/8, not '{part}'.");
        return 2;
    }

    GateMode mode = rest.Contains("--resume") ? GateMode.Resume
        : rest.Contains("--open") ? GateMode.Open
        : rest.Contains("--page") ? GateMode.Page
        : GateMode.All;
    return new Gate(Repository.Root).Run([.. rest.Where(word => !word.StartsWith("--", StringComparison.Ordinal))], every, mode, claim, shard) == 0 ? 0 : 1;

    string? Take(string name)
    {
        int place = rest.IndexOf(name);
        if (place < 0 || place + 1 >= rest.Count)
        {
            return null;
        }

        string value = rest[place + 1];
        rest.RemoveRange(place, 2);
        return value;
    }
}

return new ListedMutants(Repository.Root).Run(args);

using System.CommandLine;
using System.Globalization;
using Theorems.Checking.Running;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Inputs;

/// <summary>The option that says which shard of a run this process is.</summary>
internal static class ShardOptions
{
    private const string FromEnvironment = "auto";

    /// <summary>The option.</summary>
    public static Option<string?> Create() => new("--shard")
    {
        Description = "Run only the pieces of this shard, such as 3/8, and write them to the file of --json for `theorems merge`; "
            + "'auto' takes it from the variables of Slurm, of an indexed Kubernetes job or of a CI matrix.",
        HelpName = "I/N",
    };

    /// <summary>The shard that was asked for, or null.</summary>
    /// <exception cref="InputException">It is none, or the environment names none.</exception>
    public static Shard? Of(string? text, Session session)
    {
        if (text != FromEnvironment)
        {
            return text is null ? null
                : Shard.Parse(text) ?? throw new InputException(string.Create(CultureInfo.InvariantCulture,
                    $"--shard takes a number of a shard and how many there are, from 1/1 to {Shard.Most}/{Shard.Most}, or '{FromEnvironment}', not '{text}'."));
        }

        foreach ((string index, string first, string step, string count) in Places)
        {
            if (session.Variable(index) is { Length: > 0 } named)
            {
                long start = first.Length > 0 ? Number(first, session.Variable(first)) : index == "JOB_COMPLETION_INDEX" ? 0 : 1;
                long by = step.Length > 0 ? Number(step, session.Variable(step) ?? "1") : 1;
                long number = by > 0 ? ((Number(index, named) - start) / by) + 1 : 0;
                long of = Number(count, session.Variable(count));
                Shard shard = number >= 1 && number <= of && of <= Shard.Most ? new((int)number, (int)of)
                    : throw new InputException($"{index}={named} and {count}={of} name no shard; say --shard I/N.");
                session.Note($"shard {shard}, from {index} and {count}.");
                return shard;
            }
        }

        throw new InputException(
            $"--shard {FromEnvironment} finds none of {string.Join(", ", Places.Select(place => place.Index))} in the environment; say --shard I/N.");
    }

    // Slurm counts from whatever the array begins with, Kubernetes from 0, CI nodes from 1.
    private static readonly (string Index, string First, string Step, string Count)[] Places =
    [
        ("SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_STEP", "SLURM_ARRAY_TASK_COUNT"),
        ("JOB_COMPLETION_INDEX", "", "", "JOB_COMPLETIONS"),
        ("CI_NODE_INDEX", "", "", "CI_NODE_TOTAL"),
    ];

    private static long Number(string name, string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
            : throw new InputException($"{name} must be a whole number beside the number of the shard, not '{text}'; say --shard I/N.");
}

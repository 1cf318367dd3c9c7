using System.Globalization;
using Theorems.Checking.Running;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Inputs;

/// <summary>The journal of a run: what is finished, beside the file that the run will end in.</summary>
internal static class Journals
{
    /// <summary>What the name of a journal ends with.</summary>
    public const string Extension = ".journal";

    /// <summary>Begins the journal of a run, or goes on with it; null where the evidence goes to no file, which has nothing beside it.</summary>
    /// <param name="json">Where the evidence goes.</param>
    /// <param name="run">The run.</param>
    /// <param name="shard">The shard, or null.</param>
    /// <param name="resume">Whether to go on with what is there.</param>
    /// <param name="session">Who is told.</param>
    public static Ledger? Open(OutputFile? json, RunKey run, Shard? shard, bool resume, Session session)
    {
        if (json is not { IsFile: true })
        {
            return null;
        }

        Ledger ledger = Ledger.Open(json.Path + Extension, run, shard, resume);
        if (ledger.Found > 0)
        {
            session.Note(string.Create(CultureInfo.InvariantCulture, $"{ledger.Found} pieces were finished before."));
        }

        Interruption.LastWords = () => session.Note(string.Create(CultureInfo.InvariantCulture,
            $"interrupted; {ledger.Finished} pieces are finished and kept, and the same command with --resume goes on from there."));
        return ledger;
    }

    /// <summary>Refuses a run without a file beside which its journal can stand.</summary>
    /// <param name="option">The option that asks for such a run.</param>
    /// <param name="json">Where the evidence goes.</param>
    public static void NeedFile(string option, OutputFile? json)
    {
        if (json is not { IsFile: true })
        {
            throw new InputException($"{option} needs a file for what is finished; add --json FILE.");
        }
    }

    /// <summary>Refuses what makes evidence depend on more than a run says of itself.</summary>
    /// <param name="option">The option that asks for such a run.</param>
    /// <param name="others">The options that were given, by name.</param>
    public static void Refuse(string option, params ReadOnlySpan<(string Name, bool IsGiven)> others)
    {
        foreach ((string name, bool isGiven) in others)
        {
            if (isGiven)
            {
                throw new InputException($"{option} and {name} do not go together: such evidence depends on more than seed and trials; leave one of them out.");
            }
        }
    }
}

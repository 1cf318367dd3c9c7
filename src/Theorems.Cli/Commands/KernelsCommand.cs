using System.CommandLine;
using Theorems.Checking.Devices;
using Theorems.Checking.Guards;
using Theorems.Checking.Guards.Programs;
using Theorems.Checking.Running;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>
/// theorems kernels: numeric kernels against themselves in double-double, in units of their rounding budgets, and against the accepted record.
/// </summary>
internal static class KernelsCommand
{
    // Stands in the name of no kernel.
    private const string Between = " in ";

    /// <summary>The name of the command.</summary>
    public const string Name = "kernels";

    public static Command Create(Session session)
    {
        Argument<string[]> names = new("NAME") { Description = "The kernels; all of them if none is named.", Arity = ArgumentArity.ZeroOrMore };
        Option<string[]> numbers = new("--number")
        {
            Description = $"The number systems: {string.Join(", ", KernelGuard.NumberSystems)}; all of them if left out.",
            HelpName = "SYSTEM",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string[]> device = DeviceOptions.Create("Where kernels run, cpu if left out");
        Option<string?> json = new("--json")
        {
            Description = "Write what is found as JSON to this file, or to the standard output with '-'.",
            HelpName = "FILE",
        };
        Option<bool> accept = new("--accept") { Description = "Make what is found the accepted record." };
        Option<string?> golden = DataOptions.Golden();
        Option<string?> shard = ShardOptions.Create();
        Option<bool> resume = new("--resume")
        {
            Description = "Go on with the run that was to end in the file of --json, and repeat nothing that it has finished.",
        };
        Command command = new(Name, "Guard numeric kernels: their rounding against derived budgets, and their bits against the accepted record.")
        {
            names, numbers, device, json, accept, golden, shard, resume,
        };
        command.SetAction(parsed =>
        {
            GuardedKernel[] kernels = Kernels(parsed.GetValue(names) ?? []);
            string[] systems = Systems(parsed.GetValue(numbers) ?? []);
            OutputFile? jsonFile = OutputFile.Of(parsed.GetValue(json), session);
            bool accepts = parsed.GetValue(accept);
            using DeviceSelection devices = DeviceOptions.Open(parsed.GetValue(device) ?? [], session);
            if (accepts && !devices.Processor)
            {
                throw new InputException("The record is of what this processor gives, which devices must give too; with --accept, --device must name cpu.");
            }

            Shard? part = ShardOptions.Of(parsed.GetValue(shard), session);
            foreach (string asked in new[] { part is null ? "" : "--shard", parsed.GetValue(resume) ? "--resume" : "" }.Where(asked => asked.Length > 0))
            {
                Journals.NeedFile(asked, jsonFile);
                Journals.Refuse(asked, ("--device", devices.Devices.Count > 0), ("--accept", accepts));
            }

            RunKey run = new()
            {
                Command = Name,
                Version = RunKeys.Version,
                Seed = KernelGuard.Seed,
                About = [.. kernels.SelectMany(kernel => systems.Select(system => $"{kernel.Name}{Between}{system}"))],
            };
            using Ledger? ledger = devices.Devices.Count > 0 || accepts ? null : Journals.Open(jsonFile, run, part, parsed.GetValue(resume), session);
            if (part is not null)
            {
                PieceName[] own = [.. Pieces(run.About.Count).Where(part.Has)];
                _ = own.AsParallel().Select(piece => Found(ledger!, piece, run)).ToArray();
                ledger!.Finish(jsonFile!.Path);
                session.OutputPage.Line([$"shard {part}: {own.Length} kernels in number systems"]);
                return ExitCode.Agrees;
            }

            KernelEvidence[] found = ledger is null ? Guard(kernels, systems, devices)
                : [.. Pieces(run.About.Count).AsParallel().AsOrdered().SelectMany(piece => Found(ledger, piece, run))];
            KernelsPage page = new(jsonFile is { IsStandardOutput: true } ? session.ErrorPage : session.OutputPage);
            if (!accepts)
            {
                int code = Conclude(session, page, found, jsonFile, parsed.GetValue(golden));
                ledger?.Remove();
                return code;
            }

            page.Table(found);
            jsonFile?.Write(JsonText.Of(new KernelReport(found)));
            return Accept(session, page, parsed.GetValue(golden), found, [.. found.Where(one => !one.IsGood)]);
        });
        return command;
    }

    /// <summary>Shows and writes what was found, and compares it with the record.</summary>
    public static int Conclude(Session session, KernelsPage page, KernelEvidence[] found, OutputFile? jsonFile, string? golden)
    {
        page.Table(found);
        jsonFile?.Write(JsonText.Of(new KernelReport(found)));
        int over = found.Count(one => !one.IsGood);
        IReadOnlyList<string> differences = Compare(session, golden, found);
        page.Summary(found, over, differences);
        return over + differences.Count == 0 ? ExitCode.Agrees : ExitCode.Differs;
    }

    /// <summary>The pieces of a run: each kernel in each number system is one.</summary>
    public static IEnumerable<PieceName> Pieces(int count) => Enumerable.Range(0, count).Select(number => new PieceName(Name, "guard", number, count));

    /// <summary>What is found of a piece, now or before; nothing where the kernel is not guarded in that number system.</summary>
    public static List<KernelEvidence> Found(Ledger ledger, PieceName piece, RunKey run)
    {
        if (ledger.Find(piece) is { } finished)
        {
            return PieceText.Read<List<KernelEvidence>>(finished);
        }

        string[] words = run.About[piece.Number].Split(Between);
        List<KernelEvidence> found = KernelGuard.Guard(Kernels([words[0]])[0], words[1]) is { } one ? [one] : [];
        ledger.Keep(piece, PieceText.Of(found));
        return found;
    }

    // Kernels are independent, and each finding is the same whatever runs beside it.
    private static KernelEvidence[] Guard(GuardedKernel[] kernels, string[] systems, DeviceSelection devices)
    {
        Func<KernelEvidence?>[] runs =
        [
            .. kernels.SelectMany(kernel => systems.SelectMany(system => devices.Devices
                .Select<Accelerator, Func<KernelEvidence?>>(device => () => DeviceGuard.Guard(kernel, system, device))
                .Prepend(() => devices.Processor ? KernelGuard.Guard(kernel, system) : null))),
        ];
        return [.. runs.AsParallel().AsOrdered().Select(run => run()).OfType<KernelEvidence>()];
    }

    private static int Accept(Session session, KernelsPage page, string? named, KernelEvidence[] found, KernelEvidence[] over)
    {
        if (over.Length > 0)
        {
            page.Summary(found, over.Length, []);
            throw new InputException("What is over its budget, or breaks its identity, cannot be accepted; mend the kernel, or derive a budget that is right.");
        }

        string path = KernelRecord.Path(GoldenFolder.ToWrite(named, session));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            KernelRecord.Accept(path, found);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written ({failure.Message.TrimEnd('.')}); the record is as it was.");
        }

        page.Accepted(path);
        return ExitCode.Agrees;
    }

    private static IReadOnlyList<string> Compare(Session session, string? named, KernelEvidence[] found)
    {
        if (GoldenFolder.ToRead(named, session) is not { } folder)
        {
            session.Note("there is no folder 'golden' here or above, so no record is compared; --golden FOLDER names one.");
            return [];
        }

        string path = KernelRecord.Path(folder);
        try
        {
            return KernelRecord.Differences(File.Exists(path) ? KernelRecord.Read(path) : [], found);
        }
        catch (Exception failure) when (failure is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new InputException(failure.Message);
        }
    }

    private static GuardedKernel[] Kernels(string[] names)
    {
        try
        {
            return names.Length == 0 ? [.. GuardedKernels.All] : [.. names.Distinct().Select(GuardedKernels.Find)];
        }
        catch (KeyNotFoundException failure)
        {
            throw new InputException(failure.Message);
        }
    }

    private static string[] Systems(string[] named)
    {
        if (named.FirstOrDefault(system => !KernelGuard.NumberSystems.Contains(system)) is { } unknown)
        {
            throw new InputException($"There is no number system '{unknown}'; --number takes {string.Join(", ", KernelGuard.NumberSystems)}.");
        }

        return named.Length == 0 ? [.. KernelGuard.NumberSystems] : [.. named.Distinct()];
    }
}

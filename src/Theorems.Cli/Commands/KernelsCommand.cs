using System.CommandLine;
using Theorems.Checking.Devices;
using Theorems.Checking.Guards;
using Theorems.Checking.Guards.Programs;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>
/// theorems kernels: numeric kernels against themselves in double-double, in units of their rounding budgets, and against the accepted record.
/// </summary>
internal static class KernelsCommand
{
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
        Command command = new("kernels", "Guard numeric kernels: their rounding against derived budgets, and their bits against the accepted record.")
        {
            names, numbers, device, json, accept, golden,
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

            KernelEvidence[] found = Guard(kernels, systems, devices);
            KernelsPage page = new(jsonFile is { IsStandardOutput: true } ? session.ErrorPage : session.OutputPage);
            page.Table(found);
            jsonFile?.Write(JsonText.Of(new KernelReport(found)));

            KernelEvidence[] over = [.. found.Where(one => !one.IsGood)];
            if (accepts)
            {
                return Accept(session, page, parsed.GetValue(golden), found, over);
            }

            IReadOnlyList<string> differences = Compare(session, parsed.GetValue(golden), found);
            page.Summary(found, over.Length, differences);
            return over.Length + differences.Count == 0 ? ExitCode.Agrees : ExitCode.Differs;
        });
        return command;
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

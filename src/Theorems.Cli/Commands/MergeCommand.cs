using System.CommandLine;
using Theorems.Checking.Evidence;
using Theorems.Checking.Guards;
using Theorems.Checking.Running;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Commands;

/// <summary>theorems merge: puts the shards of a run together, into the evidence that one machine would have written.</summary>
internal static class MergeCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> files = new("FILE") { Description = "The files of all shards of a run.", Arity = ArgumentArity.OneOrMore };
        Option<string?> json = new("--json") { Description = "Write the evidence as JSON to a file, or to the standard output for '-'.", HelpName = "FILE" };
        Option<string?> golden = DataOptions.Golden();
        Option<int?> threads = NumberOptions.Positive("--threads", CheckCommand.MostThreads, "How many threads work on what follows from all shards.");
        Option<bool> allowMissing = new("--allow-missing") { Description = "Count what there is if shards are missing, and say so in the verdict." };
        Command command = new("merge", "Put the shards of a run together: the evidence is that of one machine.")
        {
            files, json, golden, threads, allowMissing,
        };
        command.SetAction(parsed =>
        {
            OutputFile? jsonFile = OutputFile.Of(parsed.GetValue(json), session);
            Page page = jsonFile is { IsStandardOutput: true } ? session.ErrorPage : session.OutputPage;
            string? folder = GoldenFolder.ToRead(parsed.GetValue(golden), session);
            Parts parts = Parts.Read(
                parsed.GetValue(files)!,
                run => run with { Version = RunKeys.Version, Golden = run.Command == KernelsCommand.Name ? "" : RunKeys.Golden(folder) },
                parsed.GetValue(allowMissing));
            if (parts.Missing.Count > 0)
            {
                session.Note(Parts.Words(parts.Missing, parts.Of) + " missing; what there is is counted.");
            }

            using Ledger ledger = Ledger.Of(parts.Files, parts.Lacks);
            return parts.Run.Command == KernelsCommand.Name
                ? Kernels(session, page, parts, ledger, jsonFile, parsed.GetValue(golden))
                : Claims(session, page, parts, jsonFile, new()
                {
                    Seed = parts.Run.Seed,
                    Trials = parts.Run.Trials,
                    Threads = parsed.GetValue(threads) ?? Environment.ProcessorCount,
                    GoldenFolder = folder,
                    Ledger = ledger,
                    Failed = (_, failure) => session.Trace(failure),
                });
        });
        return command;
    }

    private static int Claims(Session session, Page page, Parts parts, OutputFile? jsonFile, CheckOptions options)
    {
        Selection selection = new(Selection.Named(parts.Run.About), "");
        EvidencePage evidence = new(page, selection, false);
        EvidenceReport report = CheckCommand.Check(session, selection, options, evidence.Claim, parts.Run.Slow);
        evidence.Summary(report);
        jsonFile?.Write(JsonText.Of(report));
        return CheckCommand.Conclude(report);
    }

    private static int Kernels(Session session, Page page, Parts parts, Ledger ledger, OutputFile? jsonFile, string? golden)
    {
        KernelEvidence[] found = [.. KernelsCommand.Pieces(parts.Run.About.Count)
            .Where(piece => !parts.Lacks(piece) || ledger.Find(piece) is not null).SelectMany(piece => KernelsCommand.Found(ledger, piece, parts.Run))];
        int code = KernelsCommand.Conclude(session, new KernelsPage(page), found, jsonFile, golden);
        return code == ExitCode.Agrees && parts.Missing.Count > 0 ? ExitCode.Inconclusive : code;
    }
}

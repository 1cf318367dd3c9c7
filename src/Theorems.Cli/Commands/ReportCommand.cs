using System.CommandLine;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Running;
using Theorems.Cli.Inputs;
using Theorems.Cli.Report;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems report: what a check finds, on a page to look at.</summary>
internal static class ReportCommand
{
    private const string UsualFile = "theorems-report.html";

    public static Command Create(Session session)
    {
        ClaimOptions about = new("all of them");
        Option<string?> file = new("--out")
        {
            Description = $"The page to write, or '-' for the standard output; {UsualFile} if left out.",
            HelpName = "FILE.html",
        };
        Option<string?> from = new("--from")
        {
            Description = "Evidence that `theorems check --json FILE` has written, instead of a new check.",
            HelpName = "FILE.json",
        };
        Option<ulong?> seed = NumberOptions.Seed("--seed", "The seed that every random number derives from; 1 if left out.");
        Option<int?> trials = NumberOptions.Positive(
            "--trials", CheckCommand.MostTrials, "Random trials at each level of evidence, instead of the claim's own numbers.");
        Option<int?> threads = NumberOptions.Positive("--threads", CheckCommand.MostThreads, "How many threads work; the page is the same for any number.");
        TableOptions table = new();
        Option<string?> graphs = DataOptions.Graphs();
        Option<string?> golden = DataOptions.Golden();
        Command command = new("report", "Check claims and write what was found as one self-contained page (HTML): formulas, evidence and plots.")
        {
            file, from, seed, trials, threads, graphs, golden,
        };
        about.AddTo(command);
        table.AddTo(command);
        command.SetAction(parsed =>
        {
            OutputFile page = OutputFile.Of(parsed.GetValue(file) ?? Path.Combine(session.Folder, UsualFile), session)!;
            IReadOnlyList<string> ids = about.Chosen(parsed);
            EvidenceReport? given = parsed.GetValue(from) is { } evidence ? EvidenceFile.Read(evidence, ids, about.IsByName(parsed), session) : null;
            bool saysHowToCheck = parsed.GetValue(seed) is not null
                || (parsed.GetValue(trials) ?? parsed.GetValue(threads)) is not null
                || table.Of(parsed) is not null
                || parsed.GetValue(graphs) is not null;
            if (given is not null && saysHowToCheck)
            {
                throw new InputException("--from takes the evidence as it was gathered; leave out --seed, --trials, --threads, --data and --graphs.");
            }

            string[] chosen = given?.Claims.Select(claim => claim.Id).ToArray() ?? [.. ids];
            Selection selection = Selection.Of(chosen, table.Of(parsed), parsed.GetValue(graphs), session);
            CheckOptions options = new()
            {
                Seed = parsed.GetValue(seed) ?? 1,
                Trials = parsed.GetValue(trials),
                Threads = parsed.GetValue(threads) ?? Environment.ProcessorCount,
                GoldenFolder = CheckCommand.FolderFor(selection, parsed.GetValue(golden), session),
            };
            EvidenceReport report = given ?? CheckCommand.Check(session, selection, options, Progress(session, selection.Claims.Count));
            ReportEntry[] entries = [.. report.Claims.Select(claim => Entry(selection, claim, options))];
            string text = ReportPage.Of(entries, report.Seed, selection.ReplaySuffix);
            page.Write(text);
            if (!page.IsStandardOutput)
            {
                string count = $"{entries.Length} {(entries.Length == 1 ? "claim" : "claims")}";
                session.Output.WriteLine($"{parsed.GetValue(file) ?? UsualFile}: {count}, {text.Length / 1024} KiB; open it in a browser.");
            }

            return CheckCommand.Conclude(report);
        });
        return command;
    }

    // On a terminal a bar shows the progress; elsewhere a line a claim does, so that a run of minutes is not silent.
    private static Action<Claim, ClaimEvidence> Progress(Session session, int count)
    {
        int done = 0;
        return (claim, seen) =>
        {
            done++;
            if (!session.ErrorMedium.IsTerminal)
            {
                session.ErrorPage.Line($"{done} of {count}  {claim.Id}: {VerdictMark.Of(seen).Word}");
            }
        };
    }

    private static ReportEntry Entry(Selection selection, ClaimEvidence evidence, CheckOptions options)
    {
        Claim claim = selection.Claims.First(candidate => candidate.Id == evidence.Id);

        // A program that failed in the check is not run again for its plots. Nor is one on a user's data: what a snapshot takes in (fractions, float32) was
        // chosen for the claim's own instance, and on large data may take hours.
        return evidence.Verdict == Verdict.Failed || claim.IsAboutGivenData
            ? new ReportEntry(claim, evidence, CanonicalRun.None)
            : CheckCommand.Guard(claim, () => new ReportEntry(claim, evidence, CanonicalRun.Of(claim, options.GoldenFolder)));
    }
}

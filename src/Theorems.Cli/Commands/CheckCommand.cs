using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Golden;
using Theorems.Checking.Running;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems check: gathers evidence for claims and says what it amounts to.</summary>
internal static class CheckCommand
{
    /// <summary>The most trials that can be asked for.</summary>
    public const int MostTrials = 1_000_000_000;
    /// <summary>The most threads that can be asked for.</summary>
    public const int MostThreads = 4096;

    public static Command Create(Session session)
    {
        ClaimOptions about = new("all of them");
        Option<bool> lastFailed = new("--last-failed")
        {
            Description = "Only the claims that were not as recorded when they were last checked; all of them if there are none.",
        };
        Option<ulong?> seed = NumberOptions.Seed("--seed", "The seed that every random number derives from; 1 if left out.");
        Option<int?> trials = NumberOptions.Positive("--trials", MostTrials, "Random trials at each level of evidence, instead of the claim's own numbers.");
        Option<double?> time = NumberOptions.Seconds("--time", "Stop gathering evidence for a claim after so long; the result then depends on the machine.");
        Option<int?> threads = NumberOptions.Positive("--threads", MostThreads, "How many threads work; the evidence is the same for any number.");
        TableOptions table = new();
        Option<string?> graphs = DataOptions.Graphs();
        Option<string?> json = new("--json") { Description = "Write the evidence as JSON to a file, or to the standard output for '-'.", HelpName = "FILE" };
        Option<string?> junit = new("--junit")
        {
            Description = "Write the verdicts as JUnit XML to a file, or to the standard output for '-': a suite a subject, a case a claim.",
            HelpName = "FILE",
        };
        Option<string?> golden = DataOptions.Golden();
        Option<string?> failures = FailuresCommand.Folder();
        Option<bool> all = new("--all") { Description = "Also print the replay line of each dropped assumption, and what each level covered." };
        Option<bool> slow = new("--slow") { Description = "Also check the slow parts: domains and runs that take minutes." };
        Option<string[]> device = DeviceOptions.Create("Where analytic claims are sampled besides this processor");
        Option<string?> shard = ShardOptions.Create();
        Option<bool> resume = new("--resume")
        {
            Description = "Go on with the run that was to end in the file of --json, and repeat nothing that it has finished.",
        };
        Command command = new("check", "Check claims: gather evidence, drop each assumption in turn, compare golden snapshots.")
        {
            lastFailed, seed, trials, time, threads, graphs, json, junit, golden, failures, all, slow, device, shard, resume,
        };
        about.AddTo(command);
        table.AddTo(command);
        command.SetAction(parsed =>
        {
            OutputFile? jsonFile = OutputFile.Of(parsed.GetValue(json), session);
            OutputFile? junitFile = OutputFile.Of(parsed.GetValue(junit), session);
            OutputFile.RefuseSame(("--json", jsonFile), ("--junit", junitFile));
            FailedClaims failed = new(session);
            IReadOnlyList<string> ids = about.Chosen(parsed);
            Selection selection = Selection.Of(
                parsed.GetValue(lastFailed) ? failed.Among(ids) : ids, table.Of(parsed), parsed.GetValue(graphs), session);
            using DeviceSelection devices = DeviceOptions.Open(parsed.GetValue(device) ?? [], session);
            Shard? part = ShardOptions.Of(parsed.GetValue(shard), session);
            // What a limit of time, a device or a user's data give is no matter of seed and trials alone.
            bool isFixed = parsed.GetValue(time) is null && devices.Devices.Count == 0 && !selection.IsAboutGivenData;
            foreach (string asked in new[] { part is null ? "" : "--shard", parsed.GetValue(resume) ? "--resume" : "" }.Where(asked => asked.Length > 0))
            {
                Journals.NeedFile(asked, jsonFile);
                Journals.Refuse(
                    asked, ("--time", parsed.GetValue(time) is not null), ("--device", devices.Devices.Count > 0),
                    ("--data or --graphs", selection.IsAboutGivenData), ("--junit", part is not null && junitFile is not null));
            }

            CheckOptions options = new()
            {
                Seed = parsed.GetValue(seed) ?? 1,
                Trials = parsed.GetValue(trials),
                Time = parsed.GetValue(time) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                Threads = parsed.GetValue(threads) ?? Environment.ProcessorCount,
                GoldenFolder = FolderFor(selection, parsed.GetValue(golden), session),
                FailuresFolder = selection.ReplaySuffix.Length > 0 ? null : FailuresCommand.FolderOf(parsed.GetValue(failures), session),
                Accelerators = devices.Devices,
                LeftOut = (_, whyNot) => session.Note(whyNot + "."),
                Failed = (_, failure) => session.Trace(failure),
            };
            if (options.Time is not null)
            {
                session.Note("with --time the evidence depends on how fast this machine is; without it, every run gives the same.");
            }

            using Ledger? ledger = isFixed
                ? Journals.Open(jsonFile, KeyOf(selection, options, parsed.GetValue(slow)), part, parsed.GetValue(resume), session) : null;
            options = options with { Ledger = ledger };
            if (part is not null)
            {
                return Prepare(session, selection, options, parsed.GetValue(slow), part, jsonFile!);
            }

            bool isTaken = jsonFile is { IsStandardOutput: true } || junitFile is { IsStandardOutput: true };
            EvidencePage page = new(isTaken ? session.ErrorPage : session.OutputPage, selection, parsed.GetValue(all));
            EvidenceReport report = Check(session, selection, options, page.Claim, parsed.GetValue(slow));
            page.Summary(report);
            jsonFile?.Write(JsonText.Of(report));
            junitFile?.Write(JUnitReport.Of(selection, report));
            ledger?.Remove();
            if (!selection.IsAboutGivenData)
            {
                failed.Remember(report.Claims);
            }

            return Conclude(report);
        });
        return command;
    }

    private static RunKey KeyOf(Selection selection, CheckOptions options, bool slow) => new()
    {
        Command = "check",
        Version = RunKeys.Version,
        Seed = options.Seed,
        Trials = options.Trials,
        Slow = slow,
        Golden = RunKeys.Golden(options.GoldenFolder),
        About = [.. selection.Claims.Select(claim => claim.Id)],
    };

    // Runs the pieces of one shard, and writes them to its file.
    private static int Prepare(Session session, Selection selection, CheckOptions options, bool slow, Shard shard, OutputFile file)
    {
        Stopwatch watch = Stopwatch.StartNew();
        int number = 0;
        foreach (Claim claim in selection.Claims)
        {
            number++;
            using LiveProgress bar = new(session, $"{number} of {selection.Claims.Count}  {claim.Id}");
            Guard(claim, () =>
            {
                new Checker(options with { Progress = bar.Show }).Prepare(slow ? claim.WithSlowParts() : claim);
                return claim;
            });
        }

        options.Ledger!.Finish(file.Path);
        session.OutputPage.Line([string.Create(
            CultureInfo.InvariantCulture,
            $"shard {shard}: {options.Ledger.Finished} pieces of {selection.Claims.Count} claims, {watch.Elapsed.TotalSeconds:0.00} s")]);
        return ExitCode.Agrees;
    }

    /// <summary>The exit code for a report: one difference outweighs any number of failed programs, and those any number of open questions.</summary>
    public static int Conclude(EvidenceReport report)
    {
        ClaimEvidence[] others = [.. report.Claims.Where(claim => !claim.Agrees)];
        return others.Length == 0 ? ExitCode.Agrees
            : others.Any(claim => claim.Verdict is not Verdict.Inconclusive and not Verdict.Failed
                || claim.Golden is GoldenState.Differs or GoldenState.Missing) ? ExitCode.Differs
            : others.Any(claim => claim.Verdict == Verdict.Failed) ? ExitCode.BadInput
            : ExitCode.Inconclusive;
    }

    /// <summary>Checks the selected claims one after the other, with their slow parts if asked for, and shows each when it is done.</summary>
    public static EvidenceReport Check(Session session, Selection selection, CheckOptions options, Action<Claim, ClaimEvidence> show, bool slow = false)
    {
        List<ClaimEvidence> seen = [];
        foreach (Claim claim in selection.Claims)
        {
            using (LiveProgress bar = new(session, $"{seen.Count + 1} of {selection.Claims.Count}  {claim.Id}"))
            {
                seen.Add(Guard(claim, () => new Checker(options with { Progress = bar.Show }).Check(slow ? claim.WithSlowParts() : claim)));
            }

            show(claim, seen[^1]);
        }

        return new() { Seed = options.Seed, Claims = seen };
    }

    /// <summary>The folder of the snapshots, or null: a snapshot of the claim's own canonical instance says nothing about a user's data.</summary>
    public static string? FolderFor(Selection selection, string? named, Session session)
    {
        if (selection.IsAboutGivenData)
        {
            return null;
        }

        string? folder = GoldenFolder.ToRead(named, session);
        if (folder is null)
        {
            session.Note("there is no folder 'golden' here or above, so no snapshot is compared; --golden FOLDER names one.");
        }

        return folder;
    }

    /// <summary>Runs a claim's program; whatever it throws is reported as its own failure.</summary>
    public static TResult Guard<TResult>(Claim claim, Func<TResult> check)
    {
        try
        {
            return check();
        }
        catch (Exception failure) when (failure is FormatException or IOException or UnauthorizedAccessException)
        {
            // An accepted snapshot that cannot be read; the message names the file and the remedy.
            throw new InputException(failure.Message);
        }
        catch (Exception failure) when (failure is not LedgerException)
        {
            throw new ClaimFailureException(claim.Id, failure);
        }
    }
}

using System.CommandLine;
using Theorems.Checking.Evidence;
using Theorems.Cli.Differences;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems diff: what moved between two pieces of evidence.</summary>
internal static class DiffCommand
{
    public static Command Create(Session session)
    {
        Argument<string> first = new("A.json")
        {
            Description = "Evidence as `theorems check --json` or `theorems kernels --json` writes it; '-' is the standard input.",
        };
        Argument<string> second = new("B.json") { Description = "Later evidence, of the same kind." };
        Command command = new("diff", "Say what moved between two pieces of evidence: verdicts, assumptions, ratios as factors, counts. Timings do not count.")
        {
            first, second,
        };
        command.SetAction(parsed => Compare(session, parsed.GetRequiredValue(first), parsed.GetRequiredValue(second)));
        return command;
    }

    private static int Compare(Session session, string first, string second)
    {
        if (first == "-" && second == "-")
        {
            throw new InputException("Both pieces of evidence cannot come from the standard input; name a file for one of them.");
        }

        (EvidenceReport? before, KernelReport? kernelsBefore) = EvidenceFile.ReadEither(first, session);
        (EvidenceReport? after, KernelReport? kernelsAfter) = EvidenceFile.ReadEither(second, session);
        IReadOnlyList<Moved> moved;
        if (before is not null && after is not null)
        {
            moved = EvidenceDifferences.Of(before, after);
            int count = before.Claims.Select(claim => claim.Id).Union(after.Claims.Select(claim => claim.Id)).Count();
            DiffPage.Print(session.OutputPage, moved, count, "claim", (before.Timings.Values.Sum(), after.Timings.Values.Sum()));
        }
        else if (kernelsBefore is not null && kernelsAfter is not null)
        {
            moved = KernelDifferences.Of(kernelsBefore.Kernels, kernelsAfter.Kernels);
            DiffPage.Print(session.OutputPage, moved, Math.Max(kernelsBefore.Kernels.Count, kernelsAfter.Kernels.Count), "kernel", null);
        }
        else
        {
            throw new InputException(
                $"{first} is about {Kind(before)} and {second} about {Kind(after)}; "
                + "compare two files of `theorems check --json`, or two of `theorems kernels --json`.");
        }

        return moved.Count == 0 ? ExitCode.Agrees : ExitCode.Differs;
    }

    private static string Kind(EvidenceReport? claims) => claims is null ? "kernels" : "claims";
}

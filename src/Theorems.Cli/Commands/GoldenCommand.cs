using System.CommandLine;
using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>
/// theorems golden: compares the snapshots of canonical instances with the accepted ones, and accepts the present ones, all at once or one by one.
/// </summary>
internal static class GoldenCommand
{
    public static Command Create(Session session) => new("golden", "Compare golden snapshots with the accepted ones, or accept the present ones.")
    {
        Create(
            "verify", "Compare; what differs is written beside the accepted file, as ID.received.json. Files without a claim are listed.",
            (ids, named) => Verify(session, ids, named)),
        Create("accept", "Make the present snapshots the accepted ones.", (ids, named) => Accept(session, ids, named)),
        Create("review", "Go through the snapshots that differ, one by one, and accept or leave each.", (ids, named) => Review(session, ids, named)),
    };

    private static Command Create(string name, string description, Func<IReadOnlyList<string>, string?, int> run)
    {
        ClaimOptions about = new("all that have a snapshot");
        Option<string?> golden = DataOptions.Golden();
        Command command = new(name, description) { golden };
        about.AddTo(command);
        command.SetAction(parsed => run(about.Chosen(parsed), parsed.GetValue(golden)));
        return command;
    }

    private static int Verify(Session session, IReadOnlyList<string> ids, string? named)
    {
        IReadOnlyList<Claim> claims = WithSnapshot(ids, session);
        string folder = ToRead(named, session);
        GoldenPage page = new(session.OutputPage, claims);
        List<string> differing = [];
        foreach (Claim claim in claims)
        {
            if (Differs(page, claim, folder))
            {
                differing.Add(claim.Id);
            }
        }

        page.Summary(differing, folder, named is null ? "" : $" --golden {named}");
        if (ids.Count == 0)
        {
            page.Orphans(GoldenFiles.Orphans(folder));
        }

        return differing.Count > 0 ? ExitCode.Differs : ExitCode.Agrees;
    }

    private static int Accept(Session session, IReadOnlyList<string> ids, string? named)
    {
        IReadOnlyList<Claim> claims = WithSnapshot(ids, session);
        string folder = GoldenFolder.ToWrite(named, session);
        GoldenPage page = new(session.OutputPage, claims);
        foreach (Claim claim in claims)
        {
            page.Accepted(claim, GoldenFiles.Accept(claim, folder));
        }

        page.AcceptedAll(folder);
        return ExitCode.Agrees;
    }

    private static int Review(Session session, IReadOnlyList<string> ids, string? named)
    {
        if (!session.CanAsk)
        {
            throw new InputException(
                "`theorems golden review` asks about each change, and nobody can answer, since input or output is no terminal; "
                + "`theorems golden verify` shows the changes, and `theorems golden accept ID` accepts one.");
        }

        IReadOnlyList<Claim> claims = WithSnapshot(ids, session);
        string folder = ToRead(named, session);
        GoldenPage page = new(session.OutputPage, claims);
        (int accepted, int left) = (0, 0);
        foreach (Claim claim in claims)
        {
            if (!Differs(page, claim, folder))
            {
                continue;
            }

            switch (Ask(session))
            {
                case 'y':
                    page.Accepted(claim, GoldenFiles.Accept(claim, folder));
                    accepted++;
                    break;
                case 'n':
                    left++;
                    break;
                default:
                    page.Reviewed(accepted, left + 1, stopped: true);
                    return ExitCode.Differs;
            }
        }

        page.Reviewed(accepted, left, stopped: false);
        return left > 0 ? ExitCode.Differs : ExitCode.Agrees;
    }

    // The end of the input is an end of the review; nothing is accepted that was not answered with y.
    private static char Ask(Session session)
    {
        while (true)
        {
            session.Output.Write("  accept it? [y]es, [n]o, [q]uit: ");
            session.Output.Flush();
            string? answer = session.Input.ReadLine()?.Trim().ToLowerInvariant();
            switch (answer)
            {
                case "y" or "yes":
                    return 'y';
                case "n" or "no":
                    return 'n';
                case null or "q" or "quit":
                    return 'q';
            }
        }
    }

    private static bool Differs(GoldenPage page, Claim claim, string folder)
    {
        (IReadOnlyList<string> differences, string? unwritten) = GoldenFiles.Verify(claim, folder);
        page.Verified(claim, differences);
        return unwritten is null ? differences.Count > 0
            : throw new InputException(
                $"{GoldenFile.ReceivedPath(folder, claim.Id)} cannot be written ({unwritten.TrimEnd('.')}); "
                + "the accepted snapshot is untouched and the differences stand above.");
    }

    private static string ToRead(string? named, Session session) => GoldenFolder.ToRead(named, session)
        ?? throw new InputException(
            "There is no folder 'golden' here or above; `theorems golden accept --golden FOLDER` makes one with the present snapshots.");

    private static IReadOnlyList<Claim> WithSnapshot(IReadOnlyList<string> ids, Session session)
    {
        List<Claim> claims = [];
        foreach (Claim claim in Selection.Named(ids))
        {
            if (ClaimFacts.Of(claim).Golden)
            {
                claims.Add(claim);
            }
            else if (ids.Count > 0)
            {
                session.Note($"{claim.Id} has no golden snapshot.");
            }
        }

        return claims.Count > 0 ? claims : throw new InputException("None of these claims has a golden snapshot; `theorems explain ID` says which one has.");
    }
}

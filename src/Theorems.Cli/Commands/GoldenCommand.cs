using System.CommandLine;
using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems golden: compares the snapshots of canonical instances with the accepted ones, or accepts the present ones.</summary>
internal static class GoldenCommand
{
    public static Command Create(Session session) => new("golden", "Compare golden snapshots with the accepted ones, or accept the present ones.")
    {
        Create("verify", "Compare; what differs is written beside the accepted file, as ID.received.json.", (ids, named) => Verify(session, ids, named)),
        Create("accept", "Make the present snapshots the accepted ones.", (ids, named) => Accept(session, ids, named)),
    };

    private static Command Create(string name, string description, Func<string[], string?, int> run)
    {
        Argument<string[]> ids = new("ID") { Description = "The claims; all that have a snapshot if none is named.", Arity = ArgumentArity.ZeroOrMore };
        Option<string?> golden = DataOptions.Golden();
        Command command = new(name, description) { ids, golden };
        command.SetAction(parsed => run(parsed.GetValue(ids) ?? [], parsed.GetValue(golden)));
        return command;
    }

    private static int Verify(Session session, string[] ids, string? named)
    {
        IReadOnlyList<Claim> claims = WithSnapshot(ids, session);
        string folder = GoldenFolder.ToRead(named, session)
            ?? throw new InputException(
                "There is no folder 'golden' here or above; `theorems golden accept --golden FOLDER` makes one with the present snapshots.");
        GoldenPage page = new(session.OutputPage, claims);
        List<string> differing = [];
        foreach (Claim claim in claims)
        {
            (IReadOnlyList<string> differences, string? unwritten) = GoldenFiles.Verify(claim, folder);
            page.Verified(claim, differences);
            if (unwritten is not null)
            {
                throw new InputException(
                    $"{GoldenFile.ReceivedPath(folder, claim.Id)} cannot be written ({unwritten.TrimEnd('.')}); "
                    + "the accepted snapshot is untouched and the differences stand above.");
            }

            if (differences.Count > 0)
            {
                differing.Add(claim.Id);
            }
        }

        page.Summary(differing, folder, named is null ? "" : $" --golden {named}");
        return differing.Count > 0 ? ExitCode.Differs : ExitCode.Agrees;
    }

    private static int Accept(Session session, string[] ids, string? named)
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

    private static IReadOnlyList<Claim> WithSnapshot(string[] ids, Session session)
    {
        List<Claim> claims = [];
        foreach (Claim claim in Selection.Named(ids))
        {
            if (ClaimFacts.Of(claim).Golden)
            {
                claims.Add(claim);
            }
            else if (ids.Length > 0)
            {
                session.Note($"{claim.Id} has no golden snapshot.");
            }
        }

        return claims.Count > 0 ? claims : throw new InputException("None of these claims has a golden snapshot; `theorems explain ID` says which one has.");
    }
}

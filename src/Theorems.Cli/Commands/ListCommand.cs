using System.CommandLine;
using Theorems.Checking.Claims;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems list: what can be checked.</summary>
internal static class ListCommand
{
    public static Command Create(Session session)
    {
        Option<bool> json = new("--json") { Description = "As an array of JSON objects." };
        ClaimOptions about = new("all of them");
        Command command = new("list", "List the claims: subject, name, status and what is claimed.") { json };
        about.AddTo(command);
        command.SetAction(parsed =>
        {
            IReadOnlyList<Claim> claims = Selection.Named(about.Chosen(parsed));
            if (parsed.GetValue(json))
            {
                session.Output.Write(ListPage.Json(claims));
            }
            else
            {
                ListPage.Print(session.OutputPage, claims);
            }

            return ExitCode.Agrees;
        });
        return command;
    }
}

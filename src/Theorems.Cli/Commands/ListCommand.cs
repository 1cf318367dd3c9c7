using System.CommandLine;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems list: what can be checked.</summary>
internal static class ListCommand
{
    public static Command Create(Session session)
    {
        Option<bool> json = new("--json") { Description = "As an array of JSON objects." };
        Command command = new("list", "List the claims: subject, name, status and what is claimed.") { json };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
            {
                session.Output.Write(ListPage.Json());
            }
            else
            {
                ListPage.Print(session.OutputPage);
            }

            return ExitCode.Agrees;
        });
        return command;
    }
}

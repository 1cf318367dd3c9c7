using System.CommandLine;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems explain: what a claim says, why it is true, and how it is checked.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        Argument<string> id = new("ID") { Description = "The claim, as `theorems list` names it." };
        Command command = new("explain", "Explain a claim: statement, source, proof sketch, assumptions and kinds of evidence.") { id };
        command.SetAction(parsed =>
        {
            ExplainPage.Print(session.OutputPage, Selection.Find(parsed.GetRequiredValue(id)));
            return ExitCode.Agrees;
        });
        return command;
    }
}

using System.CommandLine;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems replay: runs one trial again, in every number system, and shows everything.</summary>
internal static class ReplayCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> words = new("LINE")
        {
            Description = "The line as `theorems check` prints it: claim seed=S trial=T Setting=value ...; quoted or not.",
            Arity = ArgumentArity.OneOrMore,
        };
        TableOptions table = new();
        Option<string?> graphs = DataOptions.Graphs();
        Option<bool> all = new("--all") { Description = "Show every comparison, however many there are." };
        Command command = new("replay", "Run one trial again in every number system: its exact instance and all comparisons.") { words, graphs, all };
        table.AddTo(command);
        command.SetAction(parsed =>
        {
            ReplayLine line = Parse(parsed.GetRequiredValue(words));
            Selection selection = Selection.Of([line.Id], table.Of(parsed), parsed.GetValue(graphs), session);
            Replay replay = Run(selection.Claims[0], line, session);
            ReplayPage.Print(session.OutputPage, line, replay, parsed.GetValue(all));
            return replay.Comparisons.Any(comparison => comparison.Outcome is Outcome.Violated or Outcome.Undefined) ? ExitCode.Differs
                : replay.Comparisons.Count == 0 ? ExitCode.Inconclusive
                : ExitCode.Agrees;
        });
        return command;
    }

    private static ReplayLine Parse(string[] words)
    {
        if (words.FirstOrDefault(word => word.StartsWith('-')) is { } option)
        {
            throw new InputException($"There is no option '{option}' of replay; `theorems replay --help` lists them.");
        }

        try
        {
            return ReplayLine.Parse(Wrapping.Paragraph(string.Join(' ', words)));
        }
        catch (FormatException failure)
        {
            throw new InputException(failure.Message);
        }
    }

    private static Replay Run(Claim claim, ReplayLine line, Session session)
    {
        try
        {
            return claim.Accept(new Replayer(line));
        }
        catch (FormatException failure)
        {
            throw new InputException(failure.Message);
        }
        catch (Exception failure)
        {
            // Settings are free, so they may describe no instance at all: a negative size, a list that is too short. Or the line is of a claim that failed.
            session.Trace(failure);
            string what = $"{failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}";
            throw new InputException(
                $"The program of {claim.Id} fails on '{line}' ({what}): either the settings describe no instance of {claim.Id}, "
                + $"or its program is at fault; start from a line that `theorems check {claim.Id}` prints.");
        }
    }
}

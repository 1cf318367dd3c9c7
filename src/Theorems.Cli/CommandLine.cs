using System.CommandLine;
using System.CommandLine.Invocation;
using Theorems.Checking.Running;
using Theorems.Cli.Commands;
using Theorems.Cli.Sessions;

namespace Theorems.Cli;

/// <summary>
/// The command line: theorems list | check | merge | report | diff | explain | replay | golden | kernels | devices | new | failures | certify.
/// </summary>
public static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="input">The standard input.</param>
    /// <param name="output">The standard output: results.</param>
    /// <param name="error">The standard error: notes, progress and what went wrong.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, TextReader input, TextWriter output, TextWriter error) =>
        Run(arguments, Session.Of(input, output, error));

    internal static int Run(string[] arguments, Session session)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        Heartbeat.Begin();
        try
        {
            return Invoke(arguments, session);
        }
        catch (Exception failure) when (failure is InputException or LedgerException)
        {
            session.Note(failure.Message);
            return ExitCode.BadInput;
        }
        catch (Exception failure)
        {
            Exception cause = failure is ClaimFailureException ? failure.InnerException! : failure;
            string where = failure is ClaimFailureException claim ? $"The program of {claim.Id} failed" : "This is a defect of theorems";
            string what = $"{cause.GetType().Name}: {OneLine(cause.Message).TrimEnd('.')}";
            session.Note($"{where} ({what}); {Session.TraceVariable}=1 shows where, and a report is welcome.");
            session.Trace(cause);
            return ExitCode.BadInput;
        }
    }

    private static int Invoke(string[] arguments, Session session)
    {
        if (arguments.Length == 0)
        {
            throw new InputException(
                "Name a command: list, check, merge, report, diff, explain, replay, golden, kernels, devices, new, failures or certify; "
                + "`theorems --help` explains them.");
        }

        RootCommand root = new("Theorems of learning theory as executable properties: every claim is checked, and every check is shown to be able to fail.")
        {
            ListCommand.Create(session),
            CheckCommand.Create(session),
            MergeCommand.Create(session),
            ReportCommand.Create(session),
            DiffCommand.Create(session),
            ExplainCommand.Create(session),
            ReplayCommand.Create(session),
            GoldenCommand.Create(session),
            KernelsCommand.Create(session),
            DevicesCommand.Create(session),
            NewCommand.Create(session),
            FailuresCommand.Create(session),
            CertifyCommand.Create(session),
        };

        // No response files: a word that begins with @ is a word.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            Command command = parsed.CommandResult.Command;
            if (command.Subcommands.Count > 0)
            {
                string names = string.Join(" or ", command.Subcommands.Select(known => known.Name));
                throw new InputException(
                    $"After '{Path(command)}' there must stand {names}{Instead(parsed)}; `{Path(command)} --help` explains them.");
            }

            throw new InputException($"{OneLine(parsed.Errors[0].Message)} `{Path(command)} --help` explains the command.");
        }

        return parsed.Invoke(new InvocationConfiguration { Output = session.Output, Error = session.Error, EnableDefaultExceptionHandler = false });
    }

    private static string Instead(ParseResult parsed) => parsed.UnmatchedTokens.Count > 0 ? $", not '{parsed.UnmatchedTokens[0]}'" : "";

    private static string Path(Command command) => command switch
    {
        RootCommand => "theorems",
        _ => $"{command.Parents.OfType<Command>().Select(Path).FirstOrDefault()} {command.Name}",
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}

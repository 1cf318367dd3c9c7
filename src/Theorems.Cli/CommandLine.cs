using System.CommandLine;
using System.CommandLine.Invocation;
using Theorems.Cli.Commands;

namespace Theorems.Cli;

/// <summary>The command line: theorems list | check | explain | replay | golden.</summary>
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
        try
        {
            return Invoke(arguments, session);
        }
        catch (InputException failure)
        {
            session.Note(failure.Message);
            return ExitCode.BadInput;
        }
        catch (Exception failure)
        {
            session.Note($"This is a defect of theorems ({failure.GetType().Name}: {OneLine(failure.Message)}); please report it with the command that led to it.");
            return ExitCode.BadInput;
        }
    }

    private static int Invoke(string[] arguments, Session session)
    {
        if (arguments.Length == 0)
        {
            throw new InputException("Name a command: list or check; `theorems --help` explains them.");
        }

        RootCommand root = new("Theorems of learning theory as executable properties: every claim is checked, and every check is shown to be able to fail.")
        {
            ListCommand.Create(session),
            CheckCommand.Create(session),
        };

        // No response files: a word that begins with @ is a word.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            throw new InputException($"{OneLine(parsed.Errors[0].Message)} `{Path(parsed.CommandResult.Command)} --help` explains the command.");
        }

        return parsed.Invoke(new InvocationConfiguration { Output = session.Output, Error = session.Error, EnableDefaultExceptionHandler = false });
    }

    private static string Path(Command command) => command switch
    {
        RootCommand => "theorems",
        _ => $"{command.Parents.OfType<Command>().Select(Path).FirstOrDefault()} {command.Name}",
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}

using System.Globalization;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Failures;
using Theorems.Checking.Judging;
using Theorems.Checking.Printing;
using Theorems.Checking.Running;

namespace Theorems.Checking;

/// <summary>The main program of a file that holds one claim: checks it, or replays one of its trials, and prints what was found.</summary>
/// <remarks>It returns one of <see cref="ExitCode"/>.</remarks>
public static class ClaimProgram
{
    private const double UsualSeconds = 60;
    private const string Help = "--help";

    private static readonly (string Name, string Value, string Meaning)[] Known =
    [
        ("--seed", "N", "the seed that every random number derives from; 1 if left out"),
        ("--trials", "N", "random trials at each level of evidence, instead of the claim's own numbers"),
        ("--threads", "N", "how many threads work; the evidence is the same for any number"),
        ("--time", "SECONDS", "stop gathering evidence after so long; 60 if left out"),
        ("--failures", "FOLDER", "where failures are remembered, and tried first the next time; .theorems here or above if left out, 'none' for nowhere"),
        ("--json", "FILE", "write the evidence as JSON to a file, or to the standard output for '-'"),
    ];

    /// <summary>
    /// Checks a claim. Arguments: --seed N, --trials N, --threads N, --time SECONDS (60 if left out), --failures FOLDER, --json FILE, --help, or a replay line.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="arguments">The program's arguments.</param>
    public static int Run(Claim claim, IReadOnlyList<string> arguments) => Run(claim, arguments, Console.Out, Console.Error, Columns());

    /// <summary>The same, with given output and error writers.</summary>
    public static int Run(Claim claim, IReadOnlyList<string> arguments, TextWriter output, TextWriter error) => Run(claim, arguments, output, error, null);

    /// <summary>The same, with lines that break at words.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="arguments">The program's arguments.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where it is said what went wrong.</param>
    /// <param name="width">The columns of the terminal; null where lines are not to be broken.</param>
    internal static int Run(Claim claim, IReadOnlyList<string> arguments, TextWriter output, TextWriter error, int? width)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            if (arguments.Contains(Help))
            {
                return PrintHelp(claim, output);
            }

            return arguments.Count > 0 && !arguments[0].StartsWith('-')
                ? Replay(claim, string.Join(' ', arguments), new(output, width))
                : CheckWithin(claim, arguments, output, error, width);
        }
        catch (FormatException failure)
        {
            error.WriteLine(failure.Message);
            return ExitCode.BadInput;
        }
        catch (Exception failure)
        {
            // Settings of a replay line are free, and a trial that fails is worth replaying.
            error.WriteLine($"{claim.Id}: the claim failed to run, at {Place(failure)}: {failure.GetType().Name}: {OneLine(failure.Message)}");
            return ExitCode.BadInput;
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    private static int PrintHelp(Claim claim, TextWriter output)
    {
        output.WriteLine($"{claim.Id}: {claim.Words}");
        output.WriteLine();
        output.WriteLine("Behind the file stands nothing, a replay line as the check prints it, or some of these:");
        foreach ((string name, string value, string meaning) in Known)
        {
            output.WriteLine($"  {name + " " + value,-17}  {meaning}");
        }

        output.WriteLine($"  {Help,-17}  print this");
        output.WriteLine();
        output.WriteLine("Exit codes: 0 the verdict is as recorded, 1 it is not, 2 bad input or a claim whose program fails, 3 inconclusive.");
        return ExitCode.Agrees;
    }

    private static (CheckOptions Options, JsonFile? Json) Read(Claim claim, IReadOnlyList<string> arguments)
    {
        CheckOptions options = new() { Time = TimeSpan.FromSeconds(UsualSeconds), FailuresFolder = FailureFolder.Near(Environment.CurrentDirectory) };
        JsonFile? json = null;
        for (int index = 0; index < arguments.Count; index += 2)
        {
            string name = arguments[index];
            string value = index + 1 < arguments.Count ? arguments[index + 1] : "";
            switch (name)
            {
                case "--seed":
                    options = options with { Seed = (ulong)Number(name, value, least: 0) };
                    break;
                case "--trials":
                    options = options with { Trials = Number(name, value) };
                    break;
                case "--threads":
                    options = options with { Threads = Number(name, value) };
                    break;
                case "--time":
                    options = options with { Time = TimeSpan.FromSeconds(Number(name, value)) };
                    break;
                case "--failures":
                    options = options with { FailuresFolder = FailuresFolder(value) };
                    break;
                case "--json":
                    json = new(value);
                    break;
                case "--report":
                    throw new FormatException(
                        "--report: pages are made by `theorems report`, which knows the claims of a checkout: move this file into properties/ there, then "
                        + $"`theorems report {claim.Id} --out {(value.Length > 0 ? value : "FILE.html")}`. "
                        + "Without that, --json FILE writes all that was found.");
                default:
                    throw new FormatException($"'{name}' is unknown; {KnownWords}.");
            }
        }

        return (options, json);
    }

    private static string? FailuresFolder(string value) => value switch
    {
        "" => throw new FormatException("--failures must be followed by a folder, or by 'none'."),
        "none" => null,
        _ => value,
    };

    private static string KnownWords => $"known are {string.Join(", ", Known.Select(one => $"{one.Name} {one.Value}"))} and {Help}, or a replay line";

    private static int Number(string name, string value, int least = 1) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least
            ? number
            : throw new FormatException($"'{name} {value}' cannot be read; {KnownWords}.");

    private static int CheckWithin(Claim claim, IReadOnlyList<string> arguments, TextWriter output, TextWriter error, int? width)
    {
        (CheckOptions options, JsonFile? json) = Read(claim, arguments);
        Exception? failure = null;
        ClaimEvidence evidence = new Checker(options with
        {
            Failed = (_, thrown) => failure = thrown,
            LeftOut = (_, why) => error.WriteLine($"{claim.Id}: {why}."),
        }).Check(claim);
        // With '-' the JSON has the standard output to itself.
        TextWriter text = json is { IsStandardOutput: true } ? error : output;
        if (failure is null)
        {
            new ClaimText(text, width).Print(evidence);
        }
        else
        {
            string trial = evidence.Replay is [string line, ..] ? $", in '{line}'" : "";
            error.WriteLine($"{claim.Id}: the claim failed to run, at {Place(failure)}{trial}: {failure.GetType().Name}: {OneLine(failure.Message)}");
        }

        json?.Write(JsonText.Of(new EvidenceReport { Seed = options.Seed, Claims = [evidence] }), output);
        return evidence.Verdict switch
        {
            Verdict.Failed => ExitCode.BadInput,
            Verdict.Inconclusive => ExitCode.Inconclusive,
            _ => evidence.Agrees ? ExitCode.Agrees : ExitCode.Differs,
        };
    }

    private static int Replay(Claim claim, string line, ClaimText text)
    {
        Replay replay = Judge.Replay(claim, line).Trial;
        text.Print(replay);
        return replay.Comparisons.Any(seen => seen.Outcome is Outcome.Violated or Outcome.Undefined) ? ExitCode.Differs : ExitCode.Agrees;
    }

    // Of a terminal only; elsewhere lines stay whole.
    private static int? Columns()
    {
        try
        {
            return !Console.IsOutputRedirected && Console.WindowWidth is > 0 and int width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    // The first place in the claim's own code, without the machinery around it.
    private static string Place(Exception failure)
    {
        string? frame = failure.StackTrace?.Split('\n').Select(line => line.Trim())
            .FirstOrDefault(line => line.StartsWith("at ", StringComparison.Ordinal)
                && !line.Contains("System.", StringComparison.Ordinal)
                && !line.Contains("Theorems.Checking.", StringComparison.Ordinal));
        return frame is null ? "an unknown place" : frame["at ".Length..];
    }
}

using System.Globalization;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;
using Theorems.Checking.Running;

namespace Theorems.Checking;

/// <summary>The main program of a file that holds one claim: checks it, or replays one of its trials, and prints what was found.</summary>
/// <remarks>Exit codes: 0 the verdict is as recorded, 1 it is not, 2 bad input or a claim whose program fails, 3 inconclusive.</remarks>
public static class ClaimProgram
{
    private const double UsualSeconds = 60;

    /// <summary>
    /// Checks a claim. Arguments: --seed N, --trials N, --threads N, --time SECONDS (60 if left out), or a replay line.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="arguments">The program's arguments.</param>
    public static int Run(Claim claim, IReadOnlyList<string> arguments) => Run(claim, arguments, Console.Out, Console.Error);

    /// <summary>The same, with given output and error writers.</summary>
    public static int Run(Claim claim, IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            return arguments.Count > 0 && !arguments[0].StartsWith('-')
                ? Replay(claim, string.Join(' ', arguments), output)
                : CheckWithin(claim, Read(arguments), output, error);
        }
        catch (FormatException failure)
        {
            error.WriteLine(failure.Message);
            return 2;
        }
        catch (Exception failure)
        {
            // Settings of a replay line are free, and a trial that fails is worth replaying.
            error.WriteLine($"{claim.Id}: the claim failed to run, at {Place(failure)}: {failure.GetType().Name}: {OneLine(failure.Message)}");
            return 2;
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    private static CheckOptions Read(IReadOnlyList<string> arguments)
    {
        CheckOptions options = new() { Time = TimeSpan.FromSeconds(UsualSeconds) };
        for (int index = 0; index < arguments.Count; index += 2)
        {
            string name = arguments[index];
            string value = index + 1 < arguments.Count ? arguments[index + 1] : "";
            if (!ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number)
                || (number == 0 && name != "--seed")
                || number > int.MaxValue)
            {
                throw new FormatException(
                    $"'{name} {value}' cannot be read; known are --seed N, --trials N, --threads N and --time SECONDS, or a replay line.");
            }

            options = name switch
            {
                "--seed" => options with { Seed = number },
                "--trials" => options with { Trials = (int)number },
                "--threads" => options with { Threads = (int)number },
                "--time" => options with { Time = TimeSpan.FromSeconds(number) },
                _ => throw new FormatException($"'{name}' is unknown; known are --seed N, --trials N, --threads N and --time SECONDS, or a replay line."),
            };
        }

        return options;
    }

    private static int CheckWithin(Claim claim, CheckOptions options, TextWriter output, TextWriter error)
    {
        Exception? failure = null;
        ClaimEvidence evidence = new Checker(options with { Failed = (_, thrown) => failure = thrown }).Check(claim);
        if (failure is not null)
        {
            string trial = evidence.Replay is [string line, ..] ? $", in '{line}'" : "";
            error.WriteLine($"{claim.Id}: the claim failed to run, at {Place(failure)}{trial}: {failure.GetType().Name}: {OneLine(failure.Message)}");
            return 2;
        }

        Print(evidence, output);
        return evidence.Verdict switch
        {
            Verdict.Failed => 2,
            Verdict.Inconclusive => 3,
            _ => evidence.Agrees ? 0 : 1,
        };
    }

    private static int Replay(Claim claim, string line, TextWriter output)
    {
        Replay replay = Check.Replay(claim, line).Trial;
        foreach ((string heading, IReadOnlyList<string> lines) in replay.Blocks)
        {
            output.WriteLine(heading);
            foreach (string numbers in lines)
            {
                output.WriteLine("  " + numbers);
            }
        }

        foreach (ReplayedComparison seen in replay.Comparisons)
        {
            string outcome = seen.Outcome.ToString().ToLowerInvariant();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{seen.NumberSystem,-15} {seen.Part} at {seen.Time}: {seen.Residual} against {seen.Bound}, ratio {seen.Ratio:G4}: {outcome}"));
        }

        return replay.Comparisons.Any(seen => seen.Outcome is Outcome.Violated or Outcome.Undefined) ? 1 : 0;
    }

    private static void Print(ClaimEvidence evidence, TextWriter output)
    {
        output.WriteLine($"{evidence.Id}: {evidence.Verdict.ToString().ToLowerInvariant()}. {evidence.Reason}");
        foreach (LevelEvidence level in evidence.Evidence)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  evidence  {level.Level}, {level.Cases} cases in {level.NumberSystem}: {level.Says}"));
        }

        foreach (BoxEvidence box in evidence.Boxes)
        {
            string at = box.Point.Count > 0 ? " at " + string.Join(", ", box.Point) : "";
            string undecided = box.Smallest.Length > 0 ? ", smallest undecided box " + box.Smallest : "";
            output.WriteLine($"  box       {box.Part}: {box.Answer}{at}{undecided}");
        }

        foreach (PartEvidence part in evidence.Parts.Where(part => part.Level != LevelNames.Box))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  part      {part.Part} ({part.Level}): worst ratio {part.WorstRatio:G6} in {part.Applicable} comparisons, "
                + $"{part.WithinRounding} within rounding, {part.Vacuous} vacuous"));
        }

        foreach (AssumptionEvidence assumption in evidence.Assumptions)
        {
            string word = assumption.Shown ? "breaks" : "does not break by a wide margin";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  without   {assumption.Name}: {word}, worst ratio {assumption.Ratio:G4}, {100 * assumption.Broken:0} % broken"));
        }

        // The smallest instance may be the worst one as well.
        foreach (string line in evidence.Replay.Distinct())
        {
            output.WriteLine($"  replay    {line}");
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

using System.Globalization;
using System.Text;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Running;

namespace Theorems.Checking;

/// <summary>A check in one line, for any test framework: <c>Judge.That(new MyClaim()).Holds()</c>.</summary>
/// <remarks>Its name is none of FsCheck's, whose generators every claim uses, nor of the usual test frameworks'.</remarks>
public static class Judge
{
    /// <summary>Checks a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="options">Seed, trials, threads; the defaults if left out.</param>
    public static CheckedClaim That(Claim claim, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(new Checker(options ?? new()).Check(claim));
    }

    /// <summary>Runs one trial of a claim again.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="line">A replay line, as a check prints it.</param>
    /// <exception cref="FormatException">The line cannot be read, or is about another claim.</exception>
    public static ReplayedTrial Replay(Claim claim, string line)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ReplayLine parsed = ReplayLine.Parse(line);
        return parsed.Id == claim.Id
            ? new(line, claim.Accept(new Replayer(parsed)))
            : throw new FormatException($"The line is about '{parsed.Id}', not about '{claim.Id}'.");
    }
}

/// <summary>A claim that was not what a test expects. The message is what a person needs to see.</summary>
public sealed class CheckFailedException(string message) : Exception(message);

/// <summary>The result of a check, to be asserted.</summary>
/// <param name="Evidence">Everything that was found.</param>
public sealed record CheckedClaim(ClaimEvidence Evidence)
{
    /// <summary>Passes if the verdict is 'holds'.</summary>
    /// <exception cref="CheckFailedException">It is not; the message says why, and how to replay it.</exception>
    public CheckedClaim Holds() => Expect(Verdict.Holds);

    /// <summary>Passes if the verdict is 'refuted'.</summary>
    /// <exception cref="CheckFailedException">It is not.</exception>
    public CheckedClaim IsRefuted() => Expect(Verdict.Refuted);

    private CheckedClaim Expect(Verdict expected)
    {
        if (Evidence.Verdict == expected)
        {
            return this;
        }

        StringBuilder message = new();
        message.Append(CultureInfo.InvariantCulture, $"{Evidence.Id}: {Words(Evidence.Verdict)}, not {Words(expected)}. {Evidence.Reason}");
        foreach (AssumptionEvidence assumption in Evidence.Assumptions.Where(assumption => !assumption.Shown))
        {
            message.Append(
                CultureInfo.InvariantCulture,
                $"\n  without '{assumption.Name}': nothing breaks by a wide margin (worst ratio {assumption.Ratio:G4})");
        }

        if (Worst() is { } worst)
        {
            message.Append(CultureInfo.InvariantCulture, $"\n  worst ratio {worst.Ratio:G6}, in {worst.Part}");
        }

        // The first line is the smallest instance; the others are in the evidence.
        message.Append(Evidence.Replay is [string line, ..]
            ? $"\n  replay {line}\n  look at Judge.Replay(claim, line).Trial for that line: its numbers, and both sides in every number system"
            : "\n  look at Evidence of the result, or run the claim with ClaimProgram: what was compared at each level");
        throw new CheckFailedException(message.ToString());
    }

    private (string Part, double Ratio)? Worst()
    {
        var parts = Evidence.Parts.Where(part => part.Applicable > 0).Select(part => (part.Part, Ratio: part.WorstRatio))
            .Concat(Evidence.Hunted.Select(found => (found.Part, Ratio: found.HuntedRatio))).ToArray();
        return parts.Length == 0 ? null : parts.MaxBy(part => part.Ratio);
    }

    private static string Words(Verdict verdict) => verdict.ToString().ToLowerInvariant();
}

/// <summary>A trial that was run again, to be asserted.</summary>
/// <param name="Line">Its replay line.</param>
/// <param name="Trial">What was seen.</param>
public sealed record ReplayedTrial(string Line, Replay Trial)
{
    /// <summary>Passes if no comparison of the trial fails.</summary>
    /// <exception cref="CheckFailedException">One does.</exception>
    public ReplayedTrial Holds() => Trial.Violation is { } seen
        ? throw new CheckFailedException(string.Create(
            CultureInfo.InvariantCulture,
            $"{Line}: {seen.Part} fails at {seen.Time} in {seen.NumberSystem}: {seen.Residual} against {seen.Bound}."))
        : this;

    /// <summary>Passes if some comparison of the trial fails.</summary>
    /// <exception cref="CheckFailedException">None does.</exception>
    public ReplayedTrial IsRefuted() => Trial.Violation is null
        ? throw new CheckFailedException($"{Line}: every comparison holds.")
        : this;
}

using Theorems.Checking.Guards;
using Theorems.Checking.Printing;

namespace Theorems.Checking;

/// <summary>The main program of a file that holds one kernel: guards it in every number system, and compares it with a record of its own.</summary>
/// <remarks>It returns one of <see cref="ExitCode"/>.</remarks>
public static class KernelProgram
{
    private const string Help = "--help";
    private const string Accept = "--accept";

    private static readonly (string Name, string Value, string Meaning)[] Known =
    [
        (Accept, "", "make what is found the record, if all of it is good"),
        ("--record", "FILE", "the record; <kernel>.kernel.json here if left out"),
        ("--number", "SYSTEM", $"{string.Join(", ", KernelGuard.NumberSystems)}; all of them if left out"),
        ("--json", "FILE", "write what is found as JSON to a file, or to the standard output for '-'"),
        (Help, "", "print this"),
    ];

    /// <summary>Guards a kernel. Arguments: --accept, --record FILE, --number SYSTEM, --json FILE, --help.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="arguments">The program's arguments.</param>
    public static int Run(GuardedKernel kernel, IReadOnlyList<string> arguments) => Run(kernel, arguments, Console.Out, Console.Error);

    /// <summary>The same, with given output and error writers.</summary>
    public static int Run(GuardedKernel kernel, IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            return arguments.Contains(Help) ? PrintHelp(kernel, output) : Guard(kernel, arguments, output, error);
        }
        catch (FormatException failure)
        {
            error.WriteLine(failure.Message);
            return ExitCode.BadInput;
        }
        catch (Exception failure)
        {
            error.WriteLine($"{kernel.Name}: the kernel failed to run: {failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ").Trim()}");
            return ExitCode.BadInput;
        }
    }

    private static int PrintHelp(GuardedKernel kernel, TextWriter output)
    {
        output.WriteLine($"{kernel.Name}: its rounding against double-double, what it should satisfy, and its bits against a record. Behind the file stand:");
        foreach ((string name, string value, string meaning) in Known)
        {
            output.WriteLine($"  {$"{name} {value}",-16}  {meaning}");
        }

        output.WriteLine("Exit codes: 0 good and as recorded, 1 not, 2 bad input or a kernel that fails to run.");
        return ExitCode.Agrees;
    }

    private static int Guard(GuardedKernel kernel, IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        (string record, string[] systems, JsonFile? json, bool accepts) = Read(kernel, arguments);
        KernelEvidence[] found = [.. systems.Select(system => KernelGuard.Guard(kernel, system)).OfType<KernelEvidence>()];
        if (found.Length == 0)
        {
            throw new FormatException($"{kernel.Name} does not run in {string.Join(" or ", systems)}; leave --number out.");
        }

        TextWriter text = json is { IsStandardOutput: true } ? error : output;
        foreach (KernelEvidence one in found)
        {
            string identity = kernel.Identity.Length == 0 ? "no identity is named, so that what it computes is not judged"
                : one.Identity is { } residual ? FormattableString.Invariant($"'{kernel.Identity}' to {residual:G3} of its rounding")
                : "the identity as in float64";
            text.WriteLine(FormattableString.Invariant(
                $"{one.Name} in {one.NumberSystem}: worst error {one.Worst:G3} of the budget ({one.Origin}); {identity}"));
            if (!one.IsWithinBudget)
            {
                text.WriteLine(FormattableString.Invariant(
                    $"  OVER: output {one.WorstOutput} of instance {one.WorstInstance} errs by {one.Worst:G3} budgets of {one.Budget:G3}; {one.Explanation}."));
            }

            if (!one.SatisfiesIdentity)
            {
                text.WriteLine($"  WRONG: {one.BrokenIdentity}.");
            }
        }

        json?.Write(JsonText.Of(found), output);
        bool good = found.All(one => one.IsGood);
        return accepts ? AcceptAs(record, found, good, text) : Compare(record, found, good, text);
    }

    private static int AcceptAs(string record, KernelEvidence[] found, bool good, TextWriter text)
    {
        if (!good)
        {
            throw new FormatException(
                "What is over its budget, or breaks its identity, cannot be accepted; mend the kernel, or derive a budget that is right.");
        }

        try
        {
            KernelRecord.Accept(record, found);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"{record} cannot be written ({failure.Message.TrimEnd('.')}); name another --record.");
        }

        text.WriteLine($"{record}: accepted; commit it with the change that made it so.");
        return ExitCode.Agrees;
    }

    private static int Compare(string record, KernelEvidence[] found, bool good, TextWriter text)
    {
        if (!File.Exists(record))
        {
            text.WriteLine($"There is no record {record}, so no drift inside the budget is noticed; {Accept} makes one.");
            return good ? ExitCode.Agrees : ExitCode.Differs;
        }

        IReadOnlyList<string> differences = KernelRecord.Differences(KernelRecord.Read(record), found);
        foreach (string difference in differences)
        {
            text.WriteLine(difference);
        }

        text.WriteLine(differences.Count == 0 ? $"As recorded in {record}." : $"If that is right, {Accept} makes it the record.");
        return good && differences.Count == 0 ? ExitCode.Agrees : ExitCode.Differs;
    }

    private static (string Record, string[] Systems, JsonFile? Json, bool Accepts) Read(GuardedKernel kernel, IReadOnlyList<string> arguments)
    {
        (string record, List<string> systems, JsonFile? json, bool accepts) = (kernel.Name + ".kernel.json", [], null, false);
        for (int index = 0; index < arguments.Count; index++)
        {
            string name = arguments[index];
            if (name == Accept)
            {
                accepts = true;
                continue;
            }

            string value = index + 1 < arguments.Count ? arguments[++index] : "";
            switch (name)
            {
                case "--record" when value.Length > 0:
                    record = value;
                    break;
                case "--number" when KernelGuard.NumberSystems.Contains(value):
                    systems.Add(value);
                    break;
                case "--json":
                    json = new(value);
                    break;
                default:
                    string known = string.Join(", ", Known.Select(one => $"{one.Name} {one.Value}".TrimEnd()));
                    throw new FormatException($"'{name} {value}'".Replace(" '", "'", StringComparison.Ordinal)
                        + $" cannot be read; known are {known}, and the number systems {string.Join(", ", KernelGuard.NumberSystems)}.");
            }
        }

        return (record, systems.Count == 0 ? [.. KernelGuard.NumberSystems] : [.. systems.Distinct()], json, accepts);
    }
}

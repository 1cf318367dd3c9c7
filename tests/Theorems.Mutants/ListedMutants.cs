using System.Text;
using System.Text.Json;

namespace Theorems.Mutants;

/// <summary>Plants the listed mistakes, each for the theorem that should notice, and writes docs/mutants.md when all of them were planted.</summary>
internal sealed class ListedMutants(string root)
{
    private const int Trials = 1000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Plants the mistakes whose words contain one of some words, or all; returns the exit code.</summary>
    public int Run(IReadOnlyList<string> words)
    {
        string built = Path.Combine(root, "src", "Theorems.Cli", "bin", "Release", "net10.0");
        KernelCompiler compiler = new(Path.Combine(root, "src", "Theorems.Kernels"), built);
        using Workshop workshop = new(built, Environment.ProcessorCount);
        Mutant[] chosen = [.. Mutant.All.Where(mutant =>
            words.Count == 0 || words.Any(word => mutant.Mistake.Contains(word, StringComparison.OrdinalIgnoreCase)))];
        Mutant[] stale = [.. chosen.Where(mutant => compiler.Files[mutant.File].ToString().Split(mutant.From).Length != 2)];
        if (stale.Length > 0)
        {
            throw new InvalidOperationException("The texts of these mistakes do not occur just once in their files; mend tests/Theorems.Mutants/Mutant.cs: "
                + string.Join("; ", stale.Select(mutant => $"{mutant.File}, {mutant.Mistake}")));
        }

        (Mutant Mutant, string Said, bool Killed)[] results = [.. chosen.AsParallel().AsOrdered().WithDegreeOfParallelism(workshop.Benches).Select(mutant =>
        {
            (string said, bool killed) = Judge(compiler, workshop, mutant);
            Console.WriteLine($"{(killed ? "killed  " : "SURVIVED")}  {mutant.Claim,-36} {mutant.Mistake}: {said}");
            return (mutant, said, killed);
        })];
        int survivors = results.Count(result => !result.Killed);
        Console.WriteLine($"{chosen.Length - survivors} of {chosen.Length} mutants killed.");
        if (words.Count == 0)
        {
            StringBuilder page = new(
                "# Mutants\n\nDeliberate mistakes in the kernels, one at a time, and the theorem that notices, on 1000 trials. Written by\n\n"
                + "    dotnet run -c Release --project tests/Theorems.Mutants\n\n");
            page.Append("| kernel | mistake | theorem | what it says |\n|---|---|---|---|\n");
            foreach ((Mutant mutant, string said, _) in results)
            {
                page.Append($"| {mutant.File} | {Cell(mutant.Mistake)} | {mutant.Claim} | {Cell(said)} |\n");
            }

            page.Append($"\n{chosen.Length - survivors} of {chosen.Length} killed.\n");
            File.WriteAllText(Path.Combine(root, "docs", "mutants.md"), page.ToString());
        }

        return survivors == 0 ? 0 : 1;
    }

    private static (string Said, bool Killed) Judge(KernelCompiler compiler, Workshop workshop, Mutant mutant)
    {
        string text = compiler.Files[mutant.File].ToString();
        Answer? answer = workshop.Ask(
            assembly => compiler.Emit(assembly, mutant.File, text.Replace(mutant.From, mutant.To, StringComparison.Ordinal)),
            mutant.Claim,
            Trials,
            Patience,
            "--json",
            "-");
        return answer switch
        {
            null => ("does not compile", false),
            { Ended: false } => ("does not end", true),
            _ => (Reason(answer.Output) ?? answer.Error.Trim().Split('\n')[0], answer.Code != 0),
        };
    }

    // The reason of the claim's verdict.
    private static string? Reason(string output)
    {
        if (!output.StartsWith('{'))
        {
            return null;
        }

        using JsonDocument evidence = JsonDocument.Parse(output);
        return evidence.RootElement.GetProperty("claims")[0].GetProperty("reason").GetString()!
            .Replace("; the replay line shows the smallest instance found", "", StringComparison.Ordinal);
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}

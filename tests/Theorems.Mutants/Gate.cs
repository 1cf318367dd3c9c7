using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Theorems.Mutants;

/// <summary>Makes every single mistake in the kernels' arithmetic, one at a time, and lets the theorems look for it.</summary>
/// <remarks>
/// Usage: dotnet run -c Release --project tests/Theorems.Mutants -- gate [FILE ...] [--every N]. Writes docs/mutation-gate.md when all files were run.
/// Snapshots are not compared, for they notice any change of bits: a mistake counts as killed only if a theorem's verdict is no longer
/// the recorded one, its program fails, or it does not end in half a minute.
/// </remarks>
internal sealed class Gate(string root)
{
    private const int Trials = 96;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly int[] Exponents = [40, 30, 20, 10];

    private readonly string _kernels = Path.Combine(root, "src", "Theorems.Kernels");
    private readonly string _built = Path.Combine(root, "src", "Theorems.Cli", "bin", "Release", "net10.0");
    private readonly References _references = new(root);

    /// <summary>Runs the gate; returns how many mistakes survived that are not listed as equivalent.</summary>
    public int Run(IReadOnlyList<string> files, int every)
    {
        KernelCompiler compiler = new(_kernels, _built);
        EquivalentMutants equivalent = EquivalentMutants.Read(Path.Combine(root, "tests", "Theorems.Mutants", "equivalent.txt"));
        string[] chosen = [.. compiler.Files.Keys.Where(file => files.Count == 0 || files.Any(word => file.Contains(word, StringComparison.OrdinalIgnoreCase)))];
        using Workshop workshop = new(_built, Environment.ProcessorCount);
        workshop.RequireUsual(compiler, [.. chosen.SelectMany(Claims).Distinct()], Trials, Patience);
        StringBuilder page = new();
        int open = 0;
        foreach (string file in chosen)
        {
            open += RunFile(compiler, workshop, file, every, equivalent, page);
        }

        if (files.Count == 0)
        {
            WritePage(page, every);
        }

        return open;
    }

    private string[] Claims(string file) => [.. _references.ClaimsBehind("src/Theorems.Kernels/" + file)];

    private int RunFile(KernelCompiler compiler, Workshop workshop, string file, int every, EquivalentMutants equivalent, StringBuilder page)
    {
        SyntaxTree tree = compiler.Files[file];
        string text = tree.ToString();
        string[] claims = Claims(file);
        MutationSite[] sites = [.. MutationSite.In(tree).Where((_, index) => index % every == 0)];
        if (claims.Length == 0 || sites.Length == 0)
        {
            return 0;
        }

        Stopwatch watch = Stopwatch.StartNew();
        (MutationSite Site, string? Killer, bool Compiles)[] results = [.. sites.AsParallel().AsOrdered().WithDegreeOfParallelism(workshop.Benches).Select(site =>
        {
            (bool compiles, string? killer) = workshop.Judge(assembly => compiler.Emit(assembly, file, site.Apply(text)), claims, Trials, Patience);
            return (site, killer, compiles);
        })];
        (MutationSite Site, string? Killer, bool Compiles)[] tried = [.. results.Where(result => result.Compiles)];
        MutationSite[] survivors = [.. tried.Where(result => result.Killer is null).Select(result => result.Site)];
        string[] lines = text.Split('\n');
        string smallest = Smallest(compiler, workshop, file, tree, text, claims);
        page.Append(CultureInfo.InvariantCulture, $"\n## {file}\n\n{tried.Length} mistakes, {tried.Length - survivors.Length} killed; smallest relative error noticed: {smallest}.\n");
        int open = 0;
        foreach (MutationSite survivor in survivors)
        {
            string line = lines[survivor.Line - 1].Trim();
            string? reason = equivalent.Reason(file, line, survivor.From, survivor.To);
            open += reason is null ? 1 : 0;
            page.Append(CultureInfo.InvariantCulture, $"\n- line {survivor.Line}, `{survivor.From}` for `{survivor.To}` in `{line}`: {reason ?? "**survived**"}");
            Console.WriteLine($"{(reason is null ? "SURVIVED" : "equivalent")}  {file}:{survivor.Line}  {survivor.From} -> {survivor.To}   {line}");
        }

        page.Append(survivors.Length > 0 ? "\n" : "");
        Console.WriteLine($"{file}: {tried.Length - survivors.Length} of {tried.Length} killed, {open} unexplained, {watch.Elapsed.TotalSeconds:0} s");
        return open;
    }

    // The result of the first arithmetic that takes it, times 1 + 2^-k.
    private static string Smallest(KernelCompiler compiler, Workshop workshop, string file, SyntaxTree tree, string text, string[] claims)
    {
        foreach (ExpressionSyntax place in MutationSite.Arithmetic(tree))
        {
            foreach (int exponent in Exponents)
            {
                string factor = $"(({place}) * T.FromDyadic(1 + (1.0 / (1L << {exponent}))))";
                MutationSite site = new(place.Span, place.ToString(), factor, 0);
                (bool compiles, string? killer) = workshop.Judge(assembly => compiler.Emit(assembly, file, site.Apply(text)), claims, Trials, Patience);
                if (!compiles)
                {
                    break;
                }

                if (killer is not null)
                {
                    return $"2^-{exponent} of `{place}`, by {killer}";
                }
            }
        }

        return "none of 2^-10 or less";
    }

    private void WritePage(StringBuilder findings, int every)
    {
        string sample = every == 1 ? "every place" : string.Create(CultureInfo.InvariantCulture, $"one place in {every}");
        string head = $"""
            # The mutation gate

            Mistakes in the kernels' arithmetic, made one at a time ({sample}): another operator, another direction of a comparison, a minus left out, a number or an index off by one, a maximum for a minimum,
            zero for one. The theorems that use a kernel then run on {Trials} trials. A mistake is killed if a verdict is no longer the recorded one, or the program fails or does not end. Snapshots are not compared.
            Survivors that change nothing stand with the reason. Written by

                dotnet run -c Release --project tests/Theorems.Mutants -- gate{(every == 1 ? "" : $" --every {every}")}

            """;
        File.WriteAllText(Path.Combine(root, "docs", "mutation-gate.md"), head.ReplaceLineEndings("\n") + findings);
    }
}

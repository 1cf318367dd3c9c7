using System.Globalization;
using System.Text;

namespace Theorems.Checking.Tests.Guards;

/// <summary>Keeps docs/guard-a-kernel.md true: its table of budgets, and its first example. Set THEOREMS_ACCEPT=1 to write the table anew.</summary>
public class GuardPageTests
{
    private const string Begin = "<!-- kernels: begin, written by the tests -->\n";
    private const string End = "<!-- kernels: end -->";

    [Fact]
    public void Table_shows_every_kernel_with_the_origin_of_its_budget()
    {
        StringBuilder table = new("| kernel | budget | worst in float64 | worst in float32 |\n|---|---|---:|---:|\n");
        foreach (GuardedKernel kernel in GuardedKernels.All)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {kernel.Name} | {kernel.Origin.Replace("|", "\\|", StringComparison.Ordinal)} | {Worst(kernel, "float64")} | {Worst(kernel, "float32")} |\n");
        }

        string path = Path.Combine(Root, "docs", "guard-a-kernel.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.InRange(begin, Begin.Length, end);
        if (Environment.GetEnvironmentVariable("THEOREMS_ACCEPT") == "1")
        {
            File.WriteAllText(path, page[..begin] + table + page[end..]);
            return;
        }

        Assert.Equal(table.ToString(), page[begin..end]);
    }

    [Fact]
    public void The_example_of_the_page_is_within_its_budget()
    {
        KernelEvidence evidence = KernelGuard.Guard(new HarmonicSum(), "float64")!;
        Assert.True(evidence.IsWithinBudget);
        Assert.InRange(evidence.Worst, 0.01, 1);
    }

    private static string Root
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Theorems.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException("The tests must run inside the repository: no Theorems.sln above them.");
        }
    }

    private static string Worst(GuardedKernel kernel, string numberSystem) =>
        KernelGuard.Guard(kernel, numberSystem)!.Worst.ToString("G2", CultureInfo.InvariantCulture);

    private sealed class HarmonicSum : GuardedKernel
    {
        public override string Name => "harmonic-sum";

        public override T[] Run<T>(Trial<T> trial) =>
            [trial.FineVector("x", 50).Aggregate(T.Zero, (sum, x) => sum + (T.One / (T.FromDyadic(2) + x)))];
    }
}

using System.Globalization;
using System.Text;
using Theorems.Checking.Guards;
using Theorems.Checking.Guards.Programs;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Guards;

/// <summary>Keeps docs/guard-a-kernel.md true: its table of budgets, and its first example. Set THEOREMS_ACCEPT=1 to write the table anew.</summary>
public class GuardPageTests
{
    private const string Begin = "<!-- kernels: begin, written by the tests -->\n";
    private const string End = "<!-- kernels: end -->";
    private const string BeginUnguarded = "<!-- unguarded: begin, written by the tests -->\n";
    private const string EndUnguarded = "<!-- unguarded: end -->";

    [Fact]
    public void Table_shows_every_kernel_with_the_origin_of_its_budget()
    {
        StringBuilder table = new("| kernel | budget | worst in float64 | worst in float32 |\n|---|---|---:|---:|\n");
        foreach (GuardedKernel kernel in GuardedKernels.All)
        {
            string origin = kernel.Origin.Replace("|", "\\|", StringComparison.Ordinal);
            table.Append(
                CultureInfo.InvariantCulture, $"| {kernel.Name} | {origin} | {Worst(kernel, "float64")} | {Worst(kernel, "float32")} |\n");
        }

        RequireBlock(Begin, table.ToString(), End);
    }

    [Fact]
    public void List_shows_every_class_without_a_guard_with_its_reason()
    {
        StringBuilder list = new();
        foreach (IGrouping<string, string> reason in UnguardedKernels.All.GroupBy(entry => entry.Reason, entry => $"`{entry.Kernel.Name.Split('`')[0]}`"))
        {
            list.Append(CultureInfo.InvariantCulture, $"- {string.Join(", ", reason)}: {reason.Key}.\n");
        }

        RequireBlock(BeginUnguarded, list.ToString(), EndUnguarded);
    }

    [Fact]
    public void The_example_of_the_page_is_within_its_budget()
    {
        KernelEvidence evidence = KernelGuard.Guard(new HarmonicSum(), "float64")!;
        Assert.True(evidence.IsGood);
        Assert.InRange(evidence.Worst, 0.01, 1);
    }

    [Fact]
    public void The_mistake_of_the_page_is_within_the_budget_and_refused_by_the_oracle()
    {
        KernelEvidence evidence = KernelGuard.Guard(new HarmonicSum { Offset = 3 }, "float64")!;
        Assert.True(evidence is { IsWithinBudget: true, SatisfiesIdentity: false });
    }

    private static void RequireBlock(string before, string block, string after)
    {
        string path = Path.Combine(Repository.Root, "docs", "guard-a-kernel.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = page.IndexOf(before, StringComparison.Ordinal) + before.Length;
        int end = page.IndexOf(after, StringComparison.Ordinal);
        Assert.InRange(begin, before.Length, end);
        if (Environment.GetEnvironmentVariable("THEOREMS_ACCEPT") == "1")
        {
            File.WriteAllText(path, page[..begin] + block + page[end..]);
            return;
        }

        Assert.Equal(block, page[begin..end]);
    }

    private static string Worst(GuardedKernel kernel, string numberSystem) =>
        KernelGuard.Guard(kernel, numberSystem)!.Worst.ToString("G2", CultureInfo.InvariantCulture);

    private sealed class HarmonicSum : GuardedKernel
    {
        public double Offset { get; init; } = 2;

        public override string Name => "harmonic-sum";

        public override T[] Run<T>(Trial<T> trial) =>
            [trial.FineVector("x", 50).Aggregate(T.Zero, (sum, x) => sum + (T.One / (T.FromDyadic(Offset) + x)))];

        public override string Identity => "sum 1/(2 + x_i), by adding up fractions";

        public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs)
        {
            (RunningError<T> numerator, RunningError<T> denominator) = (RunningError<T>.Zero, RunningError<T>.One);
            foreach (RunningError<T> x in trial.FineVector("x", 50))
            {
                RunningError<T> term = RunningError<T>.FromDyadic(2) + x;
                (numerator, denominator) = ((numerator * term) + denominator, denominator * term);
            }

            return [outputs[0] - (numerator / denominator)];
        }
    }
}

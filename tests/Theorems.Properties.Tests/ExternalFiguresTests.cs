using System.Globalization;
using System.Text;
using Theorems.Kernels;
using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Properties.Tests;

/// <summary>
/// Keeps docs/external-figures.md true: figures that others have published, each computed again here and marked reproduced or different.
/// Set THEOREMS_ACCEPT=1 to write it anew.
/// </summary>
public class ExternalFiguresTests
{
    [Fact]
    public void Ledger_is_what_is_computed()
    {
        StringBuilder page = new();
        page.Append("# External figures\n\nFigures that others have published, computed again by the tests.\n\n");
        page.Append("| figure | where | published | here | |\n|---|---|---|---|---|\n");
        Row(page, "graphs on 1 .. 8 vertices, up to isomorphism", "OEIS A000088", "1, 2, 4, 11, 34, 156, 1044, 12346",
            List(Enumerable.Range(1, 8).Select(size => GraphEnumeration.UpToIsomorphism(size).Length)));
        Row(page, "connected graphs on 1 .. 8 vertices", "OEIS A001349", "1, 1, 2, 6, 21, 112, 853, 11117",
            List(Enumerable.Range(1, 8).Select(size => GraphEnumeration.UpToIsomorphism(size).Count(IsConnected))));
        (double perEpoch, int steps) = GrowthOverAnEpoch();
        Row(page, "growth factor of the learning rate with momentum 0.9 at rate 0.1",
            "blog post of Li and Arora on exponential rates, quoted without lambda and period", "1.481", Rounded(perEpoch), string.Create(
                CultureInfo.InvariantCulture, $"for lambda = 5e-4 over {steps} steps, an epoch of 50,000 images in batches of 128: alpha^(-2 {steps})"));
        (double cosine, double growth) = SoudrysToySet();
        Row(page, "direction of gradient descent on (1/2, 3/2), (3/2, 1/2) and their negatives: its cosine with (1, 1)/sqrt 2",
            "Soudry et al., JMLR 2018, figure 1", "1.000", Rounded(cosine));
        Row(page, "the same: growth of the norm of w per unit of ln t, 1/sqrt 2", "Soudry et al., JMLR 2018", "0.707", Rounded(growth));
        string path = Path.Combine(Repository.Root, "docs", "external-figures.md");
        if (Environment.GetEnvironmentVariable("THEOREMS_ACCEPT") == "1")
        {
            File.WriteAllText(path, page.ToString());
        }

        Assert.Equal(page.ToString(), File.ReadAllText(path).ReplaceLineEndings("\n"));
        Assert.DoesNotContain("different", page.ToString(), StringComparison.Ordinal);
    }

    private static void Row(StringBuilder page, string figure, string where, string published, string here, string remark = "") =>
        page.Append(
            CultureInfo.InvariantCulture,
            $"| {figure} | {where} | {published} | {here} | {(published == here ? "reproduced" : "different")}{(remark.Length > 0 ? ", " + remark : "")} |\n");

    private static string List(IEnumerable<int> counts) => string.Join(", ", counts);

    private static string Rounded(double value) => value.ToString("F3", CultureInfo.InvariantCulture);

    private static bool IsConnected(Graph graph)
    {
        bool[] reached = new bool[graph.VertexCount];
        Stack<int> open = new([0]);
        reached[0] = true;
        while (open.TryPop(out int vertex))
        {
            foreach (int neighbour in graph.Neighbours(vertex))
            {
                if (!reached[neighbour])
                {
                    reached[neighbour] = true;
                    open.Push(neighbour);
                }
            }
        }

        return reached.All(vertex => vertex);
    }

    // alpha^-2 to the power of the steps in an epoch, alpha the larger root of x^2 - (1 + gamma - lambda eta) x + gamma.
    private static (double Growth, int Steps) GrowthOverAnEpoch()
    {
        (double rate, double momentum, double decay) = (0.1, 0.9, 5e-4);
        double half = (1 + momentum - (decay * rate)) / 2;
        double alpha = half + Math.Sqrt((half * half) - momentum);
        int steps = (int)Math.Ceiling(50_000 / 128.0);
        return (Math.Pow(alpha, -2 * steps), steps);
    }

    // Gradient flow in logarithmic time, from ln t = 0 to 40 and on to 80, in double-double.
    private static (double Cosine, double Growth) SoudrysToySet()
    {
        DoubleDouble<Float64>[] points = [.. new[] { 0.5, 1.5, 1.5, 0.5, 0.5, 1.5, 1.5, 0.5 }.Select(DoubleDouble<Float64>.FromDyadic)];
        DoubleDouble<Float64>[] weights = new DoubleDouble<Float64>[2];
        const int steps = 4096;
        double middle = Advance(0);
        double end = Advance(40);
        double cosine = (weights[0].ToDouble() + weights[1].ToDouble()) / (Math.Sqrt(2) * end);
        return (cosine, (end - middle) / 40);

        double Advance(double from)
        {
            SeparableClassification.LogTimeFlow<DoubleDouble<Float64>, ArrayMemory<DoubleDouble<Float64>>, ExponentialLoss<DoubleDouble<Float64>>>(
                points, 4, 2, default, DoubleDouble<Float64>.One, DoubleDouble<Float64>.FromDyadic(from), DoubleDouble<Float64>.FromDyadic(40.0 / steps),
                steps, weights, new DoubleDouble<Float64>[6]);
            return Math.Sqrt((weights[0] * weights[0] + weights[1] * weights[1]).ToDouble());
        }
    }
}

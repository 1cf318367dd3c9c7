using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Peers;

/// <summary>Descent along single rows, 256 problems of 20 x 50 at once, 2000 steps along the same rows, one thread each.</summary>
internal static class StochasticDuels
{
    private const int Problems = 256;
    private const int Rows = 20;
    private const int Columns = 50;
    private const int Steps = 2000;
    private const double StepSize = 1.0 / 1024;

    public static IEnumerable<Duel> Of(PythonPeer python)
    {
        int[] window = [.. Enumerable.Range(0, Steps).Select(step => (int)(Philox.Block((uint)step, 0, 9, 0, 7, 0).W0 % Rows))];
        python.Give("stochastic-matrices", Drawn.Doubles(4, Problems, Rows * Columns));
        python.Give("stochastic-targets", Drawn.Doubles(5, Problems, Rows));
        python.Give("stochastic-window", [.. window.Select(row => (double)row)]);
        ArrayMemory<Lanes> matrices = Drawn.Memory<Lanes>(4, Problems, Rows * Columns);
        ArrayMemory<Lanes> targets = Drawn.Memory<Lanes>(5, Problems, Rows);
        ArrayMemory<Lanes> weights = ArrayMemory<Lanes>.Allocate(Problems / Lanes.Count * Columns);
        yield return new(
            "stochastic descent against NumPy",
            () => Run(stochastic: true),
            () => python.Seconds("stochastic_numpy"),
            () => Differ("stochastic_numpy"),
            null);
        yield return new(
            "Kaczmarz's method against NumPy",
            () => Run(stochastic: false),
            () => python.Seconds("kaczmarz_numpy"),
            () => Differ("kaczmarz_numpy"),
            null);

        double Run(bool stochastic) => Statistics.Seconds(() =>
        {
            for (int group = 0; group < Problems / Lanes.Count; group++)
            {
                ArrayMemory<Lanes> own = weights.Slice(group * Columns);
                own.AsSpan(Columns).Clear();
                ArrayMemory<Lanes> matrix = matrices.Slice(group * Rows * Columns);
                ArrayMemory<Lanes> target = targets.Slice(group * Rows);
                if (stochastic)
                {
                    LeastSquares.StochasticDescent(matrix, Columns, target, window, Lanes.FromDyadic(StepSize), own);
                    continue;
                }

                foreach (int row in window)
                {
                    LeastSquares.KaczmarzStep(matrix, Columns, row, target[row], own);
                }
            }
        });

        // A step expands no error, and commits at most 2 columns + 6 roundings of |w| and of the step, which is below |w| + |b_i|/|a_i|.
        string? Differ(string task)
        {
            double[] ours = Drawn.ToDoubles(weights, Problems, Columns);
            double largest = ours.Chunk(Columns).Max(vector => Math.Sqrt(vector.Sum(weight => weight * weight)));
            return Answers.Difference(ours, python.Answer(task), 2 * Steps * ((2 * Columns) + 6) * Float64.UnitRoundoff * (2 * largest + 1));
        }
    }
}

using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Peers;

/// <summary>Gradient descent on many small problems at once, one thread each.</summary>
internal static class DescentDuels
{
    public const int Problems = 1024;
    public const int Rows = 20;
    public const int Columns = 50;
    public const int Steps = 200;

    private const double StepSize = 1.0 / 1024;

    public static IEnumerable<Duel> Of(PythonPeer python)
    {
        python.Give("descent-matrices", Drawn.Doubles(1, Problems, Rows * Columns));
        python.Give("descent-targets", Drawn.Doubles(2, Problems, Rows));
        Descent<Lanes> lanes = new(Problems);
        yield return new("descent against NumPy matmul", lanes.Run, () => python.Seconds("descent_numpy"), () => Differ("descent_numpy"), 25);
        yield return new("descent against PyTorch bmm", lanes.Run, () => python.Seconds("descent_torch"), () => Differ("descent_torch"), 45);
        string? Differ(string task) => Answers.Difference(lanes.Weights(), python.Answer(task), Allowance(lanes.Weights()));

        Descent<DoubleDouble<Lanes>> wide = new(64);
        Descent<DoubleDouble<Float64>> narrow = new(64);
        yield return new(
            "descent in double-double, lanes against scalars",
            wide.Run,
            narrow.Run,
            () => Answers.Difference(wide.Weights(), narrow.Weights(), 0),
            5);
        Descent<Float64> scalar = new(Problems);
        yield return new(
            "descent in doubles, lanes against scalars",
            lanes.Run,
            scalar.Run,
            () => Answers.Difference(lanes.Weights(), scalar.Weights(), 0),
            null);

        Descent<Lanes> both = new(Problems);
        yield return new(
            "descent on two threads against one", () => both.Run(2), lanes.Run, () => Answers.Difference(both.Weights(), lanes.Weights(), 0), 1.9, 31);
    }

    /// <summary>What rounding may leave between two correct programs.</summary>
    /// <remarks>
    /// A step is a contraction here, since eta |A|_F^2 is below 1, and commits at most (rows + columns + 6) u (|w| + |b|/|A|_F), where |b|/|A|_F is
    /// below 1; errors of two programs add up.
    /// </remarks>
    public static double Allowance(double[] weights)
    {
        double largest = weights.Chunk(Columns).Max(vector => Math.Sqrt(vector.Sum(weight => weight * weight)));
        return 2 * Steps * (Rows + Columns + 6) * Float64.UnitRoundoff * (largest + 1);
    }

    /// <summary>Problems in one number system, and their weights after descent from zero.</summary>
    internal sealed class Descent<T>(int problems)
        where T : struct, IField<T>
    {
        private readonly ArrayMemory<T> _matrices = Drawn.Memory<T>(1, problems, Rows * Columns);
        private readonly ArrayMemory<T> _targets = Drawn.Memory<T>(2, problems, Rows);
        private readonly ArrayMemory<T> _weights = ArrayMemory<T>.Allocate(problems / T.LaneCount * Columns);

        public double[] Weights() => Drawn.ToDoubles(_weights, problems, Columns);

        public double Run() => Statistics.Seconds(() => Groups(0, problems / T.LaneCount));

        public double Run(int threads) => Statistics.Seconds(() =>
        {
            int groups = problems / T.LaneCount;
            // More pieces than threads, so that a thread which a neighbour slows leaves its share to the others.
            int pieces = 8 * threads;
            Parallel.For(0, pieces, new() { MaxDegreeOfParallelism = threads }, piece => Groups(piece * groups / pieces, (piece + 1) * groups / pieces));
        });

        private void Groups(int first, int end)
        {
            ArrayMemory<T> scratch = ArrayMemory<T>.Allocate(Columns);
            T stepSize = T.FromDyadic(StepSize);
            for (int group = first; group < end; group++)
            {
                ArrayMemory<T> weights = _weights.Slice(group * Columns);
                weights.AsSpan(Columns).Clear();
                LeastSquares.GradientDescent(
                    _matrices.Slice(group * Rows * Columns), Rows, Columns, _targets.Slice(group * Rows), stepSize, Steps, weights, scratch);
            }
        }
    }
}

using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Peers;

/// <summary>Training of three linear layers on the logistic loss, 256 networks of widths 4, 4, 4, 1 on 8 points each, one thread each.</summary>
internal static class DeepLinearDuels
{
    private const int Problems = 256;
    private const int Points = 8;
    private const int Width = 4;
    private const int Steps = 500;
    private const double StepSize = 1.0 / 16;
    private static readonly int[] Outputs = [Width, Width, 1];

    public static IEnumerable<Duel> Of(PythonPeer python)
    {
        python.Give("deep-points", Drawn.Doubles(6, Problems, Points * Width));
        for (int layer = 0; layer < Outputs.Length; layer++)
        {
            python.Give($"deep-layer-{layer}", Drawn.Doubles((uint)(10 + layer), Problems, Outputs[layer] * Width));
        }

        Matrix<Lanes>[] points = [.. Enumerable.Range(0, Problems / Lanes.Count).Select(group => Drawn.Matrix<Lanes>(6, group, Points, Width))];
        Matrix<Lanes>[][] layers = [.. points.Select((_, group) =>
            Outputs.Select((rows, layer) => Drawn.Matrix<Lanes>((uint)(10 + layer), group, rows, Width)).ToArray())];
        double[] trained = [];
        double Ours()
        {
            Matrix<Lanes>[][] networks = [.. layers.Select(network => network.Select(layer => layer.Clone()).ToArray())];
            double seconds = Statistics.Seconds(() =>
            {
                for (int group = 0; group < points.Length; group++)
                {
                    RowNetworkTraining<Lanes> training = new(networks[group], points[group]);
                    for (int step = 0; step < Steps; step++)
                    {
                        training.Step(Lanes.FromDyadic(StepSize));
                    }
                }
            });
            trained = [.. Enumerable.Range(0, Problems).SelectMany(problem =>
                networks[problem / Lanes.Count].SelectMany(layer => layer.Elements.Select(element => element.ToDouble(problem % Lanes.Count))))];
            return seconds;
        }

        // Networks of several layers have no contraction, so no bound on what rounding leaves is known beforehand. It grows at most like
        // (1 + eta |Hessian|)^steps; half of the digits are asked for, which a wrong program would not keep.
        string? Differ(string task) => Answers.Difference(trained, python.Answer(task), Math.Sqrt(Float64.UnitRoundoff) * (1 + trained.Max(Math.Abs)));

        yield return new("deep linear networks against NumPy", Ours, () => python.Seconds("deep_numpy"), () => Differ("deep_numpy"), null);
        yield return new(
            "deep linear networks against PyTorch's automatic gradients",
            Ours,
            () => python.Seconds("deep_torch"),
            () => Differ("deep_torch"),
            null);
    }
}

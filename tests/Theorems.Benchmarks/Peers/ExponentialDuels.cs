using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Peers;

/// <summary>Gradient descent on the exponential loss, 64 problems of 16 points in 4 dimensions, one thread each.</summary>
internal static class ExponentialDuels
{
    private const int Problems = 64;
    private const int Points = 16;
    private const int Dimensions = 4;
    private const int Steps = 1000;

    public static IEnumerable<Duel> Of(PythonPeer python)
    {
        python.Give("exponential-points", Drawn.Doubles(3, Problems, Points * Dimensions));
        ArrayMemory<Lanes> points = Drawn.Memory<Lanes>(3, Problems, Points * Dimensions);
        ArrayMemory<Lanes> weights = ArrayMemory<Lanes>.Allocate(Problems / Lanes.Count * Dimensions);
        ArrayMemory<Lanes> scratch = ArrayMemory<Lanes>.Allocate(Dimensions);
        double Ours() => Statistics.Seconds(() =>
        {
            for (int group = 0; group < Problems / Lanes.Count; group++)
            {
                ArrayMemory<Lanes> own = weights.Slice(group * Dimensions);
                own.AsSpan(Dimensions).Clear();
                SeparableClassification.GradientDescent(
                    points.Slice(group * Points * Dimensions), Points, Dimensions,
                    default(ExponentialLoss<Lanes>), Lanes.FromDyadic(1.0 / 64), Steps, own, scratch);
            }
        });

        // The steps descend on a convex function and expand no error; each commits a few roundings on each of 16 terms of size e^|z.w|.
        string? Differ()
        {
            double[] ours = Drawn.ToDoubles(weights, Problems, Dimensions);
            double largest = ours.Max(Math.Abs);
            return Answers.Difference(ours, python.Answer("exponential_numpy"), Steps * Points * (Dimensions + 8) * Float64.UnitRoundoff * (1 + largest));
        }

        yield return new("exponential loss against NumPy", Ours, () => python.Seconds("exponential_numpy"), Differ, 10, 21);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Theorems.Kernels;
using Theorems.Numbers;

// How near gradient descent over lanes comes to what the arithmetic units of one core can do. The peak is measured in turn
// with the kernel, a millisecond each, so that clock changes and neighbours hit both alike; the figure is the median ratio.
const int Rows = 20;
const int Columns = 50;
const int Steps = 200;
const int Groups = 128;
const int Passes = 8;

ArrayMemory<Lanes> matrices = Draw(Groups * Rows * Columns, 1);
ArrayMemory<Lanes> targets = Draw(Groups * Rows, 2);
ArrayMemory<Lanes> weights = ArrayMemory<Lanes>.Allocate(Columns);
ArrayMemory<Lanes> gradient = ArrayMemory<Lanes>.Allocate(Columns);
Lanes stepSize = Lanes.FromDyadic(1.0 / 1024);
double groupFlops = 4.0 * Rows * Columns * Steps * Lanes.Count;

List<double> shares = [];
List<double> rates = [];
List<double> peaks = [];
for (int pass = -1; pass < Passes; pass++)
{
    for (int group = 0; group < Groups; group++)
    {
        double peak = Peak.Measure();
        weights.AsSpan(Columns).Clear();
        long start = Stopwatch.GetTimestamp();
        LeastSquares.GradientDescent(
            matrices.Slice(group * Rows * Columns), Rows, Columns, targets.Slice(group * Rows), stepSize, Steps, weights, gradient);
        double rate = groupFlops / Stopwatch.GetElapsedTime(start).TotalSeconds / 1e9;
        if (pass >= 0)
        {
            peaks.Add(peak);
            rates.Add(rate);
            shares.Add(rate / peak);
        }
    }
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.WriteLine($"gradient descent, {Rows} x {Columns}, {Steps} steps, {Groups * Lanes.Count} problems, one core, float64");
Console.WriteLine($"kernel {Median(rates):F1} GFLOP/s, peak of multiply-add {Median(peaks):F1} GFLOP/s, share of peak {Median(shares):P1}");

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static ArrayMemory<Lanes> Draw(int count, uint stream)
{
    ArrayMemory<Lanes> drawn = ArrayMemory<Lanes>.Allocate(count);
    Span<double> lanes = stackalloc double[Lanes.Count];
    for (int index = 0; index < count; index++)
    {
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            uint bits = Philox.Block((uint)index, (uint)lane, stream, 0, 7, 0).W0;
            lanes[lane] = ((int)(bits % 2049) - 1024) / 1024.0;
        }

        drawn[index] = Lanes.FromDyadic(lanes);
    }

    return drawn;
}

/// <summary>The rate of multiply-adds that wait for nothing: sixteen independent chains held in registers.</summary>
internal static class Peak
{
    private const int Rounds = 50_000;
    private static Lanes sink;

    /// <summary>One measurement, in GFLOP/s.</summary>
    public static double Measure()
    {
        long start = Stopwatch.GetTimestamp();
        sink = Chains();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        _ = sink;
        return 16.0 * 2 * Lanes.Count * Rounds / seconds / 1e9;
    }

    // A method of its own, free of calls: across a call no vector register keeps its value.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Lanes Chains()
    {
        Lanes factor = Lanes.FromDyadic(0.5);
        Lanes term = Lanes.FromDyadic(1);
        Lanes a = term, b = term, c = term, d = term, e = term, f = term, g = term, h = term;
        Lanes i = term, j = term, k = term, l = term, m = term, n = term, o = term, p = term;
        for (int round = 0; round < Rounds; round++)
        {
            a = Lanes.MultiplyAdd(a, factor, term);
            b = Lanes.MultiplyAdd(b, factor, term);
            c = Lanes.MultiplyAdd(c, factor, term);
            d = Lanes.MultiplyAdd(d, factor, term);
            e = Lanes.MultiplyAdd(e, factor, term);
            f = Lanes.MultiplyAdd(f, factor, term);
            g = Lanes.MultiplyAdd(g, factor, term);
            h = Lanes.MultiplyAdd(h, factor, term);
            i = Lanes.MultiplyAdd(i, factor, term);
            j = Lanes.MultiplyAdd(j, factor, term);
            k = Lanes.MultiplyAdd(k, factor, term);
            l = Lanes.MultiplyAdd(l, factor, term);
            m = Lanes.MultiplyAdd(m, factor, term);
            n = Lanes.MultiplyAdd(n, factor, term);
            o = Lanes.MultiplyAdd(o, factor, term);
            p = Lanes.MultiplyAdd(p, factor, term);
        }

        return a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p;
    }
}

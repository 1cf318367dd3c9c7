using System.Diagnostics;
using System.Runtime.CompilerServices;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Machine;

/// <summary>The rate of multiply-adds that wait for nothing: sixteen independent chains held in registers.</summary>
internal static class Peak
{
    /// <summary>The floating-point operations of one call of <see cref="Chains"/>.</summary>
    public const double Flops = 16.0 * 2 * Lanes.Count * Rounds;

    private const int Rounds = 50_000;
    private static Lanes sink;

    /// <summary>One measurement, in GFLOP/s.</summary>
    public static double Measure()
    {
        long start = Stopwatch.GetTimestamp();
        sink = Chains();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        _ = sink;
        return Flops / seconds / 1e9;
    }

    /// <summary>The sixteen chains. A method of its own, free of calls: across a call no vector register keeps its value.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Lanes Chains()
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

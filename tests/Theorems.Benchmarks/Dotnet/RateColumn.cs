using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Theorems.Benchmarks.Machine;

namespace Theorems.Benchmarks.Dotnet;

/// <summary>What a benchmark does in a second, or its share of the peak that was measured in the same run.</summary>
internal sealed class RateColumn(string name, string legend, Func<Summary, BenchmarkCase, string> value) : IColumn
{
    public static IColumn Flops { get; } = new RateColumn(
        "GFLOP/s", "Counted operations of the number system per second, in 1e9", (summary, benchmark) => Text(Rate(summary, benchmark), "F2"));

    public static IColumn Share { get; } = new RateColumn(
        "Share of peak", "GFLOP/s over those of multiply-adds over lanes in the same run", (summary, benchmark) =>
            Text(100 * Rate(summary, benchmark) / Rate(summary, summary.GetBaseline(summary.GetLogicalGroupKey(benchmark))), "F1", " %"));

    public static IColumn Bytes { get; } = new RateColumn(
        "GB/s", "Adjacency read from memory per second, or bytes copied, in 1e9", (summary, benchmark) => Text(BytesPerSecond(summary, benchmark), "F2"));

    public string Id => ColumnName;

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => value(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    private static string Text(double? rate, string format, string unit = "") =>
        rate is { } number && double.IsFinite(number) ? number.ToString(format, System.Globalization.CultureInfo.InvariantCulture) + unit : "-";

    private static double? Rate(Summary summary, BenchmarkCase? benchmark)
    {
        if (benchmark is null || summary[benchmark]?.ResultStatistics is not { } statistics || !benchmark.Descriptor.Type.IsGenericType)
        {
            return null;
        }

        string method = benchmark.Descriptor.WorkloadMethod.Name;
        bool isPeak = method == nameof(KernelBenchmarks<Numbers.Float64>.PeakOfMultiplyAdd);
        double flops = isPeak ? Peak.Flops : FlopCount.Of(benchmark.Descriptor.Type, method, instance =>
        {
            foreach (BenchmarkDotNet.Parameters.ParameterInstance parameter in benchmark.Parameters.Items)
            {
                instance.GetType().GetProperty(parameter.Name)!.SetValue(instance, parameter.Value);
            }
        });
        return flops / statistics.Median;
    }

    private static double? BytesPerSecond(Summary summary, BenchmarkCase benchmark)
    {
        if (summary[benchmark]?.ResultStatistics is not { } statistics || benchmark.Descriptor.Type != typeof(GraphBenchmarks))
        {
            return null;
        }

        bool copies = benchmark.Descriptor.WorkloadMethod.Name == nameof(GraphBenchmarks.CopyOfMemory);
        int edges = benchmark.Parameters[nameof(GraphBenchmarks.Edges)] is int count ? count : 0;
        return (copies ? Copy.Bytes : 2.0 * sizeof(int) * edges) / statistics.Median;
    }
}

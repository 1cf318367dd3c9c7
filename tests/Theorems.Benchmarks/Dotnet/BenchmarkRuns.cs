using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Theorems.Benchmarks.Dotnet;

/// <summary>Runs BenchmarkDotNet over the kernels, in this process, so that nothing is built or restored for it.</summary>
internal static class BenchmarkRuns
{
    /// <summary>Runs what a filter selects, all of it by default.</summary>
    public static int Run(IReadOnlyList<string> words)
    {
        IConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddLogger(ConsoleLogger.Default)
            .AddColumn(TargetMethodColumn.Type, TargetMethodColumn.Method, StatisticColumn.Median, StatisticColumn.StdDev)
            .AddColumnProvider(DefaultColumnProviders.Params)
            .AddColumn(RateColumn.Flops, RateColumn.Share, RateColumn.Bytes)
            .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(50))
            .WithOptions(ConfigOptions.DisableLogFile);
        string[] filters = words.Count == 0 ? ["*"] : [.. words];
        Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(BenchmarkRuns).Assembly).Run(["--filter", .. filters], config)];
        return summaries.Length > 0 && summaries.All(summary => summary.Reports.All(report => report.Success)) ? 0 : 1;
    }
}

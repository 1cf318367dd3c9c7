using Theorems.Checking.Guards;

namespace Theorems.Checking.Tests.Guards;

public class KernelRecordTests
{
    private static KernelEvidence Evidence(string name = "sum", double worst = 0.25, string bits = "ab") =>
        new(name, "float64", "cpu", 8, worst, 0.1, 1e-16, "an analysis", 3, 0, bits, "");

    [Fact]
    public void A_record_survives_being_written_and_read()
    {
        using TemporaryFolder folder = new();
        string path = KernelRecord.Path(folder.Path);
        KernelRecord.Accept(path, [Evidence(), Evidence("product")]);
        Assert.Empty(KernelRecord.Differences(KernelRecord.Read(path), [Evidence(), Evidence("product")]));

        // A run of some kernels keeps the lines of the others.
        KernelRecord.Accept(path, [Evidence(worst: 0.5)]);
        Assert.Equal(["0.25", "0.5"], KernelRecord.Read(path).Select(line => line.Worst));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.draft"));
    }

    [Fact]
    public void A_drift_inside_the_budget_is_a_difference()
    {
        RecordedKernel[] accepted = [KernelRecord.Of(Evidence())];
        Assert.Contains(
            "other bits than recorded",
            Assert.Single(KernelRecord.Differences(accepted, [Evidence(worst: 0.3, bits: "cd")])),
            StringComparison.Ordinal);
        Assert.Contains("the budget changed", Assert.Single(KernelRecord.Differences(accepted, [Evidence(worst: 0.3)])), StringComparison.Ordinal);
        Assert.Contains("not recorded yet", Assert.Single(KernelRecord.Differences(accepted, [Evidence("other")])), StringComparison.Ordinal);
        Assert.Contains("no record yet", Assert.Single(KernelRecord.Differences([], [Evidence()])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{", "is not a record of kernels")]
    [InlineData("[null]", "entry 1 is null")]
    [InlineData("[LINE, LINE]", "'sum' in float64 stands there twice")]
    public void A_file_that_is_no_record_is_named(string content, string reason)
    {
        const string Line = """{"name": "sum", "numberSystem": "float64", "worst": "0.25", "bits": "ab"}""";
        using TemporaryFolder folder = new();
        string path = KernelRecord.Path(folder.Path);
        File.WriteAllText(path, content.Replace("LINE", Line, StringComparison.Ordinal));
        string message = Assert.Throws<FormatException>(() => KernelRecord.Read(path)).Message;
        Assert.StartsWith(path, message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
        File.WriteAllText(path, $"[{Line}]");
        Assert.Single(KernelRecord.Read(path));
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("theorems-record-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}

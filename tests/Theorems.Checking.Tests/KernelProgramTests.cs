using Theorems.Checking.Guards;
using Theorems.Checking.Instances;
using Theorems.Checking.Printing;
using Theorems.Checking.Tests.Golden;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

public class KernelProgramTests
{
    /// <summary>One over 2 + x, or something else that is said to be that.</summary>
    private sealed class Reciprocal(double constant = 1, double factor = 1) : GuardedKernel
    {
        public override string Name => "reciprocal";

        public override string Identity => "(2 + x) y = 1";

        public override int Instances => 64;

        public override T[] Run<T>(Trial<T> trial) => [T.FromDyadic(constant) / (T.FromDyadic(2) + (trial.Fine("x", 0) * T.FromDyadic(factor)))];

        public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs) =>
            [((RunningError<T>.FromDyadic(2) + (trial.Fine("x", 0) * RunningError<T>.FromDyadic(factor))) * outputs[0]) - RunningError<T>.One];
    }

    private static (int Code, string Output, string Error) Run(GuardedKernel kernel, params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = KernelProgram.Run(kernel, arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }

    [Fact]
    public void A_record_of_ones_own_notices_other_bits()
    {
        using TemporaryFolder folder = new();
        string record = Path.Combine(folder.Path, "mine.json");
        (int code, string output, string error) = Run(new Reciprocal(), "--record", record);
        Assert.Equal((ExitCode.Agrees, ""), (code, error));
        Assert.Contains("There is no record", output, StringComparison.Ordinal);
        Assert.Contains("reciprocal in double-double: worst error 0 of the budget", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Agrees, Run(new Reciprocal(), "--record", record, "--accept").Code);
        Assert.Contains("As recorded in ", Run(new Reciprocal(), "--record", record).Output, StringComparison.Ordinal);
        // Another program that is right, too.
        (code, output, _) = Run(new Reciprocal(factor: 0.5), "--record", record);
        Assert.Equal(ExitCode.Differs, code);
        Assert.Contains("reciprocal in float64: other bits than recorded", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_constant_is_refused_and_never_recorded()
    {
        using TemporaryFolder folder = new();
        string record = Path.Combine(folder.Path, "mine.json");
        (int code, string output, _) = Run(new Reciprocal(constant: 1.125), "--record", record);
        Assert.Equal(ExitCode.Differs, code);
        Assert.Contains("  WRONG: '(2 + x) y = 1' is off by ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("OVER", output, StringComparison.Ordinal);
        (code, _, string error) = Run(new Reciprocal(constant: 1.125), "--record", record, "--accept");
        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("cannot be accepted", error, StringComparison.Ordinal);
        Assert.False(File.Exists(record));
    }

    [Fact]
    public void What_is_found_is_written_as_JSON()
    {
        (int code, string output, string error) = Run(new Reciprocal(), "--number", "float64", "--json", "-");
        Assert.Equal(ExitCode.Agrees, code);
        Assert.Equal("float64", Assert.Single(JsonText.Read<KernelEvidence[]>(output)).NumberSystem);
        Assert.StartsWith("reciprocal in float64", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--number", "float16")]
    [InlineData("--record")]
    [InlineData("--acept")]
    public void Bad_arguments_are_one_sentence(params string[] arguments)
    {
        (int code, string output, string error) = Run(new Reciprocal(), arguments);
        Assert.Equal((ExitCode.BadInput, ""), (code, output));
        Assert.StartsWith($"'{string.Join(' ', arguments)}' cannot be read; known are --accept, --record FILE", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Help_lists_the_options() => Assert.All(["--accept", "--record FILE", "--number SYSTEM", "--json FILE", "--help"],
        words => Assert.Contains(words, Run(new Reciprocal(), "--help").Output, StringComparison.Ordinal));
}

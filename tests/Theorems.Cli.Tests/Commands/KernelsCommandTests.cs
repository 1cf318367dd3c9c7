using System.Text.Json;
using Theorems.Checking.Guards;

namespace Theorems.Cli.Tests.Commands;

public class KernelsCommandTests
{
    [Fact]
    public void A_kernel_within_its_budget_and_unrecorded_differs_from_an_empty_record_only()
    {
        using TemporaryFolder golden = new();
        Cli run = Cli.Run("kernels", "inner-product", "--number", "float64", "--golden", golden.Path);
        Assert.Equal(ExitCode.Differs, run.Code);
        Assert.Contains("There is no record yet of any kernel.", run.Lines);
        // A line of names, the kernel's own, and an empty one before what is said of all.
        Assert.StartsWith("kernel ", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("inner-product ", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("", run.Lines[2]);
        Assert.Equal("1 run: 1 within their budgets and identities, 0 not; 1 difference from the record", run.Lines[^1]);
    }

    [Fact]
    public void What_is_accepted_agrees_from_then_on()
    {
        using TemporaryFolder golden = new();
        Assert.Equal(ExitCode.Agrees, Cli.Run("kernels", "inner-product", "--accept", "--golden", golden.Path).Code);
        Assert.Equal(ExitCode.Agrees, Cli.Run("kernels", "inner-product", "--golden", golden.Path).Code);

        // A drift: another hash in the record.
        string record = Path.Combine(golden.Path, "kernels.verified.json");
        string text = File.ReadAllText(record);
        File.WriteAllText(record, text.Replace("\"bits\": \"", "\"bits\": \"0", StringComparison.Ordinal));
        Cli run = Cli.Run("kernels", "inner-product", "--number", "lanes", "--golden", golden.Path);
        Assert.Equal(ExitCode.Differs, run.Code);
        Assert.Contains(run.Lines, line => line.StartsWith("inner-product in lanes: other bits than recorded", StringComparison.Ordinal));
    }

    [Fact]
    public void The_accepted_record_of_this_repository_holds()
    {
        Cli run = Cli.Run("kernels", "--golden", Path.Combine(Repository.Root, "golden"));
        Assert.True(run.Code == ExitCode.Agrees, run.Output);
    }

    [Fact]
    public void The_json_has_the_promised_fields()
    {
        Cli run = Cli.Run("kernels", "inner-product", "--number", "float32", "--device", "cpu", "--json", "-");
        using JsonDocument document = JsonDocument.Parse(run.Output);
        JsonElement kernel = Assert.Single(document.RootElement.GetProperty("kernels").EnumerateArray());
        Assert.All(
            ["name", "numberSystem", "device", "worst", "budget", "origin", "instances"],
            field => Assert.NotEqual(JsonValueKind.Undefined, kernel.GetProperty(field).ValueKind));
    }

    [Fact]
    public void A_device_that_agrees_adds_a_row_and_no_difference()
    {
        Cli run = Cli.RunIn(
            Devices.With(("opencl", 0)), "",
            "kernels", "inner-product", "--device", "all", "--golden", Path.Combine(Repository.Root, "golden"));
        Assert.True(run.Code == ExitCode.Agrees, run.Output);
        Assert.Equal(3, run.Lines.Count(line => line.Contains(" opencl ", StringComparison.Ordinal)));
        Assert.Equal(4, run.Lines.Count(line => line.Contains(" cpu ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_device_with_other_bits_differs_from_the_record()
    {
        Cli run = Cli.RunIn(
            Devices.With(("opencl", 1)), "",
            "kernels", "inner-product", "--device", "opencl", "--number", "float64", "--golden", Path.Combine(Repository.Root, "golden"));
        Assert.Equal(ExitCode.Differs, run.Code);
        Assert.Contains(run.Lines, line => line.StartsWith("inner-product in float64 on opencl: other bits than recorded", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_device_gave_is_not_accepted()
    {
        using TemporaryFolder golden = new();
        Cli run = Cli.RunIn(
            Devices.With(("opencl", 0)), "", "kernels", "inner-product", "--device", "opencl", "--accept", "--golden", golden.Path);
        run.AssertRefused("--device must name cpu");
        Assert.False(File.Exists(KernelRecord.Path(golden.Path)));
    }

    [Theory]
    [InlineData("There is no kernel 'outer-product'", "outer-product")]
    [InlineData("There is no number system 'decimal'", "inner-product", "--number", "decimal")]
    [InlineData("There is no device 'tpu'", "inner-product", "--device", "tpu")]
    public void Unknown_words_are_answered_in_one_sentence(string sentence, params string[] arguments)
    {
        Cli run = Cli.Run(["kernels", .. arguments]);
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }
}

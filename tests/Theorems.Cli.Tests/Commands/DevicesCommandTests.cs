using System.Text.Json;

namespace Theorems.Cli.Tests.Commands;

public class DevicesCommandTests
{
    [Fact]
    public void This_processor_comes_first_and_what_cannot_be_used_says_why()
    {
        Cli run = Cli.RunIn(Devices.With(("opencl", 0)), "", "devices");
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.Matches("^cpu +usable +This processor", run.Lines[0]);
        Assert.Matches("^opencl +usable +a device for tests$", run.Lines[1]);
        Assert.Matches("^cuda +not usable +There is none: no driver is installed\\.$", run.Lines[2]);
    }

    [Fact]
    public void Each_kind_is_listed_whatever_this_was_built_with()
    {
        Cli run = Cli.Run("devices");
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.All(["cpu", "simulator", "opencl", "cuda"], kind => Assert.Contains(run.Lines, line => line.StartsWith(kind, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_list_is_to_be_had_as_json()
    {
        using JsonDocument document = JsonDocument.Parse(Cli.RunIn(Devices.With(), "", "devices", "--json").Output);
        Assert.Equal(
            [("cpu", true), ("cuda", false), ("broken", true)],
            document.RootElement.EnumerateArray().Select(line => (line.GetProperty("name").GetString()!, line.GetProperty("usable").GetBoolean())));
    }

    [Theory]
    [InlineData("cuda", "The device 'cuda' cannot be used. There is none: no driver is installed.")]
    [InlineData("broken", "The device 'broken' (a device that does not open) cannot be opened: out of order.")]
    [InlineData("tpu", "There is no device 'tpu'; --device takes cpu, simulator, opencl, cuda, all, and `theorems devices` lists what is there.")]
    public void A_device_that_cannot_be_used_is_refused_in_one_sentence(string name, string sentence)
    {
        Cli.RunIn(Devices.With(("opencl", 0)), "", "kernels", "inner-product", "--device", "opencl", "--device", name).AssertRefused(sentence);
        Cli.RunIn(Devices.With(("opencl", 0)), "", "check", Cli.Quick, "--device", name).AssertRefused(sentence);
    }

    [Fact]
    public void Among_all_devices_one_that_does_not_open_is_passed_over_with_a_note()
    {
        Cli run = Cli.RunIn(Devices.With(("opencl", 0)), "", "kernels", "inner-product", "--number", "float64", "--device", "all");
        Assert.Contains("theorems: The device 'broken' (a device that does not open) cannot be opened: out of order.", run.Error, StringComparison.Ordinal);
        Assert.Equal("2 runs: 2 within their budgets and identities, 0 not; 0 differences from the record", run.Lines[^1]);
    }

    [Fact]
    public void A_check_on_a_device_adds_its_evidence()
    {
        Cli run = Cli.RunIn(Devices.With(("opencl", 0)), "", "check", "perp-lemma", "--device", "opencl", "--trials", "64");
        Assert.True(run.Code == ExitCode.Agrees, run.Output + run.Error);
        Assert.Contains(run.Lines, line => line.Contains("on opencl", StringComparison.Ordinal));
    }

    [Fact]
    public void A_claim_that_cannot_go_there_is_named()
    {
        Cli run = Cli.RunIn(Devices.With(("opencl", 0)), "", "check", Cli.Exact, "--device", "opencl", "--trials", "8");
        Assert.Contains($"theorems: {Cli.Exact} has no program over real numbers, so it does not run on opencl.", run.Error, StringComparison.Ordinal);
    }
}

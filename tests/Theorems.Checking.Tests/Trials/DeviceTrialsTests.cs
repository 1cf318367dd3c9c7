using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Devices;
using Theorems.Checking.Evidence;
using Theorems.Checking.Running;
using Theorems.Checking.Tests.Guards;
using Theorems.Checking.Trials;

namespace Theorems.Checking.Tests.Trials;

public class DeviceTrialsTests
{
    [Fact]
    public void A_true_claim_holds_on_a_device_too()
    {
        using Interpreter device = new();
        ClaimEvidence evidence = Check(new SumOfSquares(2), device);
        Assert.Equal(Verdict.Holds, evidence.Verdict);
        LevelEvidence level = Assert.Single(evidence.Evidence, level => level.Level == "on interpreter");
        Assert.Equal(256, level.Cases);
        Assert.Equal(0, level.Violations);
        Assert.Equal("double-double on programs as data, on this processor", level.NumberSystem);
        PartEvidence bits = Assert.Single(evidence.Parts, part => part.Part == DeviceTrials.SameBits.Name);
        Assert.Equal(8, bits.Comparisons);
    }

    [Fact]
    public void A_device_with_other_bits_is_found_out()
    {
        using Interpreter device = new(value => value == 0 ? 0 : Math.BitIncrement(value));
        ClaimEvidence evidence = Check(new SumOfSquares(2), device);
        Assert.Equal(Verdict.Refuted, evidence.Verdict);
        Assert.Contains(DeviceTrials.SameBits.Name, evidence.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_without_real_numbers_is_left_out_with_a_reason()
    {
        using Interpreter device = new();
        List<string> reasons = [];
        new Checker(new CheckOptions { Accelerators = [device], LeftOut = (_, why) => reasons.Add(why) }).Check(new EulersPolynomial(40));
        Assert.Equal(["eulers-polynomial has no program over real numbers, so it does not run on interpreter"], reasons);
        Assert.Equal(0, device.Launches);
    }

    private static ClaimEvidence Check(Claim claim, Accelerator device) => new Checker(new CheckOptions { Accelerators = [device], Trials = 256 }).Check(claim);
}

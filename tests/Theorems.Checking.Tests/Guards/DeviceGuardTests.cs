using Theorems.Checking.Guards;
using Theorems.Checking.Guards.Programs;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Guards;

public class DeviceGuardTests
{
    public static TheoryData<string> Kernels => [.. GuardedKernels.All.Select(kernel => kernel.Name)];

    [Theory]
    [MemberData(nameof(Kernels))]
    public void Every_kernel_can_be_carried_to_a_device_and_has_the_same_bits_there(string name)
    {
        GuardedKernel kernel = GuardedKernels.Find(name);
        using Interpreter device = new();
        KernelEvidence there = DeviceGuard.Guard(kernel, "float64", device)!;
        KernelEvidence here = KernelGuard.Guard(kernel, "float64")!;
        Assert.Equal("interpreter", there.Device);
        Assert.Equal(here with { Device = there.Device }, there);
    }

    [Theory]
    [InlineData("float32")]
    [InlineData("double-double")]
    public void So_it_has_in_the_other_number_systems_of_devices(string numberSystem)
    {
        GuardedKernel kernel = GuardedKernels.Find("separable-descent-and-flow");
        using Interpreter device = new();
        Assert.Equal(KernelGuard.Guard(kernel, numberSystem)!.Bits, DeviceGuard.Guard(kernel, numberSystem, device)!.Bits);
        Assert.Equal(1, device.Launches);
    }

    [Fact]
    public void A_program_that_looks_at_its_numbers_is_traced_for_each_instance()
    {
        using Interpreter device = new();
        Looking kernel = new();
        Assert.Equal(KernelGuard.Guard(kernel, "float64")!.Bits, DeviceGuard.Guard(kernel, "float64", device)!.Bits);
        Assert.Equal(kernel.Instances, device.Launches);
    }

    [Fact]
    public void A_result_that_is_off_by_one_unit_has_other_bits()
    {
        GuardedKernel kernel = GuardedKernels.Find("inner-product");
        using Interpreter device = new(Math.BitIncrement);
        KernelEvidence there = DeviceGuard.Guard(kernel, "float64", device)!;
        Assert.NotEqual(KernelGuard.Guard(kernel, "float64")!.Bits, there.Bits);
        Assert.Contains(
            KernelRecord.Differences([KernelRecord.Of(KernelGuard.Guard(kernel, "float64")!)], [there]),
            difference => difference.StartsWith("inner-product in float64 on interpreter: other bits than recorded", StringComparison.Ordinal));
    }

    [Fact]
    public void A_device_that_contracts_is_found_out_and_the_reason_named()
    {
        using Contracting device = new();
        KernelEvidence there = DeviceGuard.Guard(new UnfusedProducts(), "float64", device)!;
        Assert.False(there.IsWithinBudget);
        Assert.Contains("contraction of sums with products", there.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Lanes_and_programs_of_others_stay_here()
    {
        using Interpreter device = new();
        Assert.Null(DeviceGuard.Guard(GuardedKernels.Find("inner-product"), "lanes", device));
        Assert.Null(DeviceGuard.Guard(new Foreign(), "float64", device));
        Assert.Equal(["float32", "float64", "double-double"], DeviceGuard.NumberSystems);
    }

    // Takes another way for negative numbers.
    private sealed class Looking : GuardedKernel
    {
        public override string Name => "looking";

        public override T[] Run<T>(Trial<T> trial)
        {
            T x = trial.Fine("x", 0);
            return [x.ToDouble() < 0 ? T.Exp(x) : x * x];
        }
    }

    // A product less its rounded self is zero unless the two are joined; the budget allows no difference.
    private sealed class UnfusedProducts : GuardedKernel
    {
        public override string Name => "unfused-products";

        public override T[] Run<T>(Trial<T> trial)
        {
            T x = trial.Fine("x", 0);
            T y = trial.Fine("y", 0);
            T product = T.Sqrt(T.Abs(x)) * T.Sqrt(T.Abs(y));
            return [(T.Sqrt(T.Abs(x)) * T.Sqrt(T.Abs(y))) - product];
        }

        public override RunningError<T>[] Analyse<T>(Trial<T> trial) => [.. Run(trial).Select(RunningError<T>.Exact)];
    }

    private sealed class Foreign : ForeignKernel
    {
        public override string Name => "foreign";

        public override T[] Run<T>(Trial<T> trial) => [T.One];

        public override double[] RunInDoubles(Trial<Float64> trial) => [1];
    }
}

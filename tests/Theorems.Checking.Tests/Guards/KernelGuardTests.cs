using Theorems.Checking.Guards;
using Theorems.Checking.Guards.Programs;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Guards;

public class KernelGuardTests
{
    public static TheoryData<string> Kernels => [.. GuardedKernels.All.Select(kernel => kernel.Name)];

    public static TheoryData<string> InLanes => [.. GuardedKernels.All.Where(kernel => !kernel.BranchesOnData).Select(kernel => kernel.Name)];

    public static TheoryData<string, string> Runs
    {
        get
        {
            TheoryData<string, string> runs = [];
            foreach (GuardedKernel kernel in GuardedKernels.All)
            {
                foreach (string system in KernelGuard.NumberSystems
                    .Where(system => !kernel.BranchesOnData || system.StartsWith("float", StringComparison.Ordinal)))
                {
                    runs.Add(kernel.Name, system);
                }
            }

            return runs;
        }
    }

    // Sums in the opposite order are the same numbers to far less than float64's budget, and other bits.
    [Theory]
    [MemberData(nameof(Kernels))]
    public void The_reversed_form_of_a_kernel_is_the_same_program_in_another_order(string name)
    {
        GuardedKernel kernel = GuardedKernels.Find(name);
        bool differs = false;
        for (int instance = 0; instance < 40; instance++)
        {
            if (kernel.RunReversed(new GridTrial<DoubleDouble<Float64>>(KernelGuard.Seed, instance)) is not { } reversed)
            {
                return;
            }

            DoubleDouble<Float64>[] usual = kernel.Run(new GridTrial<DoubleDouble<Float64>>(KernelGuard.Seed, instance));
            double[] budgets = [.. kernel.Analyse(new GridTrial<Float64>(KernelGuard.Seed, instance)).Select(output => output.Error.Value)];
            Assert.All(usual.Zip(reversed), (pair, output) => Assert.InRange(Math.Abs((pair.First - pair.Second).ToDouble()), 0, budgets[output]));
            differs |= !kernel.Run(new GridTrial<Float64>(KernelGuard.Seed, instance))
                .SequenceEqual(kernel.RunReversed(new GridTrial<Float64>(KernelGuard.Seed, instance))!);
        }

        Assert.True(differs, $"{name} adds up in one order only.");
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_kernel_stays_within_its_budget(string name, string numberSystem)
    {
        KernelEvidence evidence = KernelGuard.Guard(GuardedKernels.Find(name), numberSystem)!;
        Assert.True(evidence.IsWithinBudget, evidence.ToString());
        Assert.InRange(evidence.Instances, 64, int.MaxValue);

        // Rounding is seen at all, except where the comparison is of the same bits.
        Assert.Equal(numberSystem != "double-double", evidence.Worst > 0);
    }

    [Theory]
    [MemberData(nameof(InLanes))]
    public void Lanes_have_the_bits_of_float64(string name)
    {
        GuardedKernel kernel = GuardedKernels.Find(name);
        Assert.Equal(KernelGuard.Guard(kernel, "float64")!.Bits, KernelGuard.Guard(kernel, "lanes")!.Bits);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void An_error_of_three_budgets_in_one_output_is_caught(string name)
    {
        KernelEvidence evidence = KernelGuard.Guard(new Disturbed(GuardedKernels.Find(name), instance: 17), "float64")!;
        Assert.False(evidence.IsWithinBudget);
        Assert.Equal(17, evidence.WorstInstance);
        Assert.Equal(0, evidence.WorstOutput);
        Assert.InRange(evidence.Worst, 2, 4);
    }

    [Theory]
    [MemberData(nameof(Kernels))]
    public void A_budget_in_float32_is_below_a_hundredth_of_the_outputs(string name)
    {
        // Where bounds have grown beyond what they bound, nothing is guarded. In the median, since some instance cancels by chance.
        GuardedKernel kernel = GuardedKernels.Find(name);
        double[] shares = [.. Enumerable.Range(0, kernel.Instances).Select(number => kernel.Analyse(new GridTrial<Float32>(KernelGuard.Seed, number)))
            .Select(outputs => outputs.Max(output => (double)output.Error.Value) / outputs.Max(output => Math.Abs((double)output.Value.Value))).Order()];
        Assert.InRange(shares[shares.Length / 2], 0, 0.01);
    }

    [Fact]
    public void A_program_that_branches_on_data_runs_in_scalars_alone()
    {
        GuardedKernel kernel = GuardedKernels.All.First(kernel => kernel.BranchesOnData);
        Assert.NotNull(KernelGuard.Guard(kernel, "float32"));
        Assert.Null(KernelGuard.Guard(kernel, "lanes"));
        Assert.Null(KernelGuard.Guard(kernel, "double-double"));
    }

    [Fact]
    public void An_output_that_is_no_number_is_caught() =>
        Assert.Equal(double.PositiveInfinity, KernelGuard.Guard(new NotANumber(), "float64")!.Worst);

    [Fact]
    public void Unknown_names_are_answered_with_the_known_ones()
    {
        Assert.Contains("inner-product", Assert.Throws<KeyNotFoundException>(() => GuardedKernels.Find("outer-product")).Message, StringComparison.Ordinal);
        Assert.Contains("float32", Assert.Throws<ArgumentException>(() => KernelGuard.Guard(new NotANumber(), "decimal")).Message, StringComparison.Ordinal);
    }

    private sealed class Disturbed(GuardedKernel kernel, int instance) : GuardedKernel
    {
        public override string Name => kernel.Name;

        public override int Instances => kernel.Instances;

        public override T[] Run<T>(Trial<T> trial) => kernel.Run(trial);

        public override RunningError<T>[] Analyse<T>(Trial<T> trial) => kernel.Analyse(trial);

        public override double[] RunInDoubles(Trial<Float64> trial)
        {
            double[] outputs = base.RunInDoubles(trial);
            if (trial.Number == instance)
            {
                outputs[0] += 3 * kernel.Analyse(trial)[0].Error.Value;
            }

            return outputs;
        }
    }

    private sealed class NotANumber : GuardedKernel
    {
        public override string Name => "not-a-number";

        public override int Instances => 8;

        public override T[] Run<T>(Trial<T> trial) => [trial.Normal("x", 0)];

        public override double[] RunInDoubles(Trial<Float64> trial) => [double.NaN];
    }
}

using Theorems.Checking.Guards;
using Theorems.Checking.Guards.Programs;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Guards;

public class AttributionTests
{
    private const int Instance = 5;

    private static double[] Outputs<T>(GuardedKernel kernel, int instance = Instance)
        where T : struct, IReal<T> => [.. kernel.Run(new GridTrial<T>(KernelGuard.Seed, instance)).Select(output => output.ToDouble())];

    private static string Explain(GuardedKernel kernel, double[] outputs, int instance = Instance) => Attribution.Explain(kernel, instance, outputs);

    [Fact]
    public void Each_change_of_arithmetic_is_recognised()
    {
        GuardedKernel kernel = new Mixed();
        Assert.StartsWith(
            "explained by unfused multiply-adds:",
            Explain(kernel, Outputs<Altered<Float64, WithoutFusion<Float64>>>(kernel)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "explained by contraction of sums with products:",
            Explain(kernel, Outputs<Contracted<Float64>>(kernel)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "explained by the platform's elementary functions:",
            Explain(kernel, Outputs<Altered<Float64, PlatformFunctions>>(kernel)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "explained by flushing subnormal results to zero:",
            Explain(kernel, Outputs<Altered<Float64, FlushToZero<Float64>>>(kernel)),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "explained by the order of summation:",
            Explain(kernel, [.. kernel.RunReversed(new GridTrial<Float64>(KernelGuard.Seed, Instance))!.Select(output => output.Value)]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_change_explains_is_said_to_be_unexplained()
    {
        GuardedKernel kernel = new Mixed();
        double[] outputs = Outputs<Float64>(kernel);
        Assert.StartsWith("float64 on this processor gives the same bits", Explain(kernel, outputs), StringComparison.Ordinal);
        outputs[0] += 1e-3;
        Assert.StartsWith("no single change explains it", Explain(kernel, outputs), StringComparison.Ordinal);
    }

    [Fact]
    public void A_real_kernel_whose_sums_were_reversed_is_explained()
    {
        GuardedKernel kernel = GuardedKernels.Find("inner-product");
        double[] reversed = [.. kernel.RunReversed(new GridTrial<Float64>(KernelGuard.Seed, Instance))!.Select(output => output.Value)];
        Assert.Contains("the order of summation", Explain(kernel, reversed), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(KernelGuardTests.Kernels), MemberType = typeof(KernelGuardTests))]
    public void Every_kernel_names_each_change_that_it_notices(string name)
    {
        GuardedKernel kernel = GuardedKernels.Find(name);
        int noticed = 0;
        for (int instance = 0; instance < 8 || (noticed == 0 && instance < 256); instance++)
        {
            double[] usual = Outputs<Float64>(kernel, instance);
            (string Change, double[]? Outputs)[] runs =
            [
                ("unfused multiply-adds", Outputs<Altered<Float64, WithoutFusion<Float64>>>(kernel, instance)),
                ("contraction of sums with products", Outputs<Contracted<Float64>>(kernel, instance)),
                ("the order of summation", kernel.RunReversed(new GridTrial<Float64>(KernelGuard.Seed, instance))?.Select(output => output.Value).ToArray()),
                ("the platform's elementary functions", Outputs<Altered<Float64, PlatformFunctions>>(kernel, instance)),
            ];
            foreach ((string change, double[]? outputs) in runs.Where(run => run.Outputs is not null && !run.Outputs.SequenceEqual(usual)))
            {
                noticed++;
                Assert.Matches($"^explained by .*{change}.*: a rerun", Explain(kernel, outputs!, instance));
            }
        }

        Assert.InRange(noticed, 1, int.MaxValue);
    }

    // One output for each kind of arithmetic that can differ.
    private sealed class Mixed : GuardedKernel
    {
        public override string Name => "mixed";

        public override T[] Run<T>(Trial<T> trial) => [Sum(trial.FineVector("x", 30)), .. Rest(trial)];

        public override T[] RunReversed<T>(Trial<T> trial) => [Sum<T>([.. trial.FineVector("x", 30).Reverse()]), .. Rest(trial)];

        private static T Sum<T>(T[] values)
            where T : struct, IReal<T> => values.Aggregate(T.Zero, (sum, value) => sum + (value / T.FromDyadic(3)));

        private static T[] Rest<T>(Trial<T> trial)
            where T : struct, IReal<T>
        {
            T three = T.FromDyadic(3);
            T tiny = T.FromDyadic(Math.ScaleB(1, -1060));
            T[] a = [.. trial.FineVector("a", 16).Select(value => value / three)];
            T[] b = [.. trial.FineVector("b", 1).Select(value => value / three)];

            // A product less itself, which contraction turns into its rounding; the rounding, by a written multiply-add; functions; a subnormal number.
            return [(a[0] * b[0]) - (a[0] * b[0] / T.One), T.MultiplyAdd(a[0], b[0], -(a[0] * b[0])), .. a.Select(T.Expm1), a[0] * tiny];
        }
    }
}

using Theorems.Checking.Guards;
using Theorems.Checking.Guards.Programs;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Guards;

public class IdentityTests
{
    public static TheoryData<string> Identified => [.. GuardedKernels.All.Where(kernel => kernel.Identity.Length > 0).Select(kernel => kernel.Name)];

    /// <summary>The solution of a lower triangular system of two equations, with a constant that may be wrong.</summary>
    private sealed class Triangular(double constant) : GuardedKernel
    {
        public override string Name => "triangular";

        public override string Identity => "L x = b";

        public override T[] Run<T>(Trial<T> trial)
        {
            T first = trial.Fine("b", 0) / Diagonal(trial, 0);
            return [first, (trial.Fine("b", 1) - (T.FromDyadic(constant) * trial.Fine("l", 0) * first)) / Diagonal(trial, 1)];
        }

        public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs) =>
        [
            (Diagonal(trial, 0) * outputs[0]) - trial.Fine("b", 0),
            (trial.Fine("l", 0) * outputs[0]) + (Diagonal(trial, 1) * outputs[1]) - trial.Fine("b", 1),
        ];

        private static T Diagonal<T>(Trial<T> trial, int index)
            where T : struct, IReal<T> => T.FromDyadic(2) + trial.Fine("d", index);
    }

    /// <summary>The same as someone else's program.</summary>
    private sealed class ForeignTriangular(double constant) : ForeignKernel
    {
        private readonly Triangular _right = new(1);

        public override string Name => "foreign-triangular";

        public override string Identity => _right.Identity;

        // Its reference is as wrong as it is, so that the budget sees nothing.
        public override double[] RunInDoubles(Trial<Float64> trial) => [.. new Triangular(constant).Run(trial).Select(output => output.Value)];

        public override T[] Run<T>(Trial<T> trial) => new Triangular(constant).Run(trial);

        public override RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs) => _right.Residuals(trial, outputs);
    }

    private sealed class Silent : GuardedKernel
    {
        public override string Name => "silent";

        public override string Identity => "nothing";

        public override T[] Run<T>(Trial<T> trial) => [trial.Fine("b", 0)];
    }

    [Fact]
    public void A_wrong_constant_is_within_the_budget_and_refused_by_the_identity()
    {
        foreach (string system in KernelGuard.NumberSystems)
        {
            KernelEvidence right = KernelGuard.Guard(new Triangular(1), system)!;
            KernelEvidence wrong = KernelGuard.Guard(new Triangular(1 + (1 / 1024.0)), system)!;
            Assert.True(right.IsGood && wrong.IsWithinBudget, system);
            Assert.Equal(system == "lanes", wrong.IsGood);
            Assert.Equal(system == "lanes", right.Identity is null);
        }

        KernelEvidence evidence = KernelGuard.Guard(new Triangular(1 + (1 / 1024.0)), "float64")!;
        Assert.StartsWith("'L x = b' is off by ", evidence.BrokenIdentity, StringComparison.Ordinal);
        Assert.EndsWith("so the program computes something else", evidence.BrokenIdentity, StringComparison.Ordinal);
    }

    [Fact]
    public void A_constant_that_is_wrong_in_its_last_digits_is_seen_in_double_double()
    {
        Triangular wrong = new(1 + Math.ScaleB(1, -52));
        Assert.True(KernelGuard.Guard(wrong, "float32")!.IsGood);
        Assert.False(KernelGuard.Guard(wrong, "double-double")!.IsGood);
    }

    [Fact]
    public void Someone_elses_program_is_held_to_the_identity_too()
    {
        Assert.True(KernelGuard.Guard(new ForeignTriangular(1), "float64")!.IsGood);
        KernelEvidence wrong = KernelGuard.Guard(new ForeignTriangular(1.5), "float64")!;
        Assert.True(wrong is { IsWithinBudget: true, SatisfiesIdentity: false });
    }

    [Fact]
    public void An_identity_without_residuals_is_refused()
    {
        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => KernelGuard.Guard(new Silent(), "float64"));
        Assert.EndsWith("override Residuals.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Identified))]
    public void The_suites_own_identities_hold_and_refuse_outputs_that_are_off_by_a_millionth(string name)
    {
        GuardedKernel kernel = GuardedKernels.Find(name);
        Assert.True(KernelGuard.Guard(kernel, "double-double")!.IsGood);
        GridTrial<Float64> trial = new(KernelGuard.Seed, 3);
        RunningError<Float64>[] outputs =
            [.. kernel.Run(trial).Zip(kernel.Analyse(trial), (output, analysed) => new RunningError<Float64>(output, analysed.Error))];
        Assert.All(kernel.Residuals(trial.Analysed(), outputs), residual => Assert.True(Math.Abs(residual.Value.Value) <= residual.Error.Value));
        RunningError<Float64>[] off = [.. outputs.Select(output => new RunningError<Float64>(output.Value * new Float64(1 + 1e-6), output.Error))];
        Assert.Contains(kernel.Residuals(trial.Analysed(), off), residual => Math.Abs(residual.Value.Value) > residual.Error.Value);
    }
}

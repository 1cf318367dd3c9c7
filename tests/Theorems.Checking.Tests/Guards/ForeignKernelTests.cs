using MathNet.Numerics.LinearAlgebra;
using Theorems.Checking.Guards;
using Theorems.Checking.Instances;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Guards;

/// <summary>Someone else's routine under guard: the singular values of MathNet.Numerics. docs/guard-a-kernel.md shows this class.</summary>
public class ForeignKernelTests
{
    [Fact]
    public void MathNets_singular_values_are_within_the_budget()
    {
        KernelEvidence evidence = KernelGuard.Guard(new MathNetSingularValues(), "float64")!;
        Assert.True(evidence.IsWithinBudget, evidence.ToString());
        Assert.True(evidence.Worst > 0);
        Assert.Null(KernelGuard.Guard(new MathNetSingularValues(), "float32"));
    }

    [Fact]
    public void Singular_values_of_the_wrong_matrix_are_caught()
    {
        KernelEvidence evidence = KernelGuard.Guard(new MathNetSingularValues { Scale = 1 + 1e-10 }, "float64")!;
        Assert.False(evidence.IsWithinBudget);
        Assert.Contains("a program of its own", evidence.Explanation, StringComparison.Ordinal);
    }

    private sealed class MathNetSingularValues : ForeignKernel
    {
        private const int Rows = 6;
        private const int Columns = 4;

        public double Scale { get; init; } = 1;

        public override string Name => "mathnet-singular-values";

        public override string Origin =>
            "Weyl, and Higham, theorem 19.4: 2n reflections err by (2m + 20) u |A|_F each, three sweeps of 2n rotations for each value by 12 u |A|_F each";

        // The program that is guarded, on doubles.
        public override double[] RunInDoubles(Trial<Float64> trial)
        {
            double[] elements = [.. trial.FineMatrix("A", Rows, Columns).Elements.Select(element => Scale * element.Value)];
            return Matrix<double>.Build.DenseOfRowMajor(Rows, Columns, elements).Svd(computeVectors: false).S.ToArray();
        }

        // What it is compared with: our own decomposition, in double-double, certified.
        public override T[] Run<T>(Trial<T> trial) => SingularValueDecomposition<T>.Compute(trial.FineMatrix("A", Rows, Columns)).SingularValues;

        // How far rounding may take it.
        public override RunningError<T>[] Analyse<T>(Trial<T> trial)
        {
            double units = (2 * Columns * ((2 * Rows) + 20)) + (3 * Columns * 2 * Columns * 12);
            T budget = T.FromDyadic(units * T.UnitRoundoff) * T.Sqrt(trial.FineMatrix("A", Rows, Columns).SquaredNorm());
            return [.. Enumerable.Repeat(new RunningError<T>(T.Zero, budget), Columns)];
        }
    }
}

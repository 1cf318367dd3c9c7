using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>Minimum-norm solutions A'(A A')^-1 b with their multipliers.</summary>
internal sealed class FullRowRankSolution : GuardedKernel
{
    public override string Name => "full-row-rank-solution";

    public override T[] Run<T>(Trial<T> trial)
    {
        (T[] solution, T[] multipliers) = PseudoInverse.SolveFullRowRank(trial.NormalMatrix("A", 3, 6), trial.NormalVector("b", 3));
        return [.. solution, .. multipliers];
    }
}

/// <summary>The point of least norm in the convex hull of six points, its convex weights, and the maximum-margin vector.</summary>
internal sealed class NearestPoint : GuardedKernel
{
    public override string Name => "minimum-norm-point";

    public override bool BranchesOnData => true;

    public override string Origin => "running error analysis of the run along its branches; the last steps depend on the support alone";

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T> drawn = trial.NormalMatrix("z", 6, 3);

        // Away from the origin, so that the point is not zero.
        Matrix<Ordered<T>> points = new(
            6, 3,
            [.. drawn.Elements.Select((element, index) => new Ordered<T>(index % 3 == 0 ? element + T.FromDyadic(3) : element))]);
        MinimumNormPoint<Ordered<T>> nearest = MinimumNormPoint<Ordered<T>>.Compute(points);
        return [.. nearest.Point.Concat(nearest.Weights).Append(nearest.SquaredNorm).Concat(nearest.MaximumMarginVector()).Select(number => number.Value)];
    }
}

/// <summary>
/// The completion of least nuclear norm of a 3 x 3 matrix of rank one with an unknown corner: its norm, and the lower bound that proves it least.
/// </summary>
internal sealed class NuclearNormBounds : GuardedKernel
{
    private const int Size = 3;

    public override string Name => "nuclear-norm-completion";

    public override int Instances => 64;

    public override string Origin =>
        "the certificate: it encloses the least norm within a share g of it, 2^12 u (in double-double 2^-41), "
        + "so two runs differ by g/(1 - g) of the upper bound, and by the rounding that the bounds allow for";

    // The bounds themselves allow for the sweeps of the slowest lane; what they enclose does not depend on other lanes.
    public override T[] Run<T>(Trial<T> trial)
    {
        NuclearNormCompletion<T> completion = Complete(trial);
        T product = MatrixAlgebra.Dot<T>(completion.Completion.Elements, completion.Multipliers.Elements);
        return
        [
            SingularValueDecomposition<T>.Compute(completion.Completion).SingularValues.Aggregate(T.Zero, (sum, value) => sum + value),
            product / T.Max(T.One, SingularValueDecomposition<T>.Compute(completion.Multipliers).Largest),
        ];
    }

    public override RunningError<T>[] Analyse<T>(Trial<T> trial)
    {
        NuclearNormCompletion<T> completion = Complete(trial);
        T[] outputs = Run(trial);
        T gap = T.FromDyadic(Gap<T>()) * completion.UpperBound / (T.One - T.FromDyadic(Gap<T>()));
        return [new(outputs[0], gap + (completion.UpperBound - outputs[0])), new(outputs[1], gap + (outputs[1] - completion.LowerBound))];
    }

    // 2^12 u. The reference has to be as narrow as float64 is, and no narrower.
    private static double Gap<T>()
        where T : struct, IReal<T> => Math.ScaleB(1, T.UnitRoundoff > 1e-10 ? -12 : -41);

    private static NuclearNormCompletion<T> Complete<T>(Trial<T> trial)
        where T : struct, IReal<T>
    {
        T[] column = [.. Enumerable.Range(0, Size).Select(index => trial.Uniform("u", index, 1, 2))];
        T[] row = [.. Enumerable.Range(0, Size).Select(index => trial.Uniform("v", index, 1, 2))];
        Matrix<T> observed = new(Size, Size, [.. Enumerable.Range(0, Size * Size).Select(index => index == 0 ? T.Zero : T.One)]);
        Matrix<T> values = new(Size, Size, [.. column.SelectMany(left => row.Select(right => left * right))]);
        return NuclearNormCompletion<T>.Compute(values, observed, T.FromDyadic(Gap<T>()));
    }
}

using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>Three steps of mirror descent on least squares with each potential, and what the potentials make of weights and duals.</summary>
internal sealed class MirrorSteps : GuardedKernel
{
    private const int Rows = 3;
    private const int Columns = 5;

    public override string Name => "mirror-descent";

    public override string Origin => "running error analysis of the run, three steps of each potential";

    public override T[] Run<T>(Trial<T> trial)
    {
        Matrix<T> matrix = trial.NormalMatrix("A", Rows, Columns);
        T[] targets = trial.NormalVector("b", Rows);

        // Duals below zero suit every potential.
        T[] duals = [.. Enumerable.Range(0, Columns).Select(index => -trial.Uniform("dual", index, 1, 3))];
        return
        [
            .. Descend<T, NegativeEntropy>(matrix, targets, duals),
            .. Descend<T, BurgEntropy>(matrix, targets, duals),
            .. Descend<T, EuclideanPotential>(matrix, targets, duals),
        ];
    }

    private static T[] Descend<T, TPotential>(Matrix<T> matrix, T[] targets, T[] start)
        where T : struct, IReal<T>
        where TPotential : struct, IPotential
    {
        T[] duals = [.. start];
        T[] multipliers = new T[Rows];
        T[] weights = [.. duals.Select(TPotential.Weight)];
        for (int step = 0; step < 3; step++)
        {
            MirrorDescent.Step<T>(matrix, targets, T.FromDyadic(1 / 64.0), weights, duals, multipliers);
            weights = [.. duals.Select(TPotential.Weight)];
        }

        return [.. weights, .. multipliers, .. duals.Select(TPotential.Conjugate), .. weights.Select(TPotential.Slope)];
    }
}

/// <summary>The divergence of the negative entropy between vectors that are far apart, and between close ones.</summary>
internal sealed class EntropyDivergence : GuardedKernel
{
    public override string Name => "bregman-divergence";

    public override T[] Run<T>(Trial<T> trial)
    {
        T[] first = Draw(trial, "x");
        T[] near = [.. first.Select((value, index) => value + (value * trial.Uniform("near", index, -1 / 8.0, 1 / 8.0)))];
        return [NegativeEntropy.Divergence<T>(first, Draw(trial, "y")), NegativeEntropy.Divergence<T>(near, first)];
    }

    public override T[]? RunReversed<T>(Trial<T> trial) =>
        [NegativeEntropy.Divergence<T>([.. Draw(trial, "x").Reverse()], [.. Draw(trial, "y").Reverse()]), Run(trial)[1]];

    private static T[] Draw<T>(Trial<T> trial, string stream)
        where T : struct, IReal<T> => [.. Enumerable.Range(0, 6).Select(index => trial.Uniform(stream, index, 1 / 16.0, 4))];
}

/// <summary>Projections onto the solutions of A w = b in the divergences of both entropies, where b = A 1.</summary>
internal sealed class EntropyProjections : GuardedKernel
{
    private const int Rows = 2;
    private const int Columns = 5;

    public override string Name => "bregman-projection";

    public override int Instances => 128;

    public override string Origin =>
        "Newton: the multipliers err by |H^-1| |A w - b|, H = A diag(1/psi'') A', the residual's rounding included; "
        + "the weights by |A'| times as much over psi'', and by their own rounding";

    public override T[] Run<T>(Trial<T> trial) => [.. Outputs(Project<T, NegativeEntropy>(trial)), .. Outputs(Project<T, BurgEntropy>(trial))];

    public override RunningError<T>[] Analyse<T>(Trial<T> trial) =>
        [.. Analyse<T, NegativeEntropy>(trial, Project<T, NegativeEntropy>(trial)), .. Analyse<T, BurgEntropy>(trial, Project<T, BurgEntropy>(trial))];

    private static T[] Outputs<T>(BregmanProjection<T> projection)
        where T : struct, IReal<T> => [.. projection.Multipliers, .. projection.Weights];

    private static Matrix<T> Draw<T>(Trial<T> trial)
        where T : struct, IReal<T> => trial.NormalMatrix("A", Rows, Columns);

    private static T[] Duals<T>(Trial<T> trial)
        where T : struct, IReal<T> => [.. Enumerable.Range(0, Columns).Select(index => -trial.Uniform("dual", index, 1 / 2.0, 2))];

    private static BregmanProjection<T> Project<T, TPotential>(Trial<T> trial)
        where T : struct, IReal<T>
        where TPotential : struct, IPotential
    {
        Matrix<T> matrix = Draw(trial);

        // Sums of a few grid numbers are exact, so that the problem is the same one in every number system; its solution w = 1 is inside.
        T[] targets = matrix.Times<T>([.. Enumerable.Repeat(T.One, Columns)]);
        return BregmanProjection<T>.Compute<TPotential>(matrix, targets, Duals(trial));
    }

    private static IEnumerable<RunningError<T>> Analyse<T, TPotential>(Trial<T> trial, BregmanProjection<T> projection)
        where T : struct, IReal<T>
        where TPotential : struct, IPotential
    {
        Matrix<T> matrix = Draw(trial);
        T[] slopes = [.. projection.Weights.Select(TPotential.Slope)];
        Matrix<T> scaled = new(Rows, Columns, [.. matrix.Elements.Select((element, index) => element * slopes[index % Columns])]);
        T[] residual = [.. projection.Residual.Select((entry, row) => T.Abs(entry) + (projection.Tolerance[row] / T.FromDyadic(4)))];
        T[] moved = Absolute(Inverse(scaled.TimesTranspose(matrix))).Times<T>(residual);
        T[] shifts = Absolute(matrix).TransposeTimes<T>(moved);

        // The weights once more from the multipliers as they are, with their own rounding.
        Trial<RunningError<T>> analysed = trial.Analysed();
        RunningError<T>[] sums = Draw(analysed).TransposeTimes<RunningError<T>>([.. projection.Multipliers.Select(RunningError<T>.Exact)]);
        RunningError<T>[] duals = Duals(analysed);
        return
        [
            .. projection.Multipliers.Select((value, row) => new RunningError<T>(value, moved[row])),
            .. projection.Weights.Select((value, column) => new RunningError<T>(
                value, (slopes[column] * shifts[column]) + TPotential.Weight(duals[column] + sums[column]).Error)),
        ];
    }

    // Two by two, by the adjugate.
    private static Matrix<T> Inverse<T>(Matrix<T> matrix)
        where T : struct, IReal<T>
    {
        T determinant = (matrix[0, 0] * matrix[1, 1]) - (matrix[0, 1] * matrix[1, 0]);
        return new Matrix<T>(2, 2, [matrix[1, 1], -matrix[0, 1], -matrix[1, 0], matrix[0, 0]]).Scale(T.One / determinant);
    }

    private static Matrix<T> Absolute<T>(Matrix<T> matrix)
        where T : struct, IReal<T> => new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(T.Abs)]);
}

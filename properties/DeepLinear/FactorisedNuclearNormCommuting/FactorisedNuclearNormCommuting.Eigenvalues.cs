namespace Theorems.Properties.DeepLinear;

/// <summary>Descent in the common eigenbasis: eigenvalues x_j are multiplied by (1 - 2 eta c_j)^2 with c = a^T r, kept as logarithms.</summary>
/// <remarks>
/// A matrix would lose eigenvalues far below its largest one. Each step takes the computed logarithms as given, so what rounds in it is local: errors of the increments and of
/// the sums add up, and nothing amplifies them.
/// </remarks>
internal sealed class CommutingDescent<T>
    where T : struct, IReal<T>
{
    private readonly CommutingMeasurements<T> _measurements;
    private readonly RunningError<T> _stepSize;
    private readonly T _target;
    private readonly T[] _start;

    public CommutingDescent(CommutingRecipe recipe, Trial<T> trial)
    {
        _measurements = new(recipe, trial);
        Measured = new(recipe.Measurements, recipe.Size, [.. _measurements.Rows.Elements.Select(RunningError<T>.Exact)]);
        Solution = [.. _measurements.Solution.Select(RunningError<T>.Exact)];
        _stepSize = RunningError<T>.FromDyadic(recipe.StepSize);
        _target = T.FromDyadic(0.5);
        LogarithmOfAlpha = RunningError<T>.Log(RunningError<T>.FromDyadic(recipe.Alpha));
        T start = recipe.SmallStart ? LogarithmOfAlpha.Value : T.Log(T.FromDyadic(4));
        _start = [.. Enumerable.Repeat(start, recipe.Size)];
        Logarithms = [.. _start.Select(value => new RunningError<T>(value, LogarithmOfAlpha.Error))];
        Slopes = [.. Enumerable.Repeat(RunningError<T>.Zero, recipe.Measurements)];
        Squares = [.. Enumerable.Repeat(RunningError<T>.Zero, recipe.Size)];
        Applies = recipe.ShortSteps ? T.One : T.FromDyadic(double.MaxValue);
        Asked = recipe.ShortSteps;
    }

    private bool Asked { get; }

    public Matrix<RunningError<T>> Measured { get; }

    public RunningError<T>[] Solution { get; }

    public RunningError<T>[] Multipliers => [.. _measurements.Multipliers.Select(RunningError<T>.Exact)];

    public RunningError<T> LogarithmOfAlpha { get; }

    /// <summary>ln x_j; the error is what local roundings add up to.</summary>
    public RunningError<T>[] Logarithms { get; }

    /// <summary>s_i, the sum of -4 eta r_i.</summary>
    public RunningError<T>[] Slopes { get; }

    /// <summary>quad_j, the sum of 2 (2 eta c_j)^2.</summary>
    public RunningError<T>[] Squares { get; }

    /// <summary>Not negative where every |2 eta c| was at most 1/2.</summary>
    public T Applies { get; private set; }

    /// <summary>a x - y at the computed point.</summary>
    public RunningError<T>[] Residual()
    {
        RunningError<T>[] difference = [.. Logarithms.Zip(Solution, (logarithm, wanted) => RunningError<T>.Exp(RunningError<T>.Exact(logarithm.Value)) - wanted)];
        return Measured.Times<RunningError<T>>(difference);
    }

    public void Step()
    {
        // The computed residual drives x and s alike, so its own rounding does not matter.
        RunningError<T>[] residual = [.. Residual().Select(entry => RunningError<T>.Exact(entry.Value))];
        RunningError<T>[] pull = Measured.TransposeTimes<RunningError<T>>(residual);
        RunningError<T> two = RunningError<T>.FromDyadic(2);
        for (int index = 0; index < Logarithms.Length; index++)
        {
            RunningError<T> move = two * _stepSize * pull[index];
            Applies = Asked ? T.Min(Applies, _target - T.Abs(move.Value) - move.Error) : Applies;
            // Beyond the singularity, where steps are long, the factor's size counts.
            RunningError<T> factor = RunningError<T>.Abs(RunningError<T>.One - move);
            Logarithms[index] += two * (Asked ? RunningError<T>.Log1p(-move) : RunningError<T>.Log(factor));
            Squares[index] += two * move * move;
        }

        for (int index = 0; index < Slopes.Length; index++)
        {
            Slopes[index] -= two * two * _stepSize * residual[index];
        }
    }
}

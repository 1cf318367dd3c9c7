namespace Theorems.Properties.ImplicitBias;

/// <summary>One run of mirror descent, step by step: computed duals are taken as they are, and each step bounds its own rounding.</summary>
internal sealed class EntropyDescent<T>
    where T : struct, IReal<T>
{
    private readonly MirrorDescentRecipe _recipe;
    private readonly Matrix<RunningError<T>> _matrix;
    private readonly RunningError<T>[] _targets;
    private readonly RunningError<T> _stepSize;

    public EntropyDescent(MirrorDescentRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        Instance = new(recipe, trial);
        _matrix = new(recipe.Rows, recipe.Columns, Exact(Instance.Matrix.Elements));
        _targets = Exact(Instance.Targets);
        _stepSize = RunningError<T>.Exact(Instance.StepSize);
    }

    public MirrorDescentInstance<T> Instance { get; }

    /// <summary>Takes numbers as they are.</summary>
    public static RunningError<T>[] Exact(T[] numbers) => Arena.Map<T, RunningError<T>>(numbers, static (number, _) => RunningError<T>.Exact(number));

    /// <summary>The states before and after each step.</summary>
    public IEnumerable<EntropyStep<T>> Run()
    {
        T[] duals = Arena.Map<T, T>(Instance.Duals, (dual, _) => Start(_recipe.StartAtReference ? dual : T.Zero));
        T[] multipliers = Arena.Vector<T>(_recipe.Rows);
        for (int time = 1; time <= _recipe.Steps; time++)
        {
            RunningError<T>[] weights = Weights(Exact(duals));
            RunningError<T>[] next = Exact(duals);
            RunningError<T>[] moved = Exact(multipliers);
            RunningError<T>[] residual = MirrorDescent.Step<RunningError<T>>(_matrix, _targets, _stepSize, weights, next, moved);
            duals = Arena.Map<RunningError<T>, T>(next, static (dual, _) => dual.Value);
            multipliers = Arena.Map<RunningError<T>, T>(moved, static (multiplier, _) => multiplier.Value);
            RunningError<T>[] after = Weights(Exact(duals));
            yield return new(time, weights, residual, after, Residual(after), next, moved);
        }
    }

    /// <summary>A w - b.</summary>
    public RunningError<T>[] Residual(RunningError<T>[] weights) => Arena.Map<RunningError<T>, RunningError<T>>(_matrix.Times<RunningError<T>>(weights), (value, row) => value - _targets[row]);

    /// <summary>The weights, in the geometry of the run, whose duals are those of its start less A'c.</summary>
    public RunningError<T>[] WeightsAt(RunningError<T>[] multipliers) => Weights(
        Arena.Map<RunningError<T>, RunningError<T>>(
            _matrix.TransposeTimes<RunningError<T>>(multipliers), (shift, index) => RunningError<T>.Exact(Start(_recipe.StartAtReference ? Instance.Duals[index] : T.Zero)) - shift));

    /// <summary>The weights whose logarithms are those of w_0 plus A'c.</summary>
    public RunningError<T>[] ReferenceAt(T[] multipliers) => Arena.Map<RunningError<T>, RunningError<T>>(
        _matrix.TransposeTimes<RunningError<T>>(Exact(multipliers)), (shift, index) => NegativeEntropy.Weight(RunningError<T>.Exact(Instance.Duals[index]) + shift));

    private RunningError<T>[] Weights(RunningError<T>[] duals) => Arena.Map<RunningError<T>, RunningError<T>>(duals, (dual, _) => _recipe.Geometry switch
    {
        Geometry.Burg => BurgEntropy.Weight(dual),
        Geometry.Euclidean => EuclideanPotential.Weight(dual),
        _ => NegativeEntropy.Weight(dual),
    });

    // The dual, in the geometry of the run, of the weight whose logarithm is given.
    private T Start(T logarithm) => _recipe.Geometry switch
    {
        Geometry.Burg => -T.Exp(-logarithm),
        Geometry.Euclidean => T.Exp(logarithm),
        _ => logarithm,
    };
}

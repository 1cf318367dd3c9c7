namespace Theorems.Properties.ImplicitBias;

/// <summary>The limit of exponentiated gradient descent from equal weights alpha, and the solution of least l1 norm.</summary>
/// <remarks>The computed limit is the exact one for b + rho, |rho| certified: that moves S(w) + |w|_1 ln(1/alpha) by at most |c||rho|, and y.A w by |y||rho|.</remarks>
internal sealed class SmallStart<T>
    where T : struct, IReal<T>
{
    private readonly T _logarithm;
    private readonly LeastSum<T> _least;
    private readonly BregmanProjection<T> _projection;

    public SmallStart(SmallStartRecipe recipe, Trial<T> trial)
    {
        // A coarse grid keeps the fractions of linear programmes short; odd multiples of 1/32 are not zero.
        Matrix<T> matrix = new(recipe.Rows, recipe.Columns);
        for (int index = 0; index < matrix.Elements.Length; index++)
        {
            matrix.Elements[index] = trial.Given("A", index, draws => ((2 * Math.Floor(16 * draws.Normal("A", index))) + 1) / 32);
        }

        T[] targets = matrix.Times<T>([.. Enumerable.Range(0, recipe.Columns).Select(index => trial.Uniform("x", index, 1 / 16.0, 3))]);
        T[] ones = [.. Enumerable.Repeat(T.One, recipe.Columns)];
        T[] exponents = recipe.EqualStart ? ones : [.. ones.Select((one, index) => trial.Uniform("exponent", index, 1, 2))];
        _logarithm = T.FromDyadic(recipe.Logarithm);
        _least = new(matrix, targets, ones);
        T[] multipliers = recipe.EqualStart ? _least.Multipliers : new LeastSum<T>(matrix, targets, exponents).Multipliers;

        // As alpha vanishes, the multipliers of the projection approach ln(1/alpha) times those of the linear programme.
        T[] duals = [.. exponents.Select(exponent => -(_logarithm * exponent))];
        _projection = recipe.Geometry == Geometry.Entropy
            ? BregmanProjection<T>.Compute<NegativeEntropy>(matrix, targets, duals, [.. multipliers.Select(value => _logarithm * value)])
            : BregmanProjection<T>.Compute<EuclideanPotential>(matrix, targets, [.. duals.Select(T.Exp)]);
        Matrix<RunningError<T>> exact = new(matrix.Rows, matrix.Columns, EntropyDescent<T>.Exact(matrix.Elements));
        RunningError<T>[] shift = exact.TransposeTimes<RunningError<T>>(EntropyDescent<T>.Exact(_projection.Multipliers));
        RunningError<T>[] weights = [.. shift.Select((value, index) => RunningError<T>.Exact(duals[index]) + value)];
        Limit = recipe.Geometry == Geometry.Entropy ? [.. weights.Select(NegativeEntropy.Weight)] : EntropyDescent<T>.Exact(_projection.Weights);
    }

    /// <summary>w_alpha.</summary>
    public RunningError<T>[] Limit { get; }

    /// <summary>|w_alpha|_1 and |w_1|_1.</summary>
    public (RunningError<T> Limit, RunningError<T> Least) Sums => (Sum(Limit), Sum(_least.Solution));

    public IEnumerable<Measurement<T>> Measure(string bound)
    {
        (RunningError<T> limit, RunningError<T> least) = Sums;
        RunningError<T> logarithm = RunningError<T>.Exact(_logarithm);
        RunningError<T> entropy = Entropy(_least.Solution);
        T residual = MatrixAlgebra.Norm<T>(_projection.Tolerance);
        T disturbance = MatrixAlgebra.Norm<T>(_projection.Multipliers) * residual;
        yield return AtMost(bound, limit - least, (entropy + RunningError<T>.FromDyadic(Limit.Length)) / logarithm, disturbance / T.Abs(_logarithm));
        yield return AtMost("(b)", Entropy(Limit) + (logarithm * limit), entropy + (logarithm * least), disturbance);
        yield return AtMost("(c)", least, limit, MatrixAlgebra.Norm<T>(_least.Multipliers) * residual);
    }

    private static Measurement<T> AtMost(string part, RunningError<T> residual, RunningError<T> bound, T disturbance) =>
        Measurement.AtMost(part, 0, residual.Value, bound.Value, (residual.Error + bound.Error + disturbance) / T.FromDyadic(T.UnitRoundoff));

    private static RunningError<T> Sum(RunningError<T>[] weights) => weights.Aggregate(RunningError<T>.Zero, (sum, weight) => sum + RunningError<T>.Abs(weight));

    // sum w ln w - w, with 0 ln 0 = 0.
    private static RunningError<T> Entropy(RunningError<T>[] weights)
    {
        RunningError<T> sum = RunningError<T>.Zero;
        foreach (RunningError<T> weight in weights)
        {
            T inside = -weight.Value;
            RunningError<T> logarithm = RunningError<T>.Log(new(T.Select(inside, weight.Value, T.One), T.Select(inside, weight.Error, T.Zero)));
            sum += (weight * logarithm) - weight;
        }

        return sum;
    }
}

namespace Theorems.Properties.ImplicitBias;

/// <summary>A system A w = b with a positive solution, and a start of equal weights alpha.</summary>
public sealed record SmallStartRecipe
{
    /// <summary>The number m of rows of A.</summary>
    public int Rows { get; init; } = 2;

    /// <summary>The number d of columns of A.</summary>
    public int Columns { get; init; } = 6;

    /// <summary>ln(1/alpha).</summary>
    public double Logarithm { get; init; } = 8;

    /// <summary>All weights start at alpha; otherwise at powers of it with exponents from 1 to 2.</summary>
    public bool EqualStart { get; init; } = true;

    /// <summary>The geometry in which the start is projected onto the solutions.</summary>
    public Geometry Geometry { get; init; }
}

/// <summary>The limit of exponentiated gradient descent from equal weights alpha, and the solution of least l1 norm.</summary>
/// <remarks>
/// The computed limit is the exact one for b + rho, |rho| certified: that moves S(w) + |w|_1 ln(1/alpha) by at most |c||rho|, and y.A w by |y||rho|.
/// </remarks>
internal sealed class SmallStart<T>
    where T : struct, IReal<T>
{
    private readonly LeastSum _least;
    private readonly BregmanProjection<T> _projection;

    public SmallStart(SmallStartRecipe recipe, Trial<T> trial)
    {
        // A coarse grid keeps the fractions of linear programmes short; odd multiples of 1/32 are not zero. On it scaled rows may be dependent, too.
        Matrix<T> matrix = new(recipe.Rows, recipe.Columns);
        for (int index = 0; index < matrix.Elements.Length; index++)
        {
            matrix.Elements[index] = trial.Given("A", index, draws => ((2 * Math.Floor(16 * draws.Outside(Corners.All).Normal("A", index))) + 1) / 32);
        }

        T[] targets = matrix.Times<T>([.. Enumerable.Range(0, recipe.Columns).Select(index => trial.Uniform("x", index, 1 / 16.0, 3))]);
        T[] ones = [.. Enumerable.Repeat(T.One, recipe.Columns)];
        T[] exponents = recipe.EqualStart ? ones : [.. ones.Select((one, index) => trial.Uniform("exponent", index, 1, 2))];
        Logarithm = T.FromDyadic(recipe.Logarithm);
        _least = new(matrix, targets, ones);
        T[] multipliers = recipe.EqualStart ? _least.Multipliers : new LeastSum(matrix, targets, exponents).Multipliers;

        // As alpha vanishes, the multipliers of the projection approach ln(1/alpha) times those of the linear programme.
        T[] duals = [.. exponents.Select(exponent => -(Logarithm * exponent))];
        _projection = recipe.Geometry == Geometry.Entropy
            ? BregmanProjection<T>.Compute<NegativeEntropy>(matrix, targets, duals, [.. multipliers.Select(value => Logarithm * value)])
            : BregmanProjection<T>.Compute<EuclideanPotential>(matrix, targets, [.. duals.Select(T.Exp)]);
        Matrix<RunningError<T>> exact = new(matrix.Rows, matrix.Columns, Exact(matrix.Elements));
        RunningError<T>[] shift = exact.TransposeTimes<RunningError<T>>(Exact(_projection.Multipliers));
        RunningError<T>[] weights = [.. shift.Select((value, index) => RunningError<T>.Exact(duals[index]) + value)];
        Limit = recipe.Geometry == Geometry.Entropy ? [.. weights.Select(NegativeEntropy.Weight)] : Exact(_projection.Weights);
    }

    /// <summary>ln(1/alpha).</summary>
    public T Logarithm { get; }

    /// <summary>w_alpha.</summary>
    public RunningError<T>[] Limit { get; }

    /// <summary>w_1.</summary>
    public RunningError<T>[] Least => _least.Solution;

    /// <summary>|w_alpha|_1 and |w_1|_1.</summary>
    public (RunningError<T> Limit, RunningError<T> Least) Sums => (Sum(Limit), Sum(Least));

    /// <summary>What the residual of w_alpha may move S(w) + |w|_1 ln(1/alpha) by.</summary>
    public T Disturbance => MatrixAlgebra.Norm<T>(_projection.Multipliers) * MatrixAlgebra.Norm<T>(_projection.Tolerance);

    /// <summary>What it may move y.A w by, y the multipliers of the linear programme.</summary>
    public T DisturbanceOfSum => MatrixAlgebra.Norm<T>(_least.Multipliers) * MatrixAlgebra.Norm<T>(_projection.Tolerance);

    private static RunningError<T>[] Exact(T[] numbers) => [.. numbers.Select(RunningError<T>.Exact)];

    private static RunningError<T> Sum(RunningError<T>[] weights) =>
        weights.Aggregate(RunningError<T>.Zero, (sum, weight) => sum + RunningError<T>.Abs(weight));

    // The nonnegative solution of A w = b with the least sum of costs times weights, by an exact linear programme in each lane.
    private sealed class LeastSum
    {
        public LeastSum(Matrix<T> matrix, T[] targets, T[] costs)
        {
            LinearProgramme[] programmes = [.. Enumerable.Range(0, T.LaneCount).Select(lane =>
                LinearProgramme.Solve(new(matrix.Rows, matrix.Columns, InLane(matrix.Elements, lane)), InLane(targets, lane), InLane(costs, lane)))];
            Solution = [.. Enumerable.Range(0, matrix.Columns).Select(column => Rounded([.. programmes.Select(programme => programme.Solution[column])]))];
            Multipliers = [.. Enumerable.Range(0, matrix.Rows).Select(row => Rounded([.. programmes.Select(programme => programme.Multipliers[row])]).Value)];
        }

        // w, d elements, each the fraction rounded once.
        public RunningError<T>[] Solution { get; }

        // y, m elements, with A'y at most the costs.
        public T[] Multipliers { get; }

        private static Rational[] InLane(T[] numbers, int lane) => [.. numbers.Select(number => Rational.FromDyadic(number.ToDouble(lane)))];

        // Two doubles hold a fraction to within 2^-106 of it, which is below every unit roundoff here.
        private static RunningError<T> Rounded(Rational[] lanes)
        {
            double[] high = [.. lanes.Select(value => value.ToDouble())];
            double[] low = [.. lanes.Zip(high, (value, nearest) => (value - Rational.FromDyadic(nearest)).ToDouble())];
            T sum = T.FromDyadic((ReadOnlySpan<double>)high) + T.FromDyadic((ReadOnlySpan<double>)low);
            return new(sum, T.FromDyadic(2 * T.UnitRoundoff) * T.Abs(sum));
        }
    }
}

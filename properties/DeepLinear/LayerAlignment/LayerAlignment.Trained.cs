namespace Theorems.Properties.DeepLinear;

/// <summary>Trains a network and keeps, step by step, what the bounds of the claim need.</summary>
internal sealed class DeepLinearObserver<T>
    where T : struct, IReal<T>
{
    private const double DivergedAbove = 1L << 60;
    private readonly BalanceSpread<T>[] _spreads;
    private readonly TrajectoryError<T> _error;
    private T _reach;

    public DeepLinearObserver(DeepLinearRecipe recipe, Trial<T> trial, bool followsTrajectory = false)
    {
        Instance = new(recipe, trial);
        StepSize = T.FromDyadic(recipe.StepSize);
        Training = recipe.Linear ? new LinearTraining<T>(Instance) : new RectifiedTraining<T>(Instance);
        int roundings = Instance.Points.Rows + recipe.Inputs + recipe.Width + 20;
        _spreads = BalanceSpread<T>.Of(Instance.Layers);
        _error = new(Instance, StepSize, roundings, followsTrajectory);
        Bound = new(recipe, Instance, Training.Risk, roundings);
        _reach = Reach();
        _error.Begin(Training, Squares(), _reach);
    }

    public DeepLinearInstance<T> Instance { get; }

    public ITraining<T> Training { get; }

    public T StepSize { get; }

    /// <summary>The bounds of (iv) on the risk.</summary>
    public RiskBound<T> Bound { get; }

    /// <summary>Local rounding errors of P_k added up, in units of the unit roundoff.</summary>
    public T Rounding => _error.Balance;

    /// <summary>A bound on the error of the trajectory, in units of the unit roundoff; kept if the run follows it.</summary>
    public T Amplified => _error.Amplified;

    public BalanceSpread<T> Spread(int layer) => _spreads[layer];

    public SingularValueDecomposition<T> Decompose(int layer) => SingularValueDecomposition<T>.Compute(Instance.Layers[layer - 1]);

    public T SquaredNorm(int layer) => Instance.Layers[layer - 1].SquaredNorm();

    /// <summary>The squared cosine between v_(k+1), the first right singular vector above, and u_k, the first left one below.</summary>
    public static T SquaredCosine(SingularValueDecomposition<T> above, SingularValueDecomposition<T> below)
    {
        T product = T.Zero;
        for (int index = 0; index < above.Right.Rows; index++)
        {
            product = T.MultiplyAdd(above.Right[index, 0], below.Left[index, 0], product);
        }

        return product * product;
    }

    /// <summary>min_n z_n.w / |w| for the product w.</summary>
    public T NormalisedMargin()
    {
        Matrix<T> product = Kernels.DeepLinear.Product(Instance.Layers);
        T[] margins = Instance.Points.Times<T>(product.Row(0));
        return margins.Aggregate(T.Min) / MatrixAlgebra.Norm<T>(product.Row(0));
    }

    public void Step()
    {
        (T before, T squaredGradient, T squares) = (Training.Risk, Training.SquaredGradient, Squares());
        Bound.Lower(T.Sqrt(Training.SquaredUpperProduct), T.Sqrt(SquaredNorm(1)));
        _error.Follow(Training, squares, _reach);
        // A run that diverges is stopped before it overflows, so that it can still be measured.
        Training.Step(T.Select(T.FromDyadic(DivergedAbove) - squares, T.Zero, StepSize));
        _reach = Reach();
        Bound.Follow(before, squaredGradient, Training.Risk, _reach);
    }

    private T Reach() => Instance.LargestNorm * T.Sqrt(Training.SquaredLargestProduct);

    private T Squares()
    {
        T squares = T.Zero;
        foreach (Matrix<T> layer in Instance.Layers)
        {
            squares += layer.SquaredNorm();
        }

        return squares;
    }
}

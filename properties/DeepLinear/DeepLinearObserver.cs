using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.DeepLinear;

/// <summary>What the balance defect P_k(0) of one pair of layers says about all later times.</summary>
/// <param name="Trace">tr P_k(0).</param>
/// <param name="Width">lmax(P_k(0)) - lmin(P_k(0)).</param>
/// <param name="Sum">D_k, the sum of lmax(P_j(0)) - tr P_j(0) over j from k on.</param>
internal readonly record struct BalanceSpread<T>(T Trace, T Width, T Sum);

/// <summary>Trains a network and keeps, step by step, what the bounds of the claim need.</summary>
internal sealed class DeepLinearObserver<T>
    where T : struct, IReal<T>
{
    private const double DivergedAbove = 1L << 60;
    private readonly BalanceSpread<T>[] _spreads;
    private readonly T _logarithmOfTwo = T.Log(T.FromDyadic(2));
    private readonly T _distanceFromZero;
    private readonly T _share;
    private readonly int _roundings;
    private readonly bool _checkDescent;
    private readonly bool _followsTrajectory;

    public DeepLinearObserver(DeepLinearRecipe recipe, Trial<T> trial, bool followsTrajectory = false)
    {
        _followsTrajectory = followsTrajectory;
        Instance = new(recipe, trial);
        StepSize = T.FromDyadic(recipe.StepSize);
        PointTowardsTheMean(Instance, recipe);
        Training = recipe.Linear ? new LinearTraining<T>(Instance) : new RectifiedTraining<T>(Instance);
        _checkDescent = recipe.CheckDescent;
        _roundings = Instance.Points.Rows + recipe.Inputs + recipe.Width + 20;
        _share = Instance.Margin / T.FromDyadic(Instance.Points.Rows);
        _spreads = new BalanceSpread<T>[recipe.Depth];
        T sum = T.Zero;
        for (int layer = recipe.Depth - 1; layer >= 1; layer--)
        {
            Matrix<T> defect = Kernels.DeepLinear.Defect(Instance.Layers, layer);
            SymmetricEigenvalues<T> values = SymmetricEigenvalues<T>.Compute(defect);
            sum += values.Largest - defect.Trace();
            _spreads[layer] = new(defect.Trace(), values.Largest - values.Smallest, sum);
        }

        T below = _logarithmOfTwo - Training.Risk;
        _distanceFromZero = T.Abs(below);
        Descends = T.One;
        DescendsFromBelow = recipe.StartBelowZero ? below : T.One;
        RiskBound = Training.Risk;
        RiskBoundFromStart = Training.Risk;
        Amplified = Local();
    }

    public DeepLinearInstance<T> Instance { get; }

    public ITraining<T> Training { get; }

    public T StepSize { get; }

    /// <summary>Not negative where every step so far lowered the risk by eta |grad|^2 / 2; always so if the recipe does not ask.</summary>
    public T Descends { get; private set; }

    /// <summary>The same, where also R(W_0) was below ln 2.</summary>
    public T DescendsFromBelow { get; private set; }

    /// <summary>B_t of (iv) with the true p_t.</summary>
    public T RiskBound { get; private set; }

    /// <summary>B_t of (iv) with p_t replaced by (ln 2 - R(0))/(max|z| |W_1|).</summary>
    public T RiskBoundFromStart { get; private set; }

    /// <summary>Local rounding errors of P_k added up, in units of the unit roundoff; the identity (i) does not amplify them.</summary>
    public T Rounding { get; private set; }

    /// <summary>The same for the risk and its bounds.</summary>
    public T RiskRounding { get; private set; }

    /// <summary>Local errors of the layers, amplified along the way: a bound on the error of the trajectory, in units of the unit roundoff.</summary>
    public T Amplified { get; private set; }

    public BalanceSpread<T> Spread(int layer) => _spreads[layer];

    public SingularValueDecomposition<T> Decompose(int layer) => SingularValueDecomposition<T>.Compute(Instance.Layers[layer - 1]);

    public T SquaredNorm(int layer) => Instance.Layers[layer - 1].SquaredNorm();

    /// <summary>The squared cosine between v_(k+1), the first right singular vector above, and u_k, the first left one below.</summary>
    public T SquaredCosine(SingularValueDecomposition<T> above, SingularValueDecomposition<T> below)
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
        T half = T.FromDyadic(0.5);
        T before = Training.Risk;
        T squaredGradient = Training.SquaredGradient;
        T pull = T.Sqrt(Training.SquaredUpperProduct);
        T fromStart = _distanceFromZero / (Instance.LargestNorm * T.Sqrt(SquaredNorm(1)));
        RiskBound = Lower(RiskBound, pull);
        RiskBoundFromStart = Lower(RiskBoundFromStart, T.Max(pull, fromStart));
        T local = Local();
        if (_followsTrajectory)
        {
            Amplified = (Amplified * Amplification()) + local;
        }

        Rounding += local;
        // A run that diverges is stopped before it overflows, so that it can still be measured.
        Training.Step(T.Select(T.FromDyadic(DivergedAbove) - Squares(), T.Zero, StepSize));
        RiskRounding += T.FromDyadic(_roundings) * (RiskBound + before + (Instance.LargestNorm * T.Sqrt(Training.SquaredLargestProduct)));
        if (_checkDescent)
        {
            // Near a minimum the decrease is smaller than the rounding of R, which the bounds' own rounding accounts for.
            T rounding = T.FromDyadic(_roundings * T.UnitRoundoff) * (before + (Instance.LargestNorm * T.Sqrt(Training.SquaredLargestProduct)));
            T decrease = before - Training.Risk - (half * StepSize * squaredGradient) + rounding;
            Descends = T.Min(Descends, decrease);
            DescendsFromBelow = T.Min(DescendsFromBelow, decrease);
        }
    }

    // B - (eta/2) p^2 (g/n)^2 (1 - e^-B)^2, increasing in B while the factor is at most 2; a smaller factor is a weaker, valid bound.
    private T Lower(T bound, T pull)
    {
        T factor = T.Min(T.FromDyadic(0.5) * StepSize * pull * pull * _share * _share, T.FromDyadic(2));
        T slope = -T.Expm1(-bound);
        return bound - (factor * slope * slope);
    }

    // One step changes P_k by 2 |W| times the update's rounding |W| + 2 eta |G|, for two layers, and by 2 eta times what the two sides of
    // W_(k+1)'G_(k+1) = G_k W_k' differ by: (width + 2) |W||G| each. The risk adds what its descent condition errs by.
    private T Local()
    {
        T squares = Squares();
        T mixed = StepSize * T.Sqrt(squares * Training.SquaredGradient);
        T risk = StepSize * T.FromDyadic(_roundings) * (Training.Risk + (Instance.LargestNorm * T.Sqrt(Training.SquaredLargestProduct)));
        return (T.FromDyadic(4) * (squares + risk)) + (T.FromDyadic(12 + (4 * _roundings)) * mixed);
    }

    private T Squares()
    {
        T squares = T.Zero;
        foreach (Matrix<T> layer in Instance.Layers)
        {
            squares += layer.SquaredNorm();
        }

        return squares;
    }

    // |I - eta Hessian|: the part J'(R'')J is positive and at most min(mean |z|^2 / 4, max|z|^2 R) sum_k prod_(j != k) |W_j|^2; the rest is at
    // most (L - 1) |g| times a product of L - 2 norms. A norm is at most |W'W|_F^(1/2).
    private T Amplification()
    {
        T[] norms = [.. Instance.Layers.Select(layer => T.Sqrt(T.Sqrt(layer.TransposeTimes(layer).SquaredNorm())))];
        T all = norms.Aggregate(T.One, (product, norm) => product * norm);
        T curvature = T.Zero;
        T bend = T.Zero;
        for (int layer = 0; layer < norms.Length; layer++)
        {
            T others = all / norms[layer];
            curvature += others * others;
            for (int second = 0; second < layer; second++)
            {
                bend = T.Max(bend, others / norms[second]);
            }
        }

        T mean = Instance.Points.SquaredNorm() / T.FromDyadic(4.0 * Instance.Points.Rows);
        curvature *= T.Min(mean, Instance.LargestNorm * Instance.LargestNorm * Training.Risk);
        bend *= T.FromDyadic(norms.Length - 1) * Training.ProductGradient;
        return T.Max(T.One, (StepSize * curvature) - T.One) + (StepSize * bend);
    }

    // If the product points away from the mean of the points, the output layer is negated.
    private static void PointTowardsTheMean(DeepLinearInstance<T> instance, DeepLinearRecipe recipe)
    {
        if (!recipe.StartBelowZero)
        {
            return;
        }

        T sum = T.Zero;
        foreach (T margin in instance.Points.Times<T>(Kernels.DeepLinear.Product(instance.Layers).Row(0)))
        {
            sum += margin;
        }

        T[] output = instance.Layers[^1].Elements;
        for (int index = 0; index < output.Length; index++)
        {
            output[index] = T.Select(sum, -output[index], output[index]);
        }
    }
}

/// <summary>The difference of both sides of (i) along a run with random product gradients, over any field.</summary>
internal sealed class ExactDeepLinear<T>
    where T : struct, IField<T>
{
    private readonly DeepLinearRecipe _recipe;
    private readonly Trial<T> _trial;
    private readonly Matrix<T>[] _layers;
    private readonly Matrix<T>[] _expected;
    private readonly T _stepSize;
    private Matrix<T>[]? _previous;

    public ExactDeepLinear(DeepLinearRecipe recipe, Trial<T> trial)
    {
        (_recipe, _trial) = (recipe, trial);
        _layers = [.. Enumerable.Range(1, recipe.Depth).Select(layer => trial.NormalMatrix($"W{layer}", Size(layer), Size(layer - 1)))];
        _expected = [.. Enumerable.Range(1, recipe.Depth - 1).Select(layer => Kernels.DeepLinear.Defect(_layers, layer))];
        _stepSize = trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0);
    }

    public void Step(int step)
    {
        Matrix<T>[] gradients = Kernels.DeepLinear.LayerGradients(_layers, _trial.NormalMatrix($"gradient {step}", Size(_recipe.Depth), Size(0)));
        for (int layer = 1; layer < _recipe.Depth; layer++)
        {
            Matrix<T> drift = gradients[layer].TransposeTimes(gradients[layer]).Minus(gradients[layer - 1].TimesTranspose(gradients[layer - 1]));
            _expected[layer - 1] = _expected[layer - 1].Plus(drift.Scale(_stepSize * _stepSize));
        }

        for (int layer = 0; layer < _recipe.Depth; layer++)
        {
            Matrix<T> update = gradients[layer].Scale(_stepSize * T.FromDyadic(_recipe.EqualSteps ? 1 : layer + 1));
            if (!_recipe.NoMomentum && _previous is not null)
            {
                update = update.Plus(_previous[layer].Scale(T.FromDyadic(0.5)));
            }

            gradients[layer] = update;
            Matrix<T> kept = _recipe.NoWeightDecay ? _layers[layer] : _layers[layer].Scale(T.FromDyadic(15 / 16.0));
            _layers[layer] = kept.Minus(update);
        }

        _previous = gradients;
    }

    /// <summary>P_k(t) minus what (i) says it is, entry by entry.</summary>
    public T[] Defect(int layer) => Kernels.DeepLinear.Defect(_layers, layer).Minus(_expected[layer - 1]).Elements;

    private int Size(int layer) => layer == 0 ? _recipe.Inputs : layer == _recipe.Depth ? Math.Min(2, _recipe.Width) : _recipe.Width;
}

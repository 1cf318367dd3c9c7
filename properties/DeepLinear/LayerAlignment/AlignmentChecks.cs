namespace Theorems.Properties.DeepLinear;

/// <summary>What layer alignment says about a network that has been trained: (ii), (iii) and the inequalities of (iv).</summary>
internal static class AlignmentChecks
{
    public const string RankOne = "(ii) rank one";
    public const string Alignment = "(iii) alignment";
    public const string Lockstep = "(iv) lockstep";
    public const string Slope = "slope of the risk";
    public const string Norms = "(iv) norms";
    public const string Risk = "(iv) risk";
    public const string RiskFromStart = "(iv) risk from the start";

    // Below this the computed risk may have lost digits to underflow.
    private const double Negligible = 1.0 / (1L << 62) / (1L << 62);

    /// <summary>All of it at the last step.</summary>
    public static IEnumerable<Measurement<T>> Measure<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        DeepLinearObserver<T> observer = new(recipe, trial);
        T start = observer.Training.Risk;
        for (int step = 0; step < recipe.Steps; step++)
        {
            observer.Step();
        }

        T drift = T.FromDyadic(2) * observer.StepSize * start;
        SingularValueDecomposition<T>[] layers = [.. Enumerable.Range(1, recipe.Depth).Select(observer.Decompose)];
        return Enumerable.Range(1, recipe.Depth - 1).Reverse().SelectMany(layer => Pair(recipe, observer, layers, layer, drift))
            .Concat(recipe.Linear ? [.. Risks(recipe, observer, layers), RiskSlope.Measure(Slope, recipe, trial)] : []);
    }

    // Layers k and k + 1.
    private static IEnumerable<Measurement<T>> Pair<T>(
        DeepLinearRecipe recipe, DeepLinearObserver<T> observer, SingularValueDecomposition<T>[] layers, int layer, T drift)
        where T : struct, IReal<T>
    {
        (SingularValueDecomposition<T> current, SingularValueDecomposition<T> above) = (layers[layer - 1], layers[layer]);
        (BalanceSpread<T> spread, T descends) = (observer.Spread(layer), observer.Bound.Descends);
        T spectral = current.Largest * current.Largest;
        T rounding = observer.Rounding + (T.FromDyadic(200) * spectral);
        T squaredNorm = observer.SquaredNorm(layer);
        T misalignment = T.One - DeepLinearObserver<T>.SquaredCosine(above, current);
        T growth = T.Abs(observer.SquaredNorm(layer + 1) - squaredNorm - spread.Trace);
        yield return Measurement.AtMost(RankOne, recipe.Steps, squaredNorm - spectral, spread.Sum + drift, rounding).When(descends);
        yield return Measurement.AtMost(Alignment, recipe.Steps, misalignment, (spread.Sum + spread.Width + drift + drift) / spectral, rounding / spectral)
            .When(descends).OutOf(1);
        yield return Measurement.AtMost(Lockstep, recipe.Steps, growth, drift, rounding).When(descends);
    }

    private static IEnumerable<Measurement<T>> Risks<T>(DeepLinearRecipe recipe, DeepLinearObserver<T> observer, SingularValueDecomposition<T>[] layers)
        where T : struct, IReal<T>
    {
        (T risk, RiskBound<T> bound) = (observer.Training.Risk, observer.Bound);
        T product = layers.Reverse().Skip(1).Aggregate(layers[^1].Largest, (product, layer) => product * layer.Largest);
        T logarithm = -T.Log(T.Expm1(T.FromDyadic(observer.Instance.Points.Rows) * risk));
        T rounding = T.FromDyadic(100) * (T.One + T.Abs(logarithm) + product);
        yield return Measurement.AtMost(Norms, recipe.Steps, logarithm, observer.Instance.LargestNorm * product, rounding)
            .When(T.Min(T.One + logarithm, risk - T.FromDyadic(Negligible)));
        yield return Measurement.AtMost(Risk, recipe.Steps, risk, bound.Value, bound.Rounding).When(bound.Descends);
        yield return Measurement.AtMost(RiskFromStart, recipe.Steps, risk, bound.FromStart, bound.Rounding).When(bound.DescendsFromBelow);
    }
}

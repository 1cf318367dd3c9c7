namespace Theorems.Properties.DeepLinear;

/// <summary>Critical points of linear networks that miss a part of the target are saddles: strict ones with two layers, of higher order with three.</summary>
/// <remarks>Notes 002 (Ge). Papers: Baldi and Hornik, 1989; Kawaguchi, "Deep learning without poor local minima", NIPS 2016.</remarks>
public sealed class DeepLinearNoBadMinima :
    Claim<CriticalPointRecipe>, IAlgebraic<CriticalPointRecipe>, IAnalytic<CriticalPointRecipe>, IGolden<CriticalPointRecipe>
{
    private const string Escape = "(i) escape";
    private const string Curvature = "(ii) curvature";
    private const string Strict = "(ii) strict";
    private const double LeastValue = 0.25;

    public override string Id => "deep-linear-no-bad-minima";

    public override string Subject => "deep-linear";

    public override Statement Statement => new()
    {
        Words = "A critical point of a linear network that misses a singular triple of the target is no minimum; with two layers it is a strict saddle, with three it need not be.",
        Formula = """
            f = |W_L .. W_1 - Y|^2/2, Y = sum_r sigma_r u_r v_r^T; the point fits some triples and misses j, and the hidden unit a is spare
            (i) L = 2: grad f = 0 and f(W_2 + e u_j a^T, W_1 + e a v_j^T) - f = -e^2 sigma_j + e^4/2
            (ii) L = 2: lmin(Hess f) = -max of the missed sigma_j
            (iii) L = 3, at the origin: f(eA, eB, eC) - f = -e^3 <Y, CBA> + e^6 |CBA|^2/2, so Hess f = 0
            (iv) L = 3, in the plane, balanced, fitting c^3 and missing sigma: grad f = 0 and lmin(Hess f) = min(0, c (c^3 - sigma))
            (v) L = 2, as many hidden units as fitted triples, i fitted and j missed: W_2 = U, W_1 = U^T Y is critical, and turning u_i towards u_j by t changes f by -sin^2 t (sigma_j^2 - sigma_i^2)/2
            """,
        Notes = "002 (Ge): \"With 2 layers, there are no higher order saddle points. With 3 or more, it does have higher order saddles.\"",
        Source = "Baldi, Hornik, Neural Networks 1989; Kawaguchi, NIPS 2016 (arXiv 1605.07110). (iv) is derived in the sketch.",
        Sketch = """
            (i), (iii): expand; W_2 a = 0, a^T W_1 = 0, and u_j, v_j are orthogonal to what is fitted. (ii): the form is |dW_2 W_1 + W_2 dW_1|^2 - 2 <missed part, dW_2 dW_1>, at least -max sigma_j
            (|dW_2|^2 + |dW_1|^2), attained by (i). (iv): moving the outer layers by x u_j a^T and y a v_j^T, a the fitted unit, gives c^4 (x^2 + y^2) - 2 c sigma xy; in the spare units the form is of third order.
            (v): f = (|Y|^2 - |U^T Y|^2)/2.
            """,
    };

    public override Gen<CriticalPointRecipe> Recipes =>
        from size in Gen.Elements(1, 2, 2, 2, 3)
        from kept in Gen.Choose(0, size - 1)
        from spare in Gen.Elements(1, 1, 1, 2, 3)
        select new CriticalPointRecipe { Size = size, Kept = kept, Spare = size == 3 ? 1 : spare };

    public override bool Admits(CriticalPointRecipe recipe) => recipe.Kept >= 0 && recipe.Size > recipe.Kept && recipe.Hidden >= 1;

    public override CriticalPointRecipe Canonical => new();

    public override Effort Effort => new(Dropped: 64);

    public override IReadOnlyList<Assumption<CriticalPointRecipe>> Assumptions =>
    [
        new("there are two layers, for (ii) (three at the origin instead)", recipe => recipe with { TwoLayers = false }, Strict),
        new("there is a spare hidden unit (as many units as fitted triples)", recipe => recipe with { Size = 2, Kept = 1, SpareUnit = false }, Escape),
        new("the missed singular values are positive", recipe => recipe with { MissesSomething = false }, Strict),
    ];

    /// <remarks>Entries of a factor are products of two quotients of degree 2n and of sigma; a loss has four factors and e four times, and is judged squared.</remarks>
    public double Degree(CriticalPointRecipe recipe) => 2 * (8 + (12 * ((4 * Math.Max(recipe.Size, recipe.Hidden)) + 4)));

    public IEnumerable<Measurement<T>> MeasureExactly<T>(CriticalPointRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        CriticalPoint<T> point = new(recipe, trial);
        T step = trial.Uniform("e", 0, 1 / 16.0, 2);
        T square = step * step;
        for (int missed = recipe.Kept; missed < recipe.Size; missed++)
        {
            T change = CriticalPoint<T>.TwiceLoss(point.Escaped(missed, step), point.Target) - CriticalPoint<T>.TwiceLoss(point.Layers, point.Target);
            yield return Measurement.Zero(Escape, missed, change + (square * ((T.FromDyadic(2) * point.Values[missed]) - square)));
        }

        yield return Measurement.Zero<T>("(i) critical", 0, [.. CriticalPoint<T>.Gradients(point.Layers, point.Target).SelectMany(gradient => gradient.Elements)]);
        foreach (Measurement<T> measurement in recipe.Kept > 0 && recipe.SpareUnit && recipe.TwoLayers ? CriticalPointChecks.Bottleneck("(v) bottleneck", recipe, point, trial) : [])
        {
            yield return measurement;
        }

        yield return CriticalPointChecks.Origin("(iii) origin", point.Target, trial, step);
        (Matrix<T>[] layers, Matrix<T> target, _, _) = CriticalPointChecks.Plane(trial);
        yield return Measurement.Zero<T>("(iv) critical", 0, [.. CriticalPoint<T>.Gradients(layers, target).SelectMany(gradient => gradient.Elements)]);
    }

    public IEnumerable<Measurement<T>> Measure<T>(CriticalPointRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        CriticalPoint<RunningError<T>> point = new(recipe, analysed);
        RunningError<T> smallest = CriticalPointChecks.SmallestCurvature(point.Layers, point.Target);
        yield return Measurement.Equal(Curvature, 0, smallest + point.Values[recipe.Kept]);
        yield return Measurement.AtMost(Strict, 0, smallest.Value, T.FromDyadic(-LeastValue), smallest.Error / T.FromDyadic(T.UnitRoundoff));
        (Matrix<RunningError<T>>[] layers, Matrix<RunningError<T>> target, RunningError<T> root, RunningError<T> missed) = CriticalPointChecks.Plane(analysed);
        RunningError<T> expected = RunningError<T>.Min(RunningError<T>.Zero, root * ((root * root * root) - missed));
        yield return Measurement.Equal("(iv) three layers", 0, CriticalPointChecks.SmallestCurvature(layers, target) - expected);
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(CriticalPointRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => CriticalPointChecks.Snapshot(recipe, trial);
}

using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.DeepLinear;

/// <summary>Gradient descent on separable data makes the layers of a deep linear network rank one and aligns them.</summary>
/// <remarks>Notes 002 (Telgarsky). Paper: Ji and Telgarsky, "Gradient descent aligns the layers of deep linear networks", ICLR 2019.</remarks>
public sealed class LayerAlignment(DeepLinearRecipe? data) :
    Claim<DeepLinearRecipe>, IAlgebraic<DeepLinearRecipe>, IAnalytic<DeepLinearRecipe>, IRate<DeepLinearRecipe>, IGolden<DeepLinearRecipe>, IAcceptsTable
{
    private const string RankOne = "(ii) rank one";
    private const string Lockstep = "(iv) lockstep";
    private const string Risk = "(iv) risk";
    private const string RiskFromStart = "(iv) risk from the start";
    private const string Balance = "(i)";
    private const string Direction = "(iv) direction";

    // Below this the computed risk may have lost digits to underflow.
    private const double Negligible = 1.0 / (1L << 62) / (1L << 62);

    /// <summary>The claim about drawn points.</summary>
    public LayerAlignment()
        : this(null)
    {
    }

    /// <inheritdoc/>
    public override string Id => "layer-alignment";

    /// <inheritdoc/>
    public override string Subject => "deep-linear";

    /// <inheritdoc/>
    public override bool IsAboutGivenData => data is not null;

    /// <inheritdoc/>
    public override Statement Statement => new()
    {
        Words = "Gradient descent aligns the layers of deep linear networks on separable data: each becomes rank one.",
        Formula = """
            f(x) = W_L ... W_1 x, R = mean logistic loss, P_k = W_(k+1)'W_(k+1) - W_k W_k', R_(s+1) <= R_s - eta |grad|^2 / 2 at each step
            D_k = sum_(j=k)^(L-1) (lmax(P_j(0)) - tr P_j(0)),  spread_k = lmax(P_k(0)) - lmin(P_k(0))
            (i)   P_k(t) = P_k(0) + eta^2 sum_s (G_(k+1)'G_(k+1) - G_k G_k'), exactly
            (ii)  |W_k|_F^2 - |W_k|_2^2 <= D_k + 2 eta R(0)
            (iii) 1 - <v_(k+1), u_k>^2 <= (D_k + spread_k + 4 eta R(0)) / |W_k|_2^2
            (iv)  R -> 0 and |W_k| -> inf, explicitly: R_t <= B_t with B_(t+1) = B_t - (eta/2) (p_t g (1 - e^-B_t)/n)^2, g a margin that some unit
                  vector attains, p_t = |W_L ... W_2| >= (ln 2 - R(0)) / (max|z| |W_1|); ln(1/(e^(nR) - 1)) <= max|z| prod |W_k|_2;
                  ||W_(k+1)|_F^2 - |W_k|_F^2 - tr P_k(0)| <= 2 eta R(0);
                  W_L ... W_1 tends to the maximum-margin direction, like 1/ln(1/R) if the support vectors span the space, else like ln(1/R)^(-1/L)
            """,
        Notes = "002 (Telgarsky): \"Each becomes asymptotically rank one, and they're all aligned\".",
        Source = "Ji and Telgarsky, ICLR 2019 (arXiv 1810.02032), for flow; the bounds for constant steps are derived in the sketch.",
        Sketch = """
            W_k W_k' = W_(k+1)'W_(k+1) - P_k bounds |W_k|_F^2 - |W_k|_2^2 by that of W_(k+1) plus lmax(P_k) - tr P_k, and W_L has rank one: (ii).
            v'W_k W_k'v at v = v_(k+1) gives (iii). By (i) P drifts by at most eta^2 sum |grad|^2 <= 2 eta R(0). (iv): |grad| >= p |dR/dw|,
            |dR/dw| >= g mean(1 - e^-loss_n) >= g (1 - e^-R)/n, and R is max|z|-Lipschitz in w = p W_1, so |w| >= (ln 2 - R(0))/max|z|.
            What the support does not span is never pulled: that part of W_1 stays, beside a top singular value of about |w|^(1/L).
            """,
    };

    /// <inheritdoc/>
    public override Effort Effort => data is null ? new(Dropped: 32) : new(Sampled: 512, Rational: 8, PrimeField: 256, Dropped: 32);

    /// <inheritdoc/>
    public override Gen<DeepLinearRecipe> Recipes =>
        from depth in Gen.Choose(2, 4)
        from inputs in Gen.Choose(2, 5)
        from width in Gen.Choose(2, 5)
        from points in Gen.Choose(2, 8)
        from scale in Gen.Choose(8, 25)
        from step in Gen.Choose(4, 19)
        from steps in Gen.Elements(512, 512, 512, 2048)
        select (data ?? new DeepLinearRecipe { Inputs = inputs, Points = points }) with
        {
            Depth = depth,
            Width = width,
            Scale = scale / 64.0,
            StepSize = step / 64.0,
            Steps = steps,
        };

    /// <inheritdoc/>
    public override Gen<DeepLinearRecipe> RationalRecipes =>
        from depth in Gen.Choose(2, 3)
        from inputs in Gen.Choose(1, 3)
        from width in Gen.Choose(1, 3)
        select new DeepLinearRecipe { Depth = depth, Inputs = inputs, Width = width, Steps = 2 };

    /// <inheritdoc/>
    public override bool Admits(DeepLinearRecipe recipe) => recipe is { Depth: >= 2, Inputs: >= 1, Width: >= 1, Points: >= 1, Steps: >= 1 }
        and { Scale: > 0, StepSize: > 0 } && (data is null || (recipe.Inputs == data.Inputs && recipe.Points == data.Points));

    /// <inheritdoc/>
    public override DeepLinearRecipe Canonical => data ?? new() { Depth = 3, Inputs = 3, Width = 4, Points = 5, Scale = 0.375, StepSize = 0.125, Steps = 1024 };

    /// <inheritdoc/>
    public override IReadOnlyList<Assumption<DeepLinearRecipe>> Assumptions =>
    [
        new("the data are separable", recipe => recipe with { Separable = false, Scale = 0.375, StepSize = 0.125, Steps = 2048 }, Breaks: Risk),
        new("R(W_0) < R(0) (a start on the stable manifold of zero instead)", recipe => recipe with { StartBelowZero = false, Points = 1, Steps = 2048 }, Breaks: RiskFromStart),
        new("the layers are linear (rectified instead)", recipe => recipe with { Linear = false, Depth = 2, Scale = 1 / 16.0, StepSize = 1 / 32.0, Steps = 2048 }, Breaks: RankOne),
        new("each step lowers the risk by eta |grad|^2 / 2", recipe => recipe with { CheckDescent = false, StepSize = 30, Scale = 0.5, Steps = 256 }, Breaks: Lockstep),
        new("the support vectors span the space (for the rate 1/ln(1/R))", recipe => recipe with { SupportSpans = false }, Breaks: Direction),
        new("all layers take the same step", recipe => recipe with { EqualSteps = false }, Breaks: Balance),
        new("no weight decay", recipe => recipe with { NoWeightDecay = false }, Breaks: Balance),
        new("no momentum", recipe => recipe with { NoMomentum = false }, Breaks: Balance),
    ];

    /// <inheritdoc/>
    public string TableLayout => SignedPoints.Layout;

    /// <inheritdoc/>
    public Claim On(IReadOnlyList<double[]> rows)
    {
        IReadOnlyList<double[]> points = SignedPoints.Read(rows);
        double[] separator = [.. SignedPoints.Separate(points).Point.Select(value => value.ToDouble())];
        return new LayerAlignment(new DeepLinearRecipe { Inputs = separator.Length, Points = points.Count, Data = points, Separator = separator });
    }

    private static int ExactSteps(DeepLinearRecipe recipe) => Math.Min(recipe.Steps, 5);

    /// <inheritdoc/>
    /// <remarks>A step turns layers of degree q into layers of degree at most (L - 1) q + 2: the gradient of the product and eta are drawn.</remarks>
    public double Degree(DeepLinearRecipe recipe)
    {
        double degree = 1;
        for (int step = 0; step < ExactSteps(recipe); step++)
        {
            degree = ((recipe.Depth - 1) * degree) + 2;
        }

        return 4 * (degree + 1);
    }

    /// <inheritdoc/>
    public IEnumerable<Measurement<T>> MeasureExactly<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        ExactDeepLinear<T> run = new(recipe, trial);
        for (int step = 0; step < ExactSteps(recipe); step++)
        {
            run.Step(step);
            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                yield return Measurement.Zero<T>(Balance, step + 1, run.Defect(layer));
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Measurement<T>> Measure<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        DeepLinearObserver<T> observer = new(recipe, trial);
        T start = observer.Training.Risk;
        for (int step = 1; step <= recipe.Steps; step++)
        {
            observer.Step();
            if (step != recipe.Steps)
            {
                continue;
            }

            T drift = T.FromDyadic(2) * observer.StepSize * start;
            T lastSpectral = T.Zero;
            SingularValueDecomposition<T>? above = null;
            for (int layer = recipe.Depth; layer >= 1; layer--)
            {
                SingularValueDecomposition<T> current = observer.Decompose(layer);
                T spectral = current.Largest * current.Largest;
                T rounding = observer.Rounding + (T.FromDyadic(200) * spectral);
                if (above is not null)
                {
                    T excess = observer.SquaredNorm(layer) - spectral;
                    T alignment = T.One - observer.SquaredCosine(above, current);
                    yield return Measurement.AtMost(RankOne, step, excess, observer.Spread(layer).Sum + drift, rounding).When(observer.Descends);
                    yield return Measurement.AtMost("(iii) alignment", step, alignment, (observer.Spread(layer).Sum + observer.Spread(layer).Width + drift + drift) / spectral, rounding / spectral)
                        .When(observer.Descends).OutOf(1);
                    yield return Measurement.AtMost(Lockstep, step, T.Abs(observer.SquaredNorm(layer + 1) - observer.SquaredNorm(layer) - observer.Spread(layer).Trace), drift, rounding).When(observer.Descends);
                }

                lastSpectral = above is null ? current.Largest : lastSpectral * current.Largest;
                above = current;
            }

            if (recipe.Linear)
            {
                T logarithm = -T.Log(T.Expm1(T.FromDyadic(observer.Instance.Points.Rows) * observer.Training.Risk));
                yield return Measurement.AtMost("(iv) norms", step, logarithm, observer.Instance.LargestNorm * lastSpectral, T.FromDyadic(100) * (T.One + T.Abs(logarithm) + lastSpectral)).When(T.Min(T.One + logarithm, observer.Training.Risk - T.FromDyadic(Negligible)));
                yield return Measurement.AtMost(Risk, step, observer.Training.Risk, observer.RiskBound, observer.RiskRounding).When(observer.Descends);
                yield return Measurement.AtMost(RiskFromStart, step, observer.Training.Risk, observer.RiskBoundFromStart, observer.RiskRounding).When(observer.DescendsFromBelow);
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Series<T>> Trace<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        if (recipe.Data is not null)
        {
            yield break;
        }

        yield return DirectionSeries.Trace(Direction, recipe, trial, recipe.SupportSpans, fast: true);
        if (recipe.SupportSpans)
        {
            yield return DirectionSeries.Trace("(iv) direction, support in a subspace", recipe, trial, supportSpans: false, fast: false);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Quantity<T>> Snapshot<T>(DeepLinearRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        DeepLinearObserver<T> observer = new(recipe, trial, followsTrajectory: true);
        for (int step = 1; step <= recipe.Steps; step++)
        {
            observer.Step();
            if (int.PopCount(step) != 1)
            {
                continue;
            }

            const string origin = "local errors of all steps, amplified by |I - eta Hessian| along the way";
            yield return new("R", step, observer.Training.Risk, observer.Amplified, origin);
            for (int layer = 1; layer <= recipe.Depth; layer++)
            {
                T spectral = observer.Decompose(layer).Largest;
                yield return new($"|W{layer}|_F^2 - |W{layer}|_2^2", step, observer.SquaredNorm(layer) - (spectral * spectral), observer.Amplified * (T.One + spectral), origin);
            }

            for (int layer = 1; layer < recipe.Depth; layer++)
            {
                yield return new($"<v{layer + 1}, u{layer}>^2", step, observer.SquaredCosine(observer.Decompose(layer + 1), observer.Decompose(layer)), observer.Amplified, origin);
            }

            yield return new("min z.w / |w|", step, observer.NormalisedMargin(), observer.Amplified, origin);
        }
    }
}

namespace Theorems.Properties.Dynamics;

/// <summary>The law of Langevin dynamics on a quadratic function: of its Euler chain and of the diffusion, exactly.</summary>
public sealed class OrnsteinUhlenbeckLaw : Theorem<OrnsteinUhlenbeckLaw.Recipe>,
    IAlgebraic<OrnsteinUhlenbeckLaw.Recipe>, IAnalytic<OrnsteinUhlenbeckLaw.Recipe>, IGolden<OrnsteinUhlenbeckLaw.Recipe>
{
    public override string Words =>
        "On a quadratic function Langevin's chain has a normal law whose covariance is known at every step; its limit exceeds Gibbs' by a "
        + "share of h lambda/(2 - h lambda), and "
        + "the diffusion approaches Gibbs at the rate of the least curvature.";

    public override string Setting => """
        f = x^T H x/2, H symmetric positive definite, temperature 1/b, xi_k independent standard normal
        chain, h |H| < 2: X_(k+1) = A X_k + sqrt(2 h/b) xi_k, A = I - h H, X_0 fixed;  S_k = its covariance
        diffusion: dX = -H X dt + sqrt(2/b) dW; Gibbs: normal with covariance H^-1/b;  m = the least eigenvalue of H
        """;

    private static readonly Identity Covariance = new("(a) covariance", "b S_k (H - h H^2/2) = I - A^(2k)");
    private static readonly Identity Limit = new("(b) limit", "S = (H - h H^2/2)^-1/b has S = A S A + (2 h/b) I");
    private static readonly Identity Bias = new("(b) bias", "along an eigenvector with eigenvalue l it is (1/(b l)) (1 + h l/(2 - h l))");
    private static readonly Identity Stationary = new("(c) diffusion", "Gibbs' covariance S = H^-1/b has H S + S H = (2/b) I");
    private static readonly Inequality Divergence = new(
        "(d) divergence", "KL(law at t | Gibbs) <= e^(-2 m t) KL(law at 0 | Gibbs), for normal laws with the eigenvectors of H")
    {
        Unbounded = "a divergence may be of any size",
    };

    public override IReadOnlyList<Part> Parts => [Covariance, Limit, Bias, Stationary, Divergence];

    /// <summary>The chain, and what is wrong with it.</summary>
    public sealed record Recipe
    {
        /// <summary>The dimension.</summary>
        public int Dimension { get; init; } = 2;

        /// <summary>k.</summary>
        public int Steps { get; init; } = 2;

        /// <summary>Whether noise has the scale sqrt(2 h/b); otherwise 2 h/b.</summary>
        public bool HasScale { get; init; } = true;

        /// <summary>Whether noise is independent over steps; otherwise neighbours have a correlation of 1/2.</summary>
        public bool IsIndependent { get; init; } = true;

        /// <summary>Whether drift goes down f; otherwise up.</summary>
        public bool IsDownhill { get; init; } = true;

        /// <summary>Whether the rate is that of the least curvature; otherwise of the largest.</summary>
        public bool TakesLeast { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("noise has the scale sqrt(2 h/b) (its square instead)", recipe => recipe with { HasScale = false }, Breaks: Covariance),
        new(
            "noise is independent over steps (correlation 1/2)",
            recipe => recipe with { IsIndependent = false, Steps = Math.Max(2, recipe.Steps) },
            Breaks: Covariance),
        new("drift goes down f (up instead)", recipe => recipe with { IsDownhill = false }, Breaks: Covariance),
        new("drift goes down f (up instead), for the diffusion", recipe => recipe with { IsDownhill = false }, Breaks: Stationary),
        new("m is the least curvature (the largest instead)", recipe => recipe with { TakesLeast = false, Dimension = 2 }, Breaks: Divergence),
    ];

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(1, 3)
        from steps in Gen.Choose(1, 4)
        select new Recipe { Dimension = dimension, Steps = steps };

    public override Gen<Recipe> RationalRecipes =>
        from dimension in Gen.Choose(1, 2)
        from steps in Gen.Choose(1, 3)
        select new Recipe { Dimension = dimension, Steps = steps };

    public override bool Admits(Recipe recipe) => recipe is { Dimension: >= 1, Steps: >= 1 };

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        (int d, T half) = (recipe.Dimension, T.FromDyadic(0.5));
        Matrix<T> identity = MatrixAlgebra.Identity<T>(d);
        Matrix<T> hessian = Hessian(trial, d);
        (T step, T inverse) = (trial.Uniform("h", 0, 1 / 64.0, 0.75), trial.Uniform("b", 0, 0.5, 4));
        T noise = (step + step) / inverse;
        Matrix<T> drift = identity.Minus(hessian.Scale(recipe.IsDownhill ? step : -step));
        Matrix<T> covariance = Chain(recipe, drift, recipe.HasScale ? noise : noise * noise);
        Matrix<T> effective = hessian.Minus(hessian.Times(hessian).Scale(half * step));
        Matrix<T> power = identity;
        Matrix<T> downhill = identity.Minus(hessian.Scale(step));
        for (int time = 0; time < 2 * recipe.Steps; time++)
        {
            power = power.Times(downhill);
        }

        yield return Covariance.Zero(covariance.Times(effective).Scale(inverse).Minus(identity).Plus(power).Elements, recipe.Steps);

        // S is an inverse: S M = I/b says the same as S = M^-1/b, column by column.
        Matrix<T> limit = Inverse(effective).Scale(T.One / inverse);
        yield return Limit.Zero(drift.Times(limit).Times(drift).Plus(identity.Scale(noise)).Minus(limit).Elements);
        T eigenvalue = trial.Uniform("l", 0, 0.25, 4);
        T gibbs = T.One / (inverse * eigenvalue);
        T exact = T.One / (inverse * (eigenvalue - (half * step * eigenvalue * eigenvalue)));
        yield return Bias.Zero(exact - (gibbs * (T.One + (step * eigenvalue / (T.FromDyadic(2) - (step * eigenvalue))))));
        Matrix<T> stationary = Inverse(hessian).Scale((recipe.IsDownhill ? T.One : -T.One) / inverse);
        yield return Stationary.Zero(
            hessian.Times(stationary).Plus(stationary.Times(hessian)).Minus(identity.Scale(T.FromDyadic(2) / inverse)).Elements);
    }

    // Every normal law with the eigenvectors of H is a product of laws on the line, and so is Gibbs'. The variance relative to Gibbs' goes from v to
    // 1 + (v - 1) e^(-2 l t), the mean is multiplied by e^(-l t); KL = (v - 1 - ln v + b l mean^2)/2, summed.
    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        RunningError<T> time = analysed.Uniform("t", 0, 1 / 16.0, 2);
        (RunningError<T> before, RunningError<T> after) = (RunningError<T>.Zero, RunningError<T>.Zero);
        (RunningError<T> least, RunningError<T> largest) = (RunningError<T>.FromDyadic(4), RunningError<T>.Zero);
        for (int axis = 0; axis < recipe.Dimension; axis++)
        {
            RunningError<T> curvature = analysed.Uniform("l", axis, 0.25, 4);
            RunningError<T> excess = analysed.Uniform("v", axis, 0.125, 8) - RunningError<T>.One;
            RunningError<T> mean = curvature * RunningError<T>.Exact(analysed.Normal("mean", axis).Value);
            RunningError<T> decay = RunningError<T>.Exp(-(time * curvature));
            before += Excess(excess) + (mean * mean);
            RunningError<T> square = decay * decay;
            after += Excess(excess * square) + (mean * mean * square);
            (least, largest) = (RunningError<T>.Min(least, curvature), RunningError<T>.Max(largest, curvature));
        }

        RunningError<T> rate = recipe.TakesLeast ? least : largest;
        yield return Divergence.AtMost(0.5 * after, 0.5 * RunningError<T>.Exp(-(2 * time * rate)) * before);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        Matrix<RunningError<T>> drift =
            MatrixAlgebra.Identity<RunningError<T>>(2).Minus(Hessian(analysed, 2).Scale(RunningError<T>.FromDyadic(1 / 16.0)));
        foreach (int steps in new[] { 1, 2, 4, 8, 16 })
        {
            Matrix<RunningError<T>> covariance = Chain(new() { Steps = steps }, drift, RunningError<T>.FromDyadic(0.125));
            yield return new("variance of the first coordinate, h = 1/16, b = 1", steps, covariance[0, 0]);
            yield return new("covariance of both coordinates, h = 1/16, b = 1", steps, covariance[0, 1]);
        }
    }

    // I + M M^T for a drawn M of norm at most 1, so that curvatures lie between 1 and 2, and h times them below 2.
    private static Matrix<T> Hessian<T>(Trial<T> trial, int dimension)
        where T : struct, IField<T>
    {
        Matrix<T> drawn = trial.NormalMatrix("M", dimension, dimension);
        Matrix<T> bounded = drawn.Scale(T.FromDyadic(2) / (T.One + drawn.SquaredNorm()));
        return bounded.TimesTranspose(bounded).Plus(MatrixAlgebra.Identity<T>(dimension));
    }

    // v - 1 - ln v, by its excess over 1.
    private static RunningError<T> Excess<T>(RunningError<T> excess)
        where T : struct, IReal<T> => excess - RunningError<T>.Log1p(excess);

    // The covariance after so many steps, by its recursion. Between the state and the next noise there is a covariance of its own where noise is correlated.
    private static Matrix<T> Chain<T>(Recipe recipe, Matrix<T> drift, T noise)
        where T : struct, IField<T>
    {
        Matrix<T> fresh = MatrixAlgebra.Identity<T>(drift.Rows).Scale(noise);
        Matrix<T> covariance = new(drift.Rows, drift.Rows);
        Matrix<T> mixed = new(drift.Rows, drift.Rows);
        for (int step = 0; step < recipe.Steps; step++)
        {
            Matrix<T> carried = drift.Times(mixed);
            covariance = drift.Times(covariance).TimesTranspose(drift).Plus(fresh).Plus(carried).Plus(carried.Transpose());
            mixed = recipe.IsIndependent ? mixed : carried.Plus(fresh).Scale(T.FromDyadic(0.5));
        }

        return covariance;
    }

    private static Matrix<T> Inverse<T>(Matrix<T> matrix)
        where T : struct, IField<T>
    {
        LdlDecomposition<T> decomposition = LdlDecomposition<T>.Compute(matrix);
        Matrix<T> inverse = new(matrix.Rows, matrix.Columns);
        for (int column = 0; column < matrix.Columns; column++)
        {
            T[] unit = new T[matrix.Rows];
            unit[column] = T.One;
            foreach ((int row, T element) in decomposition.Solve(unit).Index())
            {
                inverse[row, column] = element;
            }
        }

        return inverse;
    }
}

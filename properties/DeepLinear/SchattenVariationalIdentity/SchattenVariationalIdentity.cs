namespace Theorems.Properties.DeepLinear;

/// <summary>The mean squared norm of the factors of a matrix is at least a Schatten quasi-norm of it, and balanced factors attain it.</summary>
public sealed class SchattenVariationalIdentity : Theorem<SchattenVariationalIdentity.Recipe>,
    IAlgebraic<SchattenVariationalIdentity.Recipe>, IAnalytic<SchattenVariationalIdentity.Recipe>, IGolden<SchattenVariationalIdentity.Recipe>
{
    public override string Words =>
        "Weight decay on L linear layers is, at its best, the Schatten quasi-norm of power 2/L of their product; for two layers the nuclear norm.";

    public override string Setting => "L factors W_L .. W_1, P_k = W_(k+1)^T W_(k+1) - W_k W_k^T, G_k the gradient of W_k";

    private static readonly Inequality Bound = new("(i) power sum", "sum_r sigma_r(W_L .. W_1)^(2/L) <= (|W_1|_F^2 + .. + |W_L|_F^2)/L")
    {
        Unbounded = "factors, and so their product, may have any size",
    };

    private static readonly Identity Attained = new("(ii) attained", """
        equality for W_k = Q_k diag(s) Q_(k-1)^T with orthogonal Q_k,
            a factorisation of every matrix whose rank the inner widths allow
        """);

    private static readonly Inequality TwoLayers = new(
        "(iii) two layers", "(|W_1|^2 + |W_2|^2)/2 - |W_2 W_1|_* <= |W_2^T W_2 - W_1 W_1^T|_*/2: nearly balanced factors are nearly optimal")
    {
        Ceiling = 1,
    };

    private static readonly Identity Decay = new("(iv) weight decay", """
        a step W_k <- (1 - eta lambda) W_k - eta G_k takes P_k to
            (1 - eta lambda)^2 P_k + eta^2 (G_(k+1)^T G_(k+1) - G_k G_k^T)
        """);

    public override IReadOnlyList<Part> Parts => [Bound, Attained, TwoLayers, Decay];

    /// <summary>Factors of a matrix.</summary>
    public sealed record Recipe
    {
        /// <summary>The number L of factors.</summary>
        public int Depth { get; init; } = 2;

        /// <summary>The number of rows of the product.</summary>
        public int Rows { get; init; } = 3;

        /// <summary>The number of its columns.</summary>
        public int Columns { get; init; } = 3;

        /// <summary>The width between factors; at least the rank, which is the smaller of rows and columns.</summary>
        public int Width { get; init; } = 3;

        /// <summary>The spread of random entries.</summary>
        public double Scale { get; init; } = 1;

        /// <summary>The inner width is enough for the rank; otherwise it is one less.</summary>
        public bool WideEnough { get; init; } = true;

        /// <summary>The power is 2/L; otherwise 1, as in the nuclear norm.</summary>
        public bool PowerOfDepth { get; init; } = true;

        /// <summary>All layers decay alike; otherwise the first one does not.</summary>
        public bool EqualDecay { get; init; } = true;

        internal int Rank => Math.Min(Rows, Columns);

        /// <summary>The widths from the columns to the rows.</summary>
        internal int WidthOf(int layer) => layer == 0 ? Columns : layer == Depth ? Rows : WideEnough ? Width : Rank - 1;
    }

    public override Gen<Recipe> Recipes =>
        from depth in Gen.Choose(2, 4)
        from rows in Gen.Choose(1, 4)
        from columns in Gen.Choose(1, 4)
        from extra in Gen.Choose(0, 1)
        from scale in Gen.Elements(0.5, 1, 3)
        select new Recipe { Depth = depth, Rows = rows, Columns = columns, Width = Math.Min(rows, columns) + extra, Scale = scale };

    public override Gen<Recipe> RationalRecipes => Recipes.Where(recipe => recipe is { Depth: <= 3, Rows: <= 3, Columns: <= 3 });

    public override bool Admits(Recipe recipe) => recipe is { Depth: >= 2, Scale: > 0 }
        && recipe.Rank >= 1 && recipe.Width >= recipe.Rank && (recipe.WideEnough || recipe.Rank >= 2);

    public override Recipe Canonical => new() { Depth = 3 };

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new(
            "inner widths are at least the rank",
            recipe => recipe with { Rows = 4, Columns = 4, Width = 4, WideEnough = false },
            Breaks: Attained),
        new("the power is 2/L (1 instead, three factors)", recipe => recipe with { Depth = 3, Scale = 3, PowerOfDepth = false }, Breaks: Bound),
        new("all layers decay alike (the first one does not)", recipe => recipe with { EqualDecay = false }, Breaks: Decay),
    ];

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        BalancedFactors<T> balanced = Balanced(recipe, trial);
        T[] powers = [.. Enumerable.Range(0, recipe.Rank).Select(index => balanced.Power(index, recipe.Depth))];
        T sum = MatrixAlgebra.Dot<T>(balanced.Roots, balanced.Roots);
        Matrix<T> target = BalancedFactors<T>.Factor(balanced.Turns[^1], balanced.Turns[0], powers);
        T[] missed = Kernels.DeepLinear.Product(balanced.Layers).Minus(target).Elements;
        yield return Attained.Zero<T>([.. missed, .. balanced.Layers.Select(layer => layer.SquaredNorm() - sum)]);

        Matrix<T>[] layers = Factors(recipe, trial);
        Matrix<T>[] gradients = Kernels.DeepLinear.LayerGradients(layers, trial.NormalMatrix("G", recipe.Rows, recipe.Columns));
        (T step, T kept) = (trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0), trial.Uniform("kept", 0, 0.5, 1 - (1 / 32.0)));
        Matrix<T>[] after = [.. layers.Select((layer, index) =>
            layer.Scale(index == 0 && !recipe.EqualDecay ? T.One : kept).Minus(gradients[index].Scale(step)))];
        for (int layer = 1; layer < recipe.Depth; layer++)
        {
            Matrix<T> drift = Kernels.DeepLinear.Defect(gradients, layer).Scale(step * step);
            Matrix<T> expected = Kernels.DeepLinear.Defect(layers, layer).Scale(kept * kept).Plus(drift);
            yield return Decay.Zero(Kernels.DeepLinear.Defect(after, layer).Minus(expected).Elements, layer);
        }
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Matrix<RunningError<T>>[] layers = Factors(recipe, trial.Analysed());
        (int numerator, int denominator) = recipe.PowerOfDepth ? (2, recipe.Depth) : (1, 1);
        Matrix<RunningError<T>> product = Kernels.DeepLinear.Product(layers);
        T applies = 2 * numerator > denominator ? T.One : HasFullRank(product);
        yield return Bound.AtMost(SchattenQuasiNorm.PowerSum(product, numerator, denominator), MeanSquare(layers)).When(applies);
        RunningError<T> square = MeanSquare(layers[..2]);
        RunningError<T> gap = square - SchattenQuasiNorm.PowerSum(Kernels.DeepLinear.Product(layers[..2]), 1, 1);
        // As shares of the mean square, which layers of zeros do not have: no nuclear norm is negative, so the gap is at most that.
        RunningError<T> imbalance = 0.5 * SchattenQuasiNorm.PowerSum(Kernels.DeepLinear.Defect(layers, 1), 1, 1);
        yield return TwoLayers.AtMost(gap / square, imbalance / square).When(Condition.Positive(square));
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Matrix<RunningError<T>>[] layers = Factors(recipe, trial.Analysed());
        Matrix<RunningError<T>> product = Kernels.DeepLinear.Product(layers);
        yield return new("mean squared norm", recipe.Depth, MeanSquare(layers));
        yield return new("sum of singular values to the power 2/L", recipe.Depth, SchattenQuasiNorm.PowerSum(product, 2, recipe.Depth));
        yield return new("nuclear norm", recipe.Depth, SchattenQuasiNorm.PowerSum(product, 1, 1));
    }

    private static RunningError<T> MeanSquare<T>(Matrix<RunningError<T>>[] layers)
        where T : struct, IReal<T> =>
        layers.Aggregate(RunningError<T>.Zero, (sum, layer) => sum + layer.SquaredNorm()) / RunningError<T>.FromDyadic(layers.Length);

    // Whether no singular value may be zero, or is zero for certain. A root of one that may be has half of its digits at best, which is more than rounding.
    private static T HasFullRank<T>(Matrix<RunningError<T>> matrix)
        where T : struct, IReal<T>
    {
        SingularValueDecomposition<T> decomposition =
            SingularValueDecomposition<T>.Compute(new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select(element => element.Value)]));
        T error = decomposition.RankTolerance + MatrixAlgebra.Norm<T>([.. matrix.Elements.Select(element => element.Error)]);
        return Condition.SignIsSure(new RunningError<T>(decomposition.SingularValues[^1], error));
    }

    // W_1 .. W_L of random entries.
    private static Matrix<T>[] Factors<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IField<T> => [.. Enumerable.Range(1, recipe.Depth).Select(layer =>
            trial.NormalMatrix($"W{layer}", recipe.WidthOf(layer), recipe.WidthOf(layer - 1)).Scale(T.FromDyadic(recipe.Scale)))];

    // W_k = Q_k diag(s) Q_(k-1)^T.
    private static BalancedFactors<T> Balanced<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        Matrix<T> Turn(int layer, int width) =>
            CayleyTransform.Orthogonal<T>(width, trial.NormalVector($"Q{layer}", CayleyTransform.Parameters(width)));
        return new(
            [.. Enumerable.Range(0, recipe.Depth + 1).Select(layer => Turn(layer, recipe.WidthOf(layer)))],
            [.. Enumerable.Range(0, recipe.Rank).Select(index => trial.Uniform("s", index, 0.25, 2))]);
    }
}

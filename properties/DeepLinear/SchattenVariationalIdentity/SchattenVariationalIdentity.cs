namespace Theorems.Properties.DeepLinear;

/// <summary>The mean squared norm of the factors of a matrix is at least a Schatten quasi-norm of it, and balanced factors attain it.</summary>
/// <remarks>Notes 002 (Lee, Gunasekar). Paper for two factors: Srebro, Rennie, Jaakkola, "Maximum-margin matrix factorization", NIPS 2004.</remarks>
public sealed class SchattenVariationalIdentity : Claim<SchattenRecipe>, IAlgebraic<SchattenRecipe>, IAnalytic<SchattenRecipe>, IGolden<SchattenRecipe>
{
    private const string Bound = "(i) power sum";
    private const string Attained = "(ii) attained";
    private const string Decay = "(iv) weight decay";

    public override string Id => "schatten-variational-identity";

    public override string Subject => "deep-linear";

    public override Statement Statement => new()
    {
        Words = "Weight decay on L linear layers is, at its best, the Schatten quasi-norm of power 2/L of their product; for two layers the nuclear norm.",
        Formula = """
            (i) sum_r sigma_r(W_L .. W_1)^(2/L) <= (|W_1|_F^2 + .. + |W_L|_F^2)/L
            (ii) equality for W_k = Q_k diag(s) Q_(k-1)^T, a factorisation of every matrix whose rank the inner widths allow
            (iii) L = 2: (|W_1|^2 + |W_2|^2)/2 - |W_2 W_1|_* <= |W_2^T W_2 - W_1 W_1^T|_*/2
            (iv) a step W_k <- (1 - eta lambda) W_k - eta G_k takes P_k to (1 - eta lambda)^2 P_k + eta^2 (G_(k+1)^T G_(k+1) - G_k G_k^T)
            """,
        Notes = "002 (Lee): \"Increasing the depth changes the regularization on the prediction function\" (regularizers as |.|_{2/L}); (Gunasekar): \"this complexity measure is essentially nuclear norm\".",
        Source = "Srebro, Rennie, Jaakkola, NIPS 2004 (L = 2); Shang, Liu, Cheng, AAAI 2016, and Dai et al., NeurIPS 2021 (any L). (iii) is derived in the sketch.",
        Sketch = """
            Horn: sum_r sigma_r(product)^p <= sum_r prod_k sigma_r(W_k)^p; with p = 2/L the mean of squares is at least each geometric mean. (iii): with A = W_2^T W_2 and B = W_1 W_1^T the left
            side is (tr A + tr B)/2 - |A^(1/2) B^(1/2)|_*, at most |A^(1/2) - B^(1/2)|^2/2, at most |A - B|_*/2 (Powers, Stormer 1970). (iv): as for balance; so P_k fades and (iii) closes.
            """,
    };

    public override Gen<SchattenRecipe> Recipes =>
        from depth in Gen.Choose(2, 4)
        from rows in Gen.Choose(1, 4)
        from columns in Gen.Choose(1, 4)
        from extra in Gen.Choose(0, 1)
        from scale in Gen.Elements(0.5, 1, 3)
        select new SchattenRecipe { Depth = depth, Rows = rows, Columns = columns, Width = Math.Min(rows, columns) + extra, Scale = scale };

    public override Gen<SchattenRecipe> RationalRecipes => Recipes.Where(recipe => recipe is { Depth: <= 3, Rows: <= 3, Columns: <= 3 });

    public override bool Admits(SchattenRecipe recipe) => recipe is { Depth: >= 2, Scale: > 0 } && recipe.Rank >= 1 && recipe.Width >= recipe.Rank && (recipe.WideEnough || recipe.Rank >= 2);

    public override SchattenRecipe Canonical => new() { Depth = 3 };

    public override IReadOnlyList<Assumption<SchattenRecipe>> Assumptions =>
    [
        new("inner widths are at least the rank", recipe => recipe with { Rows = 4, Columns = 4, Width = 4, WideEnough = false }, Attained),
        new("the power is 2/L (1 instead, three factors)", recipe => recipe with { Depth = 3, Scale = 3, PowerOfDepth = false }, Bound),
        new("all layers decay alike (the first one does not)", recipe => recipe with { EqualDecay = false }, Decay),
    ];

    /// <remarks>Entries of L orthogonal factors are quotients of degree 2n each, times s, judged squared; the step of (iv) has degree 2 (L + 2) and is judged squared.</remarks>
    public double Degree(SchattenRecipe recipe) => 4 * (recipe.Depth + 2) * ((4 * (Math.Max(recipe.Rows, recipe.Columns) + 1)) + 2);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(SchattenRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        BalancedFactors<T> balanced = recipe.Balanced(trial);
        T[] powers = [.. Enumerable.Range(0, recipe.Rank).Select(index => balanced.Power(index, recipe.Depth))];
        T sum = MatrixAlgebra.Dot<T>(balanced.Roots, balanced.Roots);
        Matrix<T> target = BalancedFactors<T>.Factor(balanced.Turns[^1], balanced.Turns[0], powers);
        yield return Measurement.Zero<T>(Attained, 0, [.. Kernels.DeepLinear.Product(balanced.Layers).Minus(target).Elements, .. balanced.Layers.Select(layer => layer.SquaredNorm() - sum)]);

        Matrix<T>[] layers = recipe.Factors(trial);
        Matrix<T>[] gradients = Kernels.DeepLinear.LayerGradients(layers, trial.NormalMatrix("G", recipe.Rows, recipe.Columns));
        (T step, T kept) = (trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0), trial.Uniform("kept", 0, 0.5, 1 - (1 / 32.0)));
        Matrix<T>[] after = [.. layers.Select((layer, index) => layer.Scale(index == 0 && !recipe.EqualDecay ? T.One : kept).Minus(gradients[index].Scale(step)))];
        for (int layer = 1; layer < recipe.Depth; layer++)
        {
            Matrix<T> expected = Kernels.DeepLinear.Defect(layers, layer).Scale(kept * kept).Plus(Kernels.DeepLinear.Defect(gradients, layer).Scale(step * step));
            yield return Measurement.Zero<T>(Decay, layer, Kernels.DeepLinear.Defect(after, layer).Minus(expected).Elements);
        }
    }

    public IEnumerable<Measurement<T>> Measure<T>(SchattenRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Measurement<T> AtMost(string part, RunningError<T> left, RunningError<T> right) =>
            Measurement.AtMost(part, 0, left.Value, right.Value, (left.Error + right.Error) / T.FromDyadic(T.UnitRoundoff));
        Matrix<RunningError<T>>[] layers = recipe.Factors(trial.Analysed());
        (int numerator, int denominator) = recipe.PowerOfDepth ? (2, recipe.Depth) : (1, 1);
        yield return AtMost(Bound, SchattenQuasiNorm.PowerSum(Kernels.DeepLinear.Product(layers), numerator, denominator), MeanSquare(layers));
        RunningError<T> gap = MeanSquare(layers[..2]) - SchattenQuasiNorm.PowerSum(Kernels.DeepLinear.Product(layers[..2]), 1, 1);
        yield return AtMost("(iii) two layers", gap, RunningError<T>.FromDyadic(0.5) * SchattenQuasiNorm.PowerSum(Kernels.DeepLinear.Defect(layers, 1), 1, 1));
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(SchattenRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Matrix<RunningError<T>>[] layers = recipe.Factors(trial.Analysed());
        yield return new("mean squared norm", recipe.Depth, MeanSquare(layers));
        yield return new("sum of singular values to the power 2/L", recipe.Depth, SchattenQuasiNorm.PowerSum(Kernels.DeepLinear.Product(layers), 2, recipe.Depth));
        yield return new("nuclear norm", recipe.Depth, SchattenQuasiNorm.PowerSum(Kernels.DeepLinear.Product(layers), 1, 1));
    }

    private static RunningError<T> MeanSquare<T>(Matrix<RunningError<T>>[] layers)
        where T : struct, IReal<T> =>
        layers.Aggregate(RunningError<T>.Zero, (sum, layer) => sum + layer.SquaredNorm()) / RunningError<T>.FromDyadic(layers.Length);
}

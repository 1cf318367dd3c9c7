namespace Theorems.Properties.DeepLinear;

/// <summary>How the singular values of the product of balanced layers evolve along the gradient flow.</summary>
/// <remarks>Notes 001 (Arora). Paper: Arora, Cohen, Hu, Luo, "Implicit regularization in deep matrix factorization", NeurIPS 2019, Theorem 3.</remarks>
public sealed class SingularValueDynamics : Claim<SingularValueRecipe>, IAlgebraic<SingularValueRecipe>, IAnalytic<SingularValueRecipe>, IGolden<SingularValueRecipe>
{
    private const string Velocity = "(i) velocity";

    public override string Id => "singular-value-dynamics";

    public override string Subject => "deep-linear";

    public override Statement Statement => new()
    {
        Words = "Along the gradient flow of N balanced linear layers each singular value of the product moves at a rate proportional to its own power 2 - 2/N.",
        Formula = """
            W = W_N .. W_1 = sum_r sigma_r u_r v_r^T, W_(k+1)^T W_(k+1) = W_k W_k^T, G the gradient of the loss at W, W_k' = -G_k
            (i) u_r^T W' v_r = -N (sigma_r^2)^(1 - 1/N) u_r^T G v_r
            (ii) that is sigma_r': det(W W^T - sigma_r^2 I) stays zero to first order
            (iii) one step eta of descent: |sigma_r(W + E) - sigma_r + eta N (sigma_r^2)^(1 - 1/N) u_r^T G v_r| <= |E|^2/(d - 2|E|) + |E - eta W'|, if the other singular values, and -sigma_r, are further than d from sigma_r
            (iv) W_1 times c, W_2 over c instead of balance: u_r^T W' v_r = (1 + (c - 1/c)^2/N) times that of (i)
            (v) N = 2, any layers, P = W_2^T W_2 - W_1 W_1^T: |u_r^T W' v_r + 2 sigma_r u_r^T G v_r| <= (|P W_2^T u_r||G v_r| + |P W_1 v_r||G^T u_r|)/(2 sqrt(sigma_r))
            (vi) any N, any layers, t = sigma_r^(2/N), A_k = W_N .. W_(k+1), B_k = W_(k-1) .. W_1: the difference of both sides of (i) is at most the sum over k of
                 a_k |G B_k^T B_k v_r| + t^(N-k) b_k |G^T u_r|, where a_k and b_k, sums over the imbalances P_k (docs), bound |A_k A_k^T u_r - t^(N-k) u_r| and |B_k^T B_k v_r - t^(k-1) v_r|
            """,
        Notes = "001 (Arora): \"The signed singular values of the product matrix W evolve by: sigma_r' = -N (sigma_r^2)^{1-1/N} <grad l(W), u_r v_r^T>\"; true for balanced layers, which the slide does not say.",
        Source = "Arora, Cohen, Hu, Luo, NeurIPS 2019 (arXiv 1905.13655), Theorem 3.",
        Sketch = """
            Balanced layers are W_k = Q_k diag(s) Q_(k-1)^T with sigma = s^N. W' is minus the sum over k of (W_N .. W_(k+1))(W_N .. W_(k+1))^T G (W_(k-1) .. W_1)^T (W_(k-1) .. W_1), and each
            term gives s_r^(2(N-1)) u_r^T G v_r. (iii): sigma_r is an eigenvalue of [0 W; W^T 0] with a gap of d; Kato and Temple's theorem for the old eigenvector in the new matrix.
            (v): a = W_2^T u, b = W_1 v have W_2 b = sigma u, W_1^T a = sigma v, hence (W_1 W_1^T + sigma)(a - b) = P b and (W_2^T W_2 + sigma)(a - b) = P a; and s/(s^2 + sigma) <= 1/(2 sqrt sigma).
            """,
    };

    public override Gen<SingularValueRecipe> Recipes =>
        from depth in Gen.Choose(2, 4)
        from width in Gen.Choose(1, 3)
        select new SingularValueRecipe { Depth = depth, Width = width };

    public override bool Admits(SingularValueRecipe recipe) => recipe is { Depth: >= 2, Width: >= 1 };

    public override SingularValueRecipe Canonical => new() { Depth = 3, Width = 3 };

    public override IReadOnlyList<Assumption<SingularValueRecipe>> Assumptions =>
    [
        new("neighbouring layers are balanced (W_1 doubled, W_2 halved)", recipe => recipe with { Balanced = false }, Velocity),
        new("layers follow the gradient alone (weight decay added)", recipe => recipe with { GradientOnly = false }, Velocity),
    ];

    /// <remarks>An entry of Q is a quotient of degree n over n; (ii) has determinants of n products of two products of N layers, each moved by a gradient of degree N; judged squared.</remarks>
    public double Degree(SingularValueRecipe recipe) => 8 * recipe.Width * recipe.Depth * recipe.Depth * ((2 * recipe.Width) + 2);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        SingularValueInstance<T> instance = new(recipe, trial);
        for (int index = 0; index < recipe.Width; index++)
        {
            yield return Measurement.Zero(Velocity, index, instance.Factors.Between(instance.ProductVelocity, index) - instance.Formula(index));
            yield return Measurement.Zero("(ii) singular value", index, instance.CharacteristicDerivative(index));
        }

        foreach (Measurement<T> measurement in SingularValueChecks.Scaled("(iv) scaled", recipe, trial))
        {
            yield return measurement;
        }
    }

    public IEnumerable<Measurement<T>> Measure<T>(SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => [.. SingularValueChecks.OneStep("(iii) one step", recipe, trial), .. SingularValueChecks.Imbalance(recipe, trial)];

    public IEnumerable<Quantity<T>> Snapshot<T>(SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => SingularValueChecks.Snapshot(recipe, trial);
}

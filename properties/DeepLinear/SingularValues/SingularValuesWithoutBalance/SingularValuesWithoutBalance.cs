namespace Theorems.Properties.DeepLinear;

/// <summary>The evolution of singular values as the slide prints it, for layers that need not be balanced: false.</summary>
/// <remarks>Notes 001 (Arora). The true form is <see cref="SingularValueDynamics"/>.</remarks>
public sealed class SingularValuesWithoutBalance : Claim<SingularValueRecipe>, IAlgebraic<SingularValueRecipe>
{
    public override string Id => "singular-values-without-balance";

    public override string Subject => "deep-linear";

    public override Statement Statement => new()
    {
        Words = "Along the gradient flow of any N linear layers each singular value of the product moves at the rate -N (sigma^2)^(1 - 1/N) <G, u v^T>.",
        Formula = "u_r^T W' v_r = -N (sigma_r^2)^(1 - 1/N) u_r^T G v_r for W = W_N .. W_1 = sum_r sigma_r u_r v_r^T, W_k' = -G_k, whatever the layers",
        Notes = "001 (Arora): \"The signed singular values of the product matrix W evolve by: sigma_r' = -N (sigma_r^2)^{1-1/N} <grad l(W), u_r v_r^T>\".",
        Source = "The slide. The paper (Arora, Cohen, Hu, Luo, NeurIPS 2019) assumes balanced layers.",
        Status = ClaimStatus.RefutedAsStated,
        Sketch = """
            Two layers of one unit: sigma = w_1 w_2 > 0 moves at -(w_1^2 + w_2^2) g, which is -2 w_1 w_2 g only if w_1 = w_2. Multiplying W_1 and dividing W_2 by c leaves the product as it is, and
            changes the rate from -N to -(N - 2 + c^2 + 1/c^2) times the rest.
            """,
    };

    public override Gen<SingularValueRecipe> Recipes =>
        from depth in Gen.Choose(2, 4)
        from width in Gen.Choose(1, 3)
        select new SingularValueRecipe { Depth = depth, Width = width, Balanced = false };

    public override bool Admits(SingularValueRecipe recipe) => recipe is { Depth: >= 2, Width: >= 1 };

    public override SingularValueRecipe Canonical => new() { Depth = 2, Width = 1, Balanced = false };

    public override IReadOnlyList<Assumption<SingularValueRecipe>> Assumptions => [];

    public double Degree(SingularValueRecipe recipe) => 2 * new SingularValueDynamics().Degree(recipe);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        SingularValueInstance<T> instance = new(recipe, trial, trial.Uniform("c", 0, 1.125, 4));
        for (int index = 0; index < recipe.Width; index++)
        {
            yield return Measurement.Zero("velocity", index, instance.Factors.Between(instance.ProductVelocity, index) - instance.Formula(index));
        }
    }
}

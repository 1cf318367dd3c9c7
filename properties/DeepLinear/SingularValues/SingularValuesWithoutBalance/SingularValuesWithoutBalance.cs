namespace Theorems.Properties.DeepLinear;

/// <summary>The evolution of singular values as the slide prints it, for layers that need not be balanced: false.</summary>
public sealed class SingularValuesWithoutBalance : Theorem<SingularValueRecipe>, IAlgebraic<SingularValueRecipe>
{
    public override string Words =>
        "Along the gradient flow of any N linear layers each singular value of the product moves at the rate -N (sigma^2)^(1 - 1/N) <G, u v^T>.";

    public override string Setting => "W = W_N .. W_1 = sum_r sigma_r u_r v_r^T, G the gradient of the loss at W, W_k' = -G_k, whatever the layers";

    private static readonly Identity Velocity = new("velocity", "u_r^T W' v_r = -N (sigma_r^2)^(1 - 1/N) u_r^T G v_r");

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override IReadOnlyList<Part> Parts => [Velocity];

    public override Gen<SingularValueRecipe> Recipes =>
        from depth in Gen.Choose(2, 4)
        from width in Gen.Choose(1, 3)
        select new SingularValueRecipe { Depth = depth, Width = width, Balanced = false };

    public override bool Admits(SingularValueRecipe recipe) => recipe is { Depth: >= 2, Width: >= 1 };

    public override SingularValueRecipe Canonical => new() { Depth = 2, Width = 1, Balanced = false };

    public override IReadOnlyList<Assumption<SingularValueRecipe>> Assumptions => [];

    IEnumerable<Measurement<T>> IAlgebraic<SingularValueRecipe>.MeasureExactly<T>(SingularValueRecipe recipe, Trial<T> trial)
    {
        MovingProduct<T> product = new(recipe, trial, trial.Uniform("c", 0, 1.125, 4));
        for (int index = 0; index < recipe.Width; index++)
        {
            yield return Velocity.Zero(product.Factors.Between(product.ProductVelocity, index) - product.Formula(index), index);
        }
    }
}

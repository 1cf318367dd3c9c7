namespace Theorems.Properties.Dynamics;

/// <summary>That Langevin dynamics goes along the gradient: refuted by any quadratic function.</summary>
public sealed class LangevinAsPrinted : Theorem<LangevinAsPrinted.Recipe>, IAlgebraic<LangevinAsPrinted.Recipe>
{
    public override string Words => "The diffusion dX = grad f dt + sqrt(2/b) dW has the stationary density e^(-b f).";

    public override string Setting =>
        "f = l x^2/2 on the line, l > 0: e^(-b f) is normal with variance 1/(b l); the variance v of the diffusion has v' = 2 l v + 2/b";

    private static readonly Identity Stationary = new("variance", "v' = 0 at v = 1/(b l)");

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override IReadOnlyList<Part> Parts => [Stationary];

    /// <summary>There is nothing to choose.</summary>
    public sealed record Recipe;

    public override Gen<Recipe> Recipes => Gen.Constant(new Recipe());

    public override IReadOnlyList<Assumption<Recipe>> Assumptions => [];

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        (T curvature, T inverse) = (trial.Uniform("l", 0, 0.25, 4), trial.Uniform("b", 0, 0.5, 4));
        T variance = T.One / (inverse * curvature);
        yield return Stationary.Zero((2 * curvature * variance) + (T.FromDyadic(2) / inverse));
    }
}

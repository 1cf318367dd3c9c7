namespace Theorems.Properties.Margin;

/// <summary>Euler's identity for the networks that are polynomials, and for the rectified one with its gates fixed.</summary>
internal static class EulerIdentity
{
    /// <summary>theta.grad(sum c_n f(x_n)) = L sum c_n f(x_n).</summary>
    public static IEnumerable<Measurement<T>> Of<T>(HomogeneousRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> => recipe.Unit switch
        {
            HiddenUnit.Linear => [Of(recipe, trial, default(LinearUnit<T>))],
            HiddenUnit.Quadratic => [Of(recipe, trial, default(QuadraticUnit<T>))],
            HiddenUnit.Rectified => [Of(recipe, trial, new GatedUnit<T>(Gates(recipe, trial)))],
            _ => [],
        };

    // Every pattern of open and closed gates that weights can bring about, and more. A prime field draws elements, which is as good: the identity holds for all.
    private static Matrix<T> Gates<T>(HomogeneousRecipe recipe, Trial<T> trial)
        where T : struct, IField<T> =>
        new(recipe.Hidden, recipe.Points, [.. Enumerable.Range(0, recipe.Hidden * recipe.Points).Select(index => trial.Given("gate", index, draws => draws.Integer("gate", index, 2)))]);

    private static Measurement<T> Of<T, TUnit>(HomogeneousRecipe recipe, Trial<T> trial, TUnit unit)
        where T : struct, IField<T>
        where TUnit : struct, IUnit<T>
    {
        HomogeneousNetwork<T, TUnit> network = new(trial.NormalMatrix("x", recipe.Points, recipe.Dimension), recipe.Hidden, unit);
        T[] parameters = trial.NormalVector("theta", network.Length);
        T[] coefficients = trial.NormalVector("c", recipe.Points);
        T[] outputs = network.Outputs(parameters);
        T[] gradient = network.Gradient(parameters, coefficients);
        T difference = T.Zero;
        for (int index = 0; index < parameters.Length; index++)
        {
            difference += parameters[index] * gradient[index];
        }

        T degree = T.FromDyadic(recipe.Degree == 0 ? network.Degree : recipe.Degree);
        for (int point = 0; point < outputs.Length; point++)
        {
            difference -= degree * coefficients[point] * outputs[point];
        }

        return Measurement.Zero($"(a) {recipe.Unit.ToString().ToLowerInvariant()}", 0, difference);
    }
}

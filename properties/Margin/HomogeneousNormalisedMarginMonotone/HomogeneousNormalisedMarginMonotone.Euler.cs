namespace Theorems.Properties.Margin;

// (a) for the networks that are polynomials, and for the rectified one with its gates fixed.
public sealed partial class HomogeneousNormalisedMarginMonotone : IAlgebraic<HomogeneousNormalisedMarginMonotone.Recipe>
{
    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial) => recipe.Unit switch
    {
        HiddenUnit.Linear => [Homogeneity(recipe, trial, default(LinearUnit<T>))],
        HiddenUnit.Quadratic => [Homogeneity(recipe, trial, default(QuadraticUnit<T>))],
        HiddenUnit.Rectified => [Homogeneity(recipe, trial, new GatedUnit<T>(Gates(recipe, trial)))],
        _ => [],
    };

    // Every pattern of open and closed gates that weights can bring about, and more. A prime field draws elements, which is as good: the identity holds
    // for all.
    private static Matrix<T> Gates<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IField<T> =>
        new(recipe.Hidden, recipe.Points,
            [.. Enumerable.Range(0, recipe.Hidden * recipe.Points).Select(index => trial.Given("gate", index, draws => draws.Integer("gate", index, 2)))]);

    // theta.grad(sum c_n f(x_n)) - L sum c_n f(x_n).
    private static Measurement<T> Homogeneity<T, TUnit>(Recipe recipe, Trial<T> trial, TUnit unit)
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

        return Euler[recipe.Unit].Zero(difference);
    }
}

using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Properties.Margin;

/// <summary>The hidden units of a network.</summary>
public enum HiddenUnit
{
    /// <summary>u.</summary>
    Linear,

    /// <summary>u^2.</summary>
    Quadratic,

    /// <summary>max(u, 0).</summary>
    Rectified,

    /// <summary>tanh u: not homogeneous.</summary>
    Hyperbolic,
}

/// <summary>A network with one hidden layer on labelled points.</summary>
public sealed record HomogeneousRecipe
{
    /// <summary>The hidden units.</summary>
    public HiddenUnit Unit { get; init; } = HiddenUnit.Rectified;

    /// <summary>The number n of points.</summary>
    public int Points { get; init; } = 4;

    /// <summary>The dimension d.</summary>
    public int Dimension { get; init; } = 3;

    /// <summary>The number h of hidden units.</summary>
    public int Hidden { get; init; } = 4;

    /// <summary>Parameters are drawn with a deviation of one to four; this times it.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Labels are drawn; otherwise they are the signs of the outputs.</summary>
    public bool RandomLabels { get; init; }

    /// <summary>Judges also where the loss is one or more.</summary>
    public bool JudgeAll { get; init; }

    /// <summary>The network has an output bias, a parameter of this value; zero for none.</summary>
    public double OutputBias { get; init; }

    /// <summary>The last coordinate of every point is one, so its weights are hidden biases.</summary>
    public bool HiddenBias { get; init; }

    /// <summary>The degree L that the theorem is told; zero for the right one.</summary>
    public int Degree { get; init; }

    /// <summary>The loss is 1/(1 + q) instead of e^-q.</summary>
    public bool InverseLoss { get; init; }

    /// <summary>This times theta is added to the gradient.</summary>
    public double WeightDecay { get; init; }

    /// <summary>One step of this size instead of a derivative; zero for the derivative.</summary>
    public double StepSize { get; init; }
}

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

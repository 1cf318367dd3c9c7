using Theorems.Checking;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Properties.DeepLinear;

/// <summary>A deep linear network with one output, trained by gradient descent on the mean logistic loss of signed points.</summary>
public sealed record DeepLinearRecipe
{
    /// <summary>The number L of layers.</summary>
    public int Depth { get; init; } = 3;

    /// <summary>The number d of inputs.</summary>
    public int Inputs { get; init; } = 3;

    /// <summary>The width of every hidden layer.</summary>
    public int Width { get; init; } = 3;

    /// <summary>The number n of points.</summary>
    public int Points { get; init; } = 4;

    /// <summary>The spread of the initial entries.</summary>
    public double Scale { get; init; } = 0.5;

    /// <summary>eta.</summary>
    public double StepSize { get; init; } = 0.125;

    /// <summary>The number of steps.</summary>
    public int Steps { get; init; } = 1024;

    /// <summary>The points are separable by a direction with margin; otherwise the negatives of the first three are added.</summary>
    public bool Separable { get; init; } = true;

    /// <summary>R(W_0) is below R(0) = ln 2; otherwise training starts on the stable manifold of zero, with the product -1 against one point.</summary>
    public bool StartBelowZero { get; init; } = true;

    /// <summary>Layers are linear; otherwise the hidden ones are rectified.</summary>
    public bool Linear { get; init; } = true;

    /// <summary>Runs with a step that did not lower the risk by eta |grad|^2 / 2 are left out.</summary>
    public bool CheckDescent { get; init; } = true;

    /// <summary>All layers take the same step; otherwise layer k takes k times it.</summary>
    public bool EqualSteps { get; init; } = true;

    /// <summary>Multiplies all layers by 15/16 before each step, as weight decay does, unless false.</summary>
    public bool NoWeightDecay { get; init; } = true;

    /// <summary>Steps are plain gradients; otherwise they have a momentum of 1/2.</summary>
    public bool NoMomentum { get; init; } = true;

    /// <summary>The support vectors span the space, where the direction of the product is followed.</summary>
    public bool SupportSpans { get; init; } = true;

    /// <summary>A user's own points, each with its label, 1 or -1, at the end; replaces what would be drawn.</summary>
    public IReadOnlyList<double[]>? Data { get; init; }

    /// <summary>A direction that separates the user's points.</summary>
    internal double[]? Separator { get; init; }
}

/// <summary>The instance that a recipe and a trial give: layers, points, and a margin that some unit vector attains.</summary>
internal sealed class DeepLinearInstance<T>
    where T : struct, IReal<T>
{
    public DeepLinearInstance(DeepLinearRecipe recipe, Trial<T> trial)
    {
        Points = recipe.StartBelowZero ? Draw(recipe, trial) : new(1, recipe.Inputs);
        Layers = [.. Enumerable.Range(0, recipe.Depth).Select(layer => Layer(recipe, trial, layer))];
        if (!recipe.StartBelowZero)
        {
            Points[0, 0] = T.One;
            Margin = T.One;
        }

        foreach (int point in Enumerable.Range(0, Points.Rows))
        {
            LargestNorm = T.Max(LargestNorm, MatrixAlgebra.Norm<T>(Points.Row(point)));
        }
    }

    /// <summary>z_n = y_n x_n, n x d.</summary>
    public Matrix<T> Points { get; }

    /// <summary>W_1 .. W_L.</summary>
    public Matrix<T>[] Layers { get; }

    /// <summary>A lower bound on the largest margin gamma: the margin of a direction that was chosen before the points.</summary>
    public T Margin { get; private set; }

    /// <summary>max |z_n|.</summary>
    public T LargestNorm { get; }

    // z = +-x + u/2 with the sign that makes +-x.u positive, so that every z.u is at least |u|^2/2.
    private Matrix<T> Draw(DeepLinearRecipe recipe, Trial<T> trial)
    {
        int extra = recipe.Separable ? 0 : Math.Min(3, recipe.Points);
        Matrix<T> points = new(recipe.Points + extra, recipe.Inputs);
        for (int point = 0; point < recipe.Points; point++)
        {
            for (int input = 0; input < recipe.Inputs; input++)
            {
                (int row, int column) = (point, input);
                points[point, input] = trial.Given("z", (point * recipe.Inputs) + input, draws => Entry(recipe, draws, row, column));
            }
        }

        T[] separator = [.. Enumerable.Range(0, recipe.Inputs).Select(input => trial.Given("u", input, draws => Separator(recipe, draws, input)))];
        Margin = T.FromDyadic(double.MaxValue);
        for (int point = 0; point < recipe.Points; point++)
        {
            T product = T.Zero;
            for (int input = 0; input < recipe.Inputs; input++)
            {
                product = T.MultiplyAdd(points[point, input], separator[input], product);
            }

            Margin = T.Min(Margin, product / MatrixAlgebra.Norm<T>(separator));
        }

        for (int point = 0; point < extra; point++)
        {
            for (int input = 0; input < recipe.Inputs; input++)
            {
                points[recipe.Points + point, input] = -points[point, input];
            }
        }

        return points;
    }

    // A network of normal entries whose product points to the mean of the points, or the balanced rank-one network with product -e_1.
    private Matrix<T> Layer(DeepLinearRecipe recipe, Trial<T> trial, int layer)
    {
        int rows = layer == recipe.Depth - 1 ? 1 : recipe.Width;
        Matrix<T> weights = new(rows, layer == 0 ? recipe.Inputs : recipe.Width);
        if (!recipe.StartBelowZero)
        {
            weights[0, 0] = layer == 0 ? -T.One : T.One;
            return weights;
        }

        T scale = T.FromDyadic(recipe.Scale);
        for (int index = 0; index < weights.Elements.Length; index++)
        {
            weights.Elements[index] = scale * trial.Normal($"W{layer + 1}", index);
        }

        return weights;
    }

    private static double Entry(DeepLinearRecipe recipe, Draws draws, int row, int column)
    {
        if (recipe.Data is { } data)
        {
            return data[row][column] * data[row][^1];
        }

        double product = 0;
        for (int input = 0; input < recipe.Inputs; input++)
        {
            product += draws.Normal("x", (row * recipe.Inputs) + input) * Separator(recipe, draws, input);
        }

        double entry = draws.Normal("x", (row * recipe.Inputs) + column);
        return (product < 0 ? -entry : entry) + (Separator(recipe, draws, column) / 2);
    }

    private static double Separator(DeepLinearRecipe recipe, Draws draws, int input) =>
        recipe.Separator is { } given ? given[input] : draws.Normal("u", input);
}

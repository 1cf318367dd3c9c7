namespace Theorems.Properties.DeepLinear;

/// <summary>A deep linear network whose product has known singular values and vectors.</summary>
public sealed record SingularValueRecipe
{
    /// <summary>The number N of layers.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>The width of all layers.</summary>
    public int Width { get; init; } = 2;

    /// <summary>
    /// Neighbouring layers are balanced; otherwise W_1 is multiplied and W_2 divided by <see cref="Imbalance"/>, which leaves the product as it is.
    /// </summary>
    public bool Balanced { get; init; } = true;

    /// <summary>The factor of imbalance; 1 is none.</summary>
    public double Imbalance { get; init; } = 2;

    /// <summary>The network moves along the gradient; otherwise weight decay of 1 is added.</summary>
    public bool GradientOnly { get; init; } = true;
}

/// <summary>The network that a recipe and a trial give, and how its product moves along the gradient flow.</summary>
internal sealed class MovingProduct<T>
    where T : struct, IField<T>
{
    public MovingProduct(SingularValueRecipe recipe, Trial<T> trial, T? imbalance = null)
    {
        Depth = recipe.Depth;
        Matrix<T>[] turns = [.. Enumerable.Range(0, recipe.Depth + 1).Select(layer =>
            CayleyTransform.Orthogonal<T>(recipe.Width, trial.NormalVector($"Q{layer}", CayleyTransform.Parameters(recipe.Width))))];
        // Intervals that do not meet, so that singular values are distinct.
        Factors = new(
            turns, [.. Enumerable.Range(0, recipe.Width).Select(index => trial.Uniform("s", index, 0.5 + (0.5 * index), 0.75 + (0.5 * index)))]);
        Layers = [.. Factors.Layers];
        T factor = imbalance ?? T.FromDyadic(recipe.Balanced ? 1 : recipe.Imbalance);
        Layers[0] = Layers[0].Scale(factor);
        Layers[1] = Layers[1].Scale(T.One / factor);
        Gradient = trial.NormalMatrix("G", recipe.Width, recipe.Width);
        Velocities = [.. Kernels.DeepLinear.LayerGradients(Layers, Gradient).Select(gradient => gradient.Scale(-T.One))];
        if (!recipe.GradientOnly)
        {
            Velocities = [.. Velocities.Zip(Layers, (velocity, layer) => velocity.Minus(layer))];
        }

        Product = Kernels.DeepLinear.Product(Layers);
        Matrix<Dual<T>> moving = Kernels.DeepLinear.Product([.. Layers.Zip(Velocities, Moving)]);
        ProductVelocity = new(Product.Rows, Product.Columns, [.. moving.Elements.Select(element => element.Derivative)]);
    }

    public int Depth { get; }

    public BalancedFactors<T> Factors { get; }

    public Matrix<T>[] Layers { get; }

    /// <summary>The gradient of the loss at the product.</summary>
    public Matrix<T> Gradient { get; }

    /// <summary>W_1' .. W_N'.</summary>
    public Matrix<T>[] Velocities { get; }

    public Matrix<T> Product { get; }

    public Matrix<T> ProductVelocity { get; }

    /// <summary>-N (sigma_r^2)^(1 - 1/N) u_r^T G v_r, with sigma_r = s_r^N.</summary>
    public T Formula(int index)
    {
        T factor = T.FromDyadic(-Depth) * Factors.Power(index, 2 * (Depth - 1));
        return factor * Factors.Between(Gradient, index);
    }

    /// <summary>The derivative of det(W W^T - sigma^2 I) where W moves along the flow and sigma by the formula: zero, if the formula is right.</summary>
    public T CharacteristicDerivative(int index) => Characteristic(MovingValue(index)).Derivative;

    /// <summary>
    /// det(W W^T - x^2 I) less prod_r (sigma_r^2 - x^2), and the derivative of that: both zero, if the formula is right, though neither side is.
    /// </summary>
    public Dual<T> MissedCharacteristic(T x)
    {
        Dual<T> constant = Dual<T>.Constant(x);
        Dual<T> expected = Dual<T>.One;
        for (int index = 0; index < Product.Rows; index++)
        {
            expected *= (MovingValue(index) * MovingValue(index)) - (constant * constant);
        }

        return Characteristic(constant) - expected;
    }

    // sigma_r, moving by the formula.
    private Dual<T> MovingValue(int index) => new(Factors.Power(index, Depth), Formula(index));

    // det(W W^T - x^2 I), W moving along the flow.
    private Dual<T> Characteristic(Dual<T> x)
    {
        Matrix<Dual<T>> product = Moving(Product, ProductVelocity);
        Matrix<Dual<T>> square = product.TimesTranspose(product);
        for (int row = 0; row < square.Rows; row++)
        {
            square[row, row] -= x * x;
        }

        return Determinant(square, 0, [.. Enumerable.Range(0, square.Columns)]);
    }

    private static Matrix<Dual<T>> Moving(Matrix<T> matrix, Matrix<T> velocity) =>
        new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Zip(velocity.Elements, (element, slope) => new Dual<T>(element, slope))]);

    // By expansion: the matrix is singular, and elimination would divide by zero.
    private static Dual<T> Determinant(Matrix<Dual<T>> matrix, int row, int[] columns)
    {
        Dual<T> sum = row == matrix.Rows ? Dual<T>.One : Dual<T>.Zero;
        for (int index = 0; index < columns.Length; index++)
        {
            Dual<T> term = matrix[row, columns[index]] * Determinant(matrix, row + 1, [.. columns.Where((_, other) => other != index)]);
            sum = index % 2 == 0 ? sum + term : sum - term;
        }

        return sum;
    }
}

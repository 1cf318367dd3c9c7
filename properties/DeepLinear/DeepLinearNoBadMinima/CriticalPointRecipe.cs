namespace Theorems.Properties.DeepLinear;

/// <summary>A critical point of f = |W_L .. W_1 - Y|^2 / 2 that fits some singular triples of Y and misses the others.</summary>
public sealed record CriticalPointRecipe
{
    /// <summary>The number of rows and columns of Y.</summary>
    public int Size { get; init; } = 2;

    /// <summary>How many triples the point fits, the largest ones; fewer than <see cref="Size"/>.</summary>
    public int Kept { get; init; } = 1;

    /// <summary>There is a hidden unit that the point does not use; otherwise there are as many as triples that it fits.</summary>
    public bool SpareUnit { get; init; } = true;

    /// <summary>How many such units there are, if any.</summary>
    public int Spare { get; init; } = 1;

    /// <summary>The missed triples have positive singular values; otherwise zero.</summary>
    public bool MissesSomething { get; init; } = true;

    /// <summary>There are two layers; otherwise a third is put on top, which is zero, as is the rest of the point.</summary>
    public bool TwoLayers { get; init; } = true;

    internal int Hidden => SpareUnit ? Kept + Spare : Kept;
}

/// <summary>The critical point that a recipe and a trial give.</summary>
internal sealed class CriticalPoint<T>
    where T : struct, IField<T>
{
    private readonly CriticalPointRecipe _recipe;

    public CriticalPoint(CriticalPointRecipe recipe, Trial<T> trial)
    {
        _recipe = recipe;
        Matrix<T> Turn(string name, int size) => CayleyTransform.Orthogonal<T>(size, trial.NormalVector(name, CayleyTransform.Parameters(size)));
        (Left, Right, Units) = (Turn("U", recipe.Size), Turn("V", recipe.Size), Turn("units", recipe.Hidden));
        Values = [.. Enumerable.Range(0, recipe.Size).Select(index =>
            index >= recipe.Kept && !recipe.MissesSomething ? T.Zero : trial.Uniform("sigma", index, 0.25 + (0.5 * (recipe.Size - 1 - index)), 0.5 + (0.5 * (recipe.Size - 1 - index))))];
        Target = BalancedFactors<T>.Factor(Left, Right, Values);
        T[] ones = [.. Enumerable.Repeat(T.One, recipe.Kept)];
        Layers = [BalancedFactors<T>.Factor(Units, Right, Values[..recipe.Kept]), BalancedFactors<T>.Factor(Left, Units, ones)];
        if (!recipe.TwoLayers)
        {
            Layers = [new(recipe.Hidden, recipe.Size), new(recipe.Size, recipe.Hidden), new(recipe.Size, recipe.Size)];
        }
    }

    /// <summary>The columns u_r.</summary>
    public Matrix<T> Left { get; }

    /// <summary>The columns v_r.</summary>
    public Matrix<T> Right { get; }

    /// <summary>An orthogonal matrix of hidden units; its last column is not used.</summary>
    public Matrix<T> Units { get; }

    /// <summary>sigma, the largest first.</summary>
    public T[] Values { get; }

    /// <summary>Y.</summary>
    public Matrix<T> Target { get; }

    /// <summary>The point, W_1 first.</summary>
    public Matrix<T>[] Layers { get; }

    /// <summary>The gradients at any point.</summary>
    public static Matrix<T>[] Gradients(Matrix<T>[] layers, Matrix<T> target) =>
        Kernels.DeepLinear.LayerGradients(layers, Kernels.DeepLinear.Product(layers).Minus(target));

    /// <summary>2 f at any point.</summary>
    public static T TwiceLoss(Matrix<T>[] layers, Matrix<T> target) => Kernels.DeepLinear.Product(layers).Minus(target).SquaredNorm();

    /// <summary>The point moved by e u_j a^T in W_2 and e a v_j^T in W_1, with a the last hidden unit.</summary>
    public Matrix<T>[] Escaped(int missed, T step)
    {
        Matrix<T> unit = Column(Units, _recipe.Hidden - 1);
        Matrix<T>[] moved = [.. Layers];
        moved[0] = moved[0].Plus(unit.TimesTranspose(Column(Right, missed)).Scale(step));
        moved[1] = moved[1].Plus(Column(Left, missed).TimesTranspose(unit).Scale(step));
        return moved;
    }

    /// <summary>The Hessian at a point.</summary>
    public static Matrix<T> Hessian(Matrix<T>[] layers, Matrix<T> target)
    {
        Matrix<Dual<T>> constant = new(target.Rows, target.Columns, [.. target.Elements.Select(Dual<T>.Constant)]);
        return Hessians.Of(layers, moved => CriticalPoint<Dual<T>>.Gradients(moved, constant));
    }

    private static Matrix<T> Column(Matrix<T> matrix, int column) => new(matrix.Rows, 1, [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix[row, column])]);
}

namespace Theorems.Properties.DeepLinear;

/// <summary>With few observed entries, gradient descent on three layers completes a matrix of low rank better than the least nuclear norm does.</summary>
/// <param name="slow">Whether it is about larger matrices, of the size in the paper.</param>
public sealed partial class DeepMatrixCompletion(bool slow = false) :
    Theorem<DeepMatrixCompletion.Recipe>, IPaired<DeepMatrixCompletion.Recipe>, IAlgebraic<DeepMatrixCompletion.Recipe>,
    IGolden<DeepMatrixCompletion.Recipe>
{
    public override string Words =>
        "With few observed entries of a matrix of low rank, gradient descent on three layers, from a small start, comes nearer to the matrix "
        + "than the completion of least nuclear norm does, and nearer than descent on two layers does: each on more than half of all random instances.";

    public override string Setting => """
        M = U V^T/|U V^T|_F of rank r with normal U, V of n rows; k random entries of each row and column observed;
        W = W_3 W_2 W_1, descent on |W - M|^2/2 over them, balanced start with all singular values of W equal to 2^-20;
        X of least |X|_* among the completions
        r = 1, n = 10, k = 4, eta = 1/2, 1024 steps; the slow part r = 2, n = 12, k = 6, 8192 steps
        """;

    private static readonly Precedence Nuclear = new("(a) below nuclear norm", "P(|W - M|_F < |X - M|_F) > 1/2");
    private static readonly Precedence Shallower = new("(b) below two layers", "P(|W - M|_F < the same with two layers) > 1/2");

    private static readonly Identity Gradients = new("(c) gradients", """
        descent follows the gradients G_l of f = |W - M|^2/2 over the observed entries: at e = 0 df/de = sum_l <G_l, D_l> along W_l + e D_l, exactly
            (3 x 3, at most three layers, any entries observed)
        """);

    public override ClaimStatus Status => ClaimStatus.Conjecture;

    public override IReadOnlyList<Part> Parts => [Nuclear, Shallower, Gradients];

    /// <summary>Completion of a square matrix of low rank from some of its entries, by gradient descent on a product of square layers.</summary>
    public sealed record Recipe
    {
        /// <summary>n, the number of rows.</summary>
        public int Size { get; init; } = 10;

        /// <summary>The rank of the matrix.</summary>
        public int Rank { get; init; } = 1;

        /// <summary>The number of observed entries in each row, and in each column.</summary>
        public int Observed { get; init; } = 4;

        /// <summary>L, the number of layers.</summary>
        public int Depth { get; init; } = 3;

        /// <summary>Every singular value of the product at the start.</summary>
        public double Start { get; init; } = 1 / 1048576.0;

        /// <summary>eta.</summary>
        public double StepSize { get; init; } = 0.5;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 1024;
    }

    public override Effort Effort => new(Paired: 256, Dropped: 64);

    public override Gen<Recipe> Recipes => Gen.Constant(slow ? new Recipe { Size = 12, Rank = 2, Observed = 6, Steps = 8192 } : Canonical);

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("depth (one layer instead)", recipe => recipe with { Depth = 1 }, Breaks: Nuclear),
        new(
            "small start (1 instead, with steps short enough for it)",
            recipe => recipe with { Start = 1, StepSize = 0.125 },
            Breaks: Nuclear),
        new("few entries (all but one of each row instead)", recipe => recipe with { Observed = recipe.Size - 1 }, Breaks: Nuclear),
        new("low rank (full instead)", recipe => recipe with { Rank = recipe.Size }, Breaks: Nuclear),
    ];

    public override Claim WithSlowParts() => new DeepMatrixCompletion(true);

    IEnumerable<Pair<T>> IPaired<Recipe>.Compare<T>(Recipe recipe, Trial<T> trial)
    {
        Instance<T> instance = new(recipe, trial);
        T deep = instance.Error(instance.Descend(recipe.Depth));
        yield return Nuclear.Between(deep, instance.ErrorOfLeastNuclearNorm());
        if (recipe.Depth > 1)
        {
            yield return Shallower.Between(deep, instance.Error(instance.Descend(recipe.Depth - 1)));
        }
    }

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        const int Size = 3;
        Matrix<T> target = trial.NormalMatrix("M", Size, Size);
        Matrix<T> observed = new(Size, Size, [.. Enumerable.Range(0, Size * Size).Select(index => T.FromDyadic(trial.SharedInteger("observed", index, 2)))]);
        Matrix<T>[] layers = [.. Enumerable.Range(1, recipe.Depth).Select(layer => trial.NormalMatrix($"W{layer}", Size, Size))];
        Matrix<T>[] directions = [.. Enumerable.Range(1, recipe.Depth).Select(layer => trial.NormalMatrix($"D{layer}", Size, Size))];
        Matrix<T>[] gradients = Instance<Float64>.Gradients(layers, target, observed);
        T slope = T.Zero;
        for (int layer = 0; layer < layers.Length; layer++)
        {
            slope += MatrixAlgebra.Dot<T>(gradients[layer].Elements, directions[layer].Elements);
        }

        Matrix<Dual<T>> product = Kernels.DeepLinear.Product([.. layers.Select((matrix, layer) => new Matrix<Dual<T>>(
            Size, Size, [.. matrix.Elements.Select((value, index) => new Dual<T>(value, directions[layer].Elements[index]))]))]);
        Dual<T> loss = Dual<T>.Zero;
        for (int index = 0; index < product.Elements.Length; index++)
        {
            Dual<T> residual = Dual<T>.Constant(observed.Elements[index]) * (product.Elements[index] - Dual<T>.Constant(target.Elements[index]));
            loss += residual * residual;
        }

        yield return Gradients.Zero(loss.Derivative - slope - slope);
    }

    // A smaller instance, whose rounding can be followed.
    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Recipe small = recipe with { Size = 4, Rank = 1, Observed = 2, Start = 0.125, Steps = 8 };
        yield return new Instance<T>(small, trial).LeastNuclearNorm();
        Instance<RunningError<T>> instance = new(small, trial.Analysed());
        for (int depth = 1; depth <= small.Depth; depth++)
        {
            yield return new($"error with {depth} layers", small.Steps, instance.Error(instance.Descend(depth)));
        }
    }
}

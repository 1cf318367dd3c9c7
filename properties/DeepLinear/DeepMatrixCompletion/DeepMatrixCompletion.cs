namespace Theorems.Properties.DeepLinear;

/// <summary>With few observed entries, gradient descent on three layers completes a matrix of low rank better than the least nuclear norm does.</summary>
/// <param name="slow">Whether it is about larger matrices, of the size in the paper.</param>
public sealed partial class DeepMatrixCompletion(bool slow = false) :
    Theorem<DeepMatrixCompletion.Recipe>, IPaired<DeepMatrixCompletion.Recipe>, IGolden<DeepMatrixCompletion.Recipe>
{
    public override string Words =>
        "With few observed entries of a matrix of low rank, gradient descent on three layers, from a small start, comes nearer to the matrix "
        + "than the completion of least nuclear norm does: on more than half of all random instances. So it does with two layers.";

    public override string Setting => """
        M = U V^T/|U V^T|_F of rank r with normal U, V of n rows; k random entries of each row and column observed;
        W = W_3 W_2 W_1, descent on |W - M|^2/2 over them, balanced start with all singular values of W equal to 2^-20;
        X of least |X|_* among the completions
        r = 1, n = 10, k = 4, eta = 1/2, 1024 steps; the slow part r = 2, n = 12, k = 6, 8192 steps
        """;

    private static readonly Precedence Nuclear = new("(a) below nuclear norm", "P(|W - M|_F < |X - M|_F) > 1/2");
    private static readonly Precedence Shallower = new("(b) below two layers", "P(|W - M|_F < the same with two layers) > 1/2");

    public override ClaimStatus Status => ClaimStatus.Conjecture;

    public override IReadOnlyList<Part> Parts => [Nuclear, Shallower];

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

    public override Effort Effort => new(Paired: 512);

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

namespace Theorems.Properties.DeepLinear;

/// <summary>With few observed entries, gradient descent on three layers completes a matrix of low rank better than the least nuclear norm does.</summary>
/// <remarks>Notes 001 (Arora). Paper: Arora, Cohen, Hu and Luo, NeurIPS 2019, sections 2 and 4. The slow part is the larger matrix of the paper's kind.</remarks>
public sealed class DeepMatrixCompletion(bool slow) : Claim<CompletionRecipe>, IPaired<CompletionRecipe>, IGolden<CompletionRecipe>
{
    private const string Nuclear = "(a) below nuclear norm";
    private const string Shallower = "(b) below two layers";

    /// <summary>The claim about small matrices.</summary>
    public DeepMatrixCompletion()
        : this(false)
    {
    }

    public override string Id => "deep-matrix-completion";

    public override string Subject => "deep-linear";

    public override Statement Statement => new()
    {
        Words = "With few observed entries of a matrix of low rank, gradient descent on three layers, from a small start, comes nearer to the matrix than the completion of least nuclear norm does: on more than half of all random instances. So it does with two layers.",
        Formula = """
            M = U V^T/|U V^T|_F of rank r with normal U, V; k random entries of each row and column observed; W = W_3 W_2 W_1, descent on |W - M|^2/2 over them,
            balanced start with all singular values of W equal to 2^-20; X of least |X|_* among the completions
            (a) P(|W - M|_F < |X - M|_F) > 1/2    (b) P(|W - M|_F < the same with two layers) > 1/2
            r = 1, n = 10, k = 4, eta = 1/2, 1024 steps; the slow part r = 2, n = 12, k = 6, 8192 steps
            """,
        Notes = "001 (Arora): \"Empirically, solves matrix completion better (ie with fewer revealed entries) than Nuclear Norm Minimization! [Initialization: Small random; Learning rate: very small]\".",
        Source = "Arora, Cohen, Hu, Luo, NeurIPS 2019 (arXiv 1905.13655), sections 2 and 4: experiments.",
        Status = ClaimStatus.Conjecture,
        Sketch = """
            No proof is known. Balanced layers move a singular value s of W at a speed of L s^(2 - 2/L), so with more layers small ones wait longer for their turn, and the product stays near low rank. The sign test
            over independent instances needs no more. X is certified: |X|_* lies within 2^-15, relatively, of a dual lower bound (Y, M) with |Y|_2 at most 1 and Y zero where nothing is observed. Where |M|_* is as near
            to that bound, M itself may be the solution, and the nuclear norm counts as exact: its error is zero.
            """,
    };

    public override Effort Effort => new(Dropped: 48, Paired: 256);

    public override Gen<CompletionRecipe> Recipes => Gen.Constant(slow ? new CompletionRecipe { Size = 12, Rank = 2, Observed = 6, Steps = 8192 } : Canonical);

    public override CompletionRecipe Canonical => new();

    public override IReadOnlyList<Assumption<CompletionRecipe>> Assumptions =>
    [
        new("depth (one layer instead)", recipe => recipe with { Depth = 1 }, Nuclear),
        new("small start (1 instead, with steps short enough for it)", recipe => recipe with { Start = 1, StepSize = 0.125 }, Nuclear),
        new("few entries (all but one of each row instead)", recipe => recipe with { Observed = recipe.Size - 1 }, Nuclear),
        new("low rank (full instead)", recipe => recipe with { Rank = recipe.Size }, Nuclear),
    ];

    public IEnumerable<Pair<T>> Compare<T>(CompletionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        CompletionInstance<T> instance = new(recipe, trial);
        T deep = instance.Error(instance.Descend(recipe.Depth));
        yield return new(Nuclear, deep, instance.ErrorOfLeastNuclearNorm());
        if (recipe.Depth > 1)
        {
            yield return new(Shallower, deep, instance.Error(instance.Descend(recipe.Depth - 1)));
        }
    }

    /// <remarks>A smaller instance, whose rounding can be followed.</remarks>
    public IEnumerable<Quantity<T>> Snapshot<T>(CompletionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        CompletionRecipe small = recipe with { Size = 4, Rank = 1, Observed = 2, Start = 0.125, Steps = 8 };
        yield return new CompletionInstance<T>(small, trial).LeastNuclearNorm();
        CompletionInstance<RunningError<T>> instance = new(small, trial.Analysed());
        for (int depth = 1; depth <= small.Depth; depth++)
        {
            yield return new($"error with {depth} layers", small.Steps, instance.Error(instance.Descend(depth)));
        }
    }

    public override Claim WithSlowParts() => new DeepMatrixCompletion(true);
}

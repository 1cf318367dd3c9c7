namespace Theorems.Properties.DeepLinear;

/// <summary>With commuting measurements, gradient descent on a factor from a small multiple of the identity comes close to the least nuclear norm.</summary>
/// <remarks>Notes 002 (Gunasekar, Lee). Paper: Gunasekar et al., "Implicit regularization in matrix factorization", NIPS 2017, Theorem 1.</remarks>
public sealed class FactorisedNuclearNormCommuting : Claim<CommutingRecipe>, IAnalytic<CommutingRecipe>, IOnBox<CommutingRecipe>, IGolden<CommutingRecipe>
{
    private const string Exponential = "(i) logarithms";
    private const string Matrices = "(i) matrices";
    private const string OneStep = "(iv) one step";
    private const string RankOne = "(v) rank one";
    private const string Trace = "(ii) trace";

    public override string Id => "factorised-nuclear-norm-commuting";

    public override string Subject => "deep-linear";

    public override Statement Statement => new()
    {
        Words = "Gradient descent on U for commuting measurements of X = U U^T stays close to the exponential of a combination of the measurements, so from X(0) = alpha I its trace exceeds the least one by O(1/ln(1/alpha)).",
        Formula = """
            f(U) = |A(U U^T) - y|^2/2, A_i symmetric and commuting, r = A(X) - y, C = sum_i r_i A_i, s_i = -4 eta sum_t r_i, |2 eta c_j| <= 1/2
            (i) |ln x_j - ln alpha - (A^T s)_j| <= quad_j = sum_t 2 (2 eta c_j)^2 for each eigenvalue; in matrices |ln X - ln alpha I - sum_i s_i A_i|_F <= sum_t 2 |2 eta C|_F^2
            (ii) tr X - tr X* <= (sum_j (x*_j ln x*_j - x*_j + 1) + quad.(x + x*) + |s.r|)/ln(1/alpha), X* any solution of least trace
            (iii) tr X* - tr X <= -nu.r, with nu the multipliers of the least trace
            (iv) |2 ln(1 - z) + 2 z| <= 2 z^2 for |z| <= 1/2, one step of (i); on boxes away from zero
            (v) from U(0) = sqrt(alpha) (q_1 + .. + q_d), of rank one, q_j the common eigenvectors, A(X) and tr X are at every step what they are from X(0) = alpha I
            """,
        Notes = "002 (Gunasekar): \"it's the minimum nuclear norm solution... it was proved for special case of commutative measurements\"; (Lee): \"if you parametrize as WW^T, you actually get nuclear norm (with gradient descent)\".",
        Source = "Gunasekar, Woodworth, Bhojanapalli, Neyshabur, Srebro, NIPS 2017 (arXiv 1705.09280), Theorem 1, for flow and alpha -> 0; (i) and (ii) for steps and alpha > 0 are derived in the sketch.",
        Sketch = """
            U' = (I - 2 eta C) U multiplies x_j by (1 - 2 eta c_j)^2: (i). With phi(x) = x ln x - x, convex and at least -1: phi(x) - phi(x*) <= (x - x*).ln x = -ln(1/alpha)(tr x - tr x*) + s.r + (error of (i)).(x - x*): (ii).
            (iii): nu^T A <= 1 with equality on the support of x*. (v): the entries q_j.U are multiplied like eigenvalues.
            """,
    };

    public override Gen<CommutingRecipe> Recipes =>
        from size in Gen.Choose(2, 5)
        from measurements in Gen.Choose(1, Math.Min(3, size - 1))
        from rank in Gen.Choose(1, measurements)
        from smallness in Gen.Choose(3, 8)
        from steps in Gen.Elements(64, 64, 128, 256)
        select new CommutingRecipe { Size = size, Measurements = measurements, Rank = rank, Smallness = smallness, Steps = steps, MatrixSize = steps == 128 ? 3 : 2 };

    public override bool Admits(CommutingRecipe recipe) => recipe is { Measurements: >= 1, Rank: >= 1, Smallness: >= 1, Steps: >= 1, MatrixSize: >= 2 } && recipe.Size >= recipe.Rank;

    public override CommutingRecipe Canonical => new() { Steps = 64 };

    public override IReadOnlyList<Assumption<CommutingRecipe>> Assumptions =>
    [
        new("measurements commute", recipe => recipe with { Commuting = false, MatrixSize = 4 }, Matrices),
        new("the start is alpha I (4 I instead)", recipe => recipe with { SmallStart = false, Smallness = 20, Rank = 1 }, Trace),
        new("a start of rank one has a part in every eigenvector (in one alone instead)", recipe => recipe with { AllEigenvectors = false }, RankOne),
        new("steps are short: |2 eta c_j| at most 1/2 (up to 127/128 instead)", recipe => recipe with { ShortSteps = false, Steps = 1 }, OneStep),
    ];

    public IEnumerable<Measurement<T>> Measure<T>(CommutingRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        CommutingDescent<T> run = new(recipe, trial);
        for (int step = 1; step <= recipe.Steps; step++)
        {
            run.Step();
        }

        Measurement<T>[] rankOne = recipe.Commuting ? [MatrixDescent.RankOne(RankOne, recipe, trial)] : [];
        return [.. CommutingChecks.Of(recipe, run, Exponential, Trace, "(iii) lower bound"), MatrixDescent.Measure(Matrices, recipe, trial), .. rankOne];
    }

    public IEnumerable<CommutingRecipe> Pieces => [new()];

    public Part PartOf(CommutingRecipe recipe) => OneStep;

    /// <remarks>Both sides meet at z = 0, so the box stays away from it; both signs of z are taken at once.</remarks>
    public IReadOnlyList<(string Name, double Low, double High)> BoxOf(CommutingRecipe recipe) => [("z", 1 / 64.0, recipe.ShortSteps ? 0.5 : 0.9921875)];

    public (T Left, T Right) Sides<T>(CommutingRecipe recipe, ReadOnlySpan<T> point)
        where T : struct, IReal<T>
    {
        (T z, T two) = (point[0], T.FromDyadic(2));
        return (two * T.Max(T.Abs(T.Log1p(-z) + z), T.Abs(T.Log1p(z) - z)), two * z * z);
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(CommutingRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => CommutingChecks.Snapshot(recipe, new CommutingDescent<RunningError<T>>(recipe, trial.Analysed()));
}

namespace Theorems.Properties.DeepLinear;

/// <summary>With commuting measurements, gradient descent on a factor from a small multiple of the identity comes close to the least nuclear norm.</summary>
public sealed partial class FactorisedNuclearNormCommuting :
    Theorem<FactorisedNuclearNormCommuting.Recipe>, IAnalytic<FactorisedNuclearNormCommuting.Recipe>, IOnBox<FactorisedNuclearNormCommuting.Recipe>
{
    public override string Words =>
        "Gradient descent on U for commuting measurements of X = U U^T stays close to the exponential of a combination of the measurements, "
        + "so from X(0) = alpha I its trace exceeds the least one by O(1/ln(1/alpha)).";

    public override string Setting => """
        f(U) = |A(U U^T) - y|^2/2, A_i symmetric and commuting, r = A(X) - y, C = sum_i r_i A_i with eigenvalues c_j,
        s_i = -4 eta sum_t r_i, |2 eta c_j| <= 1/2 in each step; X(0) = alpha I but for (v)
        """;

    private static readonly Inequality Logarithms = new(
        "(i) logarithms", "|ln x_j - ln alpha - (A^T s)_j| <= quad_j = k sum_t (2 eta c_j)^2, k = 4 (2 ln 2 - 1), for each eigenvalue x_j of X")
    {
        Unbounded = "a logarithm may drift as far as steps go",
    };


    private static readonly Inequality Matrices = new("(i) matrices", "|ln X - ln alpha I - sum_i s_i A_i|_F <= k sum_t |2 eta C|_F^2")
    {
        Unbounded = "a logarithm may drift as far as steps go",
    };

    private static readonly Inequality Trace = new("(ii) trace", """
        tr X - tr X* <= (sum_j (phi(x*_j) - phi(x_j)) + quad.|x - x*| + s.r)/ln(1/alpha), phi(x) = x ln x - x,
            X* any solution of least trace
        """)
    {
        Terms = ["entropy", "quad.|x - x*|", "s.r"],
        Unbounded = "solutions of the measurements, and points on the way to them, have traces of any size",
    };

    private static readonly Inequality LowerBound = new("(iii) lower bound", "tr X* - tr X <= -nu.r, with nu the multipliers of the least trace");
    private static readonly Inequality OneStep = new(
        "(iv) one step", "|2 ln(1 - z) + 2 z| <= k z^2 for |z| <= 1/2, one step of (i); on a box: 1/64 <= |z| <= 127/256");

    private static readonly Identity RankOne = new("(v) rank one", """
        from U(0) = sqrt(alpha) (q_1 + .. + q_d), of rank one, q_j the common eigenvectors,
            A(X) and tr X are at every step what they are from X(0) = alpha I
        """);

    public override IReadOnlyList<Part> Parts => [Logarithms, Matrices, Trace, LowerBound, OneStep, RankOne];

    /// <summary>Least squares for X = U U^T from measurements that commute, by gradient descent on U from a small multiple of the identity.</summary>
    public sealed record Recipe
    {
        /// <summary>The number d of rows of X.</summary>
        public int Size { get; init; } = 4;

        /// <summary>The number of measurements.</summary>
        public int Measurements { get; init; } = 2;

        /// <summary>The rank of the least-trace solution.</summary>
        public int Rank { get; init; } = 1;

        /// <summary>X(0) = 4^-k I with this k.</summary>
        public int Smallness { get; init; } = 5;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 256;

        /// <summary>Measurements have common eigenvectors; otherwise each has its own.</summary>
        public bool Commuting { get; init; } = true;

        /// <summary>X(0) is as small as the bound says; otherwise 4 I.</summary>
        public bool SmallStart { get; init; } = true;

        /// <summary>Steps have |2 eta c| at most 1/2; otherwise they are 32 times as long, and that is not asked.</summary>
        public bool ShortSteps { get; init; } = true;

        /// <summary>The number of rows where descent is on whole matrices.</summary>
        public int MatrixSize { get; init; } = 2;

        /// <summary>The start of rank one has a part in every eigenvector; otherwise in one alone.</summary>
        public bool AllEigenvectors { get; init; } = true;

        internal double Alpha => Math.ScaleB(1, -2 * Smallness);

        internal double StepSize => ShortSteps ? 1 / 64.0 : 0.5;
    }

    public override Gen<Recipe> Recipes =>
        from size in Gen.Choose(2, 5)
        from measurements in Gen.Choose(1, Math.Min(3, size - 1))
        from rank in Gen.Choose(1, measurements)
        from smallness in Gen.Choose(3, 8)
        from steps in Gen.Elements(64, 64, 128, 256)
        select new Recipe
        {
            Size = size,
            Measurements = measurements,
            Rank = rank,
            Smallness = smallness,
            Steps = steps,
            MatrixSize = steps == 128 ? 3 : 2,
        };

    public override bool Admits(Recipe recipe) =>
        recipe is { Measurements: >= 1, Rank: >= 1, Smallness: >= 1, Steps: >= 1, MatrixSize: >= 2 } && recipe.Size >= recipe.Rank;

    public override Recipe Canonical => new() { Steps = 64 };

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("measurements commute", recipe => recipe with { Commuting = false, MatrixSize = 4 }, Breaks: Matrices),
        new("the start is alpha I (4 I instead)", recipe => recipe with { SmallStart = false, Smallness = 20, Rank = 1 }, Breaks: Trace),
        new(
            "a start of rank one has a part in every eigenvector (in one alone instead)",
            recipe => recipe with { AllEigenvectors = false },
            Breaks: RankOne),
        new(
            "steps are short: |2 eta c_j| at most 1/2 (up to 127/128 instead)",
            recipe => recipe with { ShortSteps = false, Steps = 1 },
            Breaks: OneStep),
    ];

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Descent<T> run = new(recipe, trial);
        for (int step = 1; step <= recipe.Steps; step++)
        {
            run.Step();
        }

        Measurement<T>[] rankOne = recipe.Commuting ? [OfRankOne(recipe, trial)] : [];
        return [.. OfEigenvalues(recipe, run), OfMatrices(recipe, trial), .. rankOne];
    }

    IEnumerable<Recipe> IOnBox<Recipe>.Pieces => [new()];

    Part IOnBox<Recipe>.PartOf(Recipe recipe) => OneStep;

    // Both sides meet at z = 0 and at z = 1/2, so the box stays away from both; both signs of z are taken at once.
    IReadOnlyList<(string Name, double Low, double High)> IOnBox<Recipe>.BoxOf(Recipe recipe) =>
        [("z", 1 / 64.0, recipe.ShortSteps ? 127 / 256.0 : 127 / 128.0)];

    (T Left, T Right) IOnBox<Recipe>.Sides<T>(Recipe recipe, ReadOnlySpan<T> point)
    {
        T z = point[0];
        return (2 * T.Max(T.Abs(T.Log1p(-z) + z), T.Abs(T.Log1p(z) - z)), Curvature<T>() * z * z);
    }

    // k = 4 (2 ln 2 - 1) = 1.545: what -(2 ln(1 - z) + 2 z)/z^2 = 2 sum_(j >= 0) z^j/(j + 2) is at z = 1/2, where it is largest.
    private static T Curvature<T>()
        where T : struct, IReal<T> => (8 * T.Log(T.FromDyadic(2))) - T.FromDyadic(4);
}

namespace Theorems.Properties.Landscape;

/// <summary>The critical points of |X X^T - M|^2/2 for any symmetric M, how each is bent, and that only the best ones are minima.</summary>
public sealed partial class BestRankK : Theorem<BestRankK.Recipe>
{
    public override string Words =>
        "Approximating a symmetric matrix by X X^T of rank at most r has no bad minima: each critical point keeps some positive eigenvectors, the number of "
        + "directions that lead down is counted by a formula, and it is zero only where the largest ones are kept.";

    public override string Setting => """
        f(X) = |X X^T - M|^2/2, X of n rows and r columns, M = sum lambda_i q_i q_i^T with p positive eigenvalues; norms of Frobenius
        X_S = Q_S diag(sqrt lambda_S) R for a set S of at most r positive eigenvectors, in its first |S| columns, and R orthogonal with rows r_a^T
        """;

    private static readonly Identity Critical = new("(a) critical", "grad f(X_S) = 0 and 2 f(X_S) = sum of lambda_j^2 over j outside S");
    private static readonly Identity Curvature = new("(b) curvature", """
        for j outside S: Hess f[q_j r_a^T] = 2 (lambda_a - lambda_j) q_j r_a^T for each a in S,
            and = -2 lambda_j q_j r_a^T for each column a that S leaves empty
        """);

    private static readonly Enumeration Index = new("(c) inertia", """
        Hess f(X_S) has #{(a, j): a in S, j outside, lambda_j > lambda_a} + (r - |S|) #{j outside S: lambda_j > 0} negative eigenvalues,
            and |S| (|S| - 1)/2 + |S| (r - |S|) + (r - |S|) #{lambda_j = 0} + #{(a, j): lambda_j = lambda_a} that are zero
        """);

    private static readonly Enumeration Minima = new(
        "(d) minima", "if no two eigenvalues are equal: there is no negative one if and only if S holds the min(r, p) largest, and f is least then");

    private static readonly Inequality Least = new("(e) least", "f(X) >= (sum of lambda_j^2 but for the min(r, p) largest positive ones)/2 for every X")
    {
        Unbounded = "the loss has no upper bound, and eigenvalues may be of any size",
    };

    public override IReadOnlyList<Part> Parts => [Critical, Curvature, Index, Minima, Least];

    /// <summary>The signs of the eigenvalues, and how many of their vectors X keeps.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of rows.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>The number r of columns, at most n.</summary>
        public int Rank { get; init; } = 2;

        /// <summary>The number p of positive eigenvalues.</summary>
        public int Positive { get; init; } = 2;

        /// <summary>Whether one of the others is zero, if there are any.</summary>
        public bool OneIsZero { get; init; }

        /// <summary>How many eigenvectors the point of (a) and (b) keeps, at most r and p.</summary>
        public int Kept { get; init; } = 1;

        /// <summary>How far the point of (e) is from the best one: its entries are moved by 2^-Nearness times a drawn number.</summary>
        public int Nearness { get; init; } = 2;

        /// <summary>Whether no two eigenvalues are equal; otherwise the (r + 1)-st is as large as the r-th.</summary>
        public bool HasGap { get; init; } = true;

        /// <summary>Whether all entries of M are observed; otherwise the last one on the diagonal is not.</summary>
        public bool AllObserved { get; init; } = true;

        /// <summary>Whether X has r columns; otherwise, in (e), one more.</summary>
        public bool HasRank { get; init; } = true;

        internal int Columns => HasRank ? Rank : Rank + 1;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new(
            "no two eigenvalues are equal, for (d) (the (r + 1)-st equals the r-th)",
            recipe => recipe with
            {
                Dimension = 3, Positive = Math.Min(recipe.Rank, 2) + 1, Rank = Math.Min(recipe.Rank, 2), HasGap = false, OneIsZero = false,
            },
            Breaks: Minima),
        new("all of M is observed (all but one entry instead)", recipe => recipe with { AllObserved = false }, Breaks: Critical),
        new(
            "X has r columns (one more)",
            recipe => recipe with { HasRank = false, Dimension = 3, Positive = 3, Rank = Math.Min(recipe.Rank, 2), Kept = 1, OneIsZero = false },
            Breaks: Least),
    ];

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(1, 3)
        from rank in Gen.Choose(1, Math.Min(dimension, 2))
        from positive in Gen.Choose(0, dimension)
        from zero in Gen.Elements(false, true)
        from kept in Gen.Choose(0, Math.Min(rank, positive))
        from nearness in Gen.Choose(0, 8)
        select new Recipe
        {
            Dimension = dimension,
            Rank = rank,
            Positive = positive,
            OneIsZero = zero && positive < dimension,
            Kept = kept,
            Nearness = nearness,
        };

    public override bool Admits(Recipe recipe) =>
        recipe is { Rank: >= 1, Positive: >= 0, Kept: >= 0, Nearness: >= 0 and <= 20 }
        && recipe.Dimension >= recipe.Columns && recipe.Dimension >= recipe.Positive && recipe.Kept <= Math.Min(recipe.Rank, recipe.Positive)
        && (!recipe.OneIsZero || recipe.Positive < recipe.Dimension) && (recipe.HasGap || recipe.Positive > recipe.Rank);
}

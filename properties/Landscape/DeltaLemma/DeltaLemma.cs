namespace Theorems.Properties.Landscape;

/// <summary>Factors that are turned to fit each other best are as close as the matrices that they make, up to a factor of two.</summary>
/// <param name="constant">The factor in (a); two is the least that makes it true.</param>
public sealed class DeltaLemma(double constant = 2) : Theorem<DeltaLemma.Recipe>,
    IAlgebraic<DeltaLemma.Recipe>, IAnalytic<DeltaLemma.Recipe>, IOnBox<DeltaLemma.Recipe>, IGolden<DeltaLemma.Recipe>
{
    public override string Words =>
        "If X is turned to fit U best, then the factors X and U are as close as X X^T and U U^T are, up to a factor of two.";

    public override string Setting => """
        U and X of n rows and r columns, norms of Frobenius
        M = U U^T;  D = X - U;  E = M - X X^T;  U^T X = S symmetric, positive semidefinite
        """;

    private static readonly Inequality Products = new(
        "(a)", "|D D^T|^2 <= 2 |E|^2;  on a box: the same for r = 1, as (1 + t^2 - 2tc)^2 <= 2 (1 + t^4 - 2 t^2 c^2), t in [0, 7/8], c in [0, 1]")
    {
        Unbounded = "factors may be of any size, and both sides grow with them",
    };


    private static readonly Inequality Factors = new("(b)", "sigma_r(M) |D|^2 <= |E|^2 / (2 (sqrt 2 - 1))")
    {
        Unbounded = "factors may be of any size, and both sides grow with them",
    };


    private static readonly Identity Squares = new("(c) sum of squares", "2 |E|^2 - |D D^T|^2 = |D^T D + 2 U^T D|^2 + 4 |D L|^2 if S = L L^T");

    public override IReadOnlyList<Part> Parts => [Products, Factors, Squares];

    /// <summary>The shape of the factors, and whether X is turned.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of rows.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>The number r of columns, at most n.</summary>
        public int Rank { get; init; } = 2;

        /// <summary>Whether U^T X is symmetric and positive semidefinite; otherwise X is turned by a right angle (for r = 1, its sign is).</summary>
        public bool Aligned { get; init; } = true;

        /// <summary>Whether M = U U^T; otherwise M has one eigenvalue more, no larger than those of U U^T, so that U is still its best factor.</summary>
        public bool RankOfFactor { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("U^T X is symmetric and positive semidefinite (X is turned to fit)", recipe => recipe with { Aligned = false }, Breaks: Products),
        new("M has rank r (one more eigenvalue, none larger)", recipe => recipe with { Rank = 1, Dimension = 2, RankOfFactor = false }, Breaks: Products),
    ];

    public override Gen<Recipe> Recipes =>
        from rank in Gen.Choose(1, 3)
        from dimension in Gen.Choose(rank, 5)
        select new Recipe { Dimension = dimension, Rank = rank };

    public override bool Admits(Recipe recipe) =>
        recipe.Rank >= 1 && recipe.Dimension >= recipe.Rank && (recipe.RankOfFactor || recipe.Dimension > recipe.Rank);

    public override Effort Effort => new(Dropped: 1024);

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        AlignedPair<T> pair = new(recipe.Dimension, recipe.Rank, trial, recipe.Aligned, recipe.RankOfFactor);
        T room = (2 * pair.Error.SquaredNorm()) - SymmetricFactors.SquaredNormOfProduct(pair.Delta);
        Matrix<T> square = pair.Delta.TransposeTimes(pair.Delta).Plus(pair.U.TransposeTimes(pair.Delta).Scale(T.FromDyadic(2)));
        yield return Squares.Zero(room - square.SquaredNorm() - (4 * pair.Delta.Times(pair.L).SquaredNorm()));
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        AlignedPair<T> pair = new(recipe.Dimension, recipe.Rank, trial, recipe.Aligned, recipe.RankOfFactor);
        T size = pair.U.SquaredNorm() + SymmetricFactors.AlignedSize(pair.U, pair.L, pair.W) + pair.Excess;
        T error = pair.Error.SquaredNorm();
        SymmetricEigenvalues<T> eigenvalues = SymmetricEigenvalues<T>.Compute(pair.U.TransposeTimes(pair.U));
        (double products, double factors) = Rounding(recipe.Dimension, recipe.Rank, eigenvalues.ErrorOfValues);
        yield return Products.AtMost(SymmetricFactors.SquaredNormOfProduct(pair.Delta), constant * error, products * size * size);
        // 1/(2 (sqrt 2 - 1)) = (1 + sqrt 2)/2.
        T half = 0.5 * (T.One + T.Sqrt(T.FromDyadic(2)));
        yield return Factors.AtMost(eigenvalues.Smallest * pair.Delta.SquaredNorm(), half * error, factors * size * size);
    }

    // What both sides of (a) and of (b) err by, in units of u s^2 with s = |U|^2 + |X|^2 + the excess, where the sums in X are taken with absolute
    // values. X errs by (n + r + 3) u sqrt s, D by three more; |D|^2 and |E| are below 2s and s. So |D D^T|^2 errs by (4 r^2 + 20 n + 12 r + 84) u s^2,
    // |E|^2 by (n^2 + 4 n + 6 r + 17) u s^2, |D|^2 by (3 (n + r + 6) + 2 n r) u s, and sigma_r by (n + 2) u s and what its own certificate allows.
    // The constants of (a) and (b) are at most 2 and 5/4; what is left over pays for terms of second order.
    private static (double Products, double Factors) Rounding(int n, int r, double eigenvalue) =>
        ((2 * n * n) + (4 * r * r) + (28 * n) + (24 * r) + 128,
            (2 * eigenvalue) + (2 * n * r) + (2 * n * n) + (10 * n) + (11 * r) + 48);

    IEnumerable<Recipe> IOnBox<Recipe>.Pieces => [new() { Rank = 1, Dimension = 2 }];

    Part IOnBox<Recipe>.PartOf(Recipe recipe) => Products;

    // Rank one lives in a plane: lengths 1 and t, and their cosine c. At t = 1 both sides meet, for c = 0 and for c = 1; no box there separates them.
    IReadOnlyList<(string Name, double Low, double High)> IOnBox<Recipe>.BoxOf(Recipe recipe) =>
        [("t", 0, 0.875), recipe.Aligned ? ("c", 0, 1) : ("c", -1, 0)];

    (T Left, T Right) IOnBox<Recipe>.Sides<T>(Recipe recipe, ReadOnlySpan<T> point)
    {
        (T square, T product) = (point[0] * point[0], point[0] * point[1]);
        T distance = T.One + square - (2 * product);
        return (distance * distance, constant * (T.One + (square * square) - (2 * product * product)));
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        foreach (Measurement<T> side in ((IAnalytic<Recipe>)this).Measure(recipe, trial))
        {
            yield return new($"{side.Part} left", 0, side.Residual, side.Rounding, "the analysis of both sides together");
            yield return new($"{side.Part} right", 0, side.Bound, side.Rounding, "the analysis of both sides together");
        }
    }

    // What makes the constant sharp: two orthogonal unit vectors.
    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        Matrix<Rational> first = new(2, 1, [Rational.One, Rational.Zero]);
        Matrix<Rational> second = new(2, 1, [Rational.Zero, Rational.One]);
        Rational ratio = SymmetricFactors.SquaredNormOfProduct(second.Minus(first)) / SymmetricFactors.Error(first, second).SquaredNorm();
        yield return new("|D D^T|^2 / |E|^2 for orthogonal unit vectors", 0, ratio.ToString());
    }
}

namespace Theorems.Properties.Landscape;

/// <summary>Factors that are turned to fit each other best are as close as the matrices that they make, up to a factor of two.</summary>
/// <remarks>Notes 002 (Ge). Paper: Ge, Jin, Zheng, "No spurious local minima in nonconvex low rank problems", ICML 2017.</remarks>
public class DeltaLemma :
    Claim<FactorPairRecipe>, IAlgebraic<FactorPairRecipe>, IAnalytic<FactorPairRecipe>, IOnBox<FactorPairRecipe>, IGolden<FactorPairRecipe>
{
    /// <summary>The factor in (a); two is the least that makes it true.</summary>
    protected virtual double Constant => 2;

    public override string Id => "delta-lemma";

    public override string Subject => "landscape";

    public override Statement Statement => new()
    {
        Words = "If X is turned to fit U best, then the factors X and U are as close as X X^T and U U^T are, up to a factor of two.",
        Formula = """
            M = U U^T;  D = X - U;  E = M - X X^T;  U^T X = S symmetric, positive semidefinite
            (a) |D D^T|^2 <= 2 |E|^2;  on a box: the same for r = 1, as (1 + t^2 - 2tc)^2 <= 2 (1 + t^4 - 2 t^2 c^2), t in [0, 7/8], c in [0, 1]
            (b) sigma_r(M) |D|^2 <= |E|^2 / (2 (sqrt 2 - 1))
            (c) 2 |E|^2 - |D D^T|^2 = |D^T D + 2 U^T D|^2 + 4 |D L|^2 if S = L L^T
            """,
        Notes = "002 (Ge): \"It has a nice property that |Delta Delta^T|_F^2 <= 2|M - XX^T|_F^2\".",
        Source = "Ge, Jin, Zheng, ICML 2017 (arXiv 1704.00708); (b): Tu, Boczar, Simchowitz, Soltanolkotabi, Recht, ICML 2016.",
        Sketch = """
            E = -(U D^T + D U^T + D D^T). With A = D^T D, B = U^T D (symmetric, since S is) and C = U^T U: |E|^2 = |A|^2 + 4 tr AB + 2 |B|^2 + 2 tr AC. Twice that less
            |A|^2 is |A + 2B|^2 + 4 tr A(B + C), and B + C = S = L L^T. So (c), and with it (a). Equality: r = 1, X orthogonal to U and as long.
            """,
    };

    public override Gen<FactorPairRecipe> Recipes =>
        from rank in Gen.Choose(1, 3)
        from dimension in Gen.Choose(rank, 5)
        select new FactorPairRecipe { Dimension = dimension, Rank = rank };

    public override bool Admits(FactorPairRecipe recipe) => recipe.Rank >= 1 && recipe.Dimension >= recipe.Rank && (recipe.RankOfFactor || recipe.Dimension > recipe.Rank);

    public override FactorPairRecipe Canonical => new();

    public override Effort Effort => new(Dropped: 1024);

    public override IReadOnlyList<Assumption<FactorPairRecipe>> Assumptions =>
    [
        new("U^T X is symmetric and positive semidefinite (X is turned to fit)", recipe => recipe with { Aligned = false }, Breaks: "(a)"),
        new("M has rank r (one more eigenvalue, none larger)", recipe => recipe with { Rank = 1, Dimension = 2, RankOfFactor = false }, Breaks: "(a)"),
    ];

    /// <remarks>An entry of X is of degree two over one entry of D. Terms of (c) have four such factors: eight, and D^4 cleared from each of r rows.</remarks>
    public double Degree(FactorPairRecipe recipe) => 8 + (4 * recipe.Rank);

    public IEnumerable<Measurement<T>> MeasureExactly<T>(FactorPairRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        FactorPair<T> pair = new(recipe, trial);
        T two = T.One + T.One;
        T room = (two * pair.Error.SquaredNorm()) - SymmetricFactors.SquaredNormOfProduct(pair.Delta);
        Matrix<T> square = pair.Delta.TransposeTimes(pair.Delta).Plus(pair.U.TransposeTimes(pair.Delta).Scale(two));
        yield return Measurement.Zero("(c) sum of squares", 0, room - square.SquaredNorm() - (two * two * pair.Delta.Times(pair.L).SquaredNorm()));
    }

    public IEnumerable<Measurement<T>> Measure<T>(FactorPairRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        FactorPair<T> pair = new(recipe, trial);
        T Rounding(double units) => T.FromDyadic(units) * FactorPairRounding.Size(pair) * FactorPairRounding.Size(pair);
        T error = pair.Error.SquaredNorm();
        T products = SymmetricFactors.SquaredNormOfProduct(pair.Delta);
        yield return Measurement.AtMost("(a)", 0, products, T.FromDyadic(Constant) * error, Rounding(FactorPairRounding.OfProducts(recipe.Dimension, recipe.Rank)));
        SymmetricEigenvalues<T> eigenvalues = SymmetricEigenvalues<T>.Compute(pair.U.TransposeTimes(pair.U));
        T half = T.FromDyadic(0.5) * (T.One + T.Sqrt(T.FromDyadic(2)));
        yield return Measurement.AtMost(
            "(b)", 0, eigenvalues.Smallest * pair.Delta.SquaredNorm(), half * error,
            Rounding(FactorPairRounding.OfFactors(recipe.Dimension, recipe.Rank, eigenvalues.ErrorOfValues)));
    }

    public IEnumerable<FactorPairRecipe> Pieces => [new() { Rank = 1, Dimension = 2 }];

    /// <remarks>Rank one lives in a plane: lengths 1 and t, and their cosine c. At t = 1 both sides meet, for c = 0 and for c = 1; no box there separates them.</remarks>
    public IReadOnlyList<(string Name, double Low, double High)> BoxOf(FactorPairRecipe recipe) =>
        [("t", 0, 0.875), recipe.Aligned ? ("c", 0, 1) : ("c", -1, 0)];

    public (T Left, T Right) Sides<T>(FactorPairRecipe recipe, ReadOnlySpan<T> point)
        where T : struct, IReal<T>
    {
        (T square, T product, T two) = (point[0] * point[0], point[0] * point[1], T.FromDyadic(2));
        T distance = T.One + square - (two * product);
        return (distance * distance, T.FromDyadic(Constant) * (T.One + (square * square) - (two * product * product)));
    }

    public IEnumerable<Quantity<T>> Snapshot<T>(FactorPairRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => FactorPairSnapshot.Of(Measure(recipe, trial));

    public IEnumerable<ExactQuantity> ExactSnapshot(FactorPairRecipe recipe) => [FactorPairSnapshot.OfSharpPair()];
}

namespace Theorems.Properties.Expressivity;

/// <summary>
/// A kernel that depends on the inner product alone multiplies every spherical harmonic by a number, which its degree and the kernel determine.
/// </summary>
public sealed partial class FunkHecke : Theorem<FunkHecke.Recipe>,
    IAlgebraic<FunkHecke.Recipe>, IExhaustive<FunkHecke.Recipe>, IGolden<FunkHecke.Recipe>
{
    public override string Words =>
        "On the sphere, averaging a harmonic polynomial against a function of the inner product gives the polynomial back, times a number that depends on its "
        + "degree only.";

    public override string Setting => """
        y uniform on the unit sphere of R^d, |x| = 1, Y a harmonic polynomial, homogeneous of degree k
        P_k = Gegenbauer's polynomial with P_k(1) = 1: (k + d - 2) P_(k+1)(t) = (2k + d - 2) t P_k(t) - k P_(k-1)(t), P_1 = t
        lambda_k(f) = E f(y_1) P_k(y_1)
        """;

    private static readonly Identity Eigenvalue = new("(a)", "E (x.y)^m Y(y) = lambda_k(t^m) Y(x)");
    private static readonly Enumeration Orthogonal = new("(b) orthogonality", """
        E P_j(y_1) P_k(y_1) = 0 for j /= k, and 1/N for j = k, where N = C(k + d - 1, d - 1) - C(k + d - 3, d - 1) is
            the dimension of the harmonic polynomials of degree k
        """);

    private static readonly Enumeration Rectifier = new("(c) relu", """
        d = 3: lambda_k(relu) = 1/4, 1/6 for k = 0, 1, and 0 for odd k >= 3, and
            (-1)^(k/2 - 1) (k - 2)! / (2^(k+1) (k/2 - 1)! (k/2 + 1)!) for even k >= 2
        """);

    public override IReadOnlyList<Part> Parts => [Eigenvalue, Orthogonal, Rectifier];

    /// <summary>A kernel (x.y)^m, a harmonic polynomial, and what is wrong with them.</summary>
    public sealed record Recipe
    {
        /// <summary>d, at least 2.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>m.</summary>
        public int Power { get; init; } = 4;

        /// <summary>k.</summary>
        public int Degree { get; init; } = 2;

        /// <summary>Whether Y is harmonic; otherwise the k-th power of a linear form is added.</summary>
        public bool IsHarmonic { get; init; } = true;

        /// <summary>Whether y is uniform; otherwise its density is 1 + y_1.</summary>
        public bool IsUniform { get; init; } = true;

        /// <summary>Whether the kernel is a function of x.y; otherwise y_1 is added.</summary>
        public bool IsZonal { get; init; } = true;

        /// <summary>Whether |x| = 1; otherwise 2.</summary>
        public bool IsOnSphere { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("Y is harmonic (a power of a linear form added)", recipe => recipe with { IsHarmonic = false, Degree = 2, Power = 2 }, Breaks: Eigenvalue),
        new("y is uniform (density 1 + y_1)", recipe => recipe with { IsUniform = false, Degree = 1, Power = 2 }, Breaks: Eigenvalue),
        new("the kernel depends on x.y only (y_1 added)", recipe => recipe with { IsZonal = false, Degree = 1 }, Breaks: Eigenvalue),
        new("x lies on the sphere (|x| = 2)", recipe => recipe with { IsOnSphere = false, Power = recipe.Degree + 2 }, Breaks: Eigenvalue),
    ];

    public override Gen<Recipe> Recipes =>
        from dimension in Gen.Choose(2, 4)
        from power in Gen.Choose(0, 5)
        from degree in Gen.Choose(0, 4)
        select new Recipe { Dimension = dimension, Power = power, Degree = degree };

    public override bool Admits(Recipe recipe) => recipe is { Dimension: >= 2 and <= 6, Power: >= 0 and <= 8, Degree: >= 0 and <= 8 };

    // Dimensions, each with all degrees up to 8.
    public IEnumerable<Recipe> Domain => Enumerable.Range(2, 5).Select(dimension => new Recipe { Dimension = dimension });

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        (int d, int k) = (recipe.Dimension, recipe.Degree);
        Matrix<T> axes = CayleyTransform.Orthogonal<T>(d, trial.NormalVector("axes of Y", CayleyTransform.Parameters(d)));
        Matrix<T> turn = CayleyTransform.Orthogonal<T>(d, trial.NormalVector("x", CayleyTransform.Parameters(d)));
        T[] x = [.. turn.Row(0).ToArray().Select(element => recipe.IsOnSphere ? element : element + element)];

        // Y = Re (u.y + i v.y)^k for orthonormal u and v: harmonic, since (u + iv).(u + iv) = 0.
        (Polynomial<T> real, Polynomial<T> imaginary) = (Polynomial<T>.Constant(d, T.One), Polynomial<T>.Constant(d, T.Zero));
        (Polynomial<T> u, Polynomial<T> v) = (Polynomial<T>.Linear(axes.Row(0)), Polynomial<T>.Linear(axes.Row(1)));
        for (int factor = 0; factor < k; factor++)
        {
            (real, imaginary) = (real.Times(u).Plus(imaginary.Times(v).Scaled(-T.One)), real.Times(v).Plus(imaginary.Times(u)));
        }

        Polynomial<T> harmonic = recipe.IsHarmonic ? real : real.Plus(u.Power(k));
        Polynomial<T> kernel = Polynomial<T>.Linear(x).Power(recipe.Power);
        T[] first = [.. Enumerable.Range(0, d).Select(index => index == 0 ? T.One : T.Zero)];
        Polynomial<T> weight = recipe.IsUniform ? Polynomial<T>.Constant(d, T.One) : Polynomial<T>.Constant(d, T.One).Plus(Polynomial<T>.Linear(first));
        T left = (recipe.IsZonal ? kernel : kernel.Plus(Polynomial<T>.Linear(first))).Times(harmonic).Times(weight).MeanOnSphere();
        T[] monomial = [.. Enumerable.Range(0, recipe.Power + 1).Select(power => power == recipe.Power ? T.One : T.Zero)];
        yield return Eigenvalue.Zero(left - (Mean(d, Product(monomial, Gegenbauer<T>(d, k)[k])) * harmonic.At(x)));
    }

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        (int d, long wrong, string? first) = (recipe.Dimension, 0, null);
        Rational[][] polynomials = Gegenbauer<Rational>(d, MostDegree);
        for (int j = 0; j <= MostDegree; j++)
        {
            for (int k = 0; k <= MostDegree; k++)
            {
                Rational mean = Mean(d, Product(polynomials[j], polynomials[k]));
                Rational expected = j == k ? Rational.One / Rational.FromDyadic(Dimensions(d, k)) : Rational.Zero;
                wrong += mean == expected ? 0 : 1;
                first ??= mean == expected ? null : $"d = {d}, j = {j}, k = {k}: {mean}, not {expected}";
            }
        }

        yield return Orthogonal.Counted((MostDegree + 1) * (MostDegree + 1), wrong, first);
        if (d == 3)
        {
            (long cases, long off, string? found) = (0, 0, null);
            foreach ((int degree, Rational value) in RectifierEigenvalues(2 * MostDegree).Index())
            {
                cases++;
                off += value == ExpectedOfRectifier(degree) ? 0 : 1;
                found ??= value == ExpectedOfRectifier(degree) ? null : $"k = {degree}: {value}";
            }

            yield return Rectifier.Counted(cases, off, found);
        }
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe) =>
        RectifierEigenvalues(12).Select((value, degree) => new ExactQuantity("lambda_k(relu) on the sphere of R^3", degree, value.ToString()));
}

namespace Theorems.Properties.Control;

/// <summary>The gains that stabilise a system are a convex set for one input and at most two states, and need not be for more of either.</summary>
public sealed class StabilisingSetNonconvex : Theorem<StabilisingSetNonconvex.Recipe>,
    IAlgebraic<StabilisingSetNonconvex.Recipe>, IExhaustive<StabilisingSetNonconvex.Recipe>
{
    public override string Words =>
        "The set of gains that stabilise a linear system is convex for one input and at most two states; with two inputs, or with three "
        + "states, it need not be.";

    public override string Setting => "x(t + 1) = M x(t), M = A - B K; stable: all eigenvalues of M inside the unit circle";

    private static readonly Identity TwoInputs = new("(a) two inputs", """
        A = 0, B = I, two states: K_1 = [0 -s; 0 0] and K_2 = K_1^T have M^2 = 0, and their midpoint M^2 = (s^2/4) I,
            so for s >= 2 both stabilise and the midpoint does not
        """);

    private static readonly Identity ThreeStates = new("(b) three states", """
        one input, three states: gains with characteristic polynomials (z - r)^3 and (z + r)^3 have the midpoint z^3 + 3 r^2 z,
            with eigenvalues 0 and +-i r sqrt 3, so for 1/sqrt 3 <= r < 1 both stabilise and the midpoint does not
        """);

    private static readonly Enumeration Convex = new("(c) convex", """
        one input, at most two states, coefficients of characteristic polynomials in {-3, -11/4, .., 3}: the midpoint of any two gains that stabilise does too
        """);

    public override IReadOnlyList<Part> Parts => [TwoInputs, ThreeStates, Convex];

    /// <summary>The size of the system.</summary>
    public sealed record Recipe
    {
        /// <summary>The number of states in (c).</summary>
        public int States { get; init; } = 2;

        /// <summary>Whether there is one input in (c); otherwise there are as many as states.</summary>
        public bool SingleInput { get; init; } = true;

        /// <summary>Whether, in (a) and (b), the other gain is the mirror image of the first; otherwise it is the first one.</summary>
        public bool AreMirrored { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("there is one input, for (c) (two, and two states)", recipe => recipe with { SingleInput = false, States = 2 }, Breaks: Convex),
        new("there are at most two states, for (c) (three)", recipe => recipe with { States = 3 }, Breaks: Convex),
        new("both gains of (a) are mirror images (the same one twice)", recipe => recipe with { AreMirrored = false }, Breaks: TwoInputs),
        new("both gains of (b) are mirror images (the same one twice)", recipe => recipe with { AreMirrored = false }, Breaks: ThreeStates),
    ];

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override bool Admits(Recipe recipe) => recipe.States is 1 or 2 || (recipe is { States: 3, SingleInput: true });

    public IEnumerable<Recipe> Domain => [new() { States = 1 }, new() { States = 2 }];

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        T s = trial.Uniform("s", 0, 2, 16);
        Matrix<T> first = new(2, 2, [T.Zero, s, T.Zero, T.Zero]);
        Matrix<T> other = recipe.AreMirrored ? first.Transpose() : first;
        Matrix<T> middle = first.Plus(other).Scale(T.FromDyadic(0.5));
        Matrix<T> expected = MatrixAlgebra.Identity<T>(2).Scale(T.FromDyadic(0.25) * s * s);
        yield return TwoInputs.Zero([
            .. first.Times(first).Elements, .. other.Times(other).Elements, .. middle.Times(middle).Minus(expected).Elements]);

        T r = trial.Uniform("r", 0, 0.625, 1);
        T z = trial.Normal("z", 0);
        T Cube(T root) => (z - root) * (z - root) * (z - root);
        T mean = T.FromDyadic(0.5) * (Cube(r) + Cube(recipe.AreMirrored ? -r : r));
        yield return ThreeStates.Zero(mean - (z * ((z * z) + (T.FromDyadic(3) * r * r))));
    }

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        (long pairs, long unstable, string? first) = StabilisingGains.Midpoints(recipe.States, recipe.SingleInput);
        yield return Convex.Counted(pairs, unstable, first);
    }
}

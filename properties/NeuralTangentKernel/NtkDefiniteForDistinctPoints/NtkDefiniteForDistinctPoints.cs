namespace Theorems.Properties.NeuralTangentKernel;

/// <summary>That distinct inputs suffice for a positive definite kernel: refuted by a regular hexagon.</summary>
public sealed class NtkDefiniteForDistinctPoints : Theorem<NtkDefiniteForDistinctPoints.Recipe>, IExhaustive<NtkDefiniteForDistinctPoints.Recipe>
{
    public override string Words => "The neural tangent kernel of one hidden layer of rectified units is positive definite on distinct points of the sphere.";

    public override string Setting => """
        the corners of a regular polygon, 3, 4 or 6, whose inner products are rational; a = the angle between two of them, w = sqrt 3/(2 pi)
        H = cos a (pi - a)/(2 pi), the kernel of the first layer; NTK = 2 H + K with K = (sin a + (pi - a) cos a)/pi, that of both layers
        """;

    private static readonly Enumeration First = new("first layer", "H has positive eigenvalues only");
    private static readonly Enumeration Both = new(
        "both layers", "the NTK does not vanish on the vector (1, -1, 1, -1, ..), for polygons of an even number of corners");

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override IReadOnlyList<Part> Parts => [First, Both];

    /// <summary>A regular polygon.</summary>
    public sealed record Recipe
    {
        /// <summary>The number of its corners: 3, 4 or 6.</summary>
        public int Corners { get; init; } = 6;
    }

    public IEnumerable<Recipe> Domain => new[] { 3, 4, 6 }.Select(corners => new Recipe { Corners = corners });

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override bool Admits(Recipe recipe) => recipe.Corners is 3 or 4 or 6;

    public override IReadOnlyList<Assumption<Recipe>> Assumptions => [];

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        int n = recipe.Corners;
        Matrix<Rational> active = new(n, n, [.. from row in Enumerable.Range(0, n) from column in Enumerable.Range(0, n) select Active(n, row - column)]);
        Inertia inertia = Inertia.Of(active);
        yield return First.Counted(1, inertia.Positive == n ? 0 : 1, inertia.Positive == n ? null : $"{n} corners: {inertia}");
        if (n % 2 == 0)
        {
            // Both the rational part and the multiple of w must vanish for the sum to do so, since w is irrational.
            (Rational whole, Rational multiple) = (Rational.Zero, Rational.Zero);
            for (int corner = 0; corner < n; corner++)
            {
                Rational sign = Rational.FromDyadic(corner % 2 == 0 ? 1 : -1);
                // (pi - a) cos a/pi is 2 H, which K has too; sin a/pi is 0, or w at 60 and 120 degrees; of the square, 1/pi at 90.
                whole += sign * Rational.FromDyadic(4) * Active(n, corner);
                multiple += sign * Rational.FromDyadic(Sine(n, corner));
            }

            bool vanishes = whole == Rational.Zero && multiple == Rational.Zero;
            yield return Both.Counted(1, vanishes ? 1 : 0, vanishes ? $"{n} corners" : null);
        }
    }

    // cos a (pi - a)/(2 pi) for two corners so many steps apart.
    private static Rational Active(int corners, int steps)
    {
        int apart = Apart(corners, steps);
        // Degrees are multiples of 30, and cosines multiples of a half.
        int degrees = 360 * apart / corners;
        Rational cosine = Rational.FromDyadic(degrees switch { 0 => 1, 60 => 0.5, 90 => 0, 120 => -0.5, _ => -1 });
        return cosine * Rational.FromDyadic(180 - degrees) / Rational.FromDyadic(360);
    }

    // sin a in its unit: sqrt 3/2 for the hexagon, 1 for the square.
    private static int Sine(int corners, int steps) => (360 * Apart(corners, steps) / corners) switch { 0 or 180 => 0, _ => 1 };

    private static int Apart(int corners, int steps) => Math.Min(Math.Abs(steps), corners - Math.Abs(steps));
}

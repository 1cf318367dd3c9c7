namespace Theorems.Properties.Control;

/// <summary>That convexity of the stabilising gains is lost from dimension three on only: refuted by two gains of a system with two states.</summary>
public sealed class StabilisingSetConvexBelowThree : Theorem<StabilisingSetConvexBelowThree.Recipe>, IExhaustive<StabilisingSetConvexBelowThree.Recipe>
{
    public override string Words => "The set of gains that stabilise a linear system with fewer than three states is convex.";

    public override string Setting => "x(t + 1) = (A - B K) x(t), one or two states, with one input or as many as states";

    private static readonly Enumeration Midpoint = new("midpoint", "the midpoint of two gains that stabilise does too");

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override IReadOnlyList<Part> Parts => [Midpoint];

    /// <summary>The size of the system.</summary>
    public sealed record Recipe
    {
        /// <summary>The number of states.</summary>
        public int States { get; init; } = 2;

        /// <summary>Whether there is one input; otherwise there are as many as states.</summary>
        public bool SingleInput { get; init; }
    }

    public IEnumerable<Recipe> Domain =>
        from states in new[] { 1, 2 }
        from single in new[] { true, false }
        select new Recipe { States = states, SingleInput = single };

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override bool Admits(Recipe recipe) => recipe.States is 1 or 2;

    public override IReadOnlyList<Assumption<Recipe>> Assumptions => [];

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        (long pairs, long unstable, string? first) = StabilisingGains.Midpoints(recipe.States, recipe.SingleInput);
        yield return Midpoint.Counted(pairs, unstable, first);
    }
}

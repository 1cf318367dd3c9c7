using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>'A function is at most 1', which is 2 at the double next to one third: no interval equals it, so the program never finds the place.</summary>
internal sealed class EqualOnlyAtAPoint : Claim<EqualOnlyAtAPoint.Recipe>, IOnBox<EqualOnlyAtAPoint.Recipe>
{
    private static readonly Inequality Below = new("(a)", "f(x) <= bound");

    public override string Words => "A function is at most 1.";

    public override IReadOnlyList<Part> Parts => [Below];

    public override Gen<Recipe> Recipes => Gen.Constant(Canonical);

    public override Recipe Canonical => new();

    public override IReadOnlyList<Assumption<Recipe>> Assumptions => [new("the bound is 1", recipe => recipe with { Bound = 0.5 }, Below)];

    public IEnumerable<Recipe> Pieces => [Canonical];

    public Part PartOf(Recipe recipe) => Below;

    public IReadOnlyList<(string Name, double Low, double High)> BoxOf(Recipe recipe) => [("x", 0, 1)];

    public (T Left, T Right) Sides<T>(Recipe recipe, ReadOnlySpan<T> point)
        where T : struct, Numbers.IReal<T>
    {
        bool isThere = EqualityComparer<T>.Default.Equals(point[0], T.FromDyadic(1 / 3.0));
        return (T.FromDyadic(isThere ? 2 : 1), T.FromDyadic(recipe.Bound));
    }

    internal sealed record Recipe
    {
        public double Bound { get; init; } = 1;
    }
}

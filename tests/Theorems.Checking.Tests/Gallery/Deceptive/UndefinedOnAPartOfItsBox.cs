using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>'For every x from -1 to 4 the root of x is at most 10': below zero it is nothing at all, and at most 2 where it is something.</summary>
internal sealed class UndefinedOnAPartOfItsBox : Claim<UndefinedOnAPartOfItsBox.Recipe>, IOnBox<UndefinedOnAPartOfItsBox.Recipe>
{
    private static readonly Inequality Root = new("(a)", "sqrt(x) <= bound");

    public override string Words => "A root is at most 10.";

    public override IReadOnlyList<Part> Parts => [Root];

    public override Effort Effort => new(Boxes: 500);

    public override Gen<Recipe> Recipes => Gen.Constant(Canonical);

    public override Recipe Canonical => new();

    public override IReadOnlyList<Assumption<Recipe>> Assumptions => [new("the bound is 10", recipe => recipe with { Bound = 0.5 }, Root)];

    public IEnumerable<Recipe> Pieces => [Canonical];

    public Part PartOf(Recipe recipe) => Root;

    public IReadOnlyList<(string Name, double Low, double High)> BoxOf(Recipe recipe) => [("x", -1, 4)];

    public (T Left, T Right) Sides<T>(Recipe recipe, ReadOnlySpan<T> point)
        where T : struct, Numbers.IReal<T> => (T.Sqrt(point[0]), T.FromDyadic(recipe.Bound));

    internal sealed record Recipe
    {
        public double Bound { get; init; } = 10;
    }
}

using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>'Every x from 0 to 1 is at most 1/2', by a program that takes the middle of an interval for the number.</summary>
internal sealed class MiddleOfItsBox : Claim<MiddleOfItsBox.Recipe>, IOnBox<MiddleOfItsBox.Recipe>
{
    private static readonly Inequality Below = new("(a)", "x <= bound");

    public override string Words => "A number from 0 to 1 is at most 1/2.";

    public override IReadOnlyList<Part> Parts => [Below];

    public override Gen<Recipe> Recipes => Gen.Constant(Canonical);

    public override Recipe Canonical => new();

    public override IReadOnlyList<Assumption<Recipe>> Assumptions => [new("the bound is 1/2", recipe => recipe with { Bound = 0.125 }, Below)];

    public IEnumerable<Recipe> Pieces => [Canonical];

    public Part PartOf(Recipe recipe) => Below;

    public IReadOnlyList<(string Name, double Low, double High)> BoxOf(Recipe recipe) => [("x", 0, 1)];

    public (T Left, T Right) Sides<T>(Recipe recipe, ReadOnlySpan<T> point)
        where T : struct, Numbers.IReal<T> => (T.FromDyadic(point[0].ToDouble()), T.FromDyadic(recipe.Bound));

    internal sealed record Recipe
    {
        public double Bound { get; init; } = 0.5;
    }
}

using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery.Deceptive;

/// <summary>Rows + columns &lt;= 1970, where both are at most 1000: false only where both are next to their greatest, one recipe in two thousand.</summary>
internal sealed class FalseAtTheEndsOfTwoRangesOnly : TestClaim<FalseAtTheEndsOfTwoRangesOnly.Recipe>, IAnalytic<FalseAtTheEndsOfTwoRangesOnly.Recipe>
{
    public override Effort Effort => new(Sampled: 4000, Dropped: 32, Hunted: 0);

    public override Gen<Recipe> Recipes =>
        from rows in Gen.Choose(1, 1000)
        from columns in Gen.Choose(1, 1000)
        select new Recipe { Rows = rows, Columns = columns };

    public override Recipe Canonical => new();

    public override IReadOnlyList<Assumption<Recipe>> Assumptions => [new("nothing is broken", recipe => recipe with { Rows = 5000 })];

    public IEnumerable<Measurement<T>> Measure<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        yield return Letters.A.AtMost(T.FromDyadic(recipe.Rows + recipe.Columns), T.FromDyadic(1970), T.Zero);
    }

    internal sealed record Recipe
    {
        public int Rows { get; init; } = 1;

        public int Columns { get; init; } = 1;
    }
}

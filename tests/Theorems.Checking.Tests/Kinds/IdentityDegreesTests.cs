using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Kinds;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Kinds;

public class IdentityDegreesTests
{
    internal enum Way
    {
        Product,
        Squared,
        Divided,
        Compared,
        Condition,
        Bounded,
        ByZero,
    }

    internal sealed record Recipe
    {
        public int Factors { get; init; } = 3;

        public Way Way { get; init; }
    }

    // x_1 .. x_n - x_n .. x_1, and what else a program may do with it.
    private sealed class Products : TestClaim<Recipe>, IAlgebraic<Recipe>
    {
        public override Gen<Recipe> Recipes => from factors in Gen.Choose(1, 200) select new Recipe { Factors = factors };

        public override Recipe Canonical => new();

        public override Effort Effort => new(Rational: 3, PrimeField: 500);

        public override Gen<Recipe> RationalRecipes => Gen.Constant(Canonical);

        public override IReadOnlyList<Assumption<Recipe>> Assumptions => [];

        public IEnumerable<Measurement<T>> MeasureExactly<T>(Recipe recipe, Trial<T> trial)
            where T : struct, IField<T>
        {
            T[] x = trial.NormalVector("x", recipe.Factors);
            T other = trial.Normal("y", 0);
            T difference = x.Aggregate(T.One, (product, factor) => product * factor)
                - x.Reverse().Aggregate(T.One, (product, factor) => factor * product) + (other - other);
            switch (recipe.Way)
            {
                case Way.Squared:
                    yield return Measurement.Zero<T>(Letters.A, 0, [difference, other]);
                    break;
                case Way.Divided:
                    _ = T.One / ((other * other) + T.One);
                    yield return Measurement.Zero(Letters.A, 0, difference);
                    break;
                case Way.Compared:
                    yield return Measurement.Zero(Letters.A, 0, other.Equals(x[0]) ? T.One : difference);
                    break;
                case Way.Condition:
                    yield return Measurement.Zero(Letters.A, 0, difference).When(other * other * (other + T.One));
                    break;
                case Way.Bounded:
                    yield return Measurement.AtMost(Letters.A, 0, other, difference, T.Zero);
                    break;
                case Way.ByZero:
                    yield return Measurement.Zero(Letters.A, 0, other);
                    yield return Measurement.Zero(Letters.A, 1, difference / (other - other));
                    break;
                default:
                    yield return Measurement.Zero(Letters.A, 0, difference);
                    break;
            }
        }
    }

    [Theory]
    [InlineData(nameof(Way.Product), 3)]
    [InlineData(nameof(Way.Squared), 6)]
    [InlineData(nameof(Way.Divided), 3 + 2)]
    [InlineData(nameof(Way.Compared), 3 + 1)]
    [InlineData(nameof(Way.Condition), 3 + 1 + 1)]
    [InlineData(nameof(Way.Bounded), 3)]
    [InlineData(nameof(Way.ByZero), 1)]
    public void The_program_tells_its_degree(string way, double degree) =>
        Assert.Equal(degree, IdentityDegrees.Of(new Products(), new Recipe { Way = Enum.Parse<Way>(way) }, 1, 0));

    [Fact]
    public void The_largest_recipes_are_looked_at_and_the_level_says_so()
    {
        Products claim = new();
        Recipe[] recipes = [.. Enumerable.Range(1, 500).Select(index => new Recipe { Factors = 1 + (index * 7 % 200) })];
        Assert.Equal((200, 64, 200), IdentityDegrees.OfLargest(claim, claim, recipes, 1));
        Assert.Equal((7, 3, 3), IdentityDegrees.OfLargest(claim, claim, [.. new[] { 2, 7, 7, 5 }.Select(count => new Recipe { Factors = count })], 1));
        LevelEvidence level = Tests.Evidence.Of(claim).Evidence.Single(level => level.Level == LevelNames.InPrimeField);
        // Degrees near 200 over 2^61.
        Assert.Matches(
            "^a false identity would pass one such point with probability at most 8.[0-9]e-17, by the degrees that its program has on 64 of 1[0-9]{2} recipes$",
            level.Says);
    }
}

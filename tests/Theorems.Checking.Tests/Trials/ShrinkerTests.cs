using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Trials;

namespace Theorems.Checking.Tests.Trials;

public class ShrinkerTests
{
    private sealed record Shape
    {
        public int Rows { get; init; }

        public int Columns { get; init; }

        public double Rate { get; init; }

        public bool Centred { get; init; }
    }

    private sealed class Shapes(Func<Shape, bool>? admits = null) : TestClaim<Shape>
    {
        public override Gen<Shape> Recipes => Gen.Constant(new Shape());

        public override Shape Canonical => new();

        public override IReadOnlyList<Assumption<Shape>> Assumptions => [];

        public override bool Admits(Shape recipe) => admits is null || admits(recipe);
    }

    // The odd part of the significand has as many bits as the number itself.
    private static int SignificantBits(double value)
    {
        long bits = (BitConverter.DoubleToInt64Bits(value) & 0xFFFFFFFFFFFFF) | (1L << 52);
        return 53 - System.Numerics.BitOperations.TrailingZeroCount(bits);
    }

    [Fact]
    public void The_smallest_failing_recipe_is_found()
    {
        Gen<Shape> generator =
            from rows in Gen.Choose(3, 60)
            from columns in Gen.Choose(5, 60)
            select new Shape { Rows = rows, Columns = columns };
        ForAll.In(generator, start =>
        {
            Shape smallest = Shrinker.Shrink(new Shapes(), start, shape => shape.Rows >= 3 && shape.Columns >= 5);
            Assert.Equal((3, 5), (smallest.Rows, smallest.Columns));
        });
    }

    [Fact]
    public void A_negative_number_shrinks_towards_zero_too()
    {
        Assert.Equal(-4, Shrinker.Shrink(new Shapes(), new Shape { Rows = -77 }, shape => shape.Rows <= -4).Rows);
        Assert.Equal(0, Shrinker.Shrink(new Shapes(), new Shape { Rows = int.MinValue }, _ => true).Rows);
    }

    [Fact]
    public void Doubles_lose_bits_and_keep_their_magnitude()
    {
        Assert.Equal(0.5, Shrinker.Shrink(new Shapes(), new Shape { Rate = 0.4217 }, shape => shape.Rate > 0).Rate);
        double smallest = Shrinker.Shrink(new Shapes(), new Shape { Rate = 0.4217 }, shape => shape.Rate is > 0.4 and < 0.45).Rate;
        Assert.Equal(0.4375, smallest); // 7/16: nothing with fewer than three bits lies in that interval
        Assert.Equal(-0.5, Shrinker.Shrink(new Shapes(), new Shape { Rate = -0.4217 }, _ => true).Rate);
        Assert.Equal(0, Shrinker.Shrink(new Shapes(), new Shape { Rate = 0 }, _ => true).Rate);
        Assert.Equal(double.Epsilon, Shrinker.Shrink(new Shapes(), new Shape { Rate = double.Epsilon }, _ => true).Rate);
    }

    [Fact]
    public void Every_candidate_is_simpler_in_exactly_one_setting()
    {
        Gen<Shape> generator =
            from rows in ArbMap.Default.GeneratorFor<int>()
            from columns in Gen.Elements(int.MinValue, int.MaxValue, -1, 0, 1)
            from rate in ArbMap.Default.GeneratorFor<double>()
            select new Shape { Rows = rows, Columns = columns, Rate = rate, Centred = true };
        ForAll.In(generator, start => Assert.All(Shrinker.Candidates(start), candidate =>
        {
            bool rows = Math.Abs((long)candidate.Rows) < Math.Abs((long)start.Rows) && candidate == start with { Rows = candidate.Rows };
            bool columns = Math.Abs((long)candidate.Columns) < Math.Abs((long)start.Columns) && candidate == start with { Columns = candidate.Columns };
            bool rate = SignificantBits(candidate.Rate) < SignificantBits(start.Rate) && candidate == start with { Rate = candidate.Rate };
            Assert.True(rows || columns || rate, $"{start} -> {candidate}");
        }));
    }

    [Fact]
    public void Only_what_the_claim_admits_is_tried()
    {
        Shapes claim = new(shape => shape.Rows >= 2 && shape.Columns > shape.Rows);
        int refused = 0;
        Shape smallest = Shrinker.Shrink(claim, new Shape { Rows = 30, Columns = 40 }, shape =>
        {
            refused += claim.Admits(shape) ? 0 : 1;
            return true;
        });
        Assert.Equal((2, 3), (smallest.Rows, smallest.Columns));
        Assert.Equal(0, refused);
    }

    [Fact]
    public void What_has_no_smaller_failing_neighbour_stays()
    {
        Shape start = new() { Rows = 13, Columns = 7, Rate = 0.3 };
        Assert.Same(start, Shrinker.Shrink(new Shapes(), start, shape => shape == start));
        Assert.Empty(Shrinker.Candidates(new Shape()));
    }

    [Fact]
    public void A_long_way_down_ends_after_a_bounded_number_of_steps()
    {
        // Only one less each time: far more than the limit of 200 steps would be needed.
        int last = 100_000;
        Shape smallest = Shrinker.Shrink(new Shapes(), new Shape { Rows = last }, shape =>
        {
            bool fails = shape.Rows == last - 1;
            last -= fails ? 1 : 0;
            return fails;
        });
        Assert.Equal(100_000 - 200, smallest.Rows);
    }
}

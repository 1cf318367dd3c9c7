using FsCheck.Fluent;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Instances;

public class DrawsTests
{
    private const ulong Seed = 20260101;

    private static bool OnGrid(double value) => value * Draws.GridScale == Math.Round(value * Draws.GridScale);

    [Fact]
    public void A_draw_is_a_function_of_seed_trial_stream_and_index_alone()
    {
        Draws draws = new(Seed, 7);
        Assert.Equal(draws.Bits("A", 3), new Draws(Seed, 7).Bits("A", 3));
        HashSet<(uint, uint, uint, uint)> blocks =
        [
            draws.Bits("A", 3), draws.Bits("A", 4), draws.Bits("B", 3), draws.Bits("a", 3), draws.Bits("AA", 3), draws.Bits("", 3),
            new Draws(Seed + 1, 7).Bits("A", 3), new Draws(Seed + (1UL << 32), 7).Bits("A", 3), new Draws(Seed, 8).Bits("A", 3),
            new Draws(Seed, 7 + (1L << 32)).Bits("A", 3),
        ];
        Assert.Equal(10, blocks.Count);
    }

    [Theory]
    [InlineData("", 0x811C9DC5)]
    [InlineData("a", 0xE40C292C)]
    [InlineData("foobar", 0xBF9CF968)]
    public void The_counter_is_index_hash_of_the_stream_and_trial_under_the_seed(string stream, uint hash)
    {
        // The published values of FNV-1a, and the generator itself: the same bits on every machine and for ever.
        Assert.Equal(
            Theorems.Numbers.Philox.Block(5, hash, 0x89ABCDEF, 0x01234567, 0x76543210, 0xFEDCBA98),
            new Draws(0xFEDCBA9876543210, 0x0123456789ABCDEF).Bits(stream, 5));
    }

    [Fact]
    public void Every_draw_is_an_integer_formula_of_its_bits()
    {
        for (int index = 0; index < 100; index++)
        {
            Draws draws = new(Seed, 2);
            (uint w0, uint w1, _, _) = draws.Bits("x", index);
            UInt128 word = ((UInt128)w1 << 32) + w0;
            Assert.Equal((double)(ulong)(word / 2048) / (1L << 53), draws.Unit("x", index));
            Assert.Equal((int)(word * 1000 >> 64), draws.Integer("x", index, 1000));
            Assert.Equal(((int)(word * 2049 >> 64) - 1024) / 1024.0, draws.Uniform("x", index, -1, 1));
            Assert.Equal((ulong)(word % Theorems.Numbers.PrimeField.Modulus), new FieldTrial(Seed, 2).Unit("x", index).Value);
        }
    }

    [Fact]
    public void Different_trials_streams_and_seeds_give_uncorrelated_draws()
    {
        // A mean of n products of independent draws of variance one has standard deviation n^(-1/2); six of them happen once in 5e8.
        const int Count = 20_000;
        double trials = 0, streams = 0, seeds = 0, indices = 0;
        for (int index = 0; index < Count; index++)
        {
            double draw = new Draws(Seed, 0).Normal("A", index);
            trials += draw * new Draws(Seed, 1).Normal("A", index);
            streams += draw * new Draws(Seed, 0).Normal("B", index);
            seeds += draw * new Draws(Seed + 1, 0).Normal("A", index);
            indices += draw * new Draws(Seed, 0).Normal("A", index + 1);
        }

        Assert.All([trials, streams, seeds, indices], sum => Assert.InRange(sum / Math.Sqrt(Count), -6, 6));
    }

    [Fact]
    public void Normal_draws_lie_on_the_grid_and_below_six()
    {
        for (int index = 0; index < 5000; index++)
        {
            double draw = new Draws(Seed, 3).Normal("x", index);
            Assert.True(OnGrid(draw));
            Assert.InRange(draw, -6138 / 1024.0, 6138 / 1024.0);
        }
    }

    [Fact]
    public void Uniform_draws_lie_on_the_grid_within_their_ends_and_reach_both()
    {
        ForAll.In(Gen.Two(Gen.Choose(-3000, 3000)), ends =>
        {
            (double low, double high) = (Math.Min(ends.Item1, ends.Item2) / 1024.0, Math.Max(ends.Item1, ends.Item2) / 1024.0);
            double draw = new Draws(Seed, ends.Item1 + 5000).Uniform("u", ends.Item2 + 5000, low, high);
            Assert.True(OnGrid(draw) && draw >= low && draw <= high, $"{draw} is not in [{low}, {high}]");
        });

        HashSet<double> seen = [];
        for (int index = 0; index < 300; index++)
        {
            seen.Add(new Draws(Seed, 0).Uniform("u", index, -2 / 1024.0, 2 / 1024.0));
        }

        Assert.Equal([-2 / 1024.0, -1 / 1024.0, 0, 1 / 1024.0, 2 / 1024.0], seen.Order());
        Assert.Equal(0.25, new Draws(Seed, 0).Uniform("u", 0, 0.25, 0.25));
    }

    [Fact]
    public void Ends_between_grid_points_are_never_exceeded()
    {
        HashSet<double> seen = [];
        for (int index = 0; index < 300; index++)
        {
            seen.Add(new Draws(Seed, 0).Uniform("u", index, -1.5 / 1024, 1.5 / 1024));
        }

        Assert.Equal([-1 / 1024.0, 0, 1 / 1024.0], seen.Order());
    }

    [Fact]
    public void Unit_draws_are_multiples_of_two_to_the_minus_53_below_one()
    {
        double sum = 0;
        for (int index = 0; index < 10_000; index++)
        {
            double draw = new Draws(Seed, 1).Unit("p", index);
            Assert.InRange(draw, 0, Math.BitDecrement(1));
            Assert.Equal(Math.Round(draw * (1L << 53)), draw * (1L << 53));
            sum += draw;
        }

        // The mean's standard deviation is (12 n)^(-1/2); six of them.
        Assert.InRange((sum / 10_000) - 0.5, -6 / Math.Sqrt(120_000), 6 / Math.Sqrt(120_000));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1024, 1024)]
    [InlineData(2047, 2047)]
    [InlineData(2049, 2048)]
    [InlineData(2051, 2052)]
    [InlineData(-2051, -2052)]
    [InlineData(4094, 4094)]
    [InlineData(4095, 4096)]
    [InlineData(0.1, 1638 / 16384.0)]
    [InlineData(double.Epsilon, double.Epsilon)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Eleven_bits_are_kept_to_the_nearest(double value, double expected)
    {
        Assert.Equal(expected, Draws.RoundToElevenBits(value));
    }

    [Fact]
    public void Rounding_to_eleven_bits_errs_by_at_most_half_of_the_last_one_and_only_once()
    {
        ForAll.In(Gen.Zip(Gen.Choose(1, int.MaxValue), Gen.Choose(-900, 900)), parts =>
        {
            double value = Math.ScaleB(parts.Item1, parts.Item2);
            double rounded = Draws.RoundToElevenBits(value);
            double last = Math.ScaleB(1, Math.ILogB(value) - 10);
            Assert.True(Math.Abs(rounded - value) <= last / 2);
            Assert.Equal(Math.Round(rounded / last), rounded / last);
            Assert.Equal(rounded, Draws.RoundToElevenBits(rounded));
            Assert.Equal(-rounded, Draws.RoundToElevenBits(-value));
        });
    }

    [Fact]
    public void A_variant_draws_its_share_anew_and_keeps_the_rest()
    {
        const int count = 4096;
        for (int variant = 0; variant < Draws.Variants; variant++)
        {
            long child = Draws.Variant(77, variant)!.Value;
            Assert.Equal(0, child % 8);
            int changed = Enumerable.Range(0, count).Count(index => new Draws(1, child + 3).Unit("a", index) != new Draws(1, 77).Unit("a", index));
            double share = Math.ScaleB(1, -1 - (variant % 4));
            // Six standard deviations of a binomial count.
            double margin = 6 * Math.Sqrt(count * share * (1 - share));
            Assert.InRange(changed, (count * share) - margin, (count * share) + margin);
        }
    }

    [Fact]
    public void Variants_of_variants_remember_where_they_come_from_for_four_generations()
    {
        HashSet<long> seen = [];
        long trial = uint.MaxValue;
        for (int generation = 0; generation < 4; generation++)
        {
            Assert.Equal(Draws.Variants, Enumerable.Range(0, Draws.Variants).Count(variant => seen.Add(Draws.Variant(trial, variant)!.Value)));
            trial = Draws.Variant(trial, Draws.Variants - 1)!.Value + 7;
            Assert.True(trial > 0);
            Assert.Equal(uint.MaxValue, Draws.Ancestor(trial));
        }

        Assert.Null(Draws.Variant(trial, 0));
        Assert.Null(Draws.Variant(1L << 32, 0));
        Assert.Equal(5, Draws.Ancestor(5));
        // Most of a sixteenth, four times over, is left as it was.
        int kept = Enumerable.Range(0, 4096).Count(index => new Draws(1, trial).Unit("a", index) == new Draws(1, uint.MaxValue).Unit("a", index));
        Assert.InRange(kept, 4096 * 0.7, 4096 * 0.85);
    }

    [Fact]
    public void Variants_share_what_the_block_of_their_ancestor_shares() =>
        Assert.Equal(
            new GridTrial<Theorems.Numbers.Float64>(1, 77).SharedInteger("s", 0, 1_000_000),
            new GridTrial<Theorems.Numbers.Float64>(1, Draws.Variant(77, 5)!.Value + 2).SharedInteger("s", 0, 1_000_000));
}

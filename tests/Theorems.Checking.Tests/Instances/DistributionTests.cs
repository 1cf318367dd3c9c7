using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Instances;

/// <summary>The distributions of the draws: exactly where they can be enumerated, and by tests at fixed levels where they cannot.</summary>
public class DistributionTests
{
    // Five independent seeds; a right generator fails one of these tests with probability below 1e-9 for each seed.
    private static readonly ulong[] Seeds = [1, 2, 3, 1UL << 40, ulong.MaxValue];

    /// <summary>What a chi-square variable with so many degrees of freedom exceeds with probability 1e-9 (Laurent and Massart 2000, lemma 1).</summary>
    private static double ChiSquareBound(int freedom)
    {
        double level = Math.Log(1e9);
        return freedom + (2 * Math.Sqrt(freedom * level)) + (2 * level);
    }

    private static double ChiSquare(IEnumerable<long> counts, Func<int, double> expected) =>
        counts.Select((count, index) => (count - expected(index)) * (count - expected(index)) / expected(index)).Sum();

    // The number of ways in which twelve pieces of 0 .. 1023 have each sum, as probabilities.
    private static double[] SumsOfTwelvePieces()
    {
        double[] sums = [1];
        for (int piece = 0; piece < 12; piece++)
        {
            double[] next = new double[sums.Length + 1023];
            double window = 0;
            for (int sum = 0; sum < next.Length; sum++)
            {
                window += sum < sums.Length ? sums[sum] : 0;
                window -= sum >= 1024 ? sums[sum - 1024] : 0;
                next[sum] = window / 1024;
            }

            sums = next;
        }

        return sums;
    }

    [Fact]
    public void The_moments_of_a_normal_draw_are_exactly_zero_and_one_less_a_millionth()
    {
        // Cumulants add: twelve pieces of 0 .. 1023, enumerated in fractions.
        Rational mean = Rational.Zero, square = Rational.Zero;
        Rational share = new(1, 1024);
        for (int piece = 0; piece < 1024; piece++)
        {
            mean += share * new Rational(piece, 1);
            square += share * new Rational(piece * piece, 1);
        }

        Rational twelve = new(12, 1), grid = new(Draws.GridScale, 1);
        Assert.Equal(new Rational(6138, 1), twelve * mean);
        Rational variance = twelve * (square - (mean * mean)) / (grid * grid);
        Assert.Equal(Rational.One - new Rational(1, 1 << 20), variance);
    }

    [Fact]
    public void A_normal_draw_is_the_sum_of_the_twelve_pieces_of_its_bits()
    {
        for (int index = 0; index < 200; index++)
        {
            Draws draws = new(9, 5);
            (uint w0, uint w1, uint w2, uint w3) = draws.Bits("x", index);
            long sum = 0;
            foreach (uint word in new[] { w0, w1, w2, w3 })
            {
                sum += (word % 1024) + (word / 1024 % 1024) + (word / (1024 * 1024) % 1024);
            }

            Assert.Equal((sum - 6138) / 1024.0, draws.Normal("x", index));
        }
    }

    [Fact]
    public void Normal_draws_follow_the_distribution_of_that_sum()
    {
        double[] probabilities = SumsOfTwelvePieces();
        Assert.Equal((12 * 1023) + 1, probabilities.Length);

        // Twenty classes of a quarter on either side of zero, the outermost ones open.
        const int Count = 50_000;
        const int Classes = 20;
        static int Class(double value) => Math.Clamp((int)Math.Floor(value * 4) + (Classes / 2), 0, Classes - 1);
        double[] expected = new double[Classes];
        for (int sum = 0; sum < probabilities.Length; sum++)
        {
            expected[Class((sum - 6138) / 1024.0)] += Count * probabilities[sum];
        }

        foreach (ulong seed in Seeds)
        {
            long[] counts = new long[Classes];
            double total = 0, squares = 0;
            for (int index = 0; index < Count; index++)
            {
                double draw = new Draws(seed, index / 100).Normal("x", index % 100);
                counts[Class(draw)]++;
                total += draw;
                squares += draw * draw;
            }

            Assert.InRange(ChiSquare(counts, index => expected[index]), 0, ChiSquareBound(Classes - 1));

            // Standard deviations: n^(-1/2) of the mean, and at most (2/n)^(1/2) of the square, whose kurtosis is below the normal one's.
            Assert.InRange(total / Math.Sqrt(Count), -6.2, 6.2);
            Assert.InRange((squares - Count) / Math.Sqrt(2.0 * Count), -6.2, 6.2);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Integers_are_unbiased(int count)
    {
        foreach (ulong seed in Seeds)
        {
            long[] counts = new long[count];
            for (int index = 0; index < 20_000; index++)
            {
                counts[new Draws(seed, 4).Integer("row", index, count)]++;
            }

            Assert.InRange(ChiSquare(counts, _ => 20_000.0 / count), 0, ChiSquareBound(count - 1));
        }
    }

    [Fact]
    public void Uniform_draws_are_unbiased()
    {
        foreach (ulong seed in Seeds)
        {
            long[] counts = new long[97];
            for (int index = 0; index < 20_000; index++)
            {
                counts[48 + (int)(1024 * new Draws(seed, index).Uniform("eta", 0, -48 / 1024.0, 48 / 1024.0))]++;
            }

            Assert.InRange(ChiSquare(counts, _ => 20_000.0 / 97), 0, ChiSquareBound(96));
        }
    }

    [Fact]
    public void A_biased_die_is_told_from_a_fair_one_by_the_same_test()
    {
        // Six faces, one of which comes up in 20 % instead of 16.7 %.
        long[] counts = [4000, 3200, 3200, 3200, 3200, 3200];
        Assert.True(ChiSquare(counts, _ => 20_000.0 / 6) > ChiSquareBound(5));
    }

    [Fact]
    public void Field_draws_spread_over_the_whole_field()
    {
        foreach (ulong seed in Seeds)
        {
            long[] counts = new long[64];
            HashSet<ulong> values = [];
            for (int index = 0; index < 20_000; index++)
            {
                ulong value = new FieldTrial(seed, 11).Normal("x", index).Value;
                counts[(int)(value >> 55)]++;
                values.Add(value);
            }

            Assert.InRange(ChiSquare(counts, _ => 20_000.0 / 64), 0, ChiSquareBound(63));
            Assert.Equal(20_000, values.Count);
        }
    }

    [Fact]
    public void Matrices_and_vectors_are_rows_of_the_same_draws()
    {
        GridTrial<Rational> trial = new(3, 9);
        Matrix<Rational> matrix = trial.NormalMatrix("A", 2, 3);
        Rational[] vector = trial.NormalVector("A", 6);
        Assert.Equal(vector, Enumerable.Range(0, 6).Select(index => matrix[index / 3, index % 3]));
        Assert.Equal(vector, Enumerable.Range(0, 6).Select(index => trial.Normal("A", index)));
    }
}

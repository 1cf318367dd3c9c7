using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Instances;

public class TrialTests
{
    private const ulong Seed = 77;

    // Every kind of draw of a trial, in one list.
    private static T[] All<T>(Trial<T> trial)
        where T : struct, IField<T> =>
    [
        trial.Normal("A", 0), trial.Normal("A", 1), trial.Normal("B", 0), trial.Uniform("eta", 0, 1 / 32.0, 1 / 4.0), trial.Unit("p", 0),
        trial.Computed("rate", draws => 1 / (3 + draws.Uniform("r", 0, 0, 1))), trial.Given("g", 4, draws => draws.Integer("g", 4, 100)),
        .. trial.NormalVector("c", 3), trial.NormalMatrix("M", 2, 2)[1, 0],
    ];

    [Fact]
    public void A_trial_is_the_same_exact_number_in_every_system_and_lane()
    {
        foreach (long block in new[] { 0L, 1, 125_000, 1L << 40 })
        {
            Lanes[] lanes = All(new GridTrial<Lanes>(Seed, block * Lanes.Count));
            DoubleDouble<Lanes>[] wide = All(new GridTrial<DoubleDouble<Lanes>>(Seed, block * Lanes.Count));
            for (int lane = 0; lane < Lanes.Count; lane++)
            {
                long number = (block * Lanes.Count) + lane;
                Float64[] floats = All(new GridTrial<Float64>(Seed, number));
                Rational[] exact = [.. floats.Select(value => Rational.FromDyadic(value.Value))];
                Assert.Equal(exact, All(new GridTrial<Rational>(Seed, number)));
                Assert.Equal(floats, All(new GridTrial<DoubleDouble<Float64>>(Seed, number)).Select(value => value.High));
                Assert.All(All(new GridTrial<DoubleDouble<Float64>>(Seed, number)), value => Assert.Equal(0, value.Low.Value));
                Assert.Equal(floats.Select(value => value.Value), lanes.Select(value => value.ToDouble(lane)));
                Assert.Equal(floats.Select(value => value.Value), wide.Select(value => value.ToDouble(lane)));
                Assert.Equal(
                    floats.Select(value => PrimeField.FromDyadic(value.Value)), All(new GridTrial<PrimeField>(Seed, number)));
            }
        }
    }

    [Fact]
    public void All_draws_but_those_with_53_bits_are_exact_in_float32()
    {
        for (int number = 0; number < 50; number++)
        {
            double[] wide = [.. All(new GridTrial<Float64>(Seed, number)).Select(value => value.Value)];
            double[] narrow = [.. All(new GridTrial<Float32>(Seed, number)).Select(value => value.ToDouble())];
            Assert.Equal(wide.Where((_, index) => index != 4), narrow.Where((_, index) => index != 4));
        }
    }

    [Fact]
    public void Lanes_are_different_trials()
    {
        Lanes draw = new GridTrial<Lanes>(Seed, 8).Unit("p", 0);
        Assert.Equal(8, Enumerable.Range(0, 8).Select(lane => draw.ToDouble(lane)).Distinct().Count());
    }

    [Fact]
    public void Shared_integers_are_equal_within_a_block_of_eight_and_differ_between_blocks()
    {
        int[] Shared(long number) => [.. Enumerable.Range(0, 10).Select(index => new GridTrial<Float64>(Seed, number).SharedInteger("row", index, 1000))];

        for (long block = 0; block < 20; block++)
        {
            int[] first = Shared(block * 8);
            Assert.Equal(first, Enumerable.Range(0, 10).Select(index => new GridTrial<Lanes>(Seed, block * 8).SharedInteger("row", index, 1000)));
            Assert.Equal(first, Enumerable.Range(0, 10).Select(index => new FieldTrial(Seed, block * 8).SharedInteger("row", index, 1000)));
            for (int lane = 1; lane < 8; lane++)
            {
                Assert.Equal(first, Shared((block * 8) + lane));
            }

            Assert.NotEqual(first, Shared((block * 8) + 8));
            Assert.All(first, integer => Assert.InRange(integer, 0, 999));
        }
    }

    [Fact]
    public void A_trial_in_numbers_over_another_one_tells_it_that_integers_are_shared()
    {
        GridTrial<Float64> trial = new(Seed, 3);
        Trial<RunningError<Float64>> analysed = trial.Analysed();
        Assert.False(trial.HasSharedIntegers);
        Assert.Equal(new GridTrial<Float64>(Seed, 3).SharedInteger("row", 0, 1000), analysed.SharedInteger("row", 0, 1000));
        Assert.True(trial.HasSharedIntegers && analysed.HasSharedIntegers);
    }

    [Fact]
    public void The_field_trial_draws_its_own_points_by_seed_trial_stream_and_index()
    {
        PrimeField[] draws =
        [
            new FieldTrial(Seed, 1).Normal("A", 0), new FieldTrial(Seed, 1).Normal("A", 1), new FieldTrial(Seed, 1).Normal("B", 0),
            new FieldTrial(Seed, 2).Normal("A", 0), new FieldTrial(Seed + 1, 1).Normal("A", 0), new GridTrial<PrimeField>(Seed, 1).Normal("A", 0),
        ];
        Assert.Equal(draws.Length, draws.Distinct().Count());
        Assert.Equal(draws[0], new FieldTrial(Seed, 1).Normal("A", 0));
    }

    [Fact]
    public void Who_listens_is_told_of_every_number_that_is_drawn()
    {
        List<(string, int, Rational)> told = [];
        GridTrial<Rational> trial = new(Seed, 3) { Drawn = (stream, index, value) => told.Add((stream, index, value)) };
        Rational[] drawn = All(trial);
        Assert.Equal(("A", 0, drawn[0]), told[0]);
        Assert.Equal(("A", 1, drawn[1]), told[1]);
        Assert.Equal(("rate", 0, drawn[5]), told[5]);
        Assert.Equal(("g", 4, drawn[6]), told[6]);

        // Seven single draws, a vector of three, and a matrix of four of which the list keeps one.
        Assert.Equal(14, told.Count);
    }

    [Fact]
    public void A_named_trial_draws_what_its_function_says_and_still_chooses_as_other_trials_do()
    {
        List<(string, int)> asked = [];
        NamedTrial<Rational> trial = new(Seed, 9, (stream, index) =>
        {
            asked.Add((stream, index));
            return new(stream.Length, index + 1);
        });
        Assert.Equal(new(1, 3), trial.Normal("w", 2));
        Assert.Equal(new(3, 1), trial.Computed("eta", _ => throw new InvalidOperationException("nobody needs the formula")));
        Assert.Equal([("w", 2), ("eta", 0)], asked);
        Assert.Equal(new GridTrial<Rational>(Seed, 9).SharedInteger("row", 0, 1000), trial.SharedInteger("row", 0, 1000));
        Assert.Equal(7, new NamedTrial<Rational>(Seed, 9, (_, _) => default, (_, index) => index).SharedInteger("row", 7, 1000));
    }

    // A program on a device holds for the trials that share its integers, so the trial it is traced over must know of them.
    [Fact]
    public void A_trial_knows_of_the_integers_that_a_derived_one_draws()
    {
        List<(string, int, int)> told = [];
        GridTrial<Float64> trial = new(Seed, 3) { DrawnInteger = (stream, index, value) => told.Add((stream, index, value)) };
        Assert.False(trial.HasSharedIntegers);
        int row = trial.Analysed().SharedInteger("row", 5, 1000);
        Assert.True(trial.HasSharedIntegers);
        Assert.Equal([("row", 5, row)], told);
        Assert.Equal(new GridTrial<Float64>(Seed, 3).SharedInteger("row", 5, 1000), row);
    }
}

using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Instances;

public class CornersTests
{
    private const ulong Seed = 5;
    private const int Rows = 3;
    private const int Columns = 8;

    private static readonly Corners[] Each = [.. Enum.GetValues<Corners>().Where(corner => int.IsPow2((int)corner))];

    public static TheoryData<Corners> All => new(Each);

    // All streams of the first trials lie in their corner.
    private static long TrialIn(Corners corner) => CornerTrials.Without(Corners.All & ~corner).First();

    private static double[] Vector(long trial, string stream = "x") => [.. new GridTrial<Float64>(Seed, trial).NormalVector(stream, 48).Select(x => x.Value)];

    private static double[][] RowsOf(long trial)
    {
        Kernels.Matrix<Float64> matrix = new GridTrial<Float64>(Seed, trial).NormalMatrix("M", Rows, Columns);
        return [.. Enumerable.Range(0, Rows).Select(row => Enumerable.Range(0, Columns).Select(column => matrix[row, column].Value).ToArray())];
    }

    private static bool AreParallel(double[] left, double[] right) =>
        left.Select((one, i) => left.Select((other, j) => (one * right[j]) - (other * right[i]))).SelectMany(minor => minor).All(minor => minor == 0);

    private static bool IsDrawn(Corners corner, long trial)
    {
        double[] x = Vector(trial);
        double[][] rows = RowsOf(trial);
        return corner switch
        {
            Corners.Zeros => x.All(value => value == 0),
            Corners.Ones => x.All(value => value == 1),
            Corners.Signs => x.All(value => Math.Abs(value) == 1) && x.Distinct().Count() == 2,
            Corners.Equal => x.Distinct().Count() == 1 && x[0] != 0,
            Corners.Repeated => x.Distinct().Count() is >= 2 and <= 4,
            Corners.TwoValued => x.Distinct().Count() == 2,
            Corners.Sparse => x.Count(value => value == 0) is > 24 and < 48,
            Corners.Scaled => x.Distinct().Count() > 24 && Enumerable.Range(0, 8).Select(lane => Vector(trial + lane).Max()).Max() > 16,
            Corners.PowersOfTwo => x.All(value => double.IsPow2(Math.Abs(value))) && x.Distinct().Count() > 8,
            Corners.Ends => x.All(value => Math.Abs(value) == 6138 / 1024.0) && x.Distinct().Count() == 2,
            Corners.EqualRows => rows.All(row => row.SequenceEqual(rows[0])),
            Corners.ParallelRows => rows.All(row => AreParallel(row, rows[0])) && !rows.All(row => row.SequenceEqual(rows[0])),
            Corners.OrthogonalRows => Enumerable.Range(0, Columns).All(column => rows.Count(row => row[column] != 0) == 1),
            Corners.RankOne => rows.All(row => AreParallel(row, rows[0])) && rows.All(row => row.Any(value => value != 0)),
            _ => false,
        };
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_corner_is_drawn_by_its_trials_and_not_by_others(Corners corner)
    {
        long trial = TrialIn(corner);
        Assert.Equal((corner, true), (CornerTrials.Of(trial), CornerTrials.TakesAll(trial)));
        Assert.All(Enumerable.Range(0, 8), lane => Assert.True(IsDrawn(corner, trial + lane) || corner == Corners.ParallelRows));
        Assert.False(IsDrawn(corner, 8));
        Assert.Equal(Corners.None, CornerTrials.Of(8));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_variant_stays_in_its_corner(Corners corner)
    {
        for (int variant = 0; variant < Draws.Variants; variant++)
        {
            long trial = Draws.Variant(TrialIn(corner) + 3, variant)!.Value;
            Assert.Equal(corner, CornerTrials.Of(trial));
            Assert.True(IsDrawn(corner, trial) || corner is Corners.ParallelRows or Corners.Signs or Corners.Ends or Corners.Scaled);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_number_system_and_whoever_watches_sees_the_same_numbers(Corners corner)
    {
        foreach (long trial in CornerTrials.Without(Corners.All & ~corner).Take(3))
        {
            double[] wanted = Numbers(new GridTrial<Float64>(Seed, trial + 2));
            Assert.Equal(wanted, Numbers(new GridTrial<Rational>(Seed, trial + 2)));
            Assert.Equal(wanted, Numbers(new GridTrial<DoubleDouble<Float64>>(Seed, trial + 2)));
            Assert.Equal(wanted, Numbers(new GridTrial<Float64>(Seed, trial + 2).Analysed()));
            Assert.Equal(wanted, Numbers(new GridTrial<Float64>(Seed, trial + 2).Differentiated()));
            Assert.Equal(wanted, All(new GridTrial<Lanes>(Seed, trial)).Select(value => value.ToDouble(2)));
            Dictionary<(string, int), double> told = [];
            Numbers(new GridTrial<Float64>(Seed, trial + 2) { Drawn = (stream, index, value) => told[(stream, index)] = value.Value });
            Assert.Equal(wanted, wanted.Select((_, number) => told[Place(number)]));
        }

        static double[] Numbers<T>(Trial<T> trial)
            where T : struct, IField<T> => [.. All(trial).Select(value => value.ToDouble())];

        static T[] All<T>(Trial<T> trial)
            where T : struct, IField<T> =>
            [.. trial.NormalVector("x", 5), trial.Uniform("u", 0, -1, 2), trial.Uniform("u", 1, -1, 2), .. Entries(trial.NormalMatrix("M", 2, 3))];

        static IEnumerable<T> Entries<T>(Kernels.Matrix<T> matrix)
            where T : struct, IField<T> => Enumerable.Range(0, 6).Select(index => matrix[index / 3, index % 3]);

        static (string, int) Place(int number) => number < 5 ? ("x", number) : number < 7 ? ("u", number - 5) : ("M", number - 7);
    }

    [Fact]
    public void Uniform_draws_meet_both_ends_and_never_leave_their_range()
    {
        long trial = TrialIn(Corners.Ends);
        double[] ends = [.. Enumerable.Range(0, 64).Select(index => new GridTrial<Float64>(Seed, trial).Uniform("u", index, 0.25, 3).Value)];
        Assert.Equal([0.25, 3], ends.Distinct().Order());
        Assert.All(Each, corner => Assert.All(
            Enumerable.Range(0, 64), index => Assert.InRange(new GridTrial<Float64>(Seed, TrialIn(corner)).Uniform("u", index, 0.25, 3).Value, 0.25, 3)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_formula_draws_what_the_trial_itself_draws(Corners corner)
    {
        GridTrial<Float64> trial = new(Seed, TrialIn(corner) + 1);
        Kernels.Matrix<Float64> matrix = trial.NormalMatrix("M", Rows, Columns);
        for (int index = 0; index < Rows * Columns; index++)
        {
            (int at, int row, int column) = (index, index / Columns, index % Columns);
            Assert.Equal(trial.Normal("x", at), trial.Given("g", at, draws => draws.Normal("x", at)));
            Assert.Equal(trial.Uniform("u", at, -1, 2), trial.Given("g", at, draws => draws.Uniform("u", at, -1, 2)));
            Assert.Equal(matrix[row, column], trial.Given("g", at, draws => draws.NormalEntry("M", row, column, Rows, Columns)));
            Assert.Equal(trial.Normal("x", at), trial.Given("g", at, "x", (draws, stream) => draws.Normal(stream, at)));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_a_claim_keeps_out_of_a_corner_lies_in_it_no_more(Corners corner)
    {
        GridTrial<Float64> trial = new(Seed, TrialIn(corner) + 1);
        Draws draws = new(Seed, trial.Number);
        double[] kept = [.. trial.NormalMatrix("M", Rows, Columns, corner).Elements.Select(entry => entry.Value)];
        Assert.Equal(kept, Enumerable.Range(0, kept.Length).Select(index => draws.Outside(Corners.All).Normal("M", index)));
        Draws outside = draws.Outside(corner);
        Assert.Equal(kept, Enumerable.Range(0, kept.Length).Select(index => outside.NormalEntry("M", index / Columns, index % Columns, Rows, Columns)));
        double[] others = [.. trial.NormalMatrix("M", Rows, Columns, Corners.All & ~corner).Elements.Select(entry => entry.Value)];
        Assert.Equal(trial.NormalMatrix("M", Rows, Columns).Elements.Select(entry => entry.Value), others);
        // Three rows need not repeat.
        Assert.True(corner == Corners.Repeated || !kept.SequenceEqual(others));
    }

    [Fact]
    public void Blocks_take_turns_through_the_corners_that_are_not_left_out()
    {
        Assert.Equal(Each, CornerTrials.Without(Corners.None).Take(Each.Length).Select(CornerTrials.Of));
        Assert.Equal(
            Each.Except([Corners.Ones, Corners.RankOne]),
            CornerTrials.Without(Corners.Ones | Corners.RankOne).Take(Each.Length - 2).Select(CornerTrials.Of));
        Assert.Empty(CornerTrials.Without(Corners.All));
        Assert.Equal(Each.Length, Each.Select(CornerTrials.NameOf).Distinct().Count());
        Assert.All(CornerTrials.Without(Corners.None).Take(64), trial => Assert.Equal(0, trial % 8));
    }

    [Fact]
    public void In_every_other_round_some_streams_lie_in_the_corner_and_some_do_not()
    {
        long trial = CornerTrials.Without(Corners.All & ~Corners.Zeros).First(number => !CornerTrials.TakesAll(number));
        Assert.Equal([false, true], Enumerable.Range(0, 32).Select(stream => Vector(trial, $"{stream}").All(value => value == 0)).Distinct().Order());
    }

    [Fact]
    public void Numbers_around_the_corner_trials_are_ordinary()
    {
        Assert.All(new[] { 0, 1, 1L << 28, CornerTrials.First - 1, CornerTrials.First + (1L << 28) }, trial => Assert.False(CornerTrials.Contains(trial)));
        Assert.True(CornerTrials.Contains(CornerTrials.First) && CornerTrials.Contains(CornerTrials.First + (1L << 28) - 1));
    }
}

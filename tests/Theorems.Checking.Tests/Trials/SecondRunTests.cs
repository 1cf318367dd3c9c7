using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Trials;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Trials;

public class SecondRunTests
{
    private static Measurement<T> One<T>(double residual, double bound = 1, double rounding = 0, double applies = 0, long time = 0)
        where T : struct, IField<T> => Measurement
        .AtMost(Letters.A, time, T.FromDyadic(residual), T.FromDyadic(bound), T.FromDyadic(rounding)).When(T.FromDyadic(applies));

    [Fact]
    public void The_same_bits_are_the_same_and_any_other_are_not()
    {
        List<Measurement<Float64>> first = [One<Float64>(0.5), One<Float64>(double.NaN, time: 1)];
        Assert.Null(SecondRun.Difference(first, [One<Float64>(0.5), One<Float64>(double.NaN, time: 1)]));
        Measurement<Float64>[] others =
        [
            One<Float64>(Math.BitIncrement(0.5)), One<Float64>(0.5, bound: 2), One<Float64>(0.5, rounding: 1),
            One<Float64>(0.5, applies: 1), One<Float64>(0.5, time: 3),
        ];
        Assert.All(others, other => Assert.Equal(other, SecondRun.Difference(first, [other, first[1]])));
        Assert.Equal(1, SecondRun.Difference(first, [first[0]])!.Value.Time);
        Assert.Equal(7, SecondRun.Difference(first, [.. first, One<Float64>(0.5, time: 7)])!.Value.Time);
        Assert.NotNull(SecondRun.Difference([One<Float64>(0.0)], [One<Float64>(-0.0)]));
    }

    [Fact]
    public void Elements_of_a_field_are_told_apart_though_they_have_no_double()
    {
        Measurement<PrimeField> seen = Letters.Same.Zero(new FieldTrial(1, 0).Normal("a", 0));
        Assert.Null(SecondRun.Difference([seen], [seen]));
        Assert.NotNull(SecondRun.Difference([seen], [Letters.Same.Zero(new FieldTrial(1, 0).Normal("a", 1))]));
    }

    [Fact]
    public void One_group_in_sixty_four_is_audited() =>
        Assert.Equal([0L, 512], Enumerable.Range(0, 128).Select(group => 8L * group).Where(SecondRun.IsAudited));

    // A claim of every kind, each of which keeps a count from run to run.
    private abstract class Counting<TRecipe> : TestClaim<TRecipe>
        where TRecipe : class, new()
    {
        private int _runs;

        public override Effort Effort => new(Sampled: 640, Rational: 16, PrimeField: 16, Hunted: 0, Rates: 320, Paired: 512);

        public override Gen<TRecipe> Recipes => Gen.Constant(new TRecipe());

        public override TRecipe Canonical => new();

        public override IReadOnlyList<Assumption<TRecipe>> Assumptions => [];

        protected double Next() => 1 / 1024.0 * (1 + (Interlocked.Increment(ref _runs) % 7));
    }

    private sealed class Sampled : Counting<GalleryLikeRecipe>, IAnalytic<GalleryLikeRecipe>
    {
        public IEnumerable<Measurement<T>> Measure<T>(GalleryLikeRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>
        {
            yield return Letters.A.AtMost(T.FromDyadic(Next()), T.One, T.Zero);
        }
    }

    private sealed class Plain : Counting<GalleryLikeRecipe>, IPlain<GalleryLikeRecipe>
    {
        public (double Left, double Right) Compare(GalleryLikeRecipe recipe, Draws draws) => (Next(), 1);

        public double Roundings(GalleryLikeRecipe recipe) => 0;
    }

    private sealed class Exact : Counting<GalleryLikeRecipe>, IAlgebraic<GalleryLikeRecipe>
    {
        public override IReadOnlyList<Part> Parts => [Letters.Same];

        public IEnumerable<Measurement<T>> MeasureExactly<T>(GalleryLikeRecipe recipe, Trial<T> trial)
            where T : struct, IField<T>
        {
            yield return Letters.Same.Zero(T.FromDyadic(Next()));
        }
    }

    private sealed class Statistical : Counting<GalleryLikeRecipe>, IStatistical<GalleryLikeRecipe>
    {
        public override IReadOnlyList<Part> Parts => [new Expectation("(a)", "E a = b")];

        public IEnumerable<Observation<T>> Observe<T>(GalleryLikeRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>
        {
            yield return new(Parts[0], T.FromDyadic(Next()), T.FromDyadic(0.5));
        }
    }

    private sealed class Exhaustive : Counting<GalleryLikeRecipe>, IExhaustive<GalleryLikeRecipe>
    {
        public IEnumerable<GalleryLikeRecipe> Domain => [new()];

        public IEnumerable<Census> Enumerate(GalleryLikeRecipe recipe, Trial<PrimeField> trial) => [Letters.A.Counted((int)(1024 * Next()), 0)];
    }

    private sealed record GalleryLikeRecipe
    {
        public int Number { get; init; }
    }

    public static TheoryData<string> Kinds => [nameof(Sampled), nameof(Plain), nameof(Exact), nameof(Statistical), nameof(Exhaustive)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_program_that_is_no_function_of_its_instance_fails_with_its_part_and_a_trial(string kind)
    {
        Claim claim = kind switch
        {
            nameof(Sampled) => new Sampled(),
            nameof(Plain) => new Plain(),
            nameof(Exact) => new Exact(),
            nameof(Statistical) => new Statistical(),
            _ => new Exhaustive(),
        };
        ClaimEvidence evidence = Evidence.Of(claim, threads: 1);
        Assert.Equal(Verdict.Failed, evidence.Verdict);
        Assert.StartsWith(
            $"Not deterministic: {claim.Parts[0]} has other bits when the same trials are run again (", evidence.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(evidence.Replay);
        Assert.Contains(evidence.Parts, part => part.Unrepeated > 0 && part.Part == claim.Parts[0].Name);
    }

    [Fact]
    public void What_is_a_function_of_its_instance_is_repeated() =>
        Assert.All(
            new Claim[] { new SumOfSquares(2), new BinomialTheorem(2), new Coin(0), new EulersPolynomial(39), new Decay(new()), new Race(new()) },
            claim => Assert.All(Evidence.Of(claim).Parts, part => Assert.Equal(0, part.Unrepeated)));
}

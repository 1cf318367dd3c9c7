using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Checking.Trials;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Trials;

// One test at a time may say that memory is overwritten.
[Collection(nameof(Arena))]
public class SampledTrialsTests
{
    private const ulong Seed = 5;

    [Theory]
    [InlineData(Writing.Iterator)]
    [InlineData(Writing.List)]
    [InlineData(Writing.IteratorOverAnInstance)]
    public void Groups_one_after_the_other_give_what_each_gives_by_itself(Writing writing)
    {
        Squares claim = Squares.Written(writing);
        SampledTrials<SquaresRecipe> trials = new(claim, claim, Seed);
        for (int group = 0; group < 20; group++)
        {
            SquaresRecipe recipe = group % 5 == 0 ? new() { Length = 2 + group } : claim.Canonical;
            long trial = group * Lanes.Count;
            Tally anew = SecondRun.IsAudited(trial)
                ? Tally.Of(claim.Measure(recipe, new GridTrial<DoubleDouble<Lanes>>(Seed, trial)), trial, rejudged: true)
                : Tally.Of(claim.Measure(recipe, new GridTrial<Lanes>(Seed, trial)), trial);
            Assert.Equal(Text(anew), Text(trials.Run(recipe, trial)));
        }
    }

    [Fact]
    public void An_iterator_over_numbers_allocates_nothing()
    {
        Squares claim = Squares.Written(Writing.Iterator);
        SampledTrials<SquaresRecipe> trials = new(claim, claim, Seed);
        Assert.Equal(0, Bytes(trials, claim.Canonical));
    }

    [Fact]
    public void What_is_allocated_is_seen()
    {
        Squares claim = Squares.Written(Writing.List);
        Assert.InRange(Bytes(new SampledTrials<SquaresRecipe>(claim, claim, Seed), claim.Canonical), 100, long.MaxValue);
    }

    // A program that keeps an array of one trial for the next one is wrong; it must not get away with it.
    [Fact]
    public void An_array_that_outlives_its_trial_is_found_out()
    {
        Squares claim = Squares.Written(Writing.KeepsAnArray);
        SampledTrials<SquaresRecipe> trials = new(claim, claim, Seed);
        Arena.Overwrites = true;
        try
        {
            Assert.Equal(0, trials.QuickLook(claim.Canonical, 0, false).Parts[0].Undefined);
            Assert.Equal(Lanes.Count, trials.QuickLook(claim.Canonical, Lanes.Count, false).Parts[0].Undefined);
        }
        finally
        {
            Arena.Overwrites = false;
        }
    }

    [Fact]
    public void A_program_that_fails_gives_its_memory_back()
    {
        Squares claim = Squares.Written(Writing.Fails);
        SampledTrials<SquaresRecipe> trials = new(claim, claim, Seed);
        TrialFailedException failure = Assert.Throws<TrialFailedException>(() => trials.Run(claim.Canonical, 16));
        Assert.IsType<InvalidOperationException>(failure.InnerException);
        Assert.Contains("trial=16", failure.Line!.ToString(), StringComparison.Ordinal);
        Assert.NotSame(Arena.Vector<Lanes>(5), Arena.Vector<Lanes>(5));
    }

    [Fact]
    public void Close_calls_are_judged_again()
    {
        Squares claim = Squares.Written(Writing.Iterator);
        Tally tally = new SampledTrials<SquaresRecipe>(claim, claim, Seed).Run(claim.Canonical with { Close = true }, 0);
        Assert.Equal(Lanes.Count, tally.Rejudged);
        Assert.Equal(Lanes.Count, tally.Trials);
        Assert.Equal(0, new SampledTrials<SquaresRecipe>(claim, claim, Seed).QuickLook(claim.Canonical with { Close = true }, 0, false).Rejudged);
    }

    private static long Bytes(SampledTrials<SquaresRecipe> trials, SquaresRecipe recipe)
    {
        const int Groups = 100;
        Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void Run()
        {
            for (int group = 0; group < Groups; group++)
            {
                trials.Run(recipe, group * Lanes.Count);
            }
        }
    }

    private static string Text(Tally tally) =>
        FormattableString.Invariant($"{tally.Trials} {tally.Rejudged} ") + string.Join("; ", tally.Parts.Select(part =>
            FormattableString.Invariant($"{part.Part} {part.Origin} {part.Comparisons} {part.Applicable} {part.Vacuous} {part.WithinRounding} ")
            + FormattableString.Invariant($"{part.Undefined} {part.Violations} {part.WorstRatio:R} {part.WorstTrial} {part.WorstTime} ")
            + string.Join(',', part.Histogram)));

    public enum Writing
    {
        Iterator,
        List,
        IteratorOverAnInstance,
        KeepsAnArray,
        Fails,
    }

    private sealed record SquaresRecipe
    {
        public int Length { get; init; } = 6;

        public bool Close { get; init; }
    }

    /// <summary>The square of a sum is at most the sum of the squares times their number.</summary>
    private abstract class Squares : TestClaim<SquaresRecipe>, IAnalytic<SquaresRecipe>
    {
        public override Gen<SquaresRecipe> Recipes => Gen.Constant(Canonical);

        public override SquaresRecipe Canonical { get; } = new();

        public override IReadOnlyList<Assumption<SquaresRecipe>> Assumptions => [];

        public static Squares Written(Writing writing) => writing switch
        {
            Writing.Iterator => new AsIterator(),
            Writing.List => new AsList(),
            Writing.IteratorOverAnInstance => new OverAnInstance(),
            Writing.KeepsAnArray => new KeepsAnArray(),
            _ => new Fails(),
        };

        public abstract IEnumerable<Measurement<T>> Measure<T>(SquaresRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>;

        protected static Measurement<T> Compare<T>(SquaresRecipe recipe, ReadOnlySpan<T> vector, int time)
            where T : struct, IReal<T>
        {
            T sum = T.Zero;
            T squares = T.Zero;
            foreach (T element in vector)
            {
                sum += element;
                squares += element * element;
            }

            T count = T.FromDyadic(vector.Length);
            T rounding = T.FromDyadic(4.0 * vector.Length) * squares * count;
            // Close: both sides are the same.
            return Measurement.AtMost(Letters.A, time, sum * sum, recipe.Close ? sum * sum : squares * count, rounding);
        }
    }

    private sealed class AsIterator : Squares
    {
        public override IEnumerable<Measurement<T>> Measure<T>(SquaresRecipe recipe, Trial<T> trial)
        {
            ArrayMemory<T> memory = ArrayMemory<T>.Allocate(recipe.Length);
            T[] vector = trial.NormalVector("x", recipe.Length);
            for (int index = 0; index < recipe.Length; index++)
            {
                memory[index] = vector[index] + trial.Uniform("y", index, 0, 1);
            }

            yield return Compare<T>(recipe, vector, 0);
            yield return Compare<T>(recipe, memory.AsSpan(recipe.Length), 1);
        }
    }

    private sealed class AsList : Squares
    {
        public override IEnumerable<Measurement<T>> Measure<T>(SquaresRecipe recipe, Trial<T> trial) =>
            [Compare<T>(recipe, trial.NormalVector("x", recipe.Length), 0)];
    }

    // What it returns is an iterator, but over an instance that was made before: it must be asked anew for each trial.
    private sealed class OverAnInstance : Squares
    {
        public override IEnumerable<Measurement<T>> Measure<T>(SquaresRecipe recipe, Trial<T> trial) => Of(recipe, trial.NormalVector("x", recipe.Length));

        private static IEnumerable<Measurement<T>> Of<T>(SquaresRecipe recipe, T[] vector)
            where T : struct, IReal<T>
        {
            yield return Compare<T>(recipe, vector, 0);
        }
    }

    private sealed class KeepsAnArray : Squares
    {
        private object? _kept;

        public override IEnumerable<Measurement<T>> Measure<T>(SquaresRecipe recipe, Trial<T> trial)
        {
            T[] vector = _kept as T[] ?? trial.NormalVector("x", recipe.Length);
            _kept = vector;
            yield return Compare<T>(recipe, vector, 0);
        }
    }

    private sealed class Fails : Squares
    {
        public override IEnumerable<Measurement<T>> Measure<T>(SquaresRecipe recipe, Trial<T> trial)
        {
            trial.NormalVector("x", recipe.Length);
            throw new InvalidOperationException("The program fails.");
        }
    }
}

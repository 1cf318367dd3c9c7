using System.Reflection;
using System.Runtime.CompilerServices;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Checking.Trials;

/// <summary>
/// Runs a claim over lanes, one group of eight trials after the other on one thread, and allocates nothing itself for a group once the first one is
/// done.
/// </summary>
/// <remarks>
/// A trial's arrays come from the thread's <see cref="Arena"/>, and trial and tally are the same objects for all groups. None of them is handed on but
/// the tally, which holds no array of a trial and is valid until the next run.
/// </remarks>
internal sealed class SampledTrials<TRecipe>(Claim<TRecipe> claim, IAnalytic<TRecipe> analytic, ulong seed)
    where TRecipe : class
{
    private readonly Program<Lanes> _lanes = new(analytic, seed);
    private readonly Program<DoubleDouble<Lanes>> _wide = new(analytic, seed);
    private readonly Tally _tally = new();
    private readonly TwoPrecisions _precisions = new();
    private readonly List<Measurement<Lanes>> _first = [];

    /// <summary>
    /// One group, judged again in double-double if lanes leave something open, and for a fixed share of groups in any case: an equality that holds to
    /// within the rounding of lanes must do so there too, whatever was declared to be rounding must shrink, and two runs must have the same bits.
    /// </summary>
    public Tally Run(TRecipe recipe, long trial) => Run(recipe, trial, keepTrialRatios: false);

    /// <inheritdoc cref="Run(TRecipe, long)"/>
    public Tally Run(TRecipe recipe, long trial, bool keepTrialRatios)
    {
        bool audited = SecondRun.IsAudited(trial);
        if (audited)
        {
            // The very first run, for a program may give something else from the second one on.
            Keep(recipe, trial);
        }

        _precisions.Clear();
        Measure(_lanes, recipe, trial, rejudged: false, keepTrialRatios, _precisions);
        if (_tally.NeedsMorePrecision || audited)
        {
            Measure(_wide, recipe, trial, rejudged: true, keepTrialRatios, _precisions);
        }

        if (audited && Difference(recipe, trial) is { } different)
        {
            _tally.AddUnrepeated(different, trial);
        }

        return _tally;
    }

    /// <summary>One group, judged in lanes alone.</summary>
    public Tally QuickLook(TRecipe recipe, long trial, bool keepTrialRatios)
    {
        Measure(_lanes, recipe, trial, rejudged: false, keepTrialRatios, null);
        return _tally;
    }

    private void Keep(TRecipe recipe, long trial)
    {
        try
        {
            using Arena.Lease lease = Arena.Enter();
            _first.Clear();
            _first.AddRange(_lanes.Measure(recipe, trial));
        }
        catch (Exception failure) when (failure is not TrialFailedException)
        {
            throw TrialFailedException.Of(claim, recipe, seed, trial, failure);
        }
    }

    // What another run of a group does not have in common with the first one.
    private Measurement<Lanes>? Difference(TRecipe recipe, long trial)
    {
        try
        {
            using Arena.Lease lease = Arena.Enter();
            return SecondRun.Difference(_first, _lanes.Measure(recipe, trial));
        }
        catch (Exception failure) when (failure is not TrialFailedException)
        {
            throw TrialFailedException.Of(claim, recipe, seed, trial, failure);
        }
    }

    private void Measure<T>(Program<T> program, TRecipe recipe, long trial, bool rejudged, bool keepTrialRatios, TwoPrecisions? precisions)
        where T : struct, IReal<T>
    {
        _tally.Clear();
        try
        {
            using Arena.Lease lease = Arena.Enter();
            _tally.Add(program.Measure(recipe, trial), trial, rejudged, keepTrialRatios, precisions);
        }
        catch (Exception failure) when (failure is not TrialFailedException)
        {
            throw TrialFailedException.Of(claim, recipe, seed, trial, failure);
        }
    }

    // The claim over one number system, and what it returned last.
    private sealed class Program<T>(IAnalytic<TRecipe> analytic, ulong seed)
        where T : struct, IReal<T>
    {
        private readonly GridTrial<T> _trial = new(seed, 0);
        private TRecipe? _recipe;
        private IEnumerable<Measurement<T>>? _measurements;

        public IEnumerable<Measurement<T>> Measure(TRecipe recipe, long number)
        {
            _trial.MoveTo(number);
            if (_measurements is null || !ReferenceEquals(recipe, _recipe))
            {
                IEnumerable<Measurement<T>> measurements = analytic.Measure(recipe, _trial);
                if (!Restarts(measurements))
                {
                    return measurements;
                }

                (_recipe, _measurements) = (recipe, measurements);
            }

            return _measurements;
        }

        // Whether the method is an iterator: each enumeration of what it returns then runs it from its first line, on the same recipe and trial.
        private bool Restarts(IEnumerable<Measurement<T>> measurements) =>
            measurements.GetType() is { IsNested: true, IsGenericType: true } type && Iterator(analytic.GetType()) == type.GetGenericTypeDefinition();

        private static Type? Iterator(Type claim) =>
            claim.GetInterfaceMap(typeof(IAnalytic<TRecipe>)).TargetMethods[0].GetCustomAttribute<IteratorStateMachineAttribute>()?.StateMachineType;
    }
}

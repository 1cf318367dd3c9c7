using Theorems.Checking.Claims;
using Theorems.Numbers;

namespace Theorems.Checking.Judging;

/// <summary>What is said of the same comparisons in lanes and again in double-double, which together judge the rounding that is declared.</summary>
/// <remarks>
/// <para>In lanes a violation exceeds whatever the declared rounding could do. If double-double denies it, the declared rounding is too small, or the
/// program for lanes is wrong: either is a defect, not a close call.</para>
/// <para>An error of rounding is of first order in the unit roundoff u, up to relative terms of order u, so from lanes to double-double it shrinks by
/// the ratio of the two. One that does not even shrink by the square root of that ratio is something else: a tolerance. Where the bound exceeds anything
/// conceivable nothing is claimed, and nothing is declared that could be relied on: it counts as vacuous.</para>
/// </remarks>
internal sealed class TwoPrecisions
{
    private static readonly double LeastShrinking = Math.Sqrt(DoubleDouble<Lanes>.UnitRoundoff / Lanes.UnitRoundoff);

    private (Part Part, long Time, Outcome Outcome, double Tolerance)[] _first = new (Part, long, Outcome, double)[64];
    private int _count;
    private int _next;
    private bool _areTheSame;

    /// <summary>Forgets what was said.</summary>
    public void Clear() => (_count, _next, _areTheSame) = (0, 0, true);

    /// <summary>Adds what is said in one lane: first all of the lower precision, then all of the higher one in the same order.</summary>
    /// <param name="measurement">The comparison.</param>
    /// <param name="lane">Its lane.</param>
    /// <param name="outcome">What it says.</param>
    /// <param name="tally">Where a defect is counted.</param>
    /// <param name="trial">The trial of the lane.</param>
    /// <param name="again">Whether this is the higher precision.</param>
    public void Add<T>(in Measurement<T> measurement, int lane, Outcome outcome, PartTally tally, long trial, bool again)
        where T : struct, IField<T>
    {
        if (!again)
        {
            if (_count == _first.Length)
            {
                Array.Resize(ref _first, 2 * _count);
            }

            _first[_count++] = (measurement.Part, measurement.Time, outcome, measurement.Tolerance(lane));
            return;
        }

        // A program may stop elsewhere at another precision; from there on the two are not about the same.
        _areTheSame &= _next < _count && ReferenceEquals(_first[_next].Part, measurement.Part) && _first[_next].Time == measurement.Time;
        if (!_areTheSame)
        {
            return;
        }

        (_, _, Outcome before, double tolerance) = _first[_next++];
        bool understated = before == Outcome.Violated && outcome is Outcome.Holds or Outcome.Undecided;
        double now = measurement.Tolerance(lane);
        bool unshrunk = SaysSomething(before) && SaysSomething(outcome) && now > 0 && double.IsFinite(tolerance) && now > LeastShrinking * tolerance;
        if (understated || unshrunk)
        {
            tally.AddMisdeclared(understated, unshrunk, trial);
        }
    }

    private static bool SaysSomething(Outcome outcome) =>
        outcome is not (Outcome.NotApplicable or Outcome.Vacuous or Outcome.Undefined or Outcome.Violated);
}

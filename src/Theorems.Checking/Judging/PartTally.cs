using Theorems.Checking.Claims;
using Theorems.Numbers;

namespace Theorems.Checking.Judging;

/// <summary>What was seen of one part of a claim. Tallies are merged by an associative and commutative rule.</summary>
public sealed class PartTally
{
    /// <summary>The number of classes of <see cref="Histogram"/>: ten of width 1/10, and one for ratios above 1.</summary>
    public const int HistogramClasses = 11;

    /// <summary>Starts an empty tally.</summary>
    public PartTally(string part, BoundOrigin origin)
    {
        Part = part;
        Origin = origin;
    }

    /// <summary>The lettered part of the claim.</summary>
    public string Part { get; }

    /// <summary>Where its bound comes from.</summary>
    public BoundOrigin Origin { get; }

    /// <summary>Whether the tally that it belongs to has seen the part since it was cleared.</summary>
    internal bool IsInUse { get; set; } = true;

    /// <summary>Comparisons of a residual with a bound, in all lanes.</summary>
    public long Comparisons { get; private set; }

    /// <summary>Those whose own conditions the instance met.</summary>
    public long Applicable { get; private set; }

    /// <summary>Those whose bound says nothing: at or above the largest conceivable residual.</summary>
    public long Vacuous { get; private set; }

    /// <summary>Those drowned in rounding even in the most precise system that was tried: they say nothing either.</summary>
    public long Drowned { get; private set; }

    /// <summary>
    /// Those that failed in lanes, whatever the declared rounding could do, and did not in double-double: the declared rounding is too small, or the
    /// program for lanes is wrong.
    /// </summary>
    public long Understated { get; private set; }

    /// <summary>Those whose declared error is no error of rounding: it did not shrink when the unit roundoff did.</summary>
    public long Unshrunk { get; private set; }

    /// <summary>Trials, or groups of them, that a second run gave with other bits: the program is no function of its instance.</summary>
    public long Unrepeated { get; private set; }

    /// <summary>The first trial with a comparison that is understated or unshrunk, or that was not repeated; or -1.</summary>
    public long FirstMisdeclared { get; private set; } = -1;

    /// <summary>Those in which residual and bound agreed to within the rounding of the most precise system that was tried.</summary>
    public long WithinRounding { get; private set; }

    /// <summary>Those in which the residual, the bound or the condition was not a number.</summary>
    public long Undefined { get; private set; }

    /// <summary>Those in which the residual exceeded the bound, or one of the two was not a number.</summary>
    public long Violations { get; private set; }

    /// <summary>The largest ratio of residual to bound, over comparisons whose bound is not zero or which are violated.</summary>
    public double WorstRatio { get; private set; }

    /// <summary>The trial of the largest ratio; the first one, if several share it. -1 before any.</summary>
    public long WorstTrial { get; private set; } = -1;

    /// <summary>The step of the largest ratio.</summary>
    public long WorstTime { get; private set; }

    /// <summary>The largest ratio among violations in which everything is a number; 0 before any.</summary>
    public double BrokenRatio { get; private set; }

    /// <summary>The trial of that ratio; the first one, if several share it. -1 before any.</summary>
    public long BrokenTrial { get; private set; } = -1;

    /// <summary>The first trial in which something was not a number, or -1.</summary>
    public long FirstUndefined { get; private set; } = -1;

    /// <summary>Those of an inequality in which both sides are the same number, to the last bit.</summary>
    public long Same { get; private set; }

    /// <summary>How many comparisons fell into each class of residual over bound.</summary>
    public long[] Histogram { get; } = new long[HistogramClasses];

    /// <summary>Whether some comparison named the largest residual that is conceivable.</summary>
    public bool HasCeiling { get; private set; }

    /// <summary>What became of the comparisons at each time.</summary>
    internal TimeClasses Times { get; } = new();

    /// <summary>How much of each term of the bound was needed.</summary>
    internal TermShares Terms { get; } = new();

    /// <summary>Adds one lane of a measurement, judged already; whether something in it was not a number.</summary>
    internal bool Add<T>(in Measurement<T> measurement, int lane, Outcome outcome, double ratio, long trial)
        where T : struct, IField<T>
    {
        HasCeiling |= double.IsFinite(measurement.Ceiling);
        bool isUndefined = outcome is Outcome.Violated or Outcome.Undefined && Comparison.IsNotANumber(measurement, lane);
        Add(outcome, ratio, trial, measurement.Time, isUndefined);
        Same += measurement.Origin == BoundOrigin.Rate && outcome is Outcome.Holds or Outcome.Undecided
            && measurement.Residual.ToDouble(lane) == measurement.Bound.ToDouble(lane)
            && (measurement.Residual - measurement.Bound).ToDouble(lane) == 0 ? 1 : 0;
        if (measurement.Terms is { } terms && outcome is Outcome.Holds or Outcome.Undecided)
        {
            double room = (measurement.Bound - measurement.Residual).ToDouble(lane);
            for (int index = 0; index < terms.Length; index++)
            {
                Terms.Raise(index, room, terms[index].ToDouble(lane), trial);
            }
        }

        return isUndefined;
    }

    /// <summary>Adds what two precisions say of one comparison together.</summary>
    internal void AddMisdeclared(bool understated, bool unshrunk, long trial)
    {
        Understated += understated ? 1 : 0;
        Unshrunk += unshrunk ? 1 : 0;
        FirstMisdeclared = FirstMisdeclared < 0 ? trial : Math.Min(FirstMisdeclared, trial);
    }

    /// <summary>Adds that a second run gave other bits.</summary>
    internal void AddUnrepeated(long trial)
    {
        Unrepeated++;
        AddMisdeclared(understated: false, unshrunk: false, trial);
    }

    /// <summary>Adds one comparison.</summary>
    /// <param name="outcome">What it says.</param>
    /// <param name="ratio">Residual over bound.</param>
    /// <param name="trial">Its trial.</param>
    /// <param name="time">Its step.</param>
    /// <param name="undefined">Whether something in it was not a number.</param>
    public void Add(Outcome outcome, double ratio, long trial, long time, bool undefined = false)
    {
        Comparisons++;
        Times.Add(time, outcome);
        Undefined += undefined ? 1 : 0;
        if (undefined && (FirstUndefined < 0 || trial < FirstUndefined))
        {
            FirstUndefined = trial;
        }

        if (outcome is Outcome.NotApplicable or Outcome.Undefined or Outcome.Observed)
        {
            return;
        }

        Applicable++;
        switch (outcome)
        {
            case Outcome.Vacuous:
                Vacuous++;
                return;
            case Outcome.Drowned:
                Drowned++;
                return;
            case Outcome.Undecided:
                WithinRounding++;
                // Equal to within the rounding: the ratio is one, or unknown where the bound is zero.
                ratio = double.IsInfinity(ratio) ? 0 : Math.Min(ratio, 1);
                break;
            case Outcome.Violated:
                Violations++;
                if (!undefined && (BrokenTrial < 0 || ratio > BrokenRatio || (ratio == BrokenRatio && trial < BrokenTrial)))
                {
                    (BrokenRatio, BrokenTrial) = (ratio, trial);
                }

                break;
        }

        Histogram[ratio > 1 ? HistogramClasses - 1 : Math.Min((int)(ratio * 10), 9)]++;
        Raise(ratio, trial, time);
    }

    /// <summary>Adds what another tally of the same part saw.</summary>
    public void Merge(PartTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Comparisons += other.Comparisons;
        Applicable += other.Applicable;
        Vacuous += other.Vacuous;
        Drowned += other.Drowned;
        Understated += other.Understated;
        Unshrunk += other.Unshrunk;
        Unrepeated += other.Unrepeated;
        HasCeiling |= other.HasCeiling;
        Same += other.Same;
        if (other.BrokenTrial >= 0
            && (BrokenTrial < 0 || other.BrokenRatio > BrokenRatio || (other.BrokenRatio == BrokenRatio && other.BrokenTrial < BrokenTrial)))
        {
            (BrokenRatio, BrokenTrial) = (other.BrokenRatio, other.BrokenTrial);
        }

        Times.Merge(other.Times);
        Terms.Merge(other.Terms);
        if (other.FirstMisdeclared >= 0 && (FirstMisdeclared < 0 || other.FirstMisdeclared < FirstMisdeclared))
        {
            FirstMisdeclared = other.FirstMisdeclared;
        }

        WithinRounding += other.WithinRounding;
        Violations += other.Violations;
        Undefined += other.Undefined;
        if (other.FirstUndefined >= 0 && (FirstUndefined < 0 || other.FirstUndefined < FirstUndefined))
        {
            FirstUndefined = other.FirstUndefined;
        }

        for (int index = 0; index < HistogramClasses; index++)
        {
            Histogram[index] += other.Histogram[index];
        }

        if (other.WorstTrial >= 0)
        {
            Raise(other.WorstRatio, other.WorstTrial, other.WorstTime);
        }
    }

    /// <summary>Forgets what was seen.</summary>
    internal void Clear()
    {
        (Comparisons, Applicable, Vacuous, Drowned, WithinRounding, Undefined, Violations) = (0, 0, 0, 0, 0, 0, 0);
        (Understated, Unshrunk, FirstMisdeclared, HasCeiling, BrokenRatio, BrokenTrial) = (0, 0, -1, false, 0, -1);
        (Same, Unrepeated) = (0, 0);
        Times.Clear();
        Terms.Clear();
        (WorstRatio, WorstTrial, WorstTime, FirstUndefined, IsInUse) = (0, -1, 0, -1, false);
        Array.Clear(Histogram);
    }

    // Ties go to the earlier trial, then the earlier time, so that the order of merging does not matter.
    private void Raise(double ratio, long trial, long time)
    {
        if (WorstTrial < 0 || ratio > WorstRatio
            || (ratio == WorstRatio && (trial < WorstTrial || (trial == WorstTrial && time < WorstTime))))
        {
            (WorstRatio, WorstTrial, WorstTime) = (ratio, trial, time);
        }
    }
}

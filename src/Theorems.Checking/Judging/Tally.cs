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

    /// <summary>Those whose bound says nothing: at or above the largest conceivable residual, or drowned in rounding even in double-double.</summary>
    public long Vacuous { get; private set; }

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

    /// <summary>The first trial in which something was not a number, or -1.</summary>
    public long FirstUndefined { get; private set; } = -1;

    /// <summary>How many comparisons fell into each class of residual over bound.</summary>
    public long[] Histogram { get; } = new long[HistogramClasses];

    /// <summary>Adds one comparison.</summary>
    /// <param name="outcome">What it says.</param>
    /// <param name="ratio">Residual over bound.</param>
    /// <param name="trial">Its trial.</param>
    /// <param name="time">Its step.</param>
    /// <param name="undefined">Whether something in it was not a number.</param>
    public void Add(Outcome outcome, double ratio, long trial, long time, bool undefined = false)
    {
        Comparisons++;
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
            case Outcome.Drowned:
                Vacuous++;
                return;
            case Outcome.Undecided:
                WithinRounding++;
                // Equal to within the rounding: the ratio is one, or unknown where the bound is zero.
                ratio = double.IsInfinity(ratio) ? 0 : Math.Min(ratio, 1);
                break;
            case Outcome.Violated:
                Violations++;
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
        (Comparisons, Applicable, Vacuous, WithinRounding, Undefined, Violations) = (0, 0, 0, 0, 0, 0);
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

/// <summary>What was seen of all parts of a claim in a set of trials.</summary>
public sealed class Tally
{
    private readonly Dictionary<string, PartTally> _parts = [];

    /// <summary>The parts, in the order in which the claim measured them first.</summary>
    public List<PartTally> Parts { get; } = [];

    /// <summary>The number of trials.</summary>
    public long Trials { get; private set; }

    /// <summary>How many of them were judged in double-double.</summary>
    public long Rejudged { get; private set; }

    /// <summary>The worst ratio of each trial, by trial number.</summary>
    public SortedDictionary<long, double> TrialRatios { get; } = [];

    /// <summary>Whether a trial at this precision left something to a more precise system.</summary>
    public bool NeedsMorePrecision { get; private set; }

    /// <summary>All violations.</summary>
    public long Violations => Parts.Sum(part => part.Violations);

    /// <summary>The largest ratio over all parts.</summary>
    public double WorstRatio => Parts.Count == 0 ? 0 : Parts.Max(part => part.WorstRatio);

    /// <summary>Runs through the measurements of one trial (of one in each lane).</summary>
    /// <param name="measurements">What the claim measured.</param>
    /// <param name="firstTrial">The number of the first lane's trial.</param>
    /// <param name="rejudged">Whether this is the second, more precise look.</param>
    /// <param name="keepTrialRatios">Whether the worst ratio of each trial is wanted.</param>
    public static Tally Of<T>(IEnumerable<Measurement<T>> measurements, long firstTrial, bool rejudged = false, bool keepTrialRatios = false)
        where T : struct, IField<T>
    {
        ArgumentNullException.ThrowIfNull(measurements);
        Tally tally = new();
        tally.Add(measurements, firstTrial, rejudged, keepTrialRatios);
        return tally;
    }

    /// <summary>Adds the measurements of one trial (of one in each lane), as <see cref="Of"/> does.</summary>
    internal void Add<T>(IEnumerable<Measurement<T>> measurements, long firstTrial, bool rejudged = false, bool keepTrialRatios = false)
        where T : struct, IField<T>
    {
        Trials += T.LaneCount;
        Rejudged += rejudged ? T.LaneCount : 0;
        Span<double> worst = stackalloc double[T.LaneCount];
        foreach (Measurement<T> measurement in measurements)
        {
            PartTally part = Part(measurement.Part.Name, measurement.Origin);
            for (int lane = 0; lane < T.LaneCount; lane++)
            {
                (Outcome outcome, double ratio) = Comparison.Judge(measurement, lane);
                bool isUndefined = outcome is Outcome.Violated or Outcome.Undefined && Comparison.IsNotANumber(measurement, lane);
                part.Add(outcome, ratio, firstTrial + lane, measurement.Time, isUndefined);
                NeedsMorePrecision |= outcome is Outcome.Undecided or Outcome.Drowned or Outcome.Violated or Outcome.Undefined;
                if (outcome is Outcome.Holds or Outcome.Violated)
                {
                    worst[lane] = Math.Max(worst[lane], ratio);
                }
            }
        }

        for (int lane = 0; keepTrialRatios && lane < T.LaneCount; lane++)
        {
            TrialRatios[firstTrial + lane] = worst[lane];
        }
    }

    /// <summary>Forgets what was seen, but keeps the room for it.</summary>
    internal void Clear()
    {
        foreach (PartTally part in Parts)
        {
            part.Clear();
        }

        Parts.Clear();
        TrialRatios.Clear();
        (Trials, Rejudged, NeedsMorePrecision) = (0, 0, false);
    }

    /// <summary>A trial whose program could not be carried out, such as a division by zero in an exact system: its conclusion is undefined.</summary>
    public static Tally Undefined(string part, long trial, int lanes)
    {
        Tally tally = new() { Trials = lanes };
        for (int lane = 0; lane < lanes; lane++)
        {
            tally.Part(part, BoundOrigin.Exact).Add(Outcome.Violated, double.PositiveInfinity, trial + lane, 0);
            tally.TrialRatios[trial + lane] = double.PositiveInfinity;
        }

        return tally;
    }

    /// <summary>Adds what another tally saw. Associative and, but for the order of parts, commutative.</summary>
    public void Merge(Tally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Trials += other.Trials;
        Rejudged += other.Rejudged;
        NeedsMorePrecision |= other.NeedsMorePrecision;
        foreach (PartTally part in other.Parts)
        {
            Part(part.Part, part.Origin).Merge(part);
        }

        foreach ((long trial, double ratio) in other.TrialRatios)
        {
            TrialRatios[trial] = ratio;
        }
    }

    private PartTally Part(string name, BoundOrigin origin)
    {
        if (!_parts.TryGetValue(name, out PartTally? part) || (!part.IsInUse && part.Origin != origin))
        {
            part = new PartTally(name, origin);
            _parts[name] = part;
            Parts.Add(part);
        }
        else if (!part.IsInUse)
        {
            part.IsInUse = true;
            Parts.Add(part);
        }

        return part;
    }
}

using Theorems.Checking.Claims;
using Theorems.Numbers;

namespace Theorems.Checking.Judging;

/// <summary>What was seen of all parts of a claim in a set of trials.</summary>
public sealed class Tally
{
    // An identity whose sides differ by more than this share of what rounding explains is looked at in more precision, like a close call of a bound.
    private const double NearRounding = 0.5;

    // Follows from the list of parts, of which it may also hold cleared ones.
    [NonSerialized]
    private Dictionary<string, PartTally>? _parts;

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
    /// <param name="measurements">What the claim measured.</param>
    /// <param name="firstTrial">The number of the first lane's trial.</param>
    /// <param name="rejudged">Whether this is the second, more precise look.</param>
    /// <param name="keepTrialRatios">Whether the worst ratio of each trial is wanted.</param>
    /// <param name="precisions">Keeps what is said at this precision, to be compared with another one; null where that is not wanted.</param>
    internal void Add<T>(
        IEnumerable<Measurement<T>> measurements, long firstTrial, bool rejudged = false, bool keepTrialRatios = false, TwoPrecisions? precisions = null)
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
                bool isUndefined = part.Add(measurement, lane, outcome, ratio, firstTrial + lane);
                precisions?.Add(measurement, lane, outcome, part, firstTrial + lane, rejudged);
                NeedsMorePrecision |= outcome is Outcome.Undecided or Outcome.Drowned or Outcome.Violated or Outcome.Undefined
                    || (outcome == Outcome.Holds && measurement.Origin == BoundOrigin.Rounding && (ratio > NearRounding || IsLoose(measurement, lane)));
                if (outcome is Outcome.Holds or Outcome.Violated && !isUndefined)
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

    /// <summary>Adds that a second run of a trial gave other bits, first in this measurement.</summary>
    internal void AddUnrepeated<T>(in Measurement<T> measurement, long trial)
        where T : struct, IField<T> => Part(measurement.Part.Name, measurement.Origin).AddUnrepeated(trial);

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
            tally.Part(part, BoundOrigin.Exact).Add(Outcome.Violated, double.PositiveInfinity, trial + lane, 0, undefined: true);
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

    // Whether the rounding of an identity leaves fewer than half of the digits: far within it something may be wrong that is no rounding.
    private static bool IsLoose<T>(in Measurement<T> measurement, int lane)
        where T : struct, IField<T> =>
        measurement.Bound.ToDouble(lane) > Math.Sqrt(T.UnitRoundoff) * measurement.Size.ToDouble(lane);

    private PartTally Part(string name, BoundOrigin origin)
    {
        _parts ??= Parts.ToDictionary(known => known.Part);
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

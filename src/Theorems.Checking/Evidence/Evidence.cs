using System.Globalization;
using System.Text.Json.Serialization;
using Theorems.Checking.Data;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Evidence;

/// <summary>What the checker concludes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>No violation was found, every level of evidence was reached, and the check was seen to fail when it should.</summary>
    Holds,

    /// <summary>A violation was found and confirmed without rounding.</summary>
    Refuted,

    /// <summary>Neither: the reason is given.</summary>
    Inconclusive,

    /// <summary>
    /// The claim's own program is at fault: it threw an exception, or computed something that is not a number. There is no evidence either way.
    /// </summary>
    Failed,
}

/// <summary>The evidence for a set of claims: a value that can be stored and compared. In JSON an infinite ratio is the text "Infinity".</summary>
public sealed record EvidenceReport
{
    /// <summary>The version of this layout.</summary>
    public string Schema { get; init; } = "theorems/evidence/2";

    /// <summary>The seed of the run.</summary>
    public required ulong Seed { get; init; }

    /// <summary>One entry for each claim.</summary>
    public required IReadOnlyList<ClaimEvidence> Claims { get; init; }

    /// <summary>Wall-clock seconds by claim. Nothing else differs from run to run: without this entry two reports of one seed are equal.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyDictionary<string, double> Timings
    {
        get => field ?? Claims.GroupBy(claim => claim.Id).ToDictionary(claim => claim.Key, claim => claim.Sum(one => one.Seconds));
        init;
    }
}

/// <summary>The evidence for one claim.</summary>
[JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
public sealed record ClaimEvidence
{
    /// <summary>The claim's name.</summary>
    public required string Id { get; init; }

    /// <summary>The recorded status: proved, conjecture or refuted as stated.</summary>
    public required string Status { get; init; }

    /// <summary>What the checker concludes.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why, in one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether the verdict is the one that the recorded status calls for and the golden snapshot, if any, matches.</summary>
    public required bool Agrees { get; init; }

    /// <summary>Random trials of all levels together.</summary>
    public required long Trials { get; init; }

    /// <summary>The largest ratio of residual to bound, sampled or hunted, among the parts with a bound other than zero.</summary>
    public required double WorstRatio { get; init; }

    /// <summary>What was seen of each part at each level.</summary>
    public required IReadOnlyList<PartEvidence> Parts { get; init; }

    /// <summary>The worst case that a targeted search found of each part with a rate; empty for claims without an analytic level.</summary>
    public IReadOnlyList<HuntEvidence> Hunted { get; init; } = [];

    /// <summary>What subdivision found of each box; empty for claims without a box level.</summary>
    public IReadOnlyList<BoxEvidence> Boxes { get; init; } = [];

    /// <summary>What happened when each assumption was dropped.</summary>
    public required IReadOnlyList<AssumptionEvidence> Assumptions { get; init; }

    /// <summary>The levels of evidence that were reached.</summary>
    public required IReadOnlyList<LevelEvidence> Evidence { get; init; }

    /// <summary>What is known of the user's own data; null where instances are drawn.</summary>
    public GivenData? Data { get; init; }

    /// <summary>The golden snapshot: matches, differs, missing or none.</summary>
    public required string Golden { get; init; }

    /// <summary>The seed of the run.</summary>
    public required ulong Seed { get; init; }

    /// <summary>
    /// Lines that replay, for each level, the worst trial found; where it is a violation, first the smallest instance that fails and then the worst
    /// one by residual over bound. <see cref="ReplayLine.ToTest"/> makes a test of a line.
    /// </summary>
    public required IReadOnlyList<string> Replay { get; init; }

    /// <summary>
    /// Sentences that say what the verdict hangs on: for a refuted claim which settings of its smallest counterexample matter, for one that holds which
    /// part has the least room and which assumption is nearest its edge.
    /// </summary>
    public IReadOnlyList<string> Explanation { get; init; } = [];

    /// <summary>Wall-clock time. In JSON it stands among the timings of the report.</summary>
    [JsonIgnore]
    public double Seconds { get; init; }
}

/// <summary>One level of evidence.</summary>
/// <param name="Level">sampled, plain, rational, prime field, exhaustive, statistical, rate, paired or box.</param>
/// <param name="NumberSystem">In which numbers.</param>
/// <param name="Cases">How many trials or cases.</param>
/// <param name="Violations">How many comparisons failed.</param>
/// <param name="Says">What that many cases entitle us to say.</param>
public sealed record LevelEvidence(string Level, string NumberSystem, long Cases, long Violations, string Says)
{
    /// <summary>What an enumeration says that did not reach the end of its domain.</summary>
    public const string PartOfDomain = "part of the domain: the time was up";

    /// <summary>What random recipes covered of each setting; empty for levels without random trials that are judged one by one.</summary>
    public IReadOnlyList<SettingEvidence> Settings { get; init; } = [];

    /// <summary>The corners that were visited besides, of recipes and of numbers; their trials are not among <see cref="Cases"/>.</summary>
    public IReadOnlyList<CornerEvidence> Corners { get; init; } = [];
}

/// <summary>What random recipes covered of a setting.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Least">Its least value.</param>
/// <param name="Greatest">Its greatest value.</param>
/// <param name="Values">How many different values it had.</param>
public sealed record SettingEvidence(string Name, string Least, string Greatest, int Values);

/// <summary>A corner that was visited.</summary>
/// <param name="Name">Its name, such as 'zeros' for numbers, or 'Rows=64' for a recipe at the end of a range.</param>
/// <param name="Trials">How many trials were run there.</param>
public sealed record CornerEvidence(string Name, long Trials);

/// <summary>What was seen of one part at one level.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="Level">The level of evidence.</param>
/// <param name="Origin">Where the bound comes from.</param>
/// <param name="Comparisons">Comparisons made.</param>
/// <param name="Applicable">Those whose conditions the instance met.</param>
/// <param name="Vacuous">Those whose bound said nothing, being at or above the largest conceivable residual.</param>
/// <param name="WithinRounding">Those equal to within the rounding of the most precise system tried.</param>
/// <param name="Violations">Those that failed.</param>
/// <param name="WorstRatio">The largest residual over bound.</param>
/// <param name="WorstTrial">Its trial.</param>
/// <param name="WorstTime">Its step.</param>
/// <param name="Histogram">Comparisons by residual over bound: ten classes up to 1, and one above.</param>
/// <param name="Undefined">Those in which the residual, the bound or the condition was not a number: a defect of the claim's program.</param>
[JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
public sealed record PartEvidence(
    string Part, string Level, string Origin, long Comparisons, long Applicable, long Vacuous, long WithinRounding,
    long Violations, double WorstRatio, long WorstTrial, long WorstTime, IReadOnlyList<long> Histogram, long Undefined = 0)
{
    /// <summary>Below this ratio a bound could be half as large and nobody would notice.</summary>
    public const double Loose = 0.5;

    /// <summary>Those that say nothing because rounding is as large as what is compared, in the most precise system that was tried.</summary>
    public long Drowned { get; init; }

    /// <summary>Those that failed in lanes beyond the declared rounding and did not in double-double: a defect.</summary>
    public long Understated { get; init; }

    /// <summary>Those whose declared rounding does not shrink with the unit roundoff: it is no rounding.</summary>
    public long Unshrunk { get; init; }

    /// <summary>Trials, or groups of them, that a second run gave with other bits: the program is not deterministic, which is a defect.</summary>
    public long Unrepeated { get; init; }

    /// <summary>
    /// Of a statistical part and of a rate, the deviations from what is claimed that its sample could not have told from it; null for all others.
    /// </summary>
    public UnseenEvidence? Unseen { get; init; }

    /// <summary>The first trial of the three kinds above, or -1.</summary>
    public long FirstMisdeclared { get; init; } = -1;

    /// <summary>Those of an inequality in which both sides are the same number, to the last bit.</summary>
    public long Same { get; init; }

    /// <summary>Whether some comparison named the largest residual that is conceivable.</summary>
    public bool HasCeiling { get; init; }

    /// <summary>What became of the comparisons by time; empty for parts that are not compared along a run.</summary>
    public IReadOnlyList<TimeEvidence> Times { get; init; } = [];

    /// <summary>The terms of the bound and how much of each was needed; empty for a bound without named terms.</summary>
    public IReadOnlyList<TermEvidence> Terms { get; init; } = [];
}

/// <summary>What a sample cannot see: deviations from what is claimed between two ends, of which the one is negative and the other positive.</summary>
/// <remarks>
/// Of an expectation, those of the true mean that a sample of the same size would not have refuted with a probability of 95 % at least; of a rate, those of the
/// exponent that the very same series do not exclude.
/// </remarks>
/// <param name="Least">The lower end; infinite if nothing below would be seen.</param>
/// <param name="Greatest">The upper end; infinite if nothing above would be seen.</param>
[JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
public sealed record UnseenEvidence(double Least, double Greatest)
{
    /// <summary>The deviations in words, rounded outwards to three digits.</summary>
    public override string ToString() => (double.IsInfinity(Least), double.IsInfinity(Greatest)) switch
    {
        (true, true) => "would miss any deviation",
        (true, false) => $"would miss any deviation below {Text(Greatest)}",
        (false, true) => $"would miss any deviation above {Text(Least)}",
        _ => $"would miss deviations from {Text(Least)} to {Text(Greatest)}",
    };

    private static string Text(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        decimal unit = (decimal)Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);
        decimal outwards = Math.Ceiling((decimal)Math.Abs(value) / unit) * unit * Math.Sign(value);
        return outwards.ToString("+0.###############;-0.###############", CultureInfo.InvariantCulture);
    }
}

/// <summary>What became of a part's comparisons at times between <paramref name="From"/> and its double.</summary>
/// <param name="From">The first time.</param>
/// <param name="Comparisons">Comparisons made.</param>
/// <param name="Applicable">Those whose conditions the instance met.</param>
/// <param name="Vacuous">Those whose bound said nothing.</param>
/// <param name="Drowned">Those drowned in rounding.</param>
public sealed record TimeEvidence(long From, long Comparisons, long Applicable, long Vacuous, long Drowned);

/// <summary>One term of a bound that is a sum.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Needed">The largest share of it that any trial needed: 1 to the last bit, 0 or less never.</param>
/// <param name="Trial">That trial; -1 if the term was never positive.</param>
[JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
public sealed record TermEvidence(string Name, double Needed, long Trial);

/// <summary>What subdivision over intervals found of an inequality on one box.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="Answer">proved, refuted or open.</param>
/// <param name="Boxes">How many boxes were visited.</param>
/// <param name="Undecided">How many of them stayed undecided.</param>
/// <param name="Smallest">The smallest undecided box as 'variable in [low, high], ...'; empty if none is left.</param>
/// <param name="Point">For a refutation the point, exactly: dyadic numbers as fractions; empty otherwise.</param>
/// <param name="Replay">A line that replays the proof or the refutation.</param>
/// <param name="Undefined">The smallest undecided box with points at which a side is undefined, written as <paramref name="Smallest"/>; else empty.</param>
public sealed record BoxEvidence(
    string Part, string Answer, long Boxes, long Undecided, string Smallest, IReadOnlyList<string> Point, string Replay, string Undefined = "")
{
    /// <summary>The answer where every point was shown.</summary>
    public const string Proved = "proved";

    /// <summary>The answer where a point refutes it.</summary>
    public const string Refuted = "refuted";

    /// <summary>The answer where the budget ended before.</summary>
    public const string Open = "open";
}

/// <summary>The worst case that a targeted search found of one part: how sharp its bound is.</summary>
/// <param name="Part">The lettered part.</param>
/// <param name="SampledRatio">The largest residual over bound among the random trials.</param>
/// <param name="HuntedRatio">The largest residual over bound among the hunted trials; above 1 for a confirmed violation and for nothing else.</param>
/// <param name="Evaluations">How many lane blocks the hunt ran for all parts of the claim together.</param>
/// <param name="Replay">A line that replays the hunted trial.</param>
[JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
public sealed record HuntEvidence(string Part, double SampledRatio, double HuntedRatio, long Evaluations, string Replay);

/// <summary>What happened when one assumption was dropped.</summary>
/// <param name="Name">The assumption.</param>
/// <param name="Shown">Whether the conclusion was broken by a wide margin, so that the assumption is shown necessary.</param>
/// <param name="Ratio">The largest residual over bound.</param>
/// <param name="MedianRatio">The median over trials of each trial's largest ratio.</param>
/// <param name="Broken">The share of trials (or cases) in which something broke.</param>
/// <param name="Part">The part that broke worst.</param>
/// <param name="Level">The level at which it was seen.</param>
/// <param name="Replay">A line that replays it.</param>
[JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
public sealed record AssumptionEvidence(
    string Name, bool Shown, double Ratio, double MedianRatio, double Broken, string Part, string Level, string Replay)
{
    /// <summary>
    /// Whether this shows more than something else that was seen of the same assumption: first whether it is shown, then how often, then by how much.
    /// </summary>
    internal bool ShowsMoreThan(AssumptionEvidence? other) =>
        other is null || (Shown, Broken, Ratio).CompareTo((other.Shown, other.Broken, other.Ratio)) > 0;

    /// <summary>The largest residual over bound of the same part on the same instances with every assumption intact.</summary>
    public double Control { get; init; }

    /// <summary>How the violated instance differs from the intact one: settings as 'Name old -> new'; empty if it does not differ.</summary>
    public string Change { get; init; } = "";
}

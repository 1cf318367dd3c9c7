using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Trials;

/// <summary>
/// Runs programs a second time on the same trials: what does not give the same bits is no function of its instance, and nothing that is seen of it counts.
/// </summary>
internal static class SecondRun
{
    // One group of trials in so many is looked at more closely.
    private const int AuditedGroups = 64;

    /// <summary>Whether the group of a trial is run again, and judged in double-double whatever lanes say.</summary>
    public static bool IsAudited(long trial) => trial / Lanes.Count % AuditedGroups == 0;

    /// <summary>The tally of a trial; if that is audited, with what differs between the first run and the last.</summary>
    public static Tally Audited<T>(long trial, bool keepTrialRatios, Func<IEnumerable<Measurement<T>>> measure)
        where T : struct, IField<T>
    {
        List<Measurement<T>>? first = IsAudited(trial) ? [.. measure()] : null;
        Tally tally = Tally.Of(measure(), trial, keepTrialRatios: keepTrialRatios);
        if (first is not null && Difference(first, measure()) is { } different)
        {
            tally.AddUnrepeated(different, trial);
        }

        return tally;
    }

    /// <summary>The first measurement of two runs that is not the same, or null.</summary>
    public static Measurement<T>? Difference<T>(List<Measurement<T>> first, IEnumerable<Measurement<T>> second)
        where T : struct, IField<T>
    {
        int index = 0;
        foreach (Measurement<T> now in second)
        {
            if (index == first.Count || !IsSame(first[index], now))
            {
                return now;
            }

            index++;
        }

        return index < first.Count ? first[index] : null;
    }

    private static bool IsSame<T>(in Measurement<T> before, in Measurement<T> now)
        where T : struct, IField<T> =>
        before.Part.Name == now.Part.Name && before.Time == now.Time && before.Origin == now.Origin
        && HasSameBits(before.Residual, now.Residual) && HasSameBits(before.Bound, now.Bound)
        && HasSameBits(before.Rounding, now.Rounding) && HasSameBits(before.Applies, now.Applies);

    // What rounds is told by its doubles, even where it is no number; most elements of a field have no double.
    private static bool HasSameBits<T>(T before, T now)
        where T : struct, IField<T>
    {
        if (T.UnitRoundoff == 0)
        {
            return EqualityComparer<T>.Default.Equals(before, now);
        }

        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            if (BitConverter.DoubleToInt64Bits(before.ToDouble(lane)) != BitConverter.DoubleToInt64Bits(now.ToDouble(lane)))
            {
                return false;
            }
        }

        return true;
    }
}

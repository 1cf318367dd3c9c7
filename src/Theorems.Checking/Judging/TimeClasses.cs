namespace Theorems.Checking.Judging;

/// <summary>How many comparisons applied, were vacuous and drowned, by their time: 0, 1, 2 to 3, 4 to 7, and so on.</summary>
internal sealed class TimeClasses
{
    private const int Classes = 64;

    private readonly long[] _comparisons = new long[Classes];
    private readonly long[] _applicable = new long[Classes];
    private readonly long[] _vacuous = new long[Classes];
    private readonly long[] _drowned = new long[Classes];
    private int _last = -1;

    /// <summary>The classes in which there were comparisons, by their first time.</summary>
    public IEnumerable<(long From, long Comparisons, long Applicable, long Vacuous, long Drowned)> Seen =>
        Enumerable.Range(0, _last + 1).Where(index => _comparisons[index] > 0)
            .Select(index => (index == 0 ? 0 : 1L << (index - 1), _comparisons[index], _applicable[index], _vacuous[index], _drowned[index]));

    /// <summary>Adds one comparison.</summary>
    public void Add(long time, Outcome outcome)
    {
        int index = time <= 0 ? 0 : 1 + (int)long.Log2(time);
        _last = Math.Max(_last, index);
        _comparisons[index]++;
        _applicable[index] += outcome is Outcome.NotApplicable or Outcome.Undefined or Outcome.Observed ? 0 : 1;
        _vacuous[index] += outcome == Outcome.Vacuous ? 1 : 0;
        _drowned[index] += outcome == Outcome.Drowned ? 1 : 0;
    }

    /// <summary>Adds what others counted.</summary>
    public void Merge(TimeClasses other)
    {
        _last = Math.Max(_last, other._last);
        for (int index = 0; index <= other._last; index++)
        {
            _comparisons[index] += other._comparisons[index];
            _applicable[index] += other._applicable[index];
            _vacuous[index] += other._vacuous[index];
            _drowned[index] += other._drowned[index];
        }
    }

    /// <summary>Forgets what was counted.</summary>
    public void Clear()
    {
        foreach (long[] counts in (ReadOnlySpan<long[]>)[_comparisons, _applicable, _vacuous, _drowned])
        {
            Array.Clear(counts, 0, _last + 1);
        }

        _last = -1;
    }
}

using Theorems.Checking.Judging;

namespace Theorems.Checking.Tests.Judging;

public class TimeClassesTests
{
    [Fact]
    public void Times_are_counted_by_their_doubling()
    {
        TimeClasses seen = new();
        foreach (long time in new long[] { 0, 1, 2, 3, 4, 7, 8, 1024 })
        {
            seen.Add(time, Outcome.Holds);
        }

        seen.Add(5, Outcome.Vacuous);
        seen.Add(5, Outcome.Drowned);
        seen.Add(5, Outcome.NotApplicable);
        Assert.Equal(
            [(0, 1, 1, 0, 0), (1, 1, 1, 0, 0), (2, 2, 2, 0, 0), (4, 5, 4, 1, 1), (8, 1, 1, 0, 0), (1024, 1, 1, 0, 0)],
            seen.Seen.Select(one => ((int)one.From, (int)one.Comparisons, (int)one.Applicable, (int)one.Vacuous, (int)one.Drowned)));
    }

    [Fact]
    public void Counts_add_up_and_can_be_forgotten()
    {
        TimeClasses one = new();
        TimeClasses other = new();
        one.Add(4, Outcome.Violated);
        other.Add(4, Outcome.Drowned);
        other.Add(long.MaxValue, Outcome.Vacuous);
        one.Merge(other);
        Assert.Equal([(4L, 2L, 2L, 0L, 1L), (1L << 62, 1L, 1L, 1L, 0L)], one.Seen);
        one.Clear();
        Assert.Empty(one.Seen);
        one.Add(4, Outcome.Holds);
        Assert.Equal([(4L, 1L, 1L, 0L, 0L)], one.Seen);
    }
}

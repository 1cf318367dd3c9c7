using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;
using Theorems.Cli.Rendering;

namespace Theorems.Cli.Tests.Rendering;

public class ReplayPageTests
{
    private static ReplayedComparison Row(int time, double ratio = 0.25, Outcome outcome = Outcome.Holds) =>
        new("float64", "(a)", time, "1", "2", ratio, outcome);

    private static string[] Print(IReadOnlyList<ReplayedInstance> instances, IEnumerable<ReplayedComparison> rows, bool all = false)
    {
        using StringWriter writer = new();
        ReplayPage.Print(new(writer, new(null, false)), new("fake-claim", 1, 2, []), new(instances, [.. rows]), all);
        return writer.ToString().TrimEnd('\n').Split('\n');
    }

    // The times of the rows that are shown.
    private static int[] Times(string[] lines) =>
        [.. lines.Where(line => line.StartsWith("  float64  (a)", StringComparison.Ordinal))
            .Select(line => int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2]))];

    [Fact]
    public void Thirteen_rows_are_shown_and_of_fourteen_two_are_left_out()
    {
        Assert.Equal(Enumerable.Range(0, 13), Times(Print([], Enumerable.Range(0, 13).Select(time => Row(time)))));
        // The sharpest is the first of equals.
        string[] cut = Print([], Enumerable.Range(0, 14).Select(time => Row(time)));
        Assert.Equal([0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13], Times(cut));
        Assert.Contains(cut, line => line.Contains("... 2 more; --all shows them", StringComparison.Ordinal));
        Assert.Equal(14, Times(Print([], Enumerable.Range(0, 14).Select(time => Row(time)), all: true)).Length);
    }

    [Fact]
    public void The_first_violation_and_the_sharpest_comparison_are_never_left_out()
    {
        ReplayedComparison[] rows = [.. Enumerable.Range(0, 30).Select(time => Row(time))];
        (rows[10], rows[11], rows[17]) = (Row(10, 2, Outcome.Violated), Row(11, 2, Outcome.Violated), Row(17, 3, Outcome.Violated));
        Assert.Equal([0, 1, 2, 3, 4, 5, 10, 17, 24, 25, 26, 27, 28, 29], Times(Print([], rows)));
    }

    [Fact]
    public void Each_level_has_its_own_numbers_and_equal_ones_are_printed_once()
    {
        string[] lines = Print(
            [new("prime field", ["a = 17"]), new("rational", ["a = 1/2", "row[2] = 3, 5"]), new("sampled", ["a = 1/2", "row[2] = 3, 5"])], [Row(0)]);
        int field = Array.IndexOf(lines, "Instance, exactly (prime field)");
        int others = Array.IndexOf(lines, "Instance, exactly (rational, sampled)");
        Assert.True(field > 0 && others > field);
        Assert.Matches("^  a += +17$", lines[field + 1]);
        Assert.Matches(@"^  row\[2\] += +3, 5$", lines[others + 2]);
    }
}

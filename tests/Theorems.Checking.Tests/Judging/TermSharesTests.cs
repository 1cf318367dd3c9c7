using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Judging;

public class TermSharesTests
{
    private static readonly Inequality Sum = new("(s)", "x <= a + b + c") { Terms = ["a", "b", "c"] };

    private static Tally Of(double left, double a, double b, double c, long trial)
    {
        Float64[] terms = [new(a), new(b), new(c)];
        return Tally.Of([Sum.AtMost(new Float64(left), terms, Float64.Zero)], trial);
    }

    [Fact]
    public void A_share_is_what_the_other_terms_leave()
    {
        // 7 of 4 + 2 + 2: the first term must give 3 of its 4, the others 1 of their 2.
        Tally tally = Of(7, 4, 2, 2, 5);
        Assert.Equal([(0.75, 5L), (0.5, 5L), (0.5, 5L)], tally.Parts[0].Terms.Seen);
    }

    [Fact]
    public void A_term_that_the_others_cover_is_not_needed_and_one_of_zero_has_no_share()
    {
        Tally tally = Of(1, 4, 2, 0, 5);
        Assert.Equal([(-0.25, 5L), (-1.5, 5L), (double.NegativeInfinity, -1L)], tally.Parts[0].Terms.Seen);
    }

    [Fact]
    public void The_largest_share_and_its_first_trial_are_kept_in_any_order()
    {
        Tally[] seen = [Of(7, 4, 2, 2, 5), Of(8, 4, 2, 2, 3), Of(8, 4, 2, 2, 9), Of(1, 4, 2, 0, 1)];
        foreach (Tally[] order in new[] { seen, [.. seen.Reverse()] })
        {
            Tally total = new();
            Assert.All(order, total.Merge);
            Assert.Equal([(1, 3L), (1, 3L), (1, 3L)], total.Parts[0].Terms.Seen);
        }
    }

    [Fact]
    public void A_violation_and_what_does_not_apply_count_for_no_term()
    {
        Assert.Empty(Of(9, 4, 2, 2, 5).Parts[0].Terms.Seen);
        Float64[] terms = [new(4), new(2), new(2)];
        Assert.Empty(Tally.Of([Sum.AtMost(new Float64(7), terms, Float64.Zero).When(new(-1))], 0).Parts[0].Terms.Seen);
    }
}

using System.Globalization;
using Theorems.Checking.Golden;

namespace Theorems.Checking.Tests.Golden;

public class GoldenComparisonTests
{
    private static readonly GoldenSnapshot Accepted = GoldenFile.Take(new Roots());

    private static GoldenSnapshot With(int index, Func<GoldenQuantity, GoldenQuantity> change) => Accepted with
    {
        Quantities = [.. Accepted.Quantities.Select((quantity, position) => position == index ? change(quantity) : quantity)],
    };

    private static GoldenQuantity FlipBit(GoldenQuantity quantity, int bit)
    {
        double value = double.Parse(quantity.Value, CultureInfo.InvariantCulture);
        double flipped = BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) ^ (1L << bit));
        return quantity with { Value = GoldenFile.Decimal(flipped), Bits = GoldenFile.Bits(flipped) };
    }

    [Fact]
    public void Equal_snapshots_have_no_differences()
    {
        Assert.Empty(GoldenComparison.Differences(Accepted, GoldenFile.Take(new Roots())));
        Assert.Empty(GoldenComparison.OtherSystems(new Roots(), Accepted));
    }

    [Fact]
    public void A_flip_of_any_bit_is_found()
    {
        for (int bit = 0; bit < 64; bit++)
        {
            string difference = Assert.Single(GoldenComparison.Differences(With(1, quantity => FlipBit(quantity, bit)), Accepted));
            Assert.StartsWith("roots: root at 1: accepted ", difference, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_difference_is_reported_in_units_of_its_budget()
    {
        // The roots lie between 1 and 2, so that one unit in the last place is 2u; the budget is four roundings of the root itself.
        double value = double.Parse(Accepted.Quantities[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(value, 1, 2);
        string units = (Math.ScaleB(2, -53) / (4 * value * Math.ScaleB(1, -53))).ToString("G3", CultureInfo.InvariantCulture);
        GoldenSnapshot changed = With(1, quantity => FlipBit(quantity, 0));
        string difference = Assert.Single(GoldenComparison.Differences(Accepted, changed));
        Assert.Equal(
            $"roots: root at 1: accepted {Accepted.Quantities[1].Value}, float64 gives {changed.Quantities[1].Value} "
            + $"({units} budgets away; budget {Accepted.Quantities[1].Budget}, three operations)",
            difference);
    }

    [Fact]
    public void Within_budgets_two_values_may_be_apart_by_the_sum_of_both()
    {
        Assert.Empty(GoldenComparison.OutsideBudgets(Accepted, Accepted));
        Assert.Empty(GoldenComparison.OutsideBudgets(Accepted, With(1, quantity => Moved(quantity, 1.75))));
        Assert.Empty(GoldenComparison.OutsideBudgets(Accepted, With(1, quantity => Moved(quantity, -1.75))));
        Assert.StartsWith(
            "roots: root at 1: accepted ",
            Assert.Single(GoldenComparison.OutsideBudgets(Accepted, With(1, quantity => Moved(quantity, 2.5)))),
            StringComparison.Ordinal);
        Assert.Single(GoldenComparison.OutsideBudgets(Accepted, With(1, quantity => Moved(quantity, double.NaN))));
    }

    [Fact]
    public void A_budget_that_grew_or_has_no_end_accepts_no_more_than_before()
    {
        foreach (string budget in (string[])["1", "Infinity", "NaN"])
        {
            Assert.Single(GoldenComparison.OutsideBudgets(Accepted, With(1, quantity => Moved(quantity, 2.5) with { Budget = budget })));
        }

        // A smaller one accepts less.
        Assert.Single(GoldenComparison.OutsideBudgets(Accepted, With(1, quantity => Moved(quantity, 1.75) with { Budget = "0" })));
    }

    [Fact]
    public void Within_budgets_all_that_is_no_number_has_to_agree()
    {
        GoldenSnapshot[] changed =
        [
            With(1, quantity => quantity with { Origin = "a guess" }), With(1, quantity => quantity with { Bits = Accepted.Quantities[0].Bits }),
            Accepted with { Id = "other" }, Accepted with { Instance = "roots seed=2" }, Accepted with { Schema = "theorems/golden/2" },
            Accepted with { Exact = [new("count", 0, "3")] },
        ];
        Assert.All(changed, snapshot => Assert.NotEmpty(GoldenComparison.OutsideBudgets(Accepted, snapshot)));
    }

    private static GoldenQuantity Moved(GoldenQuantity quantity, double budgets)
    {
        double value = double.Parse(quantity.Value, CultureInfo.InvariantCulture) + (budgets * double.Parse(quantity.Budget, CultureInfo.InvariantCulture));
        return quantity with { Value = GoldenFile.Decimal(value), Bits = GoldenFile.Bits(value) };
    }

    [Fact]
    public void A_budget_of_zero_is_said_to_be_zero()
    {
        GoldenSnapshot free = GoldenFile.Take(new Roots { Budget = 0 });
        GoldenSnapshot changed = GoldenFile.Take(new Roots { Budget = 0, RelativeError = 0.5 });
        Assert.Contains("(budget zero away; budget 0, three operations)", Assert.Single(GoldenComparison.Differences(free, changed)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decimal_that_does_not_belong_to_its_bits_is_found()
    {
        // As after an edit by hand of either of the two.
        Assert.Single(GoldenComparison.Differences(With(0, quantity => quantity with { Value = "1.25" }), Accepted));
        Assert.Single(GoldenComparison.Differences(With(0, quantity => quantity with { Bits = "0x3FF4000000000000" }), Accepted));
    }

    [Fact]
    public void Entries_that_are_new_or_gone_are_named()
    {
        GoldenSnapshot fewer = GoldenFile.Take(new Roots { Count = 2 });
        IReadOnlyList<string> gone = GoldenComparison.Differences(Accepted, fewer);
        Assert.Equal(
            [
                "roots: the instance changed from 'roots seed=1 trial=0 Count=3' to 'roots seed=1 trial=0 Count=2'.",
                "roots: root at 2: accepted, but no longer taken.",
            ],
            gone);
        Assert.Contains("roots: root at 2: new, not in the accepted snapshot.", GoldenComparison.Differences(fewer, Accepted));
    }

    [Fact]
    public void Exact_entries_are_compared_as_text()
    {
        Assert.Equal(
            ["roots: primes below 2^k at 4: accepted 6, found 7", "roots: primes below 2^k at 5: new, not in the accepted snapshot."],
            GoldenComparison.Differences(Accepted, GoldenFile.Take(new Roots
            {
                Exact = [new("primes below 2^k", 3, "4"), new("primes below 2^k", 4, "7"), new("primes below 2^k", 5, "11")],
            })));
        Assert.Equal(
            ["roots: primes below 2^k at 3: accepted, but no longer taken.", "roots: primes below 2^k at 4: accepted, but no longer taken."],
            GoldenComparison.Differences(Accepted, GoldenFile.Take(new Roots { Exact = [] })));
    }

    [Fact]
    public void A_changed_instance_is_a_difference_even_if_no_number_changes()
    {
        string difference = Assert.Single(GoldenComparison.Differences(Accepted with { Instance = "roots seed=2 trial=0 Count=3" }, Accepted));
        Assert.Equal("roots: the instance changed from 'roots seed=2 trial=0 Count=3' to 'roots seed=1 trial=0 Count=3'.", difference);
    }

    [Fact]
    public void A_budget_that_is_too_small_is_found_by_double_double_and_float32()
    {
        Roots claim = new() { Budget = 1 / 1024.0 };
        IReadOnlyList<string> differences = GoldenComparison.OtherSystems(claim, GoldenFile.Take(claim));
        Assert.Contains(differences, difference => difference.Contains("float32 gives", StringComparison.Ordinal));
        Assert.Contains(differences, difference => difference.Contains("double-double gives", StringComparison.Ordinal));
        Assert.DoesNotContain(differences, difference => difference.Contains("lanes give", StringComparison.Ordinal));
    }

    [Fact]
    public void An_accepted_budget_that_is_too_small_is_found_by_double_double()
    {
        GoldenSnapshot tight = Accepted with { Quantities = [.. Accepted.Quantities.Select(quantity => quantity with { Budget = "1E-20" })] };
        Assert.Contains(GoldenComparison.OtherSystems(new Roots(), tight), difference => difference.Contains("double-double gives", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_in_another_system_is_found_when_it_exceeds_the_budgets()
    {
        // Far above the budget of float64, far below that of float32: 2^-40 and its 2^-22.
        IReadOnlyList<string> differences = GoldenComparison.OtherSystems(new Roots { ErrorElsewhere = Math.ScaleB(1, -40) }, Accepted);
        Assert.Equal(3, differences.Count(difference => difference.Contains(", lanes gives ", StringComparison.Ordinal)));
        Assert.Equal(3, differences.Count(difference => difference.Contains(", double-double gives ", StringComparison.Ordinal)));
        Assert.Equal(6, differences.Count);

        // One bit in the lanes is one too many, though it is within the budget.
        differences = GoldenComparison.OtherSystems(new Roots { ErrorElsewhere = Math.ScaleB(1, -52) }, Accepted);
        Assert.Equal(3, differences.Count);
        Assert.All(differences, difference => Assert.Contains(", lanes gives ", difference, StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_that_is_no_number_in_another_system_is_a_difference()
    {
        IReadOnlyList<string> differences = GoldenComparison.OtherSystems(new Roots { ErrorElsewhere = double.NaN }, Accepted);
        Assert.Equal(9, differences.Count);
    }

    [Fact]
    public void A_budget_without_end_accepts_nothing()
    {
        Roots claim = new() { Budget = double.PositiveInfinity, ErrorElsewhere = 0.5 };
        Assert.Contains(
            GoldenComparison.OtherSystems(claim, GoldenFile.Take(claim)),
            difference => difference.Contains("double-double", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_of_the_budget_its_origin_or_the_layout_alone_is_said()
    {
        IReadOnlyList<string> budgets = GoldenComparison.Differences(Accepted, GoldenFile.Take(new Roots { Budget = 8 }));
        Assert.Equal(3, budgets.Count);
        Assert.All(budgets, difference => Assert.Contains(": the same value, but its budget changed from ", difference, StringComparison.Ordinal));
        Assert.Equal(
            "roots: root at 0: the same value and budget, but the budget's origin changed from 'three operations' to 'a guess'",
            GoldenComparison.Differences(Accepted, GoldenFile.Take(new Roots { Origin = "a guess" }))[0]);
        Assert.Equal(
            "roots: the layout changed from 'theorems/golden/0' to 'theorems/golden/1'.",
            Assert.Single(GoldenComparison.Differences(Accepted with { Schema = "theorems/golden/0" }, Accepted)));
    }

    [Fact]
    public void A_quantity_that_another_system_does_not_take_or_takes_alone_is_reported()
    {
        IReadOnlyList<string> fewer = GoldenComparison.OtherSystems(new Roots { MoreElsewhere = -1 }, Accepted);
        Assert.Equal(
            [
                "roots: root at 2: accepted, but not taken in lanes.",
                "roots: root at 2: accepted, but not taken in double-double.",
                "roots: root at 2: accepted, but not taken in float32.",
            ],
            fewer);
        IReadOnlyList<string> more = GoldenComparison.OtherSystems(new Roots { MoreElsewhere = 1 }, Accepted);
        Assert.Equal(
            ["lanes", "double-double", "float32"],
            more.Select(difference => difference.Split(" taken in ")[1].Replace(" only.", "", StringComparison.Ordinal)));
    }
}

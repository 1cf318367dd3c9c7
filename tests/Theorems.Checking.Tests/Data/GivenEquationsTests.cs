using Theorems.Checking.Data;

namespace Theorems.Checking.Tests.Data;

public class GivenEquationsTests
{
    [Fact]
    public void Rank_and_solvability_are_those_that_were_planted()
    {
        GivenEquations solvable = GivenEquations.Read(new([[1, 2, 3], [2, 4, 6], [0, 1, 1]]));
        Assert.Equal([0, 2], solvable.Basis);
        Assert.True(solvable.Solvable);
        Assert.Empty(solvable.Known("nothing").Broken);
        GivenEquations single = GivenEquations.Read(new([[2, 4]]));
        Assert.Equal((true, 1, 2.0), (single.Solvable, single.Basis.Count, single.Extremes.Smallest));
    }

    [Fact]
    public void A_contradiction_is_a_combination_that_reads_zero_equals_one()
    {
        GivenEquations given = GivenEquations.Read(new([[1, 2, 3], [2, 4, 7]]));
        Assert.False(given.Solvable);
        Assert.Equal(Math.Sqrt(0.2), given.Residual, 1e-12);
        BrokenAssumption broken = Assert.Single(given.Known("(c) says nothing").Broken);
        Assert.Equal((GivenEquations.IsSolvable, "(-2) row 1 + (1) row 2 reads 0 = 1 in exact arithmetic", "(c) says nothing"),
            (broken.Assumption, broken.Certificate, broken.Remains));
        // A theorem that needs no solution is told of none.
        Assert.Empty(given.Known(null).Broken);
    }

    [Fact]
    public void A_long_contradiction_names_only_the_rows_that_take_part()
    {
        double[][] rows = [[1, 0, 0, 0.1], [0, 1, 0, 0.2], [0, 0, 1, 0.3], [0.1, 0.7, 0, 3]];
        string certificate = GivenEquations.Read(new(rows)).Known("").Broken[0].Certificate;
        Assert.Contains("rows 1, 2 and 4 contradict each other", certificate, StringComparison.Ordinal);
        Assert.True(certificate.Length < 300);
    }

    [Fact]
    public void Rows_of_zeros_are_left_out_and_sizes_brought_within_reach()
    {
        GivenEquations given = GivenEquations.Read(new([[0, 0, 5], [3e200, 0, 1], [0, 3e200, 1e-80]]));
        Assert.Equal(2, given.Rows.Count);
        string said = string.Join(' ', given.Known(null).Remarks);
        Assert.Contains("Row 1 has only zero coefficients and is left out", said, StringComparison.Ordinal);
        Assert.Contains("All coefficients are divided by 2^665, exactly", said, StringComparison.Ordinal);
        Assert.InRange(given.Rows[0][0], 1, 2);
    }

    [Theory]
    [InlineData(1.0)]
    public void A_table_without_coefficients_is_refused(double only)
    {
        Assert.Contains("one column", Assert.Throws<FormatException>(() => GivenEquations.Read(new([[only]]))).Message, StringComparison.Ordinal);
        Assert.Contains("are zero", Assert.Throws<FormatException>(() => GivenEquations.Read(new([[0, only]]))).Message, StringComparison.Ordinal);
        Assert.Contains("its square would vanish",
            Assert.Throws<FormatException>(() => GivenEquations.Read(new([[only, 1e154], [1e154, 2e-100]]))).Message, StringComparison.Ordinal);
    }
}

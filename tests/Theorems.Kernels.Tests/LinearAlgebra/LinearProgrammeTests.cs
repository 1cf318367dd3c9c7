using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.LinearAlgebra;

public class LinearProgrammeTests
{
    // The kinds of programme that a seed may give, so that a test over seeds is known to have met each.
    private static readonly LinearProgrammeOutcome[] Every =
        [LinearProgrammeOutcome.Optimal, LinearProgrammeOutcome.Infeasible, LinearProgrammeOutcome.Unbounded];

    [Fact]
    public void Agrees_exactly_with_a_search_over_all_vertices_and_all_rays()
    {
        HashSet<LinearProgrammeOutcome> met = [];
        for (uint seed = 0; seed < 300; seed++)
        {
            int rows = 1 + (int)(seed % 3);
            int columns = rows + (int)(seed / 3 % 4);
            // Entries from -2 .. 2 make ties, dependent rows and degenerate vertices common.
            Matrix<Rational> a = new(rows, columns, Small(rows * columns, seed));
            Rational[] b = Small(rows, seed + 1000);
            Rational[] c = Small(columns, seed + 2000);
            var found = LinearProgramme.Solve(a, b, c);
            met.Add(found.Outcome);
            Rational? least = LeastOverVertices(a, b, c);
            Assert.Equal(least is null, found.Outcome == LinearProgrammeOutcome.Infeasible);
            if (least is { } value)
            {
                Assert.Equal(FallsAlongRay(a, c), found.Outcome == LinearProgrammeOutcome.Unbounded);
                if (found.Outcome == LinearProgrammeOutcome.Optimal)
                {
                    Assert.Equal(value, found.Value);
                    Assert.All(found.Solution.Index().Where(entry => entry.Item.Sign != 0), entry => Assert.Contains(entry.Index, found.Basis));
                }
            }
        }

        Assert.Equal(Every.Order(), met.Order());
    }

    // E. M. L. Beale, Naval Research Logistics Quarterly 2 (1955): the rule of the steepest reduced cost goes round in circles here.
    [Fact]
    public void Does_not_cycle()
    {
        Matrix<Rational> a = Numbers(3, 7, 0.25, -8, -1, 9, 1, 0, 0, 0.5, -12, -0.5, 3, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1);
        var found = LinearProgramme.Solve(a, Numbers(1, 3, 0, 0, 1).Elements, Numbers(1, 7, -0.75, 20, -0.5, 6, 0, 0, 0).Elements);
        Assert.Equal(new Rational(-5, 4), found.Value);
        Assert.Equal(Numbers(1, 7, 1, 0, 1, 0, 0.75, 0, 0).Elements, found.Solution);
    }

    // V. Klee and G. J. Minty 1972: least of -sum 2^(n-j) x_j with 2 sum_(j<i) 2^(i-j) x_j + x_i <= 5^i is -5^n.
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(7)]
    public void Solves_the_cubes_of_Klee_and_Minty(int size)
    {
        Matrix<Rational> a = new(size, 2 * size);
        Rational[] b = new Rational[size];
        Rational[] c = new Rational[2 * size];
        for (int row = 0; row < size; row++)
        {
            for (int column = 0; column < row; column++)
            {
                a[row, column] = Rational.FromDyadic(Math.ScaleB(2, row - column));
            }

            a[row, row] = Rational.One;
            a[row, size + row] = Rational.One;
            b[row] = Rational.FromDyadic(Math.Pow(5, row + 1));
            c[row] = -Rational.FromDyadic(Math.ScaleB(1, size - 1 - row));
        }

        Assert.Equal(-Rational.FromDyadic(Math.Pow(5, size)), LinearProgramme.Solve(a, b, c).Value);
    }

    [Fact]
    public void Dependent_rows_need_not_be_removed()
    {
        // The third row is the sum of the first two, the fourth is empty.
        Matrix<Rational> a = Numbers(4, 3, 1, 1, 0, 0, 1, 1, 1, 2, 1, 0, 0, 0);
        var found = LinearProgramme.Solve(a, Numbers(1, 4, 2, 3, 5, 0).Elements, Numbers(1, 3, 1, 1, 1).Elements);
        Assert.Equal(new Rational(3, 1), found.Value);
        Assert.Equal(LinearProgrammeOutcome.Infeasible, LinearProgramme.Solve(a, Numbers(1, 4, 2, 3, 6, 0).Elements, Numbers(1, 3, 1, 1, 1).Elements).Outcome);
    }

    [Fact]
    public void A_certificate_that_was_tampered_with_is_refused()
    {
        Matrix<Rational> a = Numbers(1, 2, 1, 1);
        Rational[] one = [Rational.One];
        LinearProgramme Optimal() => LinearProgramme.Solve(a, one, Numbers(1, 2, 1, 2).Elements);
        LinearProgramme Unbounded() => LinearProgramme.Solve(Numbers(1, 2, 1, -1), one, Numbers(1, 2, 0, -1).Elements);
        LinearProgramme Infeasible() => LinearProgramme.Solve(a, [-Rational.One], Numbers(1, 2, 1, 2).Elements);
        Refused(Optimal(), programme => programme.Solution[1] = Rational.One);
        Refused(Optimal(), programme => (programme.Solution[0], programme.Solution[1]) = (Rational.Zero, Rational.One));
        Refused(Optimal(), programme => programme.Multipliers[0] = Rational.One + Rational.One);
        Refused(Optimal(), programme => programme.Multipliers[0] = Rational.Zero);
        Refused(Unbounded(), programme => programme.Ray[0] = Rational.Zero);
        Refused(Unbounded(), programme => (programme.Ray[0], programme.Ray[1]) = (Rational.Zero, Rational.Zero));
        Refused(Infeasible(), programme => programme.Multipliers[0] = Rational.Zero);
        Refused(Infeasible(), programme => programme.Multipliers[0] = Rational.One);
        Assert.Throws<InvalidOperationException>(() => Infeasible().Value);
    }

    private static void Refused(LinearProgramme programme, Action<LinearProgramme> tamper)
    {
        programme.Certify();
        tamper(programme);
        Assert.Throws<CertificateException>(programme.Certify);
    }

    private static Rational[] Small(int length, uint seed) =>
        [.. Enumerable.Range(0, length).Select(index => Rational.FromDyadic((int)(Philox.Block((uint)index, 0, 0, 0, seed, 0).W0 % 5) - 2))];

    private static Matrix<Rational> Numbers(int rows, int columns, params double[] elements) => new(rows, columns, [.. elements.Select(Rational.FromDyadic)]);

    // A programme with any feasible point has a vertex: its positive elements belong to independent columns.
    private static Rational? LeastOverVertices(Matrix<Rational> a, Rational[] b, Rational[] c)
    {
        Rational? least = null;
        for (int support = 0; support < 1 << a.Columns; support++)
        {
            int[] columns = [.. Enumerable.Range(0, a.Columns).Where(column => (support >> column & 1) != 0)];
            if (Solve(a, b, columns) is { } solution && solution.All(value => value.Sign >= 0))
            {
                Rational value = Rational.Zero;
                for (int index = 0; index < columns.Length; index++)
                {
                    value += c[columns[index]] * solution[index];
                }

                least = least is null || value < least.Value ? value : least;
            }
        }

        return least;
    }

    // Costs fall along some ray if the least cost of a ray whose elements sum to one is negative.
    private static bool FallsAlongRay(Matrix<Rational> a, Rational[] c)
    {
        Matrix<Rational> rays = new(a.Rows + 1, a.Columns, [.. a.Elements, .. Enumerable.Repeat(Rational.One, a.Columns)]);
        Rational[] rightSide = new Rational[rays.Rows];
        rightSide[^1] = Rational.One;
        return LeastOverVertices(rays, rightSide, c) is { Sign: < 0 };
    }

    // The only solution of A x = b on some columns; null if these are dependent or there is none.
    private static Rational[]? Solve(Matrix<Rational> a, Rational[] b, int[] columns)
    {
        Rational[][] rows = [.. Enumerable.Range(0, a.Rows).Select(row => (Rational[])[.. columns.Select(column => a[row, column]), b[row]])];
        for (int column = 0; column < columns.Length; column++)
        {
            int pivot = Array.FindIndex(rows, Math.Min(column, rows.Length), row => row[column].Sign != 0);
            if (pivot < 0)
            {
                return null;
            }

            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (int other = 0; other < rows.Length; other++)
            {
                if (other != column)
                {
                    Rational factor = rows[other][column] / rows[column][column];
                    rows[other] = [.. rows[other].Select((value, index) => value - (factor * rows[column][index]))];
                }
            }
        }

        return rows.Skip(columns.Length).Any(row => row[^1].Sign != 0)
            ? null
            : [.. Enumerable.Range(0, columns.Length).Select(index => rows[index][^1] / rows[index][index])];
    }
}

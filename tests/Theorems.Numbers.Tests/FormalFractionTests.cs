namespace Theorems.Numbers.Tests;

public class FormalFractionTests
{
    private static FormalFraction Variable(ulong value) => FormalFraction.Variable(PrimeField.FromInteger(value));

    private static (double, double) Degrees(FormalFraction number) => (number.NumeratorDegree, number.DenominatorDegree);

    [Fact]
    public void Products_add_degrees_and_sums_have_the_larger_one()
    {
        (FormalFraction x, FormalFraction y) = (Variable(3), Variable(5));
        Assert.Equal((1, 0), Degrees(x));
        Assert.Equal((0, 0), Degrees(FormalFraction.FromDyadic(7)));
        Assert.Equal((3, 0), Degrees((x * x * x) + (x * y) + FormalFraction.One));
        Assert.Equal((6, 0), Degrees(((x * y) + y) * ((x * y) - x) * x * y));
        Assert.Equal((2, 0), Degrees(-(x * y)));
        Assert.Equal(PrimeField.FromInteger(15), (x * y).Value);
        Assert.Equal(PrimeField.FromInteger(3) / PrimeField.FromInteger(5), (x / y).Value);
    }

    [Fact]
    public void Common_denominators_and_factors_are_recognised_by_what_made_them()
    {
        (FormalFraction x, FormalFraction y, FormalFraction z) = (Variable(3), Variable(5), Variable(7));
        FormalFraction sum = y + z;
        Assert.Equal((1, 1), Degrees((x / sum) + (y / sum)));
        Assert.Equal((2, 2), Degrees((x / y) + (x / z) + (FormalFraction.One / (y * z))));
        Assert.Equal((1, 0), Degrees(x / sum * sum));
        Assert.Equal((3, 2), Degrees((x * x / sum) - (FormalFraction.One / (sum * sum))));
        Assert.Equal((1, 1), Degrees((FormalFraction.One / sum) / (FormalFraction.One / x)));
        // The same sum made twice is not known to be the same.
        Assert.Equal((2, 2), Degrees((x / (y + z)) + (y / (y + z))));
        // A known factor stays one: x y + x z = x (y + z).
        Assert.Equal((1, 1), Degrees(((x * y) + (x * z)) / (x * z)));
    }

    [Fact]
    public void Zero_that_was_never_drawn_is_zero_and_a_difference_that_vanishes_is_not_assumed_to()
    {
        (FormalFraction x, FormalFraction y) = (Variable(3), Variable(5));
        Assert.Equal((0, 0), Degrees(FormalFraction.Zero * x));
        Assert.Equal((0, 0), Degrees(FormalFraction.Zero / x));
        Assert.Equal((1, 1), Degrees(FormalFraction.Zero + (x / y)));
        Assert.Equal((1, 1), Degrees((x / y) - FormalFraction.Zero));
        Assert.Equal((2, 0), Degrees(((x + y) * (x + y)) - ((x + y) * (x + y))));
        Assert.Equal(FormalFraction.Zero.Value, (x - x).Value);
        Assert.Throws<DivideByZeroException>(() => y / (x - x));
        Assert.Throws<DivideByZeroException>(() => FormalFraction.Zero / FormalFraction.Zero);
    }

    [Fact]
    public void What_was_divided_by_and_compared_counts_once_each_and_only_where_it_is_recorded()
    {
        (FormalFraction x, FormalFraction y) = (Variable(3), Variable(5));
        using FormalRecord record = new();
        FormalFraction sum = x + y;
        FormalFraction square = sum * sum;
        // Where a square vanishes its root does.
        Assert.Equal(1, record.DegreeOf(square));
        Assert.Equal(2, record.DegreeOf(square + x));
        FormalFraction quotient = x / ((x * y) + FormalFraction.One);
        Assert.Equal(3, record.DegreeOf(quotient));
        _ = y / ((x * y) * (x * y));
        Assert.Equal(4, record.DegreeOf(quotient));
        using (FormalRecord inner = new())
        {
            Assert.False(x == y + x);
            Assert.True(inner.DegreeOf(FormalFraction.One) == 1);
        }

        Assert.Equal(4, record.DegreeOf(quotient));
        Assert.Equal(0, (x - x).ToDouble());
        Assert.Equal(4, record.DegreeOf(quotient));
        Assert.True(double.IsNaN((x + y).ToDouble()));
        Assert.Equal(5, record.DegreeOf(quotient));
        Assert.Equal(2, new HashSet<FormalFraction> { x, y * y * y }.Count);
        Assert.Equal(8, record.DegreeOf(quotient));
    }

    // A program of a few random operations on two linear functions of t, each of whose results may be used again.
    private static T Run<T>(Sampler sampler, Func<int, T> variable)
        where T : struct, IField<T>
    {
        List<T> made = [variable(0), variable(1), T.FromDyadic(3)];
        for (int step = 0; step < 5; step++)
        {
            (T left, T right) = (made[sampler.Integer(made.Count)], made[sampler.Integer(made.Count)]);
            made.Add(sampler.Integer(5) switch { 0 => left + right, 1 => left - right, 2 or 3 => left * right, _ => left / (right + T.One) });
        }

        return made[^1];
    }

    // Whether values at n + d + 2 points are those of a quotient of degrees n and d: then polynomials p and q, not both zero, solve p - value q = 0 at all.
    private static bool IsQuotient(int numerator, int denominator, Func<PrimeField, PrimeField> function)
    {
        int size = numerator + denominator + 2;
        PrimeField[][] rows = [.. Enumerable.Range(0, size).Select(row =>
        {
            PrimeField t = PrimeField.FromInteger((ulong)(row + 1000));
            PrimeField value = function(t);
            return Enumerable.Range(0, size).Select(column => column <= numerator
                ? t.Power((ulong)column)
                : -value * t.Power((ulong)(column - numerator - 1))).ToArray();
        })];
        for (int pivot = 0; pivot < size; pivot++)
        {
            int chosen = Array.FindIndex(rows, pivot, row => row[pivot] != PrimeField.Zero);
            if (chosen < 0)
            {
                return true;
            }

            (rows[pivot], rows[chosen]) = (rows[chosen], rows[pivot]);
            for (int row = pivot + 1; row < size; row++)
            {
                PrimeField factor = rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; column < size; column++)
                {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }

        return false;
    }

    [Fact]
    public void Degrees_bound_those_of_the_function_and_are_often_the_least_that_do()
    {
        int tight = 0;
        const int Programs = 400;
        for (uint program = 0; program < Programs; program++)
        {
            PrimeField Line(int index, PrimeField t) => PrimeField.FromInteger(17UL + (ulong)index) + (PrimeField.FromInteger(29UL * (ulong)(index + 1)) * t);
            FormalFraction formal = Run(new Sampler(program), index => FormalFraction.Variable(Line(index, PrimeField.FromInteger(5UL))));
            PrimeField At(PrimeField t) => Run(new Sampler(program), index => Line(index, t));
            Assert.Equal(At(PrimeField.FromInteger(5UL)), formal.Value);
            (int numerator, int denominator) = ((int)formal.NumeratorDegree, (int)formal.DenominatorDegree);
            Assert.True(IsQuotient(numerator, denominator, At), $"program {program}: degree {numerator} over {denominator} is too small");
            tight += numerator > 0 && !IsQuotient(numerator - 1, denominator, At) ? 1 : 0;
        }

        // The oracle says no where a degree is one too small.
        Assert.InRange(tight, Programs / 4, Programs);
    }
}

namespace Theorems.Properties.ImplicitBias;

/// <summary>The nonnegative solution of A w = b with the least sum of costs times weights, by an exact linear programme in each lane.</summary>
internal sealed class LeastSum<T>
    where T : struct, IReal<T>
{
    public LeastSum(Matrix<T> matrix, T[] targets, T[] costs)
    {
        LinearProgramme[] programmes = [.. Enumerable.Range(0, T.LaneCount).Select(lane =>
            LinearProgramme.Solve(new(matrix.Rows, matrix.Columns, InLane(matrix.Elements, lane)), InLane(targets, lane), InLane(costs, lane)))];
        Solution = [.. Enumerable.Range(0, matrix.Columns).Select(column => Rounded([.. programmes.Select(programme => programme.Solution[column])]))];
        Multipliers = [.. Enumerable.Range(0, matrix.Rows).Select(row => Rounded([.. programmes.Select(programme => programme.Multipliers[row])]).Value)];
    }

    /// <summary>w, d elements, each the fraction rounded once.</summary>
    public RunningError<T>[] Solution { get; }

    /// <summary>y, m elements, with A'y at most the costs.</summary>
    public T[] Multipliers { get; }

    private static Rational[] InLane(T[] numbers, int lane) => [.. numbers.Select(number => Rational.FromDyadic(number.ToDouble(lane)))];

    // Two doubles hold a fraction to within 2^-106 of it, which is below every unit roundoff here.
    private static RunningError<T> Rounded(Rational[] lanes)
    {
        double[] high = [.. lanes.Select(value => value.ToDouble())];
        double[] low = [.. lanes.Zip(high, (value, nearest) => (value - Rational.FromDyadic(nearest)).ToDouble())];
        T sum = T.FromDyadic((ReadOnlySpan<double>)high) + T.FromDyadic((ReadOnlySpan<double>)low);
        return new(sum, T.FromDyadic(2 * T.UnitRoundoff) * T.Abs(sum));
    }
}

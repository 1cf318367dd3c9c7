using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>A completion of least nuclear norm: minimise |X|_* subject to X = B on the observed entries. Enclosed from both sides.</summary>
/// <remarks>
/// <para>The alternating direction method of multipliers (Gabay and Mercier 1976; Boyd et al. 2011) with singular value thresholding (Cai, Candes and Shen
/// 2010). Whatever the iteration does, the result is certified by itself: X agrees with B exactly, so its norm is an upper bound; and for every Y that vanishes
/// where nothing is observed, (Y, B) at most |Y|_2 |X'|_* for every completion X', so (Y, B)/|Y|_2 is a lower bound.</para>
/// <para>No step branches on data, and a lane whose bounds have met is not touched again, so X and Y have the
/// bits that scalars give, unless a gap is as close to its limit as rounding: the bounds allow for the rounding of the slowest lane's sweeps.</para>
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class NuclearNormCompletion<T>
    where T : struct, IReal<T>
{
    private const int Between = 16;
    private const int MaximumRounds = 4096;
    private readonly Matrix<T> _values;
    private readonly Matrix<T> _observed;

    private NuclearNormCompletion(Matrix<T> values, Matrix<T> observed)
    {
        _values = values;
        _observed = observed;
        Completion = Masked(values);
        Multipliers = new(values.Rows, values.Columns);
    }

    /// <summary>X: equal to B where that is observed.</summary>
    public Matrix<T> Completion { get; private set; }

    /// <summary>Y, zero where nothing is observed.</summary>
    public Matrix<T> Multipliers { get; private set; }

    /// <summary>An upper bound on |X|_*, and so on the least nuclear norm, rounding included.</summary>
    public T UpperBound { get; private set; }

    /// <summary>A lower bound on the nuclear norm of every completion, rounding included.</summary>
    public T LowerBound { get; private set; }

    /// <summary>The number of iterations, of the slowest lane.</summary>
    public int Iterations { get; private set; }

    /// <summary>Iterates until both bounds are within a relative gap, in every lane, and certifies the result.</summary>
    /// <param name="values">B; what it holds at entries that are not observed does not matter.</param>
    /// <param name="observed">1 where an entry is observed and 0 elsewhere; in the shape of B.</param>
    /// <param name="relativeGap">How far the upper bound may lie above the lower one, relative to the upper one.</param>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    /// <exception cref="CertificateException">The bounds do not meet, for instance because an entry is NaN.</exception>
    public static NuclearNormCompletion<T> Compute(Matrix<T> values, Matrix<T> observed, T relativeGap)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(observed);
        if ((values.Rows, values.Columns) != (observed.Rows, observed.Columns))
        {
            throw new ArgumentException($"The shapes {values.Rows} x {values.Columns} and {observed.Rows} x {observed.Columns} differ.", nameof(observed));
        }

        NuclearNormCompletion<T> result = new(values.Clone(), observed.Clone());
        result.Iterate(relativeGap);
        result.Certify(relativeGap);
        return result;
    }

    /// <summary>
    /// Checks, in every lane, that X is a completion, that Y vanishes where nothing is observed, and that the bounds, computed anew from X and Y, meet.
    /// </summary>
    /// <param name="relativeGap">How far they may be apart, relative to the upper one.</param>
    /// <exception cref="CertificateException">A check fails; the message names it.</exception>
    public void Certify(T relativeGap)
    {
        Certificate.AtMost("The distance from what is observed", Masked(Completion).Minus(Masked(_values)).SquaredNorm(), T.Zero);
        Certificate.AtMost("The size of multipliers where nothing is observed", Masked(Multipliers).Minus(Multipliers).SquaredNorm(), T.Zero);
        (T lower, T upper) = Bounds(Completion, Multipliers);
        Certificate.AtMost("The gap between the nuclear norm and its lower bound", upper - lower, relativeGap * upper);
    }

    /// <summary>(Y, B)/max(1, |Y|_2) and |X|_*, rounded outwards.</summary>
    /// <remarks>
    /// A computed singular value errs by the decomposition's tolerance t at most (Weyl), so |Y|_2 is at most the largest plus t, and |X|_*
    /// at most their sum plus k t. Sums of n m products err by (n m + 2) u of the sum of their absolute values, at most |Y|_F |B|_F, and
    /// sums of k values by (k + 2) u of the sum.
    /// </remarks>
    private (T Lower, T Upper) Bounds(Matrix<T> completion, Matrix<T> multipliers)
    {
        T unit = T.FromDyadic(T.UnitRoundoff);
        SingularValueDecomposition<T> primal = SingularValueDecomposition<T>.Compute(completion);
        SingularValueDecomposition<T> dual = SingularValueDecomposition<T>.Compute(multipliers);
        T count = T.FromDyadic(primal.SingularValues.Length);
        T sum = primal.SingularValues.Aggregate(T.Zero, (total, value) => total + value);
        T upper = sum + (count * primal.RankTolerance) + ((count + T.FromDyadic(4)) * unit * sum);
        Matrix<T> known = Masked(_values);
        T product = MatrixAlgebra.Dot<T>(known.Elements, multipliers.Elements);
        T error = T.FromDyadic(known.Elements.Length + 4) * unit * MatrixAlgebra.Norm<T>(known.Elements) * MatrixAlgebra.Norm<T>(multipliers.Elements);
        T lower = (product - error - error) / T.Max(T.One, dual.Largest + dual.RankTolerance);
        return (lower - (T.FromDyadic(4) * unit * T.Abs(lower)), upper);
    }

    private void Iterate(T relativeGap)
    {
        // The threshold decides the speed alone; a fixed share of the data's norm suits all scales.
        T threshold = T.FromDyadic(0.5) * MatrixAlgebra.Norm<T>(Completion.Elements);
        T divisor = T.Select(-threshold, threshold, T.One);
        Matrix<T> completion = Completion;
        Matrix<T> dual = new(completion.Rows, completion.Columns);
        for (int round = 0; round < MaximumRounds; round++)
        {
            Matrix<T> multipliers = dual.Scale(-T.One / divisor);
            (T lower, T upper) = Bounds(completion, multipliers);
            // Negative in the lanes whose bounds had met before.
            T met = UpperBound - LowerBound - (relativeGap * UpperBound);
            Completion = Choose(met, Completion, completion);
            Multipliers = Choose(met, Multipliers, multipliers);
            UpperBound = T.Select(met, UpperBound, upper);
            LowerBound = T.Select(met, LowerBound, lower);
            if (AllMet(UpperBound - LowerBound - (relativeGap * UpperBound)))
            {
                return;
            }

            for (int iteration = 0; iteration < Between; iteration++)
            {
                (completion, dual) = Step(completion, dual, threshold);
            }

            Iterations += Between;
        }
    }

    private (Matrix<T> Completion, Matrix<T> Dual) Step(Matrix<T> completion, Matrix<T> dual, T threshold)
    {
        // Over-relaxation: a step goes 1.625 times as far as the plain method's.
        (T far, T back) = (T.FromDyadic(1.625), T.FromDyadic(0.625));
        Matrix<T> low = Threshold(completion.Minus(dual), threshold);
        Matrix<T> next = new(completion.Rows, completion.Columns);
        Matrix<T> nextDual = new(completion.Rows, completion.Columns);
        for (int index = 0; index < next.Elements.Length; index++)
        {
            T free = (far * low.Elements[index]) - (back * completion.Elements[index]) + dual.Elements[index];
            T known = -_observed.Elements[index];
            next.Elements[index] = T.Select(known, _values.Elements[index], free);
            nextDual.Elements[index] = T.Select(known, free - _values.Elements[index], T.Zero);
        }

        return (next, nextDual);
    }

    // U diag(max(s - threshold, 0)) V^T.
    private static Matrix<T> Threshold(Matrix<T> matrix, T threshold)
    {
        SingularValueDecomposition<T> decomposition = SingularValueDecomposition<T>.Compute(matrix);
        Matrix<T> left = decomposition.Left.Clone();
        for (int row = 0; row < left.Rows; row++)
        {
            for (int column = 0; column < left.Columns; column++)
            {
                left[row, column] *= T.Max(decomposition.SingularValues[column] - threshold, T.Zero);
            }
        }

        return left.TimesTranspose(decomposition.Right);
    }

    private Matrix<T> Masked(Matrix<T> matrix) =>
        new(matrix.Rows, matrix.Columns, [.. matrix.Elements.Select((value, index) => T.Select(-_observed.Elements[index], value, T.Zero))]);

    private static Matrix<T> Choose(T sign, Matrix<T> first, Matrix<T> second) =>
        new(first.Rows, first.Columns, [.. first.Elements.Select((value, index) => T.Select(sign, value, second.Elements[index]))]);

    private static bool AllMet(T excess)
    {
        for (int lane = 0; lane < T.LaneCount; lane++)
        {
            if (!(excess.ToDouble(lane) <= 0))
            {
                return false;
            }
        }

        return true;
    }
}

using Theorems.Numbers;

namespace Theorems.Kernels.LinearAlgebra;

/// <summary>The solution of A w = b nearest to a point in the Bregman divergence of a potential, by Newton's method on the dual; certified.</summary>
/// <remarks>
/// The conditions of Karush, Kuhn and Tucker, sufficient as the problem is convex, are psi'(w) = psi'(w_0) + A'c and A w = b. The first holds by
/// construction, and Newton's method solves the second for c: damped in doubles, lane by lane, until rounding stops it, then in full steps in the given
/// numbers, each of which doubles the digits.
/// </remarks>
/// <typeparam name="T">The number system.</typeparam>
public sealed class BregmanProjection<T>
    where T : struct, IReal<T>
{
    private const int MostSteps = 200;
    private const int MostHalvings = 60;
    private const int Polishings = 2;

    private BregmanProjection(T[] multipliers, T[] weights, T[] residual, T[] tolerance)
    {
        Multipliers = multipliers;
        Weights = weights;
        Residual = residual;
        Tolerance = tolerance;
    }

    /// <summary>c, m elements.</summary>
    public T[] Multipliers { get; }

    /// <summary>w, d elements: positive for both entropies.</summary>
    public T[] Weights { get; }

    /// <summary>A w - b as computed, m elements.</summary>
    public T[] Residual { get; }

    /// <summary>What A w - b may be for the exact w of the multipliers: four times the rounding of its evaluation.</summary>
    public T[] Tolerance { get; }

    /// <summary>Projects and certifies.</summary>
    /// <typeparam name="TPotential">The potential psi.</typeparam>
    /// <param name="matrix">A, m x d, of rank m.</param>
    /// <param name="targets">b, m elements, such that A w = b has a solution in the interior of psi's domain.</param>
    /// <param name="duals">psi'(w_0), d elements.</param>
    /// <param name="guess">Where to start the search for c, m elements; null for zero.</param>
    /// <exception cref="CertificateException">Newton's method did not end at a solution.</exception>
    public static BregmanProjection<T> Compute<TPotential>(Matrix<T> matrix, T[] targets, T[] duals, T[]? guess = null)
        where TPotential : struct, IPotential
    {
        ArgumentNullException.ThrowIfNull(matrix);
        T[] multipliers = Search<TPotential>(matrix, targets, duals, guess ?? Arena.Vector<T>(matrix.Rows));
        for (int step = 0; step < Polishings; step++)
        {
            T[] weights = Weight<T, TPotential>(matrix, duals, multipliers);
            T[] correction = Correction<T, TPotential>(matrix, targets, weights);
            multipliers = Arena.Map<T, T>(multipliers, (multiplier, row) => multiplier - correction[row]);
        }

        Matrix<RunningError<T>> exact = new(matrix.Rows, matrix.Columns, Lift(matrix.Elements));
        RunningError<T>[] residual = ResidualAt(exact, Lift(targets), Weight<RunningError<T>, TPotential>(exact, Lift(duals), Lift(multipliers)));
        T four = T.FromDyadic(4);
        BregmanProjection<T> projection = new(
            multipliers,
            Weight<T, TPotential>(matrix, duals, multipliers),
            Arena.Map<RunningError<T>, T>(residual, (entry, _) => entry.Value),
            Arena.Map<RunningError<T>, T>(residual, (entry, _) => four * entry.Error));
        projection.Certify();
        return projection;
    }

    /// <summary>
    /// Checks that A w = b up to rounding: once for the residual that the last step removed, once for what is left, and twice for the
    /// solution of its equations.
    /// </summary>
    /// <exception cref="CertificateException">It is not.</exception>
    public void Certify()
    {
        for (int row = 0; row < Residual.Length; row++)
        {
            Certificate.AtMost($"Row {row} of |A w - b|", T.Abs(Residual[row]), Tolerance[row]);
        }
    }

    private static RunningError<T>[] Lift(T[] numbers) => Arena.Map<T, RunningError<T>>(numbers, static (number, _) => RunningError<T>.Exact(number));

    private static TNumber[] Weight<TNumber, TPotential>(Matrix<TNumber> matrix, TNumber[] duals, TNumber[] multipliers)
        where TNumber : struct, IReal<TNumber>
        where TPotential : struct, IPotential =>
        Arena.Map<TNumber, TNumber>(matrix.TransposeTimes<TNumber>(multipliers), (shift, column) => TPotential.Weight(duals[column] + shift));

    private static TNumber[] ResidualAt<TNumber>(Matrix<TNumber> matrix, TNumber[] targets, TNumber[] weights)
        where TNumber : struct, IReal<TNumber> => Arena.Map<TNumber, TNumber>(matrix.Times<TNumber>(weights), (value, row) => value - targets[row]);

    // (A diag(1/psi'') A')^-1 (A w - b).
    private static TNumber[] Correction<TNumber, TPotential>(Matrix<TNumber> matrix, TNumber[] targets, TNumber[] weights)
        where TNumber : struct, IReal<TNumber>
        where TPotential : struct, IPotential
    {
        Matrix<TNumber> scaled = matrix.Clone();
        for (int index = 0; index < scaled.Elements.Length; index++)
        {
            scaled.Elements[index] *= TPotential.Slope(weights[index % matrix.Columns]);
        }

        Matrix<TNumber> hessian = scaled.TimesTranspose(matrix);
        for (int row = 0; row < hessian.Rows; row++)
        {
            for (int column = 0; column < row; column++)
            {
                // Symmetric to the last bit, as the certificate of the solution takes it to be.
                hessian[column, row] = hessian[row, column];
            }
        }

        return LdlDecomposition<TNumber>.Compute(hessian).Solve(ResidualAt(matrix, targets, weights));
    }

    private static T[] Search<TPotential>(Matrix<T> matrix, T[] targets, T[] duals, T[] guess)
        where TPotential : struct, IPotential
    {
        double[][] found = new double[T.LaneCount][];
        for (int lane = 0; lane < found.Length; lane++)
        {
            Float64[] InLane(T[] numbers) => Arena.Map<T, Float64>(numbers, (number, _) => new Float64(number.ToDouble(lane)));
            found[lane] = Newton<TPotential>(new(matrix.Rows, matrix.Columns, InLane(matrix.Elements)), InLane(targets), InLane(duals), InLane(guess));
        }

        return [.. Enumerable.Range(0, matrix.Rows).Select(row => T.FromDyadic((ReadOnlySpan<double>)[.. found.Select(lane => lane[row])]))];
    }

    // Minimises sum psi*(dual + A'c) - b.c, whose gradient is A w - b. Steps are halved until it falls by a quarter of what its slope promises or, close to the
    // end, where rounding hides that, until the gradient falls; where neither does, rounding has the last word.
    private static double[] Newton<TPotential>(Matrix<Float64> matrix, Float64[] targets, Float64[] duals, Float64[] multipliers)
        where TPotential : struct, IPotential
    {
        Float64[] weights = Weight<Float64, TPotential>(matrix, duals, multipliers);
        Float64[] residual = ResidualAt(matrix, targets, weights);
        double objective = Objective(multipliers);
        for (int step = 0; step < MostSteps; step++)
        {
            Float64[] correction = Correction<Float64, TPotential>(matrix, targets, weights);
            double slope = MatrixAlgebra.Dot<Float64>(residual, correction).Value;
            bool fell = false;
            for (int halving = 0; halving < MostHalvings && !fell; halving++)
            {
                double share = Math.ScaleB(1, -halving);
                Float64[] candidate = Arena.Map<Float64, Float64>(multipliers, (multiplier, row) => multiplier - (new Float64(share) * correction[row]));
                Float64[] there = Weight<Float64, TPotential>(matrix, duals, candidate);
                Float64[] left = ResidualAt(matrix, targets, there);
                double value = Objective(candidate);

                // A weight may be too small for a double; one below zero has left the domain.
                fell = there.All(weight => weight.Value >= 0 || typeof(TPotential) == typeof(EuclideanPotential))
                    && (value < objective - (share * slope / 4) || MatrixAlgebra.Norm<Float64>(left).Value < MatrixAlgebra.Norm<Float64>(residual).Value);
                (multipliers, weights, residual, objective) = fell ? (candidate, there, left, value) : (multipliers, weights, residual, objective);
            }

            if (!fell)
            {
                break;
            }
        }

        return Arena.Map<Float64, double>(multipliers, static (multiplier, _) => multiplier.Value);

        double Objective(Float64[] at) =>
            matrix.TransposeTimes<Float64>(at).Zip(duals, (shift, dual) => TPotential.Conjugate(dual + shift).Value).Sum()
                - MatrixAlgebra.Dot<Float64>(targets, at).Value;
    }
}

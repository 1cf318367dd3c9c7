namespace Theorems.Properties.DeepLinear;

/// <summary>Parts of the claim about three layers, and smallest eigenvalues with a bound on their errors.</summary>
internal static class CriticalPointChecks
{
    /// <summary>f(eA, eB, eC) - f(0) = -e^3 (Y, CBA) + e^6 |CBA|^2/2, doubled.</summary>
    public static Measurement<T> Origin<T>(string part, Matrix<T> target, Trial<T> trial, T step)
        where T : struct, IField<T>
    {
        Matrix<T>[] direction = [.. Enumerable.Range(1, 3).Select(layer => trial.NormalMatrix($"direction {layer}", target.Rows, target.Columns))];
        Matrix<T> product = Kernels.DeepLinear.Product(direction);
        T cube = step * step * step;
        T expected = (cube * cube * product.SquaredNorm()) - (T.FromDyadic(2) * cube * MatrixAlgebra.Dot<T>(target.Elements, product.Elements));
        T change = CriticalPoint<T>.TwiceLoss([.. direction.Select(matrix => matrix.Scale(step))], target) - target.SquaredNorm();
        return Measurement.Zero(part, 0, change - expected);
    }

    /// <summary>Hidden units are as many as fitted triples: W_2 = U_S, W_1 = W_2^T Y. Turning one u_i towards a missed u_j changes 2 f by -sin^2 (sigma_j^2 - sigma_i^2).</summary>
    public static IEnumerable<Measurement<T>> Bottleneck<T>(string part, CriticalPointRecipe recipe, CriticalPoint<T> point, Trial<T> trial)
        where T : struct, IField<T>
    {
        (T tangent, int fitted) = (trial.Uniform("half tangent", 0, 1 / 16.0, 2), recipe.Kept);
        T divisor = T.One + (tangent * tangent);
        (T cosine, T sine) = ((T.One - (tangent * tangent)) / divisor, (tangent + tangent) / divisor);
        // The largest triple is missed, the next ones are fitted: so the point is no minimum.
        Matrix<T> start = new(recipe.Size, fitted);
        Matrix<T> turned = new(recipe.Size, fitted);
        for (int row = 0; row < recipe.Size; row++)
        {
            for (int unit = 0; unit < fitted; unit++)
            {
                start[row, unit] = point.Left[row, unit + 1];
                turned[row, unit] = unit == 0 ? (cosine * start[row, unit]) + (sine * point.Left[row, 0]) : start[row, unit];
            }
        }

        Matrix<T>[] Layers(Matrix<T> upper) => [upper.TransposeTimes(point.Target), upper];
        (T largest, T next) = (point.Values[0], point.Values[1]);
        T change = CriticalPoint<T>.TwiceLoss(Layers(turned), point.Target) - CriticalPoint<T>.TwiceLoss(Layers(start), point.Target);
        yield return Measurement.Zero(part, 0, change + (sine * sine * ((largest * largest) - (next * next))));
        yield return Measurement.Zero<T>("(v) critical", 0, [.. CriticalPoint<T>.Gradients(Layers(start), point.Target).SelectMany(gradient => gradient.Elements)]);
    }

    /// <summary>Three balanced layers in the plane that fit one triple of Y and miss the other.</summary>
    public static (Matrix<T>[] Layers, Matrix<T> Target, T Root, T Missed) Plane<T>(Trial<T> trial)
        where T : struct, IField<T>
    {
        Matrix<T>[] turns = [.. Enumerable.Range(0, 4).Select(layer => CayleyTransform.Orthogonal<T>(2, trial.NormalVector($"turn {layer}", 1)))];
        (T root, T missed) = (trial.Uniform("root", 0, 0.5, 1.25), trial.Uniform("missed", 0, 0.125, 2));
        BalancedFactors<T> factors = new(turns, [root]);
        return (factors.Layers, BalancedFactors<T>.Factor(turns[3], turns[0], [factors.Power(0, 3), missed]), root, missed);
    }

    /// <summary>The smallest eigenvalue of the Hessian at a point.</summary>
    public static RunningError<T> SmallestCurvature<T>(Matrix<RunningError<T>>[] layers, Matrix<RunningError<T>> target)
        where T : struct, IReal<T>
    {
        Matrix<RunningError<T>> hessian = CriticalPoint<RunningError<T>>.Hessian(layers, target);
        // Symmetric in exact arithmetic: the upper triangle stands for both, and its own errors bound what that changes.
        Matrix<T> values = new(hessian.Rows, hessian.Columns);
        T errors = T.Zero;
        for (int row = 0; row < values.Rows; row++)
        {
            for (int column = 0; column < values.Columns; column++)
            {
                RunningError<T> entry = row <= column ? hessian[row, column] : hessian[column, row];
                values[row, column] = entry.Value;
                errors = T.MultiplyAdd(entry.Error, entry.Error, errors);
            }
        }

        SymmetricEigenvalues<T> eigenvalues = SymmetricEigenvalues<T>.Compute(values);
        return new(eigenvalues.Smallest, T.Sqrt(errors) + (T.FromDyadic(eigenvalues.ErrorOfValues * T.UnitRoundoff) * T.Sqrt(values.SquaredNorm())));
    }

    /// <summary>The escape curve from a missed triple, and the smallest curvatures.</summary>
    public static IEnumerable<Quantity<T>> Snapshot<T>(CriticalPointRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Trial<RunningError<T>> analysed = trial.Analysed();
        CriticalPoint<RunningError<T>> point = new(recipe, analysed);
        for (int step = 0; step <= 4; step++)
        {
            RunningError<T> half = RunningError<T>.FromDyadic(0.5);
            yield return new("f along the escape from two layers", step, half * CriticalPoint<RunningError<T>>.TwiceLoss(point.Escaped(recipe.Kept, RunningError<T>.FromDyadic(step / 4.0)), point.Target));
        }

        yield return new("smallest curvature of two layers", 0, SmallestCurvature(point.Layers, point.Target));
        (Matrix<RunningError<T>>[] layers, Matrix<RunningError<T>> target, _, _) = Plane(analysed);
        yield return new("smallest curvature of three layers", 0, SmallestCurvature(layers, target));
    }
}

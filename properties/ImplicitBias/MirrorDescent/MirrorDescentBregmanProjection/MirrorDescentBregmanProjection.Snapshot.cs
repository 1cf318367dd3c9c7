namespace Theorems.Properties.ImplicitBias;

// The golden quantities of exponentiated gradient descent.
// In the multipliers c a step is the map c + eta (A w(c) - b), whose derivative I - eta A diag(w) A' expands nothing while eta A diag(w) A' is at most 2.
// So the errors e of the multipliers
// add up, and those of the duals beside them enter each step by eta |A| w times themselves.
public sealed partial class MirrorDescentBregmanProjection : IGolden<MirrorDescentBregmanProjection.Recipe>
{
    private const string Origin = "roundings of all steps, which exact steps do not expand";

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Descent<T> descent = new(recipe, trial);
        Limit<T> limit = new(descent);
        T norm = T.Sqrt(descent.Problem.Matrix.SquaredNorm());
        T unit = T.FromDyadic(T.UnitRoundoff);
        T duals = T.Zero;
        T multipliers = T.Zero;
        foreach (Step<T> step in descent.Run())
        {
            T sizes = T.Zero;
            foreach (RunningError<T> weight in step.Weights)
            {
                sizes += weight.Value;
            }

            T committed = Sum(step.Multipliers, multiplier => multiplier.Error);
            duals += Sum(step.NextDuals, dual => dual.Error) + (norm * committed);
            multipliers += committed + (descent.Problem.StepSize * norm * sizes * duals);
            if (step.Time is not (1 or 4 or 16 or 64 or 256))
            {
                continue;
            }

            // ln w is off by the duals' own error and by A' times that of the multipliers.
            T relative = duals + (norm * multipliers);
            T[] errors = [.. step.Next.Select(weight => weight.Error + (weight.Value * relative))];
            for (int index = 0; index < errors.Length; index++)
            {
                yield return new($"w[{index}]", step.Time, step.Next[index].Value, errors[index] / unit, Origin);
            }

            for (int row = 0; row < step.Multipliers.Length; row++)
            {
                yield return new($"c[{row}]", step.Time, step.Multipliers[row].Value, multipliers / unit, Origin);
            }

            T total = Sum(errors.Select(RunningError<T>.Exact), error => error.Value);
            T residual = MatrixAlgebra.Norm<T>([.. step.NextResidual.Select(entry => entry.Value)]);
            yield return new("L", step.Time, step.NextLoss.Value, (step.NextLoss.Error + (residual * norm * total)) / unit, Origin);
            RunningError<T> divergence = limit.Divergence(step.Next);
            T slope = T.Zero;
            for (int index = 0; index < errors.Length; index++)
            {
                slope += errors[index] * T.Abs(T.One - (limit.Weights[index].Value / step.Next[index].Value));
            }

            yield return new("D(w*, w)", step.Time, divergence.Value, (divergence.Error + slope + limit.Error) / unit, Origin);
        }
    }

    private static T Sum<T>(IEnumerable<RunningError<T>> numbers, Func<RunningError<T>, T> term)
        where T : struct, IReal<T> =>
        numbers.Aggregate(T.Zero, (sum, number) => sum + term(number));
}

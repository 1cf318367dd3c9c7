namespace Theorems.Properties.Margin;

// What the lemma says about one point theta.
public sealed partial class HomogeneousNormalisedMarginMonotone
{
    // All with a bound on its rounding; g is the gradient divided by the loss, v = -g the velocity.
    private sealed record Growth<T>(
        // m = ln(1/Loss), and L m.
        RunningError<T> Potential, RunningError<T> ScaledPotential,
        // theta.(-g).
        RunningError<T> Along,
        // (-g.v)/m - L theta.v/|theta|^2, and (|g|^2 - (theta.g)^2/|theta|^2)/m.
        RunningError<T> Rate, RunningError<T> Least,
        // L m theta.v/|theta|^2, and -g.v.
        RunningError<T> Outward, RunningError<T> Inward,
        // The derivative of ln gt along v, by dual numbers.
        RunningError<T> DualRate,
        // gt, at theta and at theta + h v.
        RunningError<T> Margin, RunningError<T> MarginAfterStep,
        // Not negative where f has a gradient at theta beyond doubt: no rectified unit is at its kink.
        T IsSmooth)
        where T : struct, IReal<T>;

    // At the point of a recipe and a trial; the stream is added to the names of all streams, for several points of a trial.
    private static Growth<T> GrowthAt<T>(Recipe recipe, Trial<T> trial, string stream)
        where T : struct, IReal<T> => recipe.Unit switch
        {
            HiddenUnit.Linear =>
                GrowthAt<T, LinearUnit<RunningError<T>>, LinearUnit<DualReal<RunningError<T>>>>(recipe, trial.Analysed(), stream),
            HiddenUnit.Quadratic =>
                GrowthAt<T, QuadraticUnit<RunningError<T>>, QuadraticUnit<DualReal<RunningError<T>>>>(recipe, trial.Analysed(), stream),
            HiddenUnit.Rectified =>
                GrowthAt<T, RectifiedUnit<RunningError<T>>, RectifiedUnit<DualReal<RunningError<T>>>>(recipe, trial.Analysed(), stream),
            _ => GrowthAt<T, HyperbolicUnit<RunningError<T>>, HyperbolicUnit<DualReal<RunningError<T>>>>(recipe, trial.Analysed(), stream),
        };

    private static Growth<T> GrowthAt<T, TUnit, TDual>(Recipe recipe, Trial<RunningError<T>> trial, string stream)
        where T : struct, IReal<T>
        where TUnit : struct, IUnit<RunningError<T>>
        where TDual : struct, IUnit<DualReal<RunningError<T>>>
    {
        Matrix<RunningError<T>> inputs = trial.NormalMatrix("x" + stream, recipe.Points, recipe.Dimension);
        for (int point = 0; recipe.HiddenBias && point < recipe.Points; point++)
        {
            inputs[point, recipe.Dimension - 1] = RunningError<T>.One;
        }

        HomogeneousNetwork<RunningError<T>, TUnit> network = new(inputs, recipe.Hidden, default, recipe.OutputBias != 0);
        RunningError<T> scale = recipe.Scale * trial.Uniform("scale" + stream, 0, 1, 4);
        RunningError<T>[] theta = [.. trial.NormalVector("theta" + stream, network.Length).Select(element => scale * element)];
        if (recipe.OutputBias != 0)
        {
            theta[^1] = RunningError<T>.FromDyadic(recipe.OutputBias);
        }

        RunningError<T>[] outputs = network.Outputs(theta);
        RunningError<T>[] labels =
        [
            .. outputs.Select((output, point) => RunningError<T>.Exact(
                T.Select(recipe.RandomLabels ? trial.Normal("label" + stream, point).Value : output.Value, -T.One, T.One))),
        ];
        RunningError<T>[] margins = [.. outputs.Select((output, point) => labels[point] * output)];
        RunningError<T> least = margins.Aggregate(RunningError<T>.Min);
        SmoothedMargin<RunningError<T>> margin = new(margins, recipe.InverseLoss, least);
        RunningError<T>[] pull = network.Gradient(theta, [.. margin.Shares.Select((share, point) => labels[point] * share)]);

        RunningError<T> decay = RunningError<T>.FromDyadic(recipe.WeightDecay);
        RunningError<T>[] velocity = [.. pull.Select((element, index) => element - (decay * theta[index]))];
        RunningError<T> square = MatrixAlgebra.Dot<RunningError<T>>(theta, theta);
        RunningError<T> along = MatrixAlgebra.Dot<RunningError<T>>(theta, pull);
        RunningError<T> inward = MatrixAlgebra.Dot<RunningError<T>>(pull, velocity);
        int order = recipe.Degree == 0 ? network.Degree : recipe.Degree;
        RunningError<T> degree = RunningError<T>.FromDyadic(order);
        RunningError<T> growth = degree * MatrixAlgebra.Dot<RunningError<T>>(theta, velocity) / square;

        // The same once more with dual numbers, whose chain rule knows nothing of the gradient's formula.
        DualReal<RunningError<T>>[] dual = [.. theta.Select((element, index) => new DualReal<RunningError<T>>(element, velocity[index]))];
        Matrix<DualReal<RunningError<T>>> dualInputs = new(inputs.Rows, inputs.Columns, [.. inputs.Elements.Select(DualReal<RunningError<T>>.Constant)]);
        HomogeneousNetwork<DualReal<RunningError<T>>, TDual> dualNetwork = new(dualInputs, recipe.Hidden, default, recipe.OutputBias != 0);
        SmoothedMargin<DualReal<RunningError<T>>> moving = new(
            [.. dualNetwork.Outputs(dual).Select((output, point) => DualReal<RunningError<T>>.Constant(labels[point]) * output)], recipe.InverseLoss,
            DualReal<RunningError<T>>.Constant(RunningError<T>.Exact(least.Value)));
        DualReal<RunningError<T>> dualSquare = MatrixAlgebra.Dot<DualReal<RunningError<T>>>(dual, dual);
        RunningError<T> dualRate = (moving.Potential.Derivative / moving.Potential.Value) - (0.5 * order * dualSquare.Derivative / dualSquare.Value);

        RunningError<T> step = RunningError<T>.FromDyadic(recipe.StepSize);
        RunningError<T>[] moved = [.. theta.Select((element, index) => element + (step * velocity[index]))];
        RunningError<T>[] movedMargins = [.. network.Outputs(moved).Select((output, point) => labels[point] * output)];
        SmoothedMargin<RunningError<T>> after = new(movedMargins, recipe.InverseLoss, movedMargins.Aggregate(RunningError<T>.Min));
        return new(
            margin.Potential, degree * margin.Potential, along, (inward / margin.Potential) - growth,
            (MatrixAlgebra.Dot<RunningError<T>>(pull, pull) - (along * along / square)) / margin.Potential,
            growth * margin.Potential, inward, dualRate, margin.Potential / Power(square, order),
            after.Potential / Power(MatrixAlgebra.Dot<RunningError<T>>(moved, moved), order),
            recipe.Unit == HiddenUnit.Rectified ? AreOffKinks<T>(inputs, theta, recipe.Hidden) : T.One);
    }

    // Whether every hidden unit, the rows of whose weights come first in theta, is open or closed at every point beyond doubt.
    private static T AreOffKinks<T>(Matrix<RunningError<T>> inputs, RunningError<T>[] theta, int hidden)
        where T : struct, IReal<T>
    {
        T sure = T.One;
        for (int index = 0; index < hidden * inputs.Rows; index++)
        {
            (int unit, int point) = (index / inputs.Rows, index % inputs.Rows);
            RunningError<T> sum = MatrixAlgebra.Dot<RunningError<T>>(theta.AsSpan(unit * inputs.Columns, inputs.Columns), inputs.Row(point));
            sure = Condition.Both(sure, Condition.SignIsSure(sum));
        }

        return sure;
    }

    // |theta|^L.
    private static T Power<T>(T square, int order)
        where T : struct, IReal<T> => order % 2 == 0
            ? Enumerable.Repeat(square, order / 2).Aggregate(T.One, (product, factor) => product * factor)
            : Power(square, order - 1) * T.Sqrt(square);

    // m = ln(1/Loss) of given margins, and the shares -l'(q_n)/Loss. The shift keeps exponentials in range: any number near the least margin does, and m does
    // not depend on it, so that nothing has to be known of how the least margin moves where several are equal.
    private sealed class SmoothedMargin<T>
        where T : struct, IReal<T>
    {
        public SmoothedMargin(T[] margins, bool inverse, T shift)
        {
            if (inverse)
            {
                T[] losses = [.. margins.Select(margin => T.One / (T.One + margin))];
                T sum = losses.Aggregate((left, right) => left + right);
                Potential = -T.Log(sum);
                Shares = [.. losses.Select(loss => loss * loss / sum)];
            }
            else
            {
                T[] losses = [.. margins.Select(margin => T.Exp(shift - margin))];
                T sum = losses.Aggregate((left, right) => left + right);
                Potential = shift - T.Log(sum);
                Shares = [.. losses.Select(loss => loss / sum)];
            }
        }

        // m.
        public T Potential { get; }

        // -l'(q_n)/Loss; the softmax of -q for the exponential loss.
        public T[] Shares { get; }
    }
}

namespace Theorems.Properties.Margin;

/// <summary>What the lemma says about one point theta, each with a bound on its rounding; g is the gradient divided by the loss.</summary>
/// <param name="Potential">m = ln(1/Loss).</param>
/// <param name="ScaledPotential">L m.</param>
/// <param name="Along">theta.(-g).</param>
/// <param name="Rate">(-g.v)/m - L theta.v/|theta|^2 with the velocity v = -g.</param>
/// <param name="Least">(|g|^2 - (theta.g)^2/|theta|^2)/m.</param>
/// <param name="Outward">L m theta.v/|theta|^2.</param>
/// <param name="Inward">-g.v.</param>
/// <param name="DualRate">The derivative of ln gt along v, by dual numbers.</param>
/// <param name="Margin">gt.</param>
/// <param name="MarginAfterStep">gt at theta + h v.</param>
internal sealed record MarginGrowth<T>(
    RunningError<T> Potential, RunningError<T> ScaledPotential, RunningError<T> Along, RunningError<T> Rate, RunningError<T> Least,
    RunningError<T> Outward, RunningError<T> Inward, RunningError<T> DualRate, RunningError<T> Margin, RunningError<T> MarginAfterStep)
    where T : struct, IReal<T>;

/// <summary>Draws a network and a point, and computes what the lemma is about.</summary>
internal static class MarginGrowth
{
    /// <summary>At the point of a recipe and a trial.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="trial">Where the numbers come from.</param>
    /// <param name="stream">Added to the names of the streams, for several points of a trial.</param>
    public static MarginGrowth<T> At<T>(HomogeneousRecipe recipe, Trial<T> trial, string stream)
        where T : struct, IReal<T> => recipe.Unit switch
        {
            HiddenUnit.Linear => At<T, LinearUnit<RunningError<T>>, LinearUnit<DualReal<RunningError<T>>>>(recipe, trial.Analysed(), stream),
            HiddenUnit.Quadratic => At<T, QuadraticUnit<RunningError<T>>, QuadraticUnit<DualReal<RunningError<T>>>>(recipe, trial.Analysed(), stream),
            HiddenUnit.Rectified => At<T, RectifiedUnit<RunningError<T>>, RectifiedUnit<DualReal<RunningError<T>>>>(recipe, trial.Analysed(), stream),
            _ => At<T, HyperbolicUnit<RunningError<T>>, HyperbolicUnit<DualReal<RunningError<T>>>>(recipe, trial.Analysed(), stream),
        };

    private static MarginGrowth<T> At<T, TUnit, TDual>(HomogeneousRecipe recipe, Trial<RunningError<T>> trial, string stream)
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
        RunningError<T> scale = RunningError<T>.FromDyadic(recipe.Scale) * trial.Uniform("scale" + stream, 0, 1, 4);
        RunningError<T>[] theta = [.. trial.NormalVector("theta" + stream, network.Length).Select(element => scale * element)];
        if (recipe.OutputBias != 0)
        {
            theta[^1] = RunningError<T>.FromDyadic(recipe.OutputBias);
        }

        RunningError<T>[] outputs = network.Outputs(theta);
        T[] labels = [.. outputs.Select((output, point) => T.Select(recipe.RandomLabels ? trial.Normal("label" + stream, point).Value : output.Value, -T.One, T.One))];
        SmoothedMargin<RunningError<T>> margin = new([.. outputs.Select((output, point) => RunningError<T>.Exact(labels[point]) * output)], recipe.InverseLoss);
        RunningError<T>[] pull = network.Gradient(theta, [.. margin.Shares.Select((share, point) => RunningError<T>.Exact(labels[point]) * share)]);

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
            [.. dualNetwork.Outputs(dual).Select((output, point) => DualReal<RunningError<T>>.Constant(RunningError<T>.Exact(labels[point])) * output)], recipe.InverseLoss);
        DualReal<RunningError<T>> dualSquare = MatrixAlgebra.Dot<DualReal<RunningError<T>>>(dual, dual);
        RunningError<T> dualRate = (moving.Potential.Derivative / moving.Potential.Value) - (RunningError<T>.FromDyadic(0.5 * order) * dualSquare.Derivative / dualSquare.Value);

        RunningError<T> step = RunningError<T>.FromDyadic(recipe.StepSize);
        RunningError<T>[] moved = [.. theta.Select((element, index) => element + (step * velocity[index]))];
        SmoothedMargin<RunningError<T>> after = new([.. network.Outputs(moved).Select((output, point) => RunningError<T>.Exact(labels[point]) * output)], recipe.InverseLoss);
        return new(
            margin.Potential, degree * margin.Potential, along, (inward / margin.Potential) - growth,
            (MatrixAlgebra.Dot<RunningError<T>>(pull, pull) - (along * along / square)) / margin.Potential,
            growth * margin.Potential, inward, dualRate, margin.Potential / Power(square, order), after.Potential / Power(MatrixAlgebra.Dot<RunningError<T>>(moved, moved), order));
    }

    // |theta|^L.
    private static T Power<T>(T square, int order)
        where T : struct, IReal<T> => order % 2 == 0 ? Enumerable.Repeat(square, order / 2).Aggregate(T.One, (product, factor) => product * factor) : Power(square, order - 1) * T.Sqrt(square);
}

namespace Theorems.Properties.DeepLinear;

/// <summary>Steps and scaled or unbalanced layers against the formula, and the golden quantities of singular values in motion.</summary>
internal static class SingularValueChecks
{
    private const int HalvingsOfStep = 14;

    /// <summary>N u^T W' v = (N + (c - 1/c)^2) times what the formula says, if W_1 is multiplied and W_2 divided by c.</summary>
    public static IEnumerable<Measurement<T>> Scaled<T>(string part, SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>
    {
        (T factor, T depth) = (trial.Uniform("c", 0, 1.125, 4), T.FromDyadic(recipe.Depth));
        T excess = factor - (T.One / factor);
        SingularValueInstance<T> instance = new(recipe, trial, factor);
        for (int index = 0; index < recipe.Width; index++)
        {
            T velocity = instance.Factors.Between(instance.ProductVelocity, index);
            yield return Measurement.Zero(part, index, (depth * velocity) - ((depth + (excess * excess)) * instance.Formula(index)));
        }
    }

    /// <summary>A real step of descent against what the formula says, with certified singular values after it.</summary>
    public static IEnumerable<Measurement<T>> OneStep<T>(string part, SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        SingularValueInstance<RunningError<T>> instance = new(recipe, trial.Analysed());
        RunningError<T> step = RunningError<T>.FromDyadic(Math.ScaleB(1, -HalvingsOfStep));
        Matrix<RunningError<T>> after = Kernels.DeepLinear.Product([.. instance.Layers.Zip(instance.Velocities, (layer, velocity) => layer.Plus(velocity.Scale(step)))]);
        SingularValueDecomposition<T> moved = SingularValueDecomposition<T>.Compute(new(after.Rows, after.Columns, [.. after.Elements.Select(element => element.Value)]));
        RunningError<T> size = MatrixAlgebra.Norm<RunningError<T>>(after.Minus(instance.Product).Elements);
        RunningError<T> bend = MatrixAlgebra.Norm<RunningError<T>>(after.Minus(instance.Product).Minus(instance.ProductVelocity.Scale(step)).Elements);
        // What the decomposed matrix and its decomposition err by moves no singular value further (Weyl).
        T error = moved.RankTolerance + MatrixAlgebra.Norm<T>([.. after.Elements.Select(element => element.Error)]);
        for (int index = 0; index < recipe.Width; index++)
        {
            RunningError<T> value = instance.Factors.Power(index, recipe.Depth);
            RunningError<T> gap = value + value;
            for (int other = 0; other < recipe.Width; other++)
            {
                gap = other == index ? gap : RunningError<T>.Min(gap, RunningError<T>.Abs(value - instance.Factors.Power(other, recipe.Depth)));
            }

            RunningError<T> room = gap - size - size;
            RunningError<T> difference = RunningError<T>.Abs(new RunningError<T>(moved.SingularValues[recipe.Width - 1 - index], error) - value - (step * instance.Formula(index)));
            RunningError<T> bound = (size * size / room) + bend;
            yield return Measurement.AtMost(part, index, difference.Value, bound.Value, (difference.Error + bound.Error) / T.FromDyadic(T.UnitRoundoff)).When(room.Value - room.Error - size.Value);
        }
    }

    /// <summary>Unbalanced layers against the bounds for two of them and for any number.</summary>
    public static IEnumerable<Measurement<T>> Imbalance<T>(SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> =>
        [
            .. new SingularValueImbalance<T>(recipe.Width, trial.Analysed(), SingularValueImbalance<T>.WidestSpread).Measure("(v) two layers"),
            .. new SingularValueDefect<T>(recipe.Depth, recipe.Width, trial.Analysed(), 0.25).Measure("(vi) any number of layers"),
        ];

    /// <summary>Velocities and what the formula says, for two to four layers.</summary>
    public static IEnumerable<Quantity<T>> Snapshot<T>(SingularValueRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        for (int depth = 2; depth <= 4; depth++)
        {
            SingularValueInstance<RunningError<T>> instance = new(recipe with { Depth = depth }, trial.Analysed());
            for (int index = 0; index < recipe.Width; index++)
            {
                yield return new($"sigma{index + 1}, {depth} layers", 0, instance.Factors.Power(index, depth));
                yield return new($"velocity of sigma{index + 1}, {depth} layers", 0, instance.Factors.Between(instance.ProductVelocity, index));
                yield return new($"formula for sigma{index + 1}, {depth} layers", 0, instance.Formula(index));
            }
        }

        foreach (double percent in new[] { 1.0, 10, 75 })
        {
            SingularValueImbalance<T> imbalance = new(recipe.Width, trial.Analysed(), percent / 100);
            for (int index = 0; index < recipe.Width; index++)
            {
                yield return new($"deviation of sigma{index + 1}' from the formula, two layers {percent} % from balance", 0, imbalance.Deviation(index));
                yield return new($"its bound for sigma{index + 1}, {percent} % from balance", 0, imbalance.Bound(index));
            }
        }

        for (int depth = 3; depth <= 4; depth++)
        {
            SingularValueDefect<T> defect = new(depth, recipe.Width, trial.Analysed(), 0.125);
            for (int index = 0; index < recipe.Width; index++)
            {
                yield return new($"deviation of sigma{index + 1}' from the formula, {depth} layers 12.5 % from balance", 0, defect.Deviation(index));
                yield return new($"its bound for sigma{index + 1}, {depth} layers", 0, defect.Bound(index));
            }
        }
    }
}

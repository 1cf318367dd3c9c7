using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Numbers;

namespace Theorems.Checking.Guards.Programs;

/// <summary>Every loss of a margin with its derivatives, at four margins of either sign.</summary>
internal sealed class MarginLossValues : GuardedKernel
{
    public override string Name => "margin-losses";

    public override T[] Run<T>(Trial<T> trial) =>
    [
        .. Enumerable.Range(0, 4).Select(index => trial.Fine("margin", index) * T.FromDyadic(8)).SelectMany(margin => (T[])
        [
            .. Slopes(margin, default(ExponentialLoss<T>)), .. Slopes(margin, default(LogisticLoss<T>)), .. Slopes(margin, default(PolynomialLoss<T>)),
            .. Curved(margin, default(CurvedLogisticLoss<T>)), .. Curved(margin, default(InverseLoss<T>)), .. Curved(margin, default(SquaredMarginLoss<T>)),
        ]),
    ];

    private static T[] Slopes<T, TLoss>(T margin, TLoss loss)
        where T : struct
        where TLoss : struct, IMarginLoss<T> => [loss.Value(margin), loss.NegativeDerivative(margin)];

    private static T[] Curved<T, TLoss>(T margin, TLoss loss)
        where T : struct
        where TLoss : struct, ICurvedMarginLoss<T> => [.. Slopes(margin, loss), loss.SecondDerivative(margin), loss.Trust(margin)];
}

/// <summary>The sum of the logistic and of the polynomial loss over six points, with its gradient.</summary>
internal sealed class SeparableLoss : GuardedKernel
{
    private const int Points = 6;
    private const int Dimensions = 3;

    public override string Name => "separable-loss";

    public override T[] Run<T>(Trial<T> trial) => Evaluate(trial.FineMatrix("z", Points, Dimensions), trial.NormalVector("w", Dimensions));

    public override T[]? RunReversed<T>(Trial<T> trial) =>
        Evaluate(Reversal.OfRows(trial.FineMatrix("z", Points, Dimensions)), trial.NormalVector("w", Dimensions));

    private static T[] Evaluate<T>(Matrix<T> points, T[] weights)
        where T : struct, IReal<T>
    {
        T[] logistic = new T[Dimensions];
        T[] polynomial = new T[Dimensions];
        SeparableClassification.NegativeGradient<T, ArrayMemory<T>, LogisticLoss<T>>(points.Elements, Points, Dimensions, default, weights, logistic);
        SeparableClassification.NegativeGradient<T, ArrayMemory<T>, PolynomialLoss<T>>(points.Elements, Points, Dimensions, default, weights, polynomial);
        return
        [
            SeparableClassification.Loss<T, ArrayMemory<T>, LogisticLoss<T>>(points.Elements, Points, Dimensions, default, weights),
            SeparableClassification.Loss<T, ArrayMemory<T>, PolynomialLoss<T>>(points.Elements, Points, Dimensions, default, weights),
            .. logistic, .. polynomial,
        ];
    }
}

/// <summary>Normalised gradient descent on the potential of the margins, and plain descent on the exponential loss: three steps of each.</summary>
internal sealed class NormalisedDescent : GuardedKernel
{
    public override string Name => "normalised-gradient-descent";

    public override string Origin => "running error analysis of the run, three steps";

    public override T[] Run<T>(Trial<T> trial) => Descend(trial.NormalMatrix("z", 6, 3), trial.NormalVector("w", 3));

    // The shares of the points come in the points' order, which is turned back.
    public override T[]? RunReversed<T>(Trial<T> trial)
    {
        T[] outputs = Descend(Reversal.OfRows(trial.NormalMatrix("z", 6, 3)), trial.NormalVector("w", 3));
        Array.Reverse(outputs, 3, 6);
        return outputs;
    }

    private static T[] Descend<T>(Matrix<T> points, T[] start)
        where T : struct, IReal<T>
    {
        T[] slow = [.. start.Select(weight => weight * T.FromDyadic(1 / 4.0))];
        MarginPotential<T> normalised = new(points, slow);
        MarginPotential<T> plain = new(points, slow);
        for (int step = 0; step < 3; step++)
        {
            normalised.GradientStep(T.FromDyadic(1 / 8.0));
            plain.PlainStep(T.FromDyadic(1 / 64.0));
        }

        return
        [
            normalised.Value, normalised.LeastMargin, normalised.PullNorm, .. normalised.Shares, .. normalised.Weights,
            plain.Value, .. plain.Pull, .. plain.Weights,
        ];
    }
}

/// <summary>Coordinate descent on the potential of the margins, and boosting on signs: two steps of each.</summary>
internal sealed class CoordinateSteps : GuardedKernel
{
    private const int Steps = 2;

    public override string Name => "coordinate-descent-and-boosting";

    public override string Origin =>
        "running error analysis of the run, two steps along the coordinates that were chosen; infinite if rounding might choose another";

    public override T[] Run<T>(Trial<T> trial)
    {
        (MarginPotential<T> descent, MarginPotential<T> boosting) = Start(trial);
        for (int step = 0; step < Steps; step++)
        {
            descent.CoordinateStep(T.FromDyadic(1 / 4.0));
            boosting.BoostingStep();
        }

        return [descent.LargestPull, .. descent.Weights, boosting.Value, .. boosting.Weights];
    }

    public override RunningError<T>[] Analyse<T>(Trial<T> trial)
    {
        (MarginPotential<RunningError<T>> descent, MarginPotential<RunningError<T>> boosting) = Start(trial.Analysed());
        RunningError<T> half = RunningError<T>.FromDyadic(0.5);
        for (int step = 0; step < Steps; step++)
        {
            descent = Moved(trial, descent, "z", largest => RunningError<T>.FromDyadic(1 / 4.0) * largest);
            boosting = Moved(trial, boosting, "s", largest => half * (RunningError<T>.Log1p(largest) - RunningError<T>.Log1p(-largest)));
        }

        return [descent.LargestPull, .. descent.Weights, boosting.Value, .. boosting.Weights];
    }

    private static (MarginPotential<T> Descent, MarginPotential<T> Boosting) Start<T>(Trial<T> trial)
        where T : struct, IReal<T>
    {
        T[] start = [.. trial.NormalVector("w", 3).Select(weight => weight * T.FromDyadic(1 / 4.0))];
        return (new(Points(trial, "z"), start), new(Points(trial, "s"), start));
    }

    // Normal points; or signs, of which three rows keep columns from being constant, equal or opposite: boosting would end at once, or meet a tie.
    private static Matrix<T> Points<T>(Trial<T> trial, string stream)
        where T : struct, IReal<T>
    {
        Matrix<T> points = trial.NormalMatrix(stream, 6, 3);
        for (int index = 0; index < points.Elements.Length && stream == "s"; index++)
        {
            T sign = index < 9 ? (index % 3 == index / 3 ? -T.One : T.One) : points.Elements[index];
            points.Elements[index] = T.Select(sign, -T.One, T.One);
        }

        return points;
    }

    // The step that the kernel takes, with its selection made here: which pull is the largest must be beyond doubt.
    private static MarginPotential<RunningError<T>> Moved<T>(
        Trial<T> trial,
        MarginPotential<RunningError<T>> potential,
        string stream,
        Func<RunningError<T>, RunningError<T>> length)
        where T : struct, IReal<T>
    {
        RunningError<T>[] pulls = [.. potential.Pull.Select(RunningError<T>.Abs)];
        int best = Array.FindIndex(pulls, pull => pull.ToDouble() == potential.LargestPull.ToDouble());
        bool isSure = pulls.Where((pull, index) => index != best).All(pull => (pulls[best].Value - pulls[best].Error - pull.Value - pull.Error).ToDouble() > 0);
        RunningError<T> step = length(pulls[best]);
        RunningError<T>[] weights = [.. potential.Weights];
        weights[best] += isSure
            ? RunningError<T>.Select(potential.Pull[best], -step, step)
            : new RunningError<T>(T.Zero, T.One / T.Zero);
        return new(Points(trial.Analysed(), stream), weights);
    }
}

/// <summary>
/// Two of Newton's steps to the minimiser of a regularised loss, and the gradient at their start with the distance that it bounds; quadratic and cubic.
/// </summary>
internal sealed class RegularisedSteps : GuardedKernel
{
    public override string Name => "regularised-margin";

    public override string Origin => "running error analysis of the run, two of Newton's steps, before any of them could be the last";

    public override T[] Run<T>(Trial<T> trial) => Minimise(trial.NormalMatrix("z", 5, 3), trial);

    public override T[]? RunReversed<T>(Trial<T> trial) => Minimise(Reversal.OfRows(trial.NormalMatrix("z", 5, 3)), trial);

    private static T[] Minimise<T>(Matrix<T> points, Trial<T> trial)
        where T : struct, IReal<T> =>
        [.. Minimise(points, trial, default(CurvedLogisticLoss<T>), power: 2), .. Minimise(points, trial, default(InverseLoss<T>), power: 3)];

    private static T[] Minimise<T, TLoss>(Matrix<T> points, Trial<T> trial, TLoss loss, int power)
        where T : struct, IReal<T>
        where TLoss : struct, ICurvedMarginLoss<T>
    {
        T lambda = T.One;
        T[] weights = trial.NormalVector("w", 3);
        T[] gradient = RegularisedMargin.Gradient(points, loss, lambda, power, weights);
        RegularisedMargin.Minimise(points, loss, lambda, power, weights, steps: 2);
        return [.. weights, .. gradient, RegularisedMargin.DistanceBound(MatrixAlgebra.Norm<T>(gradient), lambda, power)];
    }
}

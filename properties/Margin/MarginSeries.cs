namespace Theorems.Properties.Margin;

/// <summary>Gradient flow of the plain exponential loss on three points of the plane in logarithmic time: where gradient descent is at times that no count of steps reaches.</summary>
internal sealed class PlainFlow<T>(Trial<T> trial)
    where T : struct, IReal<T>
{
    private const int StepsPerUnit = 128;
    private readonly SeparatedPoints<T> _points = new(3, 2, trial, inUnitBall: true);
    private readonly T[] _weights = Arena.Vector<T>(2);
    private double _time;

    /// <summary>gamma - min_n z_n.w/|w| at ln t.</summary>
    public T GapAt(double time)
    {
        SeparableClassification.LogTimeFlow<T, ArrayMemory<T>, ExponentialLoss<T>>(
            _points.Points.Elements, 3, 2, default, T.One, T.FromDyadic(_time), T.FromDyadic(1.0 / StepsPerUnit), (int)((time - _time) * StepsPerUnit), _weights, Arena.Vector<T>(6));
        _time = time;
        return _points.Margin - (_points.Points.Times<T>(_weights).Aggregate(T.Min) / MatrixAlgebra.Norm<T>(_weights));
    }
}

/// <summary>How fast the margin is reached.</summary>
internal static class MarginSeries
{
    /// <summary>The gap of normalised descent by steps, and of plain descent by the logarithm of time.</summary>
    public static IEnumerable<Series<T>> Of<T>(NormalisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        recipe = recipe with { Points = 8, Dimension = 2, StepSize = 1 };
        double[] times = [.. Enumerable.Range(16, 9).Select(half => Math.Round(Math.Pow(2, half / 2.0)))];
        NormalisedDescent<T> normalised = new(recipe, trial);
        yield return new("(iii) rate", Abscissa.Power, times, [.. times.Select(normalised.GapAt)], -T.One, T.FromDyadic(-0.5));
        double[] logarithmicTimes = [4, 5.5, 8, 11, 16, 23, 32, 45, 64, 90, 128];
        PlainFlow<T> plain = new(trial);
        yield return new("(iv) rate", Abscissa.PowerOfLogarithm, [.. logarithmicTimes.Select(Math.Exp)], [.. logarithmicTimes.Select(plain.GapAt)], -T.One, T.FromDyadic(-2));
    }
}

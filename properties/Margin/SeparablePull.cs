namespace Theorems.Properties.Margin;

/// <summary>The negative gradient of a loss that is chosen by name.</summary>
internal static class SeparablePull
{
    /// <summary>sum_n (-l'(z_n.w)) z_n.</summary>
    public static void Negative<T>(MarginLoss loss, Matrix<T> points, T[] weights, T[] pull)
        where T : struct, IReal<T>
    {
        switch (loss)
        {
            case MarginLoss.Exponential:
                SeparableClassification.NegativeGradient<T, ArrayMemory<T>, ExponentialLoss<T>>(points.Elements, points.Rows, weights.Length, default, weights, pull);
                break;
            case MarginLoss.Logistic:
                SeparableClassification.NegativeGradient<T, ArrayMemory<T>, LogisticLoss<T>>(points.Elements, points.Rows, weights.Length, default, weights, pull);
                break;
            default:
                SeparableClassification.NegativeGradient<T, ArrayMemory<T>, PolynomialLoss<T>>(points.Elements, points.Rows, weights.Length, default, weights, pull);
                break;
        }
    }
}

/// <summary>Turns a negative gradient into a step, with what the rule remembers from step to step.</summary>
internal sealed class PreconditionedSteps<T>(Preconditioner rule, T stepSize, int dimension)
    where T : struct, IReal<T>
{
    private readonly T[] _squares = Arena.Vector<T>(dimension);
    private readonly T[] _momentum = Arena.Vector<T>(dimension);

    /// <summary>The change of one coordinate.</summary>
    public T Change(int column, T pull)
    {
        if (rule is Preconditioner.None or Preconditioner.Diagonal)
        {
            return rule == Preconditioner.None ? stepSize * pull : stepSize * pull * T.FromDyadic((column % 3) switch { 0 => 1, 1 => 4, _ => 0.25 });
        }

        bool adam = rule == Preconditioner.Adam;
        T keepSquares = T.FromDyadic(adam ? 127 / 128.0 : 1);
        T keep = T.FromDyadic(adam ? 7 / 8.0 : 0);
        _squares[column] = (keepSquares * _squares[column]) + ((adam ? T.One - keepSquares : T.One) * pull * pull);
        _momentum[column] = (keep * _momentum[column]) + ((T.One - keep) * pull);
        return stepSize * _momentum[column] / (T.Sqrt(_squares[column]) + T.FromDyadic(1 / 1024.0));
    }
}

namespace Theorems.Properties.DeepLinear;

/// <summary>Rounding errors of a training run, in units of the unit roundoff: of P_k, where they only add up, and of the trajectory, where they are amplified.</summary>
internal sealed class TrajectoryError<T>(DeepLinearInstance<T> instance, T stepSize, int roundings, bool followsTrajectory)
    where T : struct, IReal<T>
{
    private readonly T _perRisk = stepSize * T.FromDyadic(roundings);
    private readonly T _perMixed = T.FromDyadic(12 + (4 * roundings));
    private readonly T _meanSquare = instance.Points.SquaredNorm() / T.FromDyadic(4.0 * instance.Points.Rows);

    /// <summary>Local rounding errors of P_k added up; the identity (i) does not amplify them.</summary>
    public T Balance { get; private set; }

    /// <summary>Local errors of the layers, amplified along the way: a bound on the error of the trajectory.</summary>
    public T Amplified { get; private set; }

    /// <summary>The error of the start.</summary>
    public void Begin(ITraining<T> training, T squares, T reach) => Amplified = Local(training, squares, reach);

    /// <summary>Takes note of a step that is about to be made.</summary>
    /// <param name="training">The run.</param>
    /// <param name="squares">The sum of all |W_k|_F^2.</param>
    /// <param name="reach">max|z| |W_L ... W_1|.</param>
    public void Follow(ITraining<T> training, T squares, T reach)
    {
        T local = Local(training, squares, reach);
        Balance += local;
        if (followsTrajectory)
        {
            Amplified = (Amplified * Amplification(training)) + local;
        }
    }

    // One step changes P_k by 2 |W| times the update's rounding |W| + 2 eta |G|, for two layers, and by 2 eta times what the two sides of
    // W_(k+1)'G_(k+1) = G_k W_k' differ by: (width + 2) |W||G| each. The risk adds what its descent condition errs by.
    private T Local(ITraining<T> training, T squares, T reach)
    {
        T mixed = stepSize * T.Sqrt(squares * training.SquaredGradient);
        T risk = _perRisk * (training.Risk + reach);
        return (T.FromDyadic(4) * (squares + risk)) + (_perMixed * mixed);
    }

    // |I - eta Hessian|: the part J'(R'')J is positive and at most min(mean |z|^2 / 4, max|z|^2 R) sum_k prod_(j != k) |W_j|^2; the rest is at
    // most (L - 1) |g| times a product of L - 2 norms. A norm is at most |W'W|_F^(1/2).
    private T Amplification(ITraining<T> training)
    {
        T[] norms = [.. instance.Layers.Select(layer => T.Sqrt(T.Sqrt(layer.TransposeTimes(layer).SquaredNorm())))];
        T all = norms.Aggregate(T.One, (product, norm) => product * norm);
        T curvature = T.Zero;
        T bend = T.Zero;
        for (int layer = 0; layer < norms.Length; layer++)
        {
            T others = all / norms[layer];
            curvature += others * others;
            for (int second = 0; second < layer; second++)
            {
                bend = T.Max(bend, others / norms[second]);
            }
        }

        curvature *= T.Min(_meanSquare, instance.LargestNorm * instance.LargestNorm * training.Risk);
        bend *= T.FromDyadic(norms.Length - 1) * training.ProductGradient;
        return T.Max(T.One, (stepSize * curvature) - T.One) + (stepSize * bend);
    }
}

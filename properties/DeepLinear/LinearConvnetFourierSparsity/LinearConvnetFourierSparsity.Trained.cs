namespace Theorems.Properties.DeepLinear;

/// <summary>The comparisons of convolutional training. The point that training came to counts as exact, since the bounds hold at every point.</summary>
internal static class ConvolutionChecks
{
    public static Measurement<T> Norm<T>(string part, int time, ConvolutionTraining<T> training, bool frequencies)
        where T : struct, IReal<T>
    {
        RunningError<T>[] coefficients = Coefficients(training);
        RunningError<T> norm = frequencies ? FourierNorm(coefficients) : Sum(coefficients.Select(RunningError<T>.Abs));
        return AtMost(part, time, norm, RunningError<T>.FromDyadic(0.5) * Sum([.. Squares(training.First), .. Squares(training.Second)]));
    }

    /// <summary>The layer and its turn by one place have the same sizes of Fourier coefficients.</summary>
    public static Measurement<T> Equality<T>(string part, T[] layer)
        where T : struct, IReal<T>
    {
        RunningError<T>[] first = Exact(layer);
        RunningError<T>[] turned = [.. first[1..], first[0]];
        return Measurement.Equal(part, 0, FourierNorm(CyclicConvolution.Convolve<RunningError<T>>(first, turned)) - Sum(Squares(layer)));
    }

    public static Measurement<T> Dual<T>(string part, int time, ConvolutionTraining<T> training, T total)
        where T : struct, IReal<T>
    {
        (RunningError<T> margin, RunningError<T> bound) = MarginAndDual(Coefficients(training), new(training.Points.Rows, training.Points.Columns, Exact(training.Points.Elements)), total);
        return AtMost(part, time, margin, bound);
    }

    /// <summary>Normalised margin and dual bound along the training of the canonical instance.</summary>
    public static IEnumerable<Quantity<T>> Snapshot<T>(ConvolutionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        ConvolutionTraining<RunningError<T>> training = new(recipe, trial.Analysed());
        for (int step = 0; step <= 2; step++)
        {
            if (int.PopCount(step) <= 1)
            {
                (RunningError<T> margin, RunningError<T> bound) = MarginAndDual(training.Coefficients, training.Points, T.One);
                yield return new("margin over |beta|_F", step, margin);
                yield return new("dual bound", step, bound);
            }

            training.Step();
        }
    }

    // The weights may be any that add up to the total: those of training, divided by their own sum to remove its rounding.
    private static (RunningError<T> Margin, RunningError<T> Bound) MarginAndDual<T>(RunningError<T>[] coefficients, Matrix<RunningError<T>> points, T total)
        where T : struct, IReal<T>
    {
        RunningError<T>[] margins = points.Times<RunningError<T>>(coefficients);
        RunningError<T> least = margins.Aggregate(RunningError<T>.Min);
        RunningError<T>[] raw = [.. margins.Select(margin => RunningError<T>.Exp(least - margin))];
        RunningError<T> sum = Sum(raw);
        RunningError<T>[] combined = points.TransposeTimes<RunningError<T>>([.. raw.Select(weight => RunningError<T>.Exact(total) * weight / sum)]);
        RunningError<T> bound = FourierBasis<T>.Of(combined.Length).Sizes(combined).Aggregate(RunningError<T>.Max);
        return (least / FourierNorm(coefficients), bound);
    }

    private static RunningError<T>[] Coefficients<T>(ConvolutionTraining<T> training)
        where T : struct, IReal<T> => CyclicConvolution.Convolve<RunningError<T>>(Exact(training.First), Exact(training.Second));

    private static RunningError<T> FourierNorm<T>(RunningError<T>[] coefficients)
        where T : struct, IReal<T> => Sum(FourierBasis<T>.Of(coefficients.Length).Sizes(coefficients)) / RunningError<T>.FromDyadic(coefficients.Length);

    private static Measurement<T> AtMost<T>(string part, int time, RunningError<T> left, RunningError<T> right)
        where T : struct, IReal<T> => Measurement.AtMost(part, time, left.Value, right.Value, (left.Error + right.Error) / T.FromDyadic(T.UnitRoundoff));

    private static RunningError<T>[] Exact<T>(T[] vector)
        where T : struct, IReal<T> => [.. vector.Select(RunningError<T>.Exact)];

    private static RunningError<T>[] Squares<T>(T[] vector)
        where T : struct, IReal<T> => [.. Exact(vector).Select(entry => entry * entry)];

    private static RunningError<T> Sum<T>(IEnumerable<RunningError<T>> terms)
        where T : struct, IReal<T> => terms.Aggregate(RunningError<T>.Zero, (total, term) => total + term);
}

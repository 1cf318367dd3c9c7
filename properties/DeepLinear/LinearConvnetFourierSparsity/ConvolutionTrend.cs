namespace Theorems.Properties.DeepLinear;

/// <summary>How far the normalised margin of a run is from the largest one, early, late, and in the direction of the largest l2 margin.</summary>
/// <remarks>
/// A gap is 1 - (min_n z_n.beta/|beta|_F)/gamma, with for gamma the upper one of two certified bounds, which differ by 2^-16 of it at most. gamma and the l2 direction belong to the drawn points;
/// the point that makes them inseparable leaves no positive margin at all. The order of two gaps is judged for many instances together, so rounding in the gaps is of no account.
/// </remarks>
internal static class ConvolutionTrend
{
    public const int Early = 64;
    public const int Late = 4096;

    public static IEnumerable<Pair<T>> Compare<T>(string trend, string euclidean, ConvolutionRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        ConvolutionTraining<T> training = new(recipe, trial);
        T gamma = trial.Given("gamma", 0, draws => FourierMargin.Compute(Drawn(recipe, draws)).Upper);
        T other = trial.Given("l2", 0, draws => FourierMargin.Of(Drawn(recipe, draws), MinimumNormPoint<Float64>.Compute(Drawn(recipe, draws)).Point));
        T early = T.Zero;
        for (int step = 1; step <= Late; step++)
        {
            training.Step();
            if (step == Early)
            {
                early = Gap(training, gamma);
            }
        }

        T late = Gap(training, gamma);
        yield return new(trend, late, T.FromDyadic(0.5) * early);
        yield return new(euclidean, late, T.One - (other / gamma));
    }

    private static T Gap<T>(ConvolutionTraining<T> training, T gamma)
        where T : struct, IReal<T>
    {
        T[] coefficients = training.Coefficients;
        T norm = FourierBasis<T>.Of(coefficients.Length).Sizes([.. coefficients.Select(RunningError<T>.Exact)]).Aggregate(T.Zero, (sum, size) => sum + size.Value) / T.FromDyadic(coefficients.Length);
        return T.One - (training.Points.Times<T>(coefficients).Aggregate(T.Min) / (gamma * norm));
    }

    private static Matrix<Float64> Drawn(ConvolutionRecipe recipe, Draws draws) =>
        new(recipe.Points, recipe.Size, [.. Enumerable.Range(0, recipe.Points * recipe.Size).Select(index => new Float64(draws.Normal("z", index)))]);
}

namespace Theorems.Properties.Margin;

/// <summary>How fast the risk falls.</summary>
internal static class RiskSeries
{
    /// <summary>The risk on six points of the plane at steps from 2^8 to 2^12.</summary>
    public static Series<T> Of<T>(string part, RiskRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        RiskDescent<T> descent = new(recipe with { Points = 6, Dimension = 2 }, trial);
        double[] times = [.. Enumerable.Range(16, 9).Select(half => Math.Round(Math.Pow(2, half / 2.0)))];
        T[] risks = [.. times.Select(time =>
        {
            descent.Advance((int)time);
            return descent.Risk;
        })];
        return new(part, Abscissa.Power, times, risks, -T.One, T.FromDyadic(-0.5));
    }
}

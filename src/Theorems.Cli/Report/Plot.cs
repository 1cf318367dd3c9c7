using System.Xml.Linq;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Report;

/// <summary>One curve of a plot.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Style">How it is drawn: residual, bound, predicted, or one of q0 .. q4.</param>
/// <param name="Points">Its points, from left to right.</param>
internal sealed record Curve(string Name, string Style, IReadOnlyList<(double X, double Y)> Points)
{
    // So that a long run is no larger on the page than a short one.
    private const int MostPoints = 40;

    /// <summary>The curve with few enough points, kept at equal distances by rank or, for a long range of times, by factor.</summary>
    public Curve Thinned(bool byFactor)
    {
        if (Points.Count <= MostPoints)
        {
            return this;
        }

        (double first, double last) = (Place(Points[0].X), Place(Points[^1].X));
        List<(double, double)> kept = [];
        double next = first;
        foreach ((double X, double Y) point in Points)
        {
            if (Place(point.X) >= next || point == Points[^1])
            {
                kept.Add(point);
                next = Math.Max(next, Place(point.X)) + ((last - first) / MostPoints);
            }
        }

        return this with { Points = kept };

        double Place(double x) => byFactor ? Math.Log(x) : x;
    }
}

/// <summary>Plots of curves over time.</summary>
internal static class Plot
{
    private const double Width = 320;
    private const double Height = 196;
    private const double Left = 46;
    private const double Right = 308;
    private const double Top = 12;
    private const double Bottom = 162;
    private const double FactorOfLogarithmicTime = 12;

    /// <summary>Draws curves.</summary>
    /// <param name="title">What they show, in plain text.</param>
    /// <param name="abscissa">The name of the horizontal axis.</param>
    /// <param name="curves">The curves; on an axis of factors only positive values can be drawn.</param>
    /// <param name="logarithmic">Whether the vertical axis is one of factors; if left out, wherever values span so much.</param>
    public static XElement Draw(string title, string abscissa, IReadOnlyList<Curve> curves, bool? logarithmic = null)
    {
        bool factors = logarithmic ?? Axis.SpansDecades(curves.SelectMany(curve => curve.Points).Select(point => point.Y), 20);
        curves = [.. curves
            .Select(curve => curve with { Points = [.. curve.Points.Where(point => double.IsFinite(point.Y) && (point.Y > 0 || !factors))] })
            .Where(curve => curve.Points.Count > 0)];
        bool longTimes = Axis.SpansDecades(curves.SelectMany(curve => curve.Points).Select(point => point.X), FactorOfLogarithmicTime);
        curves = [.. curves.Select(curve => curve.Thinned(longTimes))];
        Axis x = Axis.Of(curves.SelectMany(curve => curve.Points).Select(point => point.X), longTimes, Left, Right);
        Axis y = Axis.Of(curves.SelectMany(curve => curve.Points).Select(point => point.Y), factors, Bottom, Top);
        return Html.Image("plot", Width, Height, title, Description(curves, abscissa), Frame(x, y, abscissa), curves.Select(curve => Line(curve, x, y)));
    }

    private static IEnumerable<XElement> Frame(Axis x, Axis y, string abscissa)
    {
        foreach ((double value, string label) in y.Marks)
        {
            double at = y.At(value);
            yield return Html.Shape("path.grid", Html.Is("d", $"M{Html.Number(Left)} {Html.Number(at)}H{Html.Number(Right)}"));
            yield return Html.Shape("text.tick end", Html.Is("x", Left - 6), Html.Is("y", at + 3.5), label);
        }

        yield return Html.Shape("path.axis", Html.Is("d", $"M{Html.Number(Left)} {Html.Number(Bottom)}H{Html.Number(Right)}"));
        foreach ((double value, string label) in x.Marks)
        {
            double at = x.At(value);
            yield return Html.Shape("path.axis", Html.Is("d", $"M{Html.Number(at)} {Html.Number(Bottom)}v4"));
            yield return Html.Shape("text.tick middle", Html.Is("x", at), Html.Is("y", Bottom + 16), label);
        }

        yield return Html.Shape("text.tick end", Html.Is("x", Right), Html.Is("y", Bottom + 31), abscissa);
    }

    private static IEnumerable<XElement> Line(Curve curve, Axis x, Axis y)
    {
        string path = string.Concat(curve.Points.Select((point, index) =>
            $"{(index == 0 ? "M" : "L")}{Html.Number(x.At(point.X))} {Html.Number(y.At(point.Y))}"));
        yield return Html.Shape($"path.curve {curve.Style}", Html.Is("d", path));
        if (curve.Style is "bound" or "predicted")
        {
            yield break;
        }

        // Dots of no length with round ends.
        string dots = string.Concat(curve.Points.Select(point => $"M{Html.Number(x.At(point.X))} {Html.Number(y.At(point.Y))}h0"));
        yield return Html.Shape($"path.dots {curve.Style}", Html.Is("d", dots));
    }

    private static string Description(IReadOnlyList<Curve> curves, string abscissa) => string.Join("; ", curves.Select(curve =>
        $"{curve.Name}: from {PrintedNumber.Short(curve.Points[0].Y)} at {abscissa} {PrintedNumber.Short(curve.Points[0].X)} "
        + $"to {PrintedNumber.Short(curve.Points[^1].Y)} at {PrintedNumber.Short(curve.Points[^1].X)}")) + ".";
}

using System.Xml.Linq;
using Theorems.Checking.Evidence;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Report;

/// <summary>How far beyond the bound a conclusion goes without one of its assumptions, on an axis of factors that is the same everywhere.</summary>
internal static class RatioBar
{
    private const double Width = 240;
    private const double Height = 16;
    private const double Left = 2;
    private const double Decade = 19;

    /// <summary>The axis ends here; what is larger has an arrow.</summary>
    private const double Decades = 12;

    /// <summary>Draws the largest ratio as a bar and the median as a tick.</summary>
    public static XElement Draw(AssumptionEvidence seen, string worst, string median)
    {
        double end = At(seen.Ratio);
        List<XElement> shapes = [Html.Shape("path.track", Html.Is("d", $"M{Html.Number(Left)} 8H{Html.Number(At(double.PositiveInfinity))}"))];
        for (int decade = 0; decade <= Decades; decade += 3)
        {
            shapes.Add(Html.Shape("path.track", Html.Is("d", $"M{Html.Number(Left + (decade * Decade))} 4v8")));
        }

        if (seen.Broken > 0)
        {
            bool beyond = seen.Ratio > Math.Pow(10, Decades);
            shapes.Add(Html.Shape(
                seen.Shown ? "path.ratio" : "path.ratio hollow",
                Html.Is("d", $"M{Html.Number(Left)} 4.5H{Html.Number(end)}{(beyond ? "l6 3.5l-6 3.5" : "v7")}H{Html.Number(Left)}z")));
            if (seen.MedianRatio > 1)
            {
                shapes.Add(Html.Shape("path.median", Html.Is("d", $"M{Html.Number(At(seen.MedianRatio))} 1.5v13")));
            }
        }

        return Html.Image(
            "ratio-bar", Width, Height, $"Without '{seen.Name}'",
            seen.Broken > 0
                ? $"Worst ratio {worst}, median {median}, on an axis from 1 to {PrintedNumber.Power((int)Decades)} by factors of ten."
                : "Nothing breaks.",
            shapes);
    }

    private static double At(double ratio) => Left + (Decade * Math.Clamp(Math.Log10(Math.Max(ratio, 1)), 0, Decades));
}

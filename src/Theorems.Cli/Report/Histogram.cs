using System.Xml.Linq;
using Theorems.Checking.Evidence;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Report;

/// <summary>How close the sampled trials came to the bound: comparisons by residual over bound, heights by factors of ten.</summary>
internal static class Histogram
{
    private const double Width = 320;
    private const double Height = 150;
    private const double Left = 46;
    private const double Bar = 21;
    private const double Gap = 2.5;
    private const double Top = 10;
    private const double Bottom = 116;

    // Where a count of one lies, in factors of ten above the axis.
    private const double Foot = 0.4;

    /// <summary>Draws the classes of one part.</summary>
    public static XElement Draw(PartEvidence part)
    {
        int decades = Math.Max(1, (int)Math.Ceiling(Math.Log10(part.Histogram.Max())));
        List<XElement> shapes = [];
        int stride = (decades + 3) / 4;
        for (int decade = 0; decade <= decades; decade += stride)
        {
            double at = Bottom - ((Bottom - Top) * (decade + Foot) / (decades + Foot));
            shapes.Add(Html.Shape("path.grid", Html.Is("d", $"M{Html.Number(Left)} {Html.Number(at)}h{Html.Number(11 * (Bar + Gap))}")));
            shapes.Add(Html.Shape("text.tick end", Html.Is("x", Left - 6), Html.Is("y", at + 3.5), PrintedNumber.Power(decade)));
        }

        for (int index = 0; index < part.Histogram.Count; index++)
        {
            bool above = index == part.Histogram.Count - 1;
            double left = Left + (index * (Bar + Gap)) + (Gap / 2);
            if (part.Histogram[index] > 0)
            {
                double height = (Bottom - Top) * (Math.Log10(part.Histogram[index]) + Foot) / (decades + Foot);
                shapes.Add(Html.Shape(
                    above ? "rect.bar above" : "rect.bar",
                    Html.Is("x", left), Html.Is("y", Bottom - height), Html.Is("width", Bar), Html.Is("height", height)));
            }
        }

        shapes.Add(Html.Shape("path.axis", Html.Is("d", $"M{Html.Number(Left)} {Html.Number(Bottom)}h{Html.Number(11 * (Bar + Gap))}")));
        double one = Left + (10 * (Bar + Gap));
        shapes.Add(Html.Shape("path.limit", Html.Is("d", $"M{Html.Number(one)} {Html.Number(Top)}V{Html.Number(Bottom + 4)}")));
        foreach ((double at, string label) in new[] { (Left, "0"), (Left + (5 * (Bar + Gap)), "0.5"), (one, "1") })
        {
            shapes.Add(Html.Shape("text.tick middle", Html.Is("x", at), Html.Is("y", Bottom + 16), label));
        }

        shapes.Add(Html.Shape("text.tick end", Html.Is("x", Left + (11 * (Bar + Gap))), Html.Is("y", Bottom + 30), "residual / bound"));
        return Html.Image("plot", Width, Height, $"{part.Part}: comparisons by residual over bound", Description(part), shapes);
    }

    private static string Description(PartEvidence part)
    {
        long all = part.Histogram.Sum();
        return $"Of {PrintedNumber.Count(all)} comparisons {PrintedNumber.Count(part.Histogram[0])} lie below a tenth of the bound, "
            + $"{PrintedNumber.Count(part.Histogram[9])} in the last tenth below it, and {PrintedNumber.Count(part.Histogram[10])} above it.";
    }
}

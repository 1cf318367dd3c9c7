using System.Globalization;
using Theorems.Numbers;

namespace Theorems.Checking.Subdivision;

/// <summary>What <see cref="BoxProof"/> found out about an inequality on a box.</summary>
/// <param name="Boxes">How many boxes were examined.</param>
public abstract record BoxAnswer(long Boxes);

/// <summary>Both sides are defined and the inequality holds at every point of the box: a proof, up to the correctness of this program.</summary>
/// <param name="Boxes">How many boxes the proof consists of.</param>
public sealed record BoxProved(long Boxes) : BoxAnswer(Boxes)
{
    /// <summary>The answer in words.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"proved with {Boxes} boxes");
}

/// <summary>The inequality is false at a point, whatever rounding did: the enclosures of the two sides there are disjoint, in the wrong order.</summary>
/// <param name="Boxes">How many boxes had been examined.</param>
/// <param name="Point">The point, exactly.</param>
/// <param name="Left">The enclosure of the left side.</param>
/// <param name="Right">The enclosure of the right side, which lies below it.</param>
public sealed record BoxRefuted(long Boxes, IReadOnlyList<double> Point, Interval Left, Interval Right) : BoxAnswer(Boxes)
{
    /// <summary>The answer in words.</summary>
    public override string ToString()
    {
        string point = string.Join(", ", Point.Select(value => value.ToString("R", CultureInfo.InvariantCulture)));
        return string.Create(CultureInfo.InvariantCulture, $"refuted at ({point}): {Left} is above {Right}");
    }
}

/// <summary>Neither: the budget was spent, or what is left cannot be divided. An inequality with equality inside the box usually ends here.</summary>
/// <param name="Boxes">How many boxes were examined.</param>
/// <param name="Box">The widest box that stayed undecided.</param>
/// <param name="Undecided">How many boxes stayed undecided.</param>
/// <param name="Smallest">The narrowest of them: where equality is attained, it closes in on such a point.</param>
public sealed record BoxOpen(long Boxes, IReadOnlyList<Interval> Box, long Undecided, IReadOnlyList<Interval> Smallest) : BoxAnswer(Boxes)
{
    /// <summary>
    /// The narrowest undecided box that has, as far as its enclosures tell, points at which a side is undefined; null if there is none.
    /// </summary>
    public IReadOnlyList<Interval>? Undefined { get; init; }

    /// <summary>The width of the undecided box in its widest direction.</summary>
    public double Width => Box.Max(side => side.Width);

    /// <summary>The answer in words.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"open after {Boxes} boxes: {Undecided} are undecided, the widest {string.Join(" x ", Box)}");
}

using Theorems.Numbers;

namespace Theorems.Checking.Subdivision;

/// <summary>Proves inequalities on boxes by interval arithmetic: divide the box until each piece can be judged.</summary>
/// <remarks>
/// <para>Branch and bound (Moore, Interval Analysis, 1966; Hansen and Walster, Global Optimization Using Interval Analysis, 2004). A piece is proved
/// by the enclosures of both sides; by the mean value form f(c) + sum f_i(X) (X_i - c_i) at most 0, where f = left - right, c is the
/// centre and the slopes f_i(X) are enclosed by dual numbers over intervals; or, where a slope has one sign on the whole piece, by its
/// highest face alone. An inequality is refuted by the centre of a piece.</para>
/// <para>All three ways ask that both sides are defined on the whole piece, which <see cref="DecoratedInterval"/> tells; a piece with a point at which one of
/// them is not (the root of a negative number, 0/0) is divided until it stays open. A centre at which a side is undefined refutes nothing.</para>
/// <para>These methods see values and slopes. Equality at a point, with slopes that change sign there, is proved if the point is a corner of
/// pieces, and pieces are cut at simple numbers for that reason. Equality along a curve on which both slopes vanish (as the
/// geometric mean meets the arithmetic one) stays open, however large the budget.</para>
/// <para>Pieces are taken in the order in which they were made, wide ones first. Nothing is random, so an answer is the same on every machine.</para>
/// </remarks>
public static class BoxProof
{
    /// <summary>Decides whether both sides are defined, and left is at most right, on the whole box.</summary>
    /// <param name="inequality">The two sides and the box.</param>
    /// <param name="budget">How many boxes may be examined.</param>
    /// <param name="isTimeUp">Asked before each box; the answer is what is known by then. Never, if left out.</param>
    /// <exception cref="ArgumentException">The box is empty, or not finite.</exception>
    public static BoxAnswer Prove(IBoxInequality inequality, int budget = 10_000, Func<bool>? isTimeUp = null)
    {
        ArgumentNullException.ThrowIfNull(inequality);
        ArgumentOutOfRangeException.ThrowIfLessThan(budget, 1);
        Interval[] whole = [.. inequality.Box.Select(Side)];
        if (whole.Length == 0)
        {
            throw new ArgumentException("A box needs a side.", nameof(inequality));
        }

        double[] scale = [.. whole.Select(Length)];
        Queue<Interval[]> waiting = new([whole]);
        List<Interval[]> indivisible = [];
        int examined = 0;
        while (examined < budget && isTimeUp?.Invoke() != true && waiting.TryDequeue(out Interval[]? box))
        {
            examined++;
            (Interval left, Interval right, bool isDefined) = Sides(inequality, box);
            if (isDefined && left.Upper <= right.Lower)
            {
                continue;
            }

            double[] centre = [.. box.Select(side => side.Midpoint)];
            (left, right, bool isDefinedThere) = Sides(inequality, [.. centre.Select(Interval.FromDyadic)]);
            if (isDefinedThere && left.Lower > right.Upper)
            {
                return new BoxRefuted(examined, centre, left, right);
            }

            Interval[]? slopes = isDefined ? Slopes(inequality, box) : null;
            if (slopes is not null && IsProvedByMeanValue(left - right, slopes, box, centre))
            {
                continue;
            }

            IReadOnlyList<Interval[]> pieces = slopes is not null && HighestFace(box, slopes) is { } face ? [face] : Divide(box, scale);
            foreach (Interval[] piece in pieces)
            {
                waiting.Enqueue(piece);
            }

            if (pieces.Count == 0)
            {
                indivisible.Add(box);
            }
        }

        Interval[][] undecided = [.. indivisible, .. waiting];
        return undecided.Length == 0
            ? new BoxProved(examined)
            : new BoxOpen(examined, undecided.MaxBy(Width)!, undecided.Length, undecided.MinBy(Width)!)
            {
                Undefined = undecided.Where(box => !Sides(inequality, box).AreDefined).MinBy(Width),
            };
    }

    // An enclosure of the slope of left - right along each variable; zero along sides without width.
    private static Interval[] Slopes(IBoxInequality inequality, Interval[] box)
    {
        Interval[] slopes = new Interval[box.Length];
        Slope[] point = [.. box.Select(Slope.Constant)];
        for (int index = 0; index < box.Length; index++)
        {
            if (box[index].Lower < box[index].Upper)
            {
                point[index] = Slope.Variable(box[index]);
                (Slope left, Slope right) = inequality.Evaluate<Slope>(point);
                slopes[index] = left.Parts.Derivative - right.Parts.Derivative;
                point[index] = Slope.Constant(box[index]);
            }
        }

        return slopes;
    }

    // Where to cut: at zero; else at the number with the fewest digits in the middle half. Where sides are equal, the variables are mostly
    // simple numbers; if they are ends of pieces, then slopes that change sign there have one sign on each piece.
    private static double Cut(Interval side)
    {
        if (side.Lower >= 0)
        {
            double quarter = 0.25 * (side.Upper - side.Lower);
            (double low, double high) = (side.Lower + quarter, side.Upper - quarter);
            double candidate = side.Midpoint;
            for (int exponent = Math.ILogB(high); exponent >= -1074; exponent--)
            {
                double multiple = Math.ScaleB(Math.Ceiling(Math.ScaleB(low, -exponent)), exponent);
                if (multiple <= high)
                {
                    candidate = multiple;
                    break;
                }
            }

            return side.Lower < candidate && candidate < side.Upper ? candidate : side.Midpoint;
        }

        return side.Upper <= 0 ? -Cut(-side) : 0;
    }

    private static Interval Side((double Low, double High) range) =>
        double.IsFinite(range.Low) && double.IsFinite(range.High) && range.Low <= range.High
            ? Interval.Between(range.Low, range.High)
            : throw new ArgumentException($"[{range.Low:R}, {range.High:R}] is not the finite side of a box.");

    private static double Width(Interval[] box) => box.Max(side => side.Width);

    // Positive for all sides but points; finite, so that lengths have ratios.
    private static double Length(Interval side) => Math.Min(side.Width, double.MaxValue);

    // Both sides, and whether they are defined at every point of the box.
    private static (Interval Left, Interval Right, bool AreDefined) Sides(IBoxInequality inequality, Interval[] box)
    {
        (DecoratedInterval left, DecoratedInterval right) =
            inequality.Evaluate<DecoratedInterval>([.. box.Select(DecoratedInterval.Of)]);
        return (left.Value, right.Value, left.IsDefined && right.IsDefined);
    }

    private static bool IsProvedByMeanValue(Interval atCentre, Interval[] slopes, Interval[] box, double[] centre)
    {
        Interval sum = atCentre;
        for (int index = 0; index < box.Length; index++)
        {
            sum = Interval.MultiplyAdd(slopes[index], box[index] - Interval.FromDyadic(centre[index]), sum);
        }

        return sum.Upper <= 0;
    }

    // Along a variable in which left - right never falls, it is largest at the upper end. Null if there is no such variable, in either direction.
    private static Interval[]? HighestFace(Interval[] box, Interval[] slopes)
    {
        Interval[] face = [.. box];
        for (int index = 0; index < box.Length; index++)
        {
            if (slopes[index].Lower >= 0)
            {
                face[index] = Interval.FromDyadic(box[index].Upper);
            }
            else if (slopes[index].Upper <= 0)
            {
                face[index] = Interval.FromDyadic(box[index].Lower);
            }
        }

        return face.AsSpan().SequenceEqual(box) ? null : face;
    }

    // Two pieces, cut across the side that is longest compared with that of the whole box; none if no side has a number between its ends.
    private static Interval[][] Divide(Interval[] box, double[] scale)
    {
        (int longest, double length) = (-1, 0);
        for (int index = 0; index < box.Length; index++)
        {
            double relative = Length(box[index]) / scale[index];
            if (relative > length && Cut(box[index]) is var cut && box[index].Lower < cut && cut < box[index].Upper)
            {
                (longest, length) = (index, relative);
            }
        }

        if (longest < 0)
        {
            return [];
        }

        double middle = Cut(box[longest]);
        Interval[] lower = [.. box];
        Interval[] upper = [.. box];
        lower[longest] = Interval.Between(box[longest].Lower, middle);
        upper[longest] = Interval.Between(middle, box[longest].Upper);
        return [lower, upper];
    }
}

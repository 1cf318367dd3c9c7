using System.Globalization;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Checks;

/// <summary>The box level of a claim: each of its pieces is proved by subdivision, refuted at a point, or left open.</summary>
internal static class BoxLevel
{
    public const string Name = "box";
    public const string NumberSystem = "intervals";
    public const string Proved = "proved";
    public const string Refuted = "refuted";
    public const string Open = "open";

    /// <summary>What was found of the claim's pieces, and the recipes' replay lines within it.</summary>
    public static (LevelEvidence Level, IReadOnlyList<PartEvidence> Parts, IReadOnlyList<BoxEvidence> Boxes) Gather<TRecipe>(
        Claim<TRecipe> claim, IOnBox<TRecipe> boxed, CheckOptions options, Batches batches)
        where TRecipe : class
    {
        Answered[] found = [.. Prove(claim, boxed, recipe => recipe, false, options, batches, Name)];
        List<PartEvidence> parts = [];
        foreach (var part in found.GroupBy(one => one.Box.Part))
        {
            int refuted = part.Count(one => one.Box.Answer == Refuted);
            long[] histogram = new long[PartTally.HistogramClasses];
            histogram[^1] = refuted;
            parts.Add(new(part.Key, Name, nameof(BoundOrigin.Rate), part.Count(), part.Count(), 0, 0, refuted, part.Max(one => one.Ratio), -1, 0, histogram));
        }

        BoxEvidence[] boxes = [.. found.Select(one => one.Box)];
        BoxEvidence? open = boxes.FirstOrDefault(box => box.Answer == Open);
        string says = boxes.Any(box => box.Answer == Refuted) ? "refuted at an exact point"
            : open is null ? "proved at every point of the box, by interval arithmetic"
            : FormattableString.Invariant($"not proved: {open.Undecided} boxes are undecided, the smallest {open.Smallest}");
        return (new(Name, NumberSystem, boxes.Sum(box => box.Boxes), parts.Sum(part => part.Violations), batches.CutShort ? says + "; cut short by the time limit" : says), parts, boxes);
    }

    /// <summary>The claim with one assumption dropped: a point is looked for at which the left side is twice the right one, and else any that refutes.</summary>
    public static AssumptionEvidence Drop<TRecipe>(Claim<TRecipe> claim, IOnBox<TRecipe> boxed, Assumption<TRecipe> assumption, CheckOptions options, Batches batches)
        where TRecipe : class
    {
        string step = $"without '{assumption.Name}'";
        Answered[] widely = [.. Prove(claim, boxed, assumption.Violated, true, options, batches, step)];
        Answered[] found = widely.Any(one => one.Box.Answer == Refuted)
            ? widely
            : [.. Prove(claim, boxed, assumption.Violated, false, options, batches, step)];
        Answered[] refuted = [.. found.Where(one => one.Box.Answer == Refuted)
            .OrderByDescending(one => one.Box.Part == assumption.Breaks?.Name).ThenByDescending(one => one.Ratio)];
        return refuted.Length == 0
            ? new(assumption.Name, false, 0, 0, 0, "", Name, "")
            : new(
                assumption.Name, refuted[0].Ratio >= RandomEvidence<TRecipe>.WideMargin && (assumption.Breaks is null || refuted[0].Box.Part == assumption.Breaks?.Name),
                refuted[0].Ratio, refuted[0].Ratio, refuted.Length / (double)found.Length, refuted[0].Box.Part, Name, refuted[0].Box.Replay);
    }

    /// <summary>The inequality of one piece of a claim.</summary>
    public static IBoxInequality Inequality<TRecipe>(IOnBox<TRecipe> boxed, TRecipe recipe)
        where TRecipe : class => new Piece<TRecipe>(boxed, recipe, false);

    /// <summary>How far the left side exceeds the right one where they were refuted; infinite if the right one is not positive.</summary>
    public static double Ratio(BoxRefuted refuted) =>
        refuted.Right.Upper > 0 ? Math.Max(refuted.Left.Lower / refuted.Right.Upper, Math.BitIncrement(1)) : double.PositiveInfinity;

    /// <summary>A dyadic number, exactly.</summary>
    public static string Exactly(string name, double value) => $"{name} = {Rational.FromDyadic(value)}";

    /// <summary>A box in words.</summary>
    public static string Text(IEnumerable<string> names, IEnumerable<Interval> box) => string.Join(", ", names.Zip(box, (name, side) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} in [{side.Lower:G6}, {side.Upper:G6}]")));

    private static List<Answered> Prove<TRecipe>(
        Claim<TRecipe> claim, IOnBox<TRecipe> boxed, Func<TRecipe, TRecipe> change, bool widely, CheckOptions options, Batches batches, string step)
        where TRecipe : class
    {
        TRecipe[] pieces = [.. boxed.Pieces.Select(change)];
        return batches.Run(step, pieces.Length, index => TrialFailedException.Guard(claim, pieces[index], options.Seed, index, () =>
        {
            BoxAnswer answer = BoxProof.Prove(new Piece<TRecipe>(boxed, pieces[index], widely), claim.Effort.Boxes, () => batches.TimeIsUp);
            string[] names = [.. boxed.BoxOf(pieces[index]).Select(variable => variable.Name)];
            string part = boxed.PartOf(pieces[index]).Name;
            string replay = ReplayLine.For(claim.Id, pieces[index], options.Seed, index).ToString();
            return answer switch
            {
                BoxRefuted refuted => new Answered(
                    new(part, Refuted, answer.Boxes, 0, "", [.. names.Zip(refuted.Point, Exactly)], replay), Ratio(refuted) * (widely && refuted.Right.Upper > 0 ? RandomEvidence<TRecipe>.WideMargin : 1)),
                BoxOpen open => new(new(part, Open, answer.Boxes, open.Undecided, Text(names, open.Smallest), [], replay), 0),
                _ => new(new(part, Proved, answer.Boxes, 0, "", [], replay), 0),
            };
        }));
    }

    /// <summary>What was found of one piece, and by what factor a refuted one is exceeded.</summary>
    private sealed record Answered(BoxEvidence Box, double Ratio);

    // With a wide margin the right side counts twice where it is positive, so that what is refuted is exceeded by that factor.
    private sealed class Piece<TRecipe>(IOnBox<TRecipe> boxed, TRecipe recipe, bool widely) : IBoxInequality
        where TRecipe : class
    {
        public IReadOnlyList<(double Low, double High)> Box => [.. boxed.BoxOf(recipe).Select(variable => (variable.Low, variable.High))];

        public (T Left, T Right) Evaluate<T>(ReadOnlySpan<T> point)
            where T : struct, IReal<T>
        {
            (T left, T right) = boxed.Sides(recipe, point);
            return widely ? (left, right + T.Max(right, T.Zero)) : (left, right);
        }
    }
}

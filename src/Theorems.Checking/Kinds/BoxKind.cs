using System.Globalization;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;
using Theorems.Checking.Subdivision;
using Theorems.Numbers;

namespace Theorems.Checking.Kinds;

/// <summary>Inequalities on a box: each piece of a claim is proved by subdivision, refuted at a point, or left open.</summary>
internal sealed class BoxKind<TRecipe>(Claim<TRecipe> claim, IOnBox<TRecipe> boxed) : EvidenceKind<TRecipe>(claim)
    where TRecipe : class
{
    private const string NumberSystem = "intervals";

    /// <inheritdoc/>
    public override IReadOnlyList<LevelFacts> Facts =>
    [
        new(
            LevelNames.Box, Claim.Effort.Boxes, "boxes at most",
            "an inequality at every point of a box, proved by subdivision over intervals or refuted at an exact point"),
    ];

    /// <inheritdoc/>
    public override void Prepare(CheckOptions options, Batches batches) => Own(options, batches);

    /// <inheritdoc/>
    public override void Gather(CheckOptions options, Batches batches, Findings findings)
    {
        TRecipe[] pieces = [.. boxed.Pieces];
        List<Answered> found = Own(options, batches);
        // A piece for which there was no time, or which is missing, is as open as one that was not decided.
        found.AddRange(Enumerable.Range(0, pieces.Length).Except(found.Select(one => one.Index))
            .Select(index => NotExamined(pieces[index], options.Seed, index)).ToArray());
        List<PartEvidence> parts = [];
        foreach (var part in found.GroupBy(one => one.Box.Part))
        {
            int refuted = part.Count(one => one.Box.Answer == BoxEvidence.Refuted);
            long[] histogram = new long[PartTally.HistogramClasses];
            histogram[^1] = refuted;
            parts.Add(new(
                part.Key, LevelNames.Box, nameof(BoundOrigin.Rate), part.Count(), part.Count(), 0, 0, refuted,
                part.Max(one => one.Ratio), -1, 0, histogram));
        }

        BoxEvidence[] boxes = [.. found.Select(one => one.Box)];
        BoxEvidence? open = boxes.FirstOrDefault(box => box.Answer == BoxEvidence.Open);
        string says = boxes.Any(box => box.Answer == BoxEvidence.Refuted) ? "refuted at an exact point"
            : open is null ? "proved at every point of the box, by interval arithmetic"
            : FormattableString.Invariant($"not proved: {open.Undecided} boxes are undecided, the smallest {open.Smallest}")
                + (open.Undefined.Length > 0 ? $"; sides are undefined in places of {open.Undefined}" : "");
        findings.Levels.Add(new(
            LevelNames.Box, NumberSystem, boxes.Sum(box => box.Boxes), parts.Sum(part => part.Violations),
            says + batches.IfCutShort));
        findings.Parts.AddRange(parts);
        findings.Boxes.AddRange(boxes);
        findings.Replay.AddRange(boxes.Where(box => box.Answer == BoxEvidence.Refuted).Take(1).Select(box => box.Replay));
    }

    /// <inheritdoc/>
    /// <remarks>A piece is one case, however wide its box, so the share of broken ones says more at the other levels.</remarks>
    public override bool IsAsked(Assumption<TRecipe> assumption, bool shown) => !shown;

    /// <inheritdoc/>
    /// <remarks>A point is looked for at which the left side is twice the right one, and else any that refutes.</remarks>
    public override AssumptionEvidence Drop(Assumption<TRecipe> assumption, int number, CheckOptions options, Batches batches)
    {
        string step = $"without '{assumption.Name}'";
        TRecipe[] pieces = [.. boxed.Pieces.Select(assumption.Violated)];
        List<Answered> widely = Prove(pieces, true, options, batches, step);
        List<Answered> found = widely.Any(one => one.Box.Answer == BoxEvidence.Refuted) ? widely : Prove(pieces, false, options, batches, step);
        Answered[] refuted = [.. found.Where(one => one.Box.Answer == BoxEvidence.Refuted)
            .OrderByDescending(one => one.Box.Part == assumption.Breaks?.Name).ThenByDescending(one => one.Ratio)];
        return refuted.Length == 0
            ? new(assumption.Name, false, 0, 0, 0, "", LevelNames.Box, "")
            : new(
                assumption.Name, refuted[0].Ratio >= WideMargin.Factor && (assumption.Breaks is null || refuted[0].Box.Part == assumption.Breaks.Name),
                refuted[0].Ratio, refuted[0].Ratio, refuted.Length / (double)found.Count, refuted[0].Box.Part, LevelNames.Box, refuted[0].Box.Replay);
    }

    /// <inheritdoc/>
    /// <remarks>The proof is run again: nothing in it is random, so it ends at the same point.</remarks>
    public override IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn)
    {
        Piece inequality = new Piece(boxed, recipe, false);
        BoxAnswer answer = BoxProof.Prove(inequality, Claim.Effort.Boxes);
        string part = boxed.PartOf(recipe).Name;
        if (answer is not BoxRefuted refuted)
        {
            // Where the sides are undefined no budget decides, so that is the place to look at.
            string found = answer is not BoxOpen open ? "every point"
                : Text(boxed.BoxOf(recipe).Select(variable => variable.Name), open.Undefined ?? open.Smallest)
                    + (open.Undefined is null ? "" : ", undefined in places");
            Outcome outcome = answer is BoxOpen ? Outcome.Undecided : Outcome.Holds;
            return [new ReplayedComparison(NumberSystem, $"{part} by subdivision", answer.Boxes, found, "", 0, outcome)];
        }

        foreach ((string name, double value) in boxed.BoxOf(recipe).Zip(refuted.Point, (variable, value) => (variable.Name, value)))
        {
            drawn.Keep(name, 0, value);
        }

        (Float64 left, Float64 right) = inequality.Evaluate<Float64>([.. refuted.Point.Select(value => new Float64(value))]);
        (DoubleDouble<Float64> closerLeft, DoubleDouble<Float64> closerRight) =
            inequality.Evaluate<DoubleDouble<Float64>>([.. refuted.Point.Select(DoubleDouble<Float64>.FromDyadic)]);
        double ratio = Ratio(refuted);
        // The enclosures decide; the other two are what they enclose.
        return
        [
            new ReplayedComparison("float64", part, 0, ReplayedComparison.Text(left), ReplayedComparison.Text(right), ratio, Outcome.Violated),
            new("double-double", part, 0, ReplayedComparison.Text(closerLeft), ReplayedComparison.Text(closerRight), ratio, Outcome.Violated),
            new(NumberSystem, part, answer.Boxes, refuted.Left.ToString(), refuted.Right.ToString(), ratio, Outcome.Violated),
        ];
    }

    // How far the left side exceeds the right one where they were refuted; infinite if the right one is not positive.
    private static double Ratio(BoxRefuted refuted) =>
        refuted.Right.Upper > 0 ? Math.Max(refuted.Left.Lower / refuted.Right.Upper, Math.BitIncrement(1)) : double.PositiveInfinity;

    // A dyadic number, exactly.
    private static string Exactly(string name, double value) => $"{name} = {Rational.FromDyadic(value)}";

    // A box in words.
    private static string Text(IEnumerable<string> names, IEnumerable<Interval> box) => string.Join(", ", names.Zip(box, (name, side) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} in [{side.Lower:G6}, {side.Upper:G6}]")));

    private List<Answered> Own(CheckOptions options, Batches batches)
    {
        TRecipe[] pieces = [.. boxed.Pieces];
        return batches.InPieces(LevelNames.Box, pieces.Length, index => Prove(pieces, index, false, options, batches));
    }

    private List<Answered> Prove(TRecipe[] pieces, bool widely, CheckOptions options, Batches batches, string step) =>
        batches.Run(step, pieces.Length, index => Prove(pieces, index, widely, options, batches));

    private Answered Prove(TRecipe[] pieces, int index, bool widely, CheckOptions options, Batches batches) =>
        TrialFailedException.Guard(Claim, pieces[index], options.Seed, index, () =>
        {
            BoxAnswer answer = BoxProof.Prove(new Piece(boxed, pieces[index], widely), Claim.Effort.Boxes, () => batches.TimeIsUp);
            string[] names = [.. boxed.BoxOf(pieces[index]).Select(variable => variable.Name)];
            string part = boxed.PartOf(pieces[index]).Name;
            string replay = ReplayLine.For(Claim.Id, pieces[index], options.Seed, index).ToString();
            return answer switch
            {
                BoxRefuted refuted => new Answered(
                    index, new(part, BoxEvidence.Refuted, answer.Boxes, 0, "", [.. names.Zip(refuted.Point, Exactly)], replay),
                    Ratio(refuted) * (widely && refuted.Right.Upper > 0 ? WideMargin.Factor : 1)),
                BoxOpen open => new(
                    index,
                    new(
                        part, BoxEvidence.Open, answer.Boxes, open.Undecided, Text(names, open.Smallest), [], replay,
                        open.Undefined is { } undefined ? Text(names, undefined) : ""),
                    0),
                _ => new(index, new(part, BoxEvidence.Proved, answer.Boxes, 0, "", [], replay), 0),
            };
        });

    // The whole box of a piece is undecided.
    private Answered NotExamined(TRecipe piece, ulong seed, int index) => TrialFailedException.Guard(Claim, piece, seed, index, () =>
    {
        var box = boxed.BoxOf(piece);
        string all = Text(box.Select(variable => variable.Name), box.Select(variable => Interval.Between(variable.Low, variable.High)));
        return new Answered(
            index, new(boxed.PartOf(piece).Name, BoxEvidence.Open, 0, 1, all, [], ReplayLine.For(Claim.Id, piece, seed, index).ToString()), 0);
    });

    // What was found of one piece, and by what factor a refuted one is exceeded.
    private sealed record Answered(int Index, BoxEvidence Box, double Ratio);

    // With a wide margin the right side counts twice where it is positive, so that what is refuted is exceeded by that factor.
    private sealed class Piece(IOnBox<TRecipe> boxed, TRecipe recipe, bool widely) : IBoxInequality
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

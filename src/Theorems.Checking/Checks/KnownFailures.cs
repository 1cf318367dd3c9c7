using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Failures;
using Theorems.Checking.Instances;
using Theorems.Checking.Judging;
using Theorems.Checking.Kinds;
using Theorems.Checking.Running;

namespace Theorems.Checking.Checks;

/// <summary>Tries what refuted a claim before, and remembers what refutes it now.</summary>
/// <remarks>
/// <para>
/// A remembered instance that still fails ends the check: the claim is refuted by it, and nothing else is run. One that fails no longer leaves no trace in the
/// evidence, so that of a claim that holds is the same with and without the folder.
/// </para>
/// <para>
/// A claim may be mended by what it speaks of. So an instance counts only if the claim still admits its recipe, its generator still makes such settings, and
/// its numbers lie in no corner that the claim leaves out by now. What is refuted as stated is not remembered: it is known, and found anew each time.
/// </para>
/// </remarks>
internal sealed class KnownFailures<TRecipe>
    where TRecipe : class
{
    private const int Generated = 1000;
    private const int RecipeSize = 50;

    private readonly Claim<TRecipe> _claim;
    private readonly CheckOptions _options;
    private readonly FailureFolder? _folder;
    private readonly IReadOnlyList<Failure> _known;

    /// <summary>Reads what is remembered.</summary>
    /// <exception cref="FormatException">It cannot be read.</exception>
    public KnownFailures(Claim<TRecipe> claim, CheckOptions options)
    {
        (_claim, _options) = (claim, options);
        _folder = options.FailuresFolder is { } path && claim.Status != ClaimStatus.RefutedAsStated && !claim.IsAboutGivenData ? new(path) : null;
        _known = _folder?.Of(claim.Id) ?? [];
    }

    /// <summary>The refutation by what refuted the claim before, or null.</summary>
    public (string Reason, PartEvidence[] Parts, LevelEvidence Level, string[] Replay)? StillFailing()
    {
        List<(string Line, ReplayedComparison Violation)> failing = [];
        TRecipe[]? generated = _known.Count == 0 ? null : Made();
        foreach (Failure failure in _known)
        {
            if (Violation(failure.Line, generated!) is { } violation)
            {
                failing.Add((failure.Line, violation));
            }
        }

        if (failing.Count == 0)
        {
            return null;
        }

        PartEvidence[] parts = [.. failing.GroupBy(one => one.Violation.Part).Select(Describe)];
        double worst = failing[0].Violation.Ratio;
        string factor = double.IsFinite(worst) ? FormattableString.Invariant($", by a factor of {worst:G6}") : "";
        return (
            $"{failing[0].Violation.Part} fails again in an instance that refuted the claim before{factor}; nothing else was run. "
                + "Once it holds there the whole check is run again; --failures none runs it now.",
            parts,
            new(LevelNames.Known, "every number system of the claim", _known.Count, failing.Count, "what refuted the claim before is tried first"),
            [.. failing.Select(one => one.Line)]);
    }

    /// <summary>Remembers what refuted the claim.</summary>
    public void Remember(Verdict verdict, string reason, IReadOnlyList<string> replay)
    {
        if (_folder is null || verdict != Verdict.Refuted || replay.Count == 0)
        {
            return;
        }

        try
        {
            _folder.Add(_claim.Id, [.. replay.Distinct().Select(line => new Failure(line, _claim.GetType().FullName ?? "", reason))]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _options.LeftOut?.Invoke(_claim.Id, $"what refuted {_claim.Id} is not remembered ({failure.Message.ReplaceLineEndings(" ").TrimEnd('.')})");
        }
    }

    private static PartEvidence Describe(IGrouping<string, (string Line, ReplayedComparison Violation)> part)
    {
        long[] histogram = new long[PartTally.HistogramClasses];
        histogram[^1] = part.Count();
        double worst = part.Max(one => one.Violation.Ratio);
        return new(
            part.Key, LevelNames.Known, nameof(BoundOrigin.Rate), part.Count(), part.Count(), 0, 0, part.Count(), worst, -1,
            part.First().Violation.Time, histogram);
    }

    // The first comparison that fails, or null where nothing does or the instance is none of the claim's any more.
    private ReplayedComparison? Violation(string text, TRecipe[] generated)
    {
        try
        {
            ReplayLine line = ReplayLine.Parse(text);
            TRecipe recipe = RecipeText.Parse(_claim.Canonical, line.Settings);
            Corners excluded = _claim.ExcludedCorners.Aggregate(Corners.None, (all, one) => all | one.Corners);
            return line.Id == _claim.Id && _claim.Admits(recipe) && IsMade(recipe, generated)
                && (CornerTrials.Of(line.Trial) & excluded) == Corners.None
                ? _claim.Accept(new Replayer(line)).Violation
                : null;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // A setting that is gone, or a program that throws there by now: the check itself will say so where it matters.
            return null;
        }
    }

    private TRecipe[] Made() =>
    [
        .. _claim.Recipes.Sample(Generated, new Rnd(_options.Seed), RecipeSize),
        .. _claim.RationalRecipes.Sample(Generated, new Rnd(_options.Seed), RecipeSize),
        .. _claim is IExhaustive<TRecipe> exhaustive ? exhaustive.Domain : [],
        .. _claim is IOnBox<TRecipe> boxed ? boxed.Pieces : [],
    ];

    // Whether each setting lies between generated ones, or is one of them where there is nothing between.
    private static bool IsMade(TRecipe recipe, TRecipe[] generated) => RecipeText.Settings(typeof(TRecipe)).All(setting =>
    {
        IComparable value = (IComparable)setting.GetValue(recipe)!;
        object[] values = [.. generated.Select(one => setting.GetValue(one)!).Distinct()];
        return value is int or double
            ? values.Any(one => value.CompareTo(one) >= 0) && values.Any(one => value.CompareTo(one) <= 0)
            : values.Contains(value);
    });
}

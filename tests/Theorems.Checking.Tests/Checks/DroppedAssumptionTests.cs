using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Tests.Gallery;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Checks;

/// <summary>What shows an assumption necessary, level by level: a refutation does, and nothing else that may become of the comparisons.</summary>
public class DroppedAssumptionTests
{
    /// <summary>What becomes of the comparisons without the assumption.</summary>
    public enum Loss
    {
        Refuted,
        Undefined,
        Vacuous,
        Drowned,
        TooFew,
        NotShown,
    }

    /// <summary>Each level with what can happen there: fields and counts do not round, and a count is never undefined, or too small.</summary>
    public static TheoryData<string, Loss> Cases
    {
        get
        {
            TheoryData<string, Loss> cases = [];
            foreach (Loss loss in Enum.GetValues<Loss>())
            {
                bool rounds = loss != Loss.Drowned;
                (string Level, bool Happens)[] levels =
                [
                    (LevelNames.Sampled, true), (LevelNames.Plain, true), (LevelNames.InPrimeField, rounds),
                    (LevelNames.Exhaustive, loss is Loss.Refuted or Loss.Vacuous or Loss.NotShown), (LevelNames.Box, rounds && loss != Loss.Vacuous),
                    (LevelNames.Statistical, true), (LevelNames.Rate, rounds), (LevelNames.Paired, rounds),
                ];
                foreach ((string level, _) in levels.Where(one => one.Happens))
                {
                    cases.Add(level, loss);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Only_a_refutation_shows_an_assumption(string level, Loss loss)
    {
        ClaimEvidence evidence = Evidence.Of(Claim(level, loss));
        AssumptionEvidence seen = Assert.Single(evidence.Assumptions);
        Assert.Equal((loss == Loss.Refuted, level), (seen.Shown, seen.Level));
        Assert.Equal(loss == Loss.Refuted ? Verdict.Holds : Verdict.Inconclusive, evidence.Verdict);
    }

    private static Claim Claim(string level, Loss loss) => level switch
    {
        LevelNames.Sampled => new Sampled(loss),
        LevelNames.Plain => new Plain(loss),
        LevelNames.InPrimeField => new Exact(loss),
        LevelNames.Exhaustive => new Finite(loss),
        LevelNames.Box => new Box(loss),
        LevelNames.Statistical => new Event(loss),
        LevelNames.Rate => new Rate(loss),
        _ => new Pairs(loss),
    };

    private static T NoNumber<T>()
        where T : struct, IReal<T> => T.Zero / T.Zero;

    private sealed class Sampled(Loss loss) : SampledClaim
    {
        public override Effort Effort => new(Sampled: 160, Hunted: 0, Dropped: loss == Loss.TooFew ? 0 : 16);

        public override IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
        {
            yield return !recipe.Broken ? True<T>() : loss switch
            {
                Loss.Undefined => False<T>() with { Residual = NoNumber<T>() },
                Loss.Vacuous => True<T>().OutOf(0.75),
                Loss.Drowned => False<T>() with { Rounding = T.One / T.Zero },
                Loss.NotShown => True<T>(),
                _ => False<T>(),
            };
        }
    }

    private sealed class Plain(Loss loss) : PlainClaim
    {
        public override IReadOnlyList<Part> Parts => [new Inequality("(a)", "a <= b") { Ceiling = 16 }];

        public override Effort Effort => new(Sampled: 160, Dropped: loss == Loss.TooFew ? 0 : 16);

        public override (double Left, double Right) Compare(GalleryRecipe recipe, Draws draws) => !recipe.Broken ? (0.5, 1) : loss switch
        {
            Loss.Undefined => (double.NaN, 1),
            Loss.Vacuous => (8, 16),
            Loss.Drowned or Loss.NotShown => (0.5, 1),
            _ => (8, 1),
        };

        public override double Roundings(GalleryRecipe recipe) => recipe.Broken && loss == Loss.Drowned ? double.PositiveInfinity : 0;
    }

    private sealed class Exact(Loss loss) : ExactClaim
    {
        public override Effort Effort => new(Rational: 8, PrimeField: 16, Dropped: loss == Loss.TooFew ? 0 : 16);

        public override IEnumerable<Measurement<T>> MeasureExactly<T>(GalleryRecipe recipe, Trial<T> trial)
        {
            yield return !recipe.Broken || loss == Loss.NotShown ? Equal.Zero(T.Zero) : loss switch
            {
                Loss.Undefined => Equal.Zero(T.One / T.Zero),
                Loss.Vacuous => Equal.Zero(T.One).When(-T.One),
                _ => Equal.Zero(T.One),
            };
        }
    }

    private sealed class Finite(Loss loss) : FiniteClaim
    {
        public override IEnumerable<Census> Enumerate(GalleryRecipe recipe, Trial<PrimeField> trial) =>
            [recipe.Broken && loss == Loss.Vacuous ? Counted.Counted(0, 0) : Counted.Counted(1, recipe.Broken && loss == Loss.Refuted ? 1 : 0)];
    }

    private sealed class Box(Loss loss) : BoxClaim
    {
        public override Effort Effort => new(Boxes: 5);

        public override (T Left, T Right) Sides<T>(GalleryRecipe recipe, ReadOnlySpan<T> point)
        {
            // A spike that is narrower than any box of five.
            T spike = T.One - (T.FromDyadic(Math.ScaleB(1, 30)) * T.Abs(point[0] - T.FromDyadic(1 / 3.0)));
            T left = !recipe.Broken ? point[0] : loss switch
            {
                Loss.Undefined => T.Sqrt(-T.One - point[0]),
                Loss.TooFew => T.FromDyadic(8) * T.Max(T.Zero, spike),
                Loss.NotShown => T.One,
                _ => T.FromDyadic(8),
            };
            return (left, T.FromDyadic(3));
        }
    }

    private sealed class Event(Loss loss) : EventClaim(share: 0.5, said: 0.5)
    {
        public override Effort Effort => new(Sampled: loss == Loss.TooFew ? 16 : 4000);

        public override IEnumerable<Observation<T>> Observe<T>(GalleryRecipe recipe, Trial<T> trial)
        {
            (T seen, T half) = (Happens(trial, 0.5), T.FromDyadic(0.5));
            yield return !recipe.Broken ? Mean.Seen(seen, half) : loss switch
            {
                Loss.Undefined => Mean.Seen(NoNumber<T>(), half),
                Loss.Vacuous => Mean.Seen(seen, seen),
                Loss.Drowned => Mean.Seen(Happens(trial, 0.55), half, T.FromDyadic(0.1)),
                Loss.NotShown => Mean.Seen(seen, half),
                _ => Mean.Seen(Happens(trial, 0.9), half),
            };
        }
    }

    private sealed class Rate(Loss loss) : GalleryClaim, IRate<GalleryRecipe>
    {
        public override IReadOnlyList<Part> Parts => [Decay];

        public override Effort Effort => new(Rates: 320);

        public IEnumerable<Series<T>> Trace<T>(GalleryRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>
        {
            int[] indices = [.. Enumerable.Range(2, recipe.Broken && loss == Loss.TooFew ? 6 : 24)];
            T Value(int index) => T.Exp(T.FromDyadic(Math.Log(2)) * (!recipe.Broken ? T.FromDyadic(-index) : loss switch
            {
                Loss.Undefined => NoNumber<T>(),
                Loss.Vacuous => T.FromDyadic(index < 14 ? -2.5 * index : -18.2 - (1.2 * index)),
                Loss.NotShown => T.FromDyadic(-index),
                _ => T.FromDyadic(-0.25 * index),
            }));
            yield return Decay.Along(
                Abscissa.Power, [.. indices.Select(index => Math.ScaleB(1, index))], [.. indices.Select(Value)], -T.One, T.FromDyadic(-1.5));
        }
    }

    private sealed class Pairs(Loss loss) : GalleryClaim, IPaired<GalleryRecipe>
    {
        public override IReadOnlyList<Part> Parts => [Before];

        public override Effort Effort => new(Paired: loss == Loss.TooFew ? 240 : 512);

        public IEnumerable<Pair<T>> Compare<T>(GalleryRecipe recipe, Trial<T> trial)
            where T : struct, IReal<T>
        {
            T first = !recipe.Broken ? T.Zero : loss switch
            {
                Loss.Undefined => NoNumber<T>(),
                Loss.Vacuous => T.One,
                Loss.NotShown => T.Zero,
                _ => T.FromDyadic(2),
            };
            yield return Before.Between(first, T.One);
        }
    }
}

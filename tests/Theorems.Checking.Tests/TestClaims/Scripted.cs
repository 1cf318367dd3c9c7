using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests;

/// <summary>What a scripted claim measures.</summary>
public enum Script
{
    Holds,
    BrokenByFour,
    BrokenByThreeHalves,
    PartBBrokenByFour,
    NotANumber,
    EndlessRounding,
    AboveCeiling,
    NotApplicable,
    MostlyApplicable,
    Silent,
    Throws,
    Rounded,
    HiddenBelowRounding,
    NegativeBound,
    BrokenByBlock,
    BrokenWidelyFromSizeThree,
    UndefinedCondition,
}

/// <summary>The script, and a size that it ignores.</summary>
internal sealed record ScriptRecipe
{
    public int Size { get; init; } = 1;

    public Script Script { get; init; }
}

/// <summary>A claim whose comparisons are made to order.</summary>
internal sealed class Scripted(Script script) : TestClaim<ScriptRecipe>, IAnalytic<ScriptRecipe>
{
    public override string Id => "scripted";

    public IReadOnlyList<Part> Claimed { get; init; } = [Letters.A];

    public override IReadOnlyList<Part> Parts => Claimed;

    public Effort Work { get; init; } = new(Sampled: 160, Dropped: 32);

    public override Effort Effort => Work;

    public override Gen<ScriptRecipe> Recipes =>
        from size in Gen.Choose(1, 9)
        select new ScriptRecipe { Size = size, Script = script };

    public override ScriptRecipe Canonical => new() { Script = script };

    public override bool Admits(ScriptRecipe recipe) => recipe.Size >= 1 && recipe.Size <= LargestAdmitted;

    public int LargestAdmitted { get; init; } = 100;

    public IReadOnlyList<Assumption<ScriptRecipe>> Given { get; init; } = [Without(Script.BrokenByFour)];

    public override IReadOnlyList<Assumption<ScriptRecipe>> Assumptions => Given;

    /// <summary>The assumption without which another script runs.</summary>
    public static Assumption<ScriptRecipe> Without(Script then, Part? breaks = null, bool necessary = true) =>
        new($"not {then}", recipe => recipe with { Script = then }, breaks, necessary);

    public IEnumerable<Measurement<T>> Measure<T>(ScriptRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        T draw = trial.Normal("x", 0);
        T bound = T.One + (draw * draw);
        T Constant(double value) => T.FromDyadic(value);
        Measurement<T> AtMost(T residual, T limit, double rounding = 0) => Measurement.AtMost(Letters.A, 0, residual, limit, Constant(rounding));

        switch (recipe.Script)
        {
            case Script.Holds:
                yield return AtMost(Constant(0.5) * bound, bound);
                break;
            case Script.BrokenByFour:
                yield return AtMost(Constant(4) * bound, bound);
                break;
            case Script.BrokenByThreeHalves:
                yield return AtMost(Constant(1.5) * bound, bound);
                break;
            case Script.PartBBrokenByFour:
                yield return AtMost(Constant(0.5) * bound, bound);
                yield return AtMost(Constant(4) * bound, bound) with { Part = Letters.B };
                break;
            case Script.NotANumber:
                yield return AtMost(T.Sqrt(-bound), bound);
                break;
            case Script.EndlessRounding:
                yield return AtMost(Constant(4) * bound, bound, double.PositiveInfinity);
                break;
            case Script.AboveCeiling:
                yield return AtMost(Constant(0.5) * bound, bound).OutOf(1);
                break;
            case Script.NotApplicable:
                yield return AtMost(Constant(0.5) * bound, bound).When(-bound);
                break;
            case Script.MostlyApplicable:
                yield return AtMost(Constant(0.5) * bound, bound).When(draw + Constant(0.5));
                break;
            case Script.UndefinedCondition:
                yield return AtMost(Constant(4) * bound, bound).When(T.Sqrt(-bound));
                break;
            case Script.Silent:
                break;
            case Script.Throws:
                if (trial.Number >= 40)
                {
                    throw new InvalidOperationException($"trial {trial.Number}");
                }

                yield return AtMost(Constant(0.5) * bound, bound);
                break;
            case Script.Rounded:
                // (1 + x)^2 - x^2 - 2x - 1 with x = 2^30 + draw needs 81 bits: float64 rounds, double-double does not.
                T large = Constant(1 << 30) + draw;
                yield return AtMost(T.Abs(((T.One + large) * (T.One + large)) - (large * large) - (Constant(2) * large) - T.One), T.Zero);
                break;
            case Script.HiddenBelowRounding:
                // Above or below one by 2^-70, at random: the same number in float64, whose rounding is declared.
                yield return AtMost(T.One + T.Select(draw, Constant(Math.ScaleB(1, -70)), Constant(-Math.ScaleB(1, -70))), T.One, 1);
                break;
            case Script.NegativeBound:
                yield return AtMost(T.Select(draw, Constant(-1), Constant(-3)), Constant(-2));
                break;
            case Script.BrokenByBlock:
                yield return AtMost((Constant(3 + trial.SharedInteger("s", 0, 1000)) * bound) + T.Abs(draw), bound);
                break;
            case Script.BrokenWidelyFromSizeThree:
                yield return AtMost(Constant(recipe.Size >= 3 ? 4 : 1.5) * bound, bound);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(recipe));
        }
    }
}

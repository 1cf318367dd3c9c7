using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Gallery;

/// <summary>What a deceptive claim is caught by: words of the sentence that gives the reason of its verdict, whatever the seed.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CaughtAttribute(string words) : Attribute
{
    /// <summary>The words.</summary>
    public string Words => words;
}

/// <summary>The recipe of a claim of the gallery: a number that the generator draws, and whether the assumption is dropped.</summary>
internal sealed record GalleryRecipe
{
    /// <summary>A number from 0 to 999.</summary>
    public int Number { get; init; }

    /// <summary>The only assumption is broken, and with it everything that is claimed.</summary>
    public bool Broken { get; init; }
}

/// <summary>What the claims of the gallery share: recipes with a number of their own, and an assumption whose loss breaks everything.</summary>
internal abstract class GalleryClaim : TestClaim<GalleryRecipe>
{
    /// <summary>An inequality whose sides have no largest size, so that what catches it is something else.</summary>
    protected static readonly Inequality Below = new("(a)", "a <= b") { Unbounded = "a may be any number" };

    /// <summary>Another one.</summary>
    protected static readonly Inequality AlsoBelow = new("(b)", "b <= c") { Unbounded = "b may be any number" };

    protected static readonly Identity Equal = new("(a)", "a = b");

    protected static readonly Expectation Mean = new("(a)", "E a = b");

    protected static readonly Order Decay = new("(a)", "a ~ t^b");

    protected static readonly Precedence Before = new("(a)", "a before b");

    protected static readonly Enumeration Counted = new("(a)", "all of them");

    /// <summary>The assumption whose loss breaks everything.</summary>
    protected static readonly Assumption<GalleryRecipe> Whole = new("nothing is broken", recipe => recipe with { Broken = true });

    public override string Id => "gallery-claim";

    public override Gen<GalleryRecipe> Recipes => Gen.Choose(0, 999).Select(number => new GalleryRecipe { Number = number });

    public override GalleryRecipe Canonical => new();

    public override IReadOnlyList<Assumption<GalleryRecipe>> Assumptions => [Whole];
}

/// <summary>A claim of the gallery about real numbers, one inequality unless it says otherwise.</summary>
internal abstract class SampledClaim : GalleryClaim, IAnalytic<GalleryRecipe>
{
    public override IReadOnlyList<Part> Parts => [Below];

    public override Effort Effort => new(Sampled: 640, Hunted: 0, Dropped: 16);

    public abstract IEnumerable<Measurement<T>> Measure<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>;

    /// <summary>What everything is if the assumption is dropped, or the claim is false: 8 at most 1.</summary>
    protected static Measurement<T> False<T>()
        where T : struct, IReal<T> => Below.AtMost(T.FromDyadic(8), T.One, T.Zero);

    /// <summary>1/2 at most 1.</summary>
    protected static Measurement<T> True<T>()
        where T : struct, IReal<T> => Below.AtMost(T.FromDyadic(0.5), T.One, T.Zero);
}

/// <summary>A claim of the gallery over fields, one identity unless it says otherwise.</summary>
internal abstract class ExactClaim : GalleryClaim, IAlgebraic<GalleryRecipe>
{
    public override IReadOnlyList<Part> Parts => [Equal];

    public override Effort Effort => new(Rational: 16, PrimeField: 32, Dropped: 16);

    public abstract IEnumerable<Measurement<T>> MeasureExactly<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IField<T>;
}

/// <summary>A claim of the gallery about two doubles.</summary>
internal abstract class PlainClaim : GalleryClaim, IPlain<GalleryRecipe>
{
    public override IReadOnlyList<Part> Parts => [Below];

    public override Effort Effort => new(Sampled: 160, Dropped: 16);

    public abstract (double Left, double Right) Compare(GalleryRecipe recipe, Draws draws);

    public abstract double Roundings(GalleryRecipe recipe);
}

/// <summary>A claim of the gallery about an event that shows in one share of runs and is said to show in another.</summary>
internal abstract class EventClaim(double share, double said, double rounding = 0) : GalleryClaim, IStatistical<GalleryRecipe>
{
    public override IReadOnlyList<Part> Parts => [Mean];

    public override Effort Effort => new(Sampled: 4000);

    public virtual IEnumerable<Observation<T>> Observe<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        yield return Mean.Seen(Happens(trial, recipe.Broken ? 1 - share : share), T.FromDyadic(said), T.FromDyadic(rounding));
    }

    protected static T Happens<T>(Trial<T> trial, double share)
        where T : struct, IReal<T> => T.Select(trial.Unit("event", 0) - T.FromDyadic(share), T.One, T.Zero);
}

/// <summary>A claim of the gallery about a quantity that decays at powers of 2, said to decay as 1/t.</summary>
internal abstract class DecayClaim : GalleryClaim, IRate<GalleryRecipe>
{
    public override IReadOnlyList<Part> Parts => [Decay];

    public override Effort Effort => new(Rates: 320);

    /// <summary>The exponent that 1/t must be told from.</summary>
    protected virtual double Rival => -2;

    protected virtual int Points => 24;

    /// <summary>Minus the logarithm of the quantity to the base 2, at t = 2^index.</summary>
    protected abstract double Logarithm(int index);

    public IEnumerable<Series<T>> Trace<T>(GalleryRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        double[] times = [.. Enumerable.Range(2, Points).Select(index => Math.ScaleB(1, index))];
        T[] values = [.. Enumerable.Range(2, Points).Select(index =>
            T.Exp(T.FromDyadic((recipe.Broken ? -0.25 * index : Logarithm(index)) * Math.Log(2))))];
        yield return Decay.Along(Abscissa.Power, times, values, -T.One, T.FromDyadic(Rival));
    }
}

/// <summary>A claim of the gallery on a box.</summary>
internal abstract class BoxClaim : GalleryClaim, IOnBox<GalleryRecipe>
{
    public override IReadOnlyList<Part> Parts => [Below];

    public override Effort Effort => new(Boxes: 500);

    public virtual IEnumerable<GalleryRecipe> Pieces => [Canonical];

    public Part PartOf(GalleryRecipe recipe) => Below;

    public virtual IReadOnlyList<(string Name, double Low, double High)> BoxOf(GalleryRecipe recipe) => [("x", 0, 2), ("y", 0, 2)];

    public abstract (T Left, T Right) Sides<T>(GalleryRecipe recipe, ReadOnlySpan<T> point)
        where T : struct, IReal<T>;
}

/// <summary>A claim of the gallery about a finite domain.</summary>
internal abstract class FiniteClaim : GalleryClaim, IExhaustive<GalleryRecipe>
{
    public override IReadOnlyList<Part> Parts => [Counted];

    public virtual IEnumerable<GalleryRecipe> Domain => Enumerable.Range(0, 10).Select(number => new GalleryRecipe { Number = number });

    public abstract IEnumerable<Census> Enumerate(GalleryRecipe recipe, Trial<PrimeField> trial);
}

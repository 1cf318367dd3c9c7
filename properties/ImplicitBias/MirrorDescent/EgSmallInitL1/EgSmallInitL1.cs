namespace Theorems.Properties.ImplicitBias;

/// <summary>From equal and vanishing weights alpha, exponentiated gradient descent finds the solution of least l1 norm, up to O(1/ln(1/alpha)).</summary>
public sealed class EgSmallInitL1 : Theorem<SmallStartRecipe>, IAnalytic<SmallStartRecipe>
{
    public override string Words =>
        "From equal weights alpha, exponentiated gradient descent on least squares ends within O(1/ln(1/alpha)) of the least l1 norm.";

    public override string Setting => """
        w_alpha = argmin {sum w ln(w/alpha) - w + alpha : A w = b, w >= 0}, the limit of the descent from alpha (1, .., 1);
        w_1 of least |w|_1 there; S(w) = sum w ln w - w, d the length of w, alpha < 1
        """;

    private static readonly Inequality Gap = new("(a)", "|w_alpha|_1 - |w_1|_1 <= (S(w_1) + d)/ln(1/alpha)")
    {
        Terms = ["S(w_1)/ln(1/alpha)", "d/ln(1/alpha)"],
        Unbounded = "solutions of A w = b have sums of any size",
        Loose = "-S(w_alpha) is at most d, with equality where every weight is 1, and no limit for a small alpha has such weights",
    };

    private static readonly Inequality Divergence = new("(b)", "S(w_alpha) + |w_alpha|_1 ln(1/alpha) <= S(w_1) + |w_1|_1 ln(1/alpha)")
    {
        Terms = ["S(w_1)", "|w_1|_1 ln(1/alpha)"],
        Unbounded = "solutions of A w = b have sums of any size",
    };

    private static readonly Inequality Least = new("(c)", "|w_1|_1 <= |w_alpha|_1")
    {
        Unbounded = "the least sum may have any size, as b may",
    };


    public override IReadOnlyList<Part> Parts => [Gap, Divergence, Least];

    public override Gen<SmallStartRecipe> Recipes =>
        from rows in Gen.Choose(1, 3)
        from columns in Gen.Choose(rows + 2, 7)
        from logarithm in Gen.Choose(2, 64)
        select new SmallStartRecipe { Rows = rows, Columns = columns, Logarithm = logarithm / 2.0 };

    public override bool Admits(SmallStartRecipe recipe) => recipe is { Rows: >= 1, Logarithm: > 0 and <= 32 } && recipe.Columns >= recipe.Rows + 2;

    public override IReadOnlyList<Assumption<SmallStartRecipe>> Assumptions =>
    [
        new("alpha < 1", recipe => recipe with { Logarithm = -2 }, Breaks: Gap),
        new("all weights start at the same alpha", recipe => recipe with { EqualStart = false, Logarithm = 32 }, Breaks: Gap),
        new("the geometry is that of the entropy (gradient descent instead)", recipe => recipe with { Geometry = Geometry.Euclidean, Logarithm = 32 },
            Breaks: Gap),
    ];

    IEnumerable<Measurement<T>> IAnalytic<SmallStartRecipe>.Measure<T>(SmallStartRecipe recipe, Trial<T> trial)
    {
        SmallStart<T> start = new(recipe, trial);
        (RunningError<T> limit, RunningError<T> least) = start.Sums;
        RunningError<T> logarithm = RunningError<T>.Exact(start.Logarithm);
        RunningError<T> entropy = Entropy(start.Least);
        T disturbance = start.Disturbance;
        RunningError<T> count = RunningError<T>.FromDyadic(start.Limit.Length);
        yield return Disturbed(Gap.AtMost<T>(limit - least, [entropy / logarithm, count / logarithm]), disturbance / T.Abs(start.Logarithm));
        yield return Disturbed(Divergence.AtMost<T>(Entropy(start.Limit) + (logarithm * limit), [entropy, logarithm * least]), disturbance);
        yield return Disturbed(Least.AtMost(least, limit), start.DisturbanceOfSum);
    }

    private static Measurement<T> Disturbed<T>(Measurement<T> measurement, T disturbance)
        where T : struct, IReal<T> => measurement with { Rounding = measurement.Rounding + (disturbance / T.FromDyadic(T.UnitRoundoff)) };

    // sum w ln w - w, with 0 ln 0 = 0.
    private static RunningError<T> Entropy<T>(RunningError<T>[] weights)
        where T : struct, IReal<T>
    {
        RunningError<T> sum = RunningError<T>.Zero;
        foreach (RunningError<T> weight in weights)
        {
            T inside = -weight.Value;
            RunningError<T> logarithm = RunningError<T>.Log(new(T.Select(inside, weight.Value, T.One), T.Select(inside, weight.Error, T.Zero)));
            sum += (weight * logarithm) - weight;
        }

        return sum;
    }
}

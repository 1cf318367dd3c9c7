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

    private static readonly Inequality Gap = new("(a)", "|w_alpha|_1 - |w_1|_1 <= (S(w_1) + d)/ln(1/alpha)");
    private static readonly Inequality Divergence = new("(b)", "S(w_alpha) + |w_alpha|_1 ln(1/alpha) <= S(w_1) + |w_1|_1 ln(1/alpha)");
    private static readonly Inequality Least = new("(c)", "|w_1|_1 <= |w_alpha|_1");

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
        yield return AtMost(Gap, limit - least, (entropy + RunningError<T>.FromDyadic(start.Limit.Length)) / logarithm, disturbance / T.Abs(start.Logarithm));
        yield return AtMost(Divergence, Entropy(start.Limit) + (logarithm * limit), entropy + (logarithm * least), disturbance);
        yield return AtMost(Least, least, limit, start.DisturbanceOfSum);
    }

    private static Measurement<T> AtMost<T>(Inequality part, RunningError<T> left, RunningError<T> right, T disturbance)
        where T : struct, IReal<T> => part.AtMost(left.Value, right.Value, (left.Error + right.Error + disturbance) / T.FromDyadic(T.UnitRoundoff));

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

namespace Theorems.Properties.Margin;

/// <summary>Normalised gradient descent reaches the maximum margin at the rate 1/t, where gradient descent takes 1/ln t.</summary>
public sealed partial class NormalisedGdFaster(NormalisedGdFaster.Recipe? data = null) : Theorem<NormalisedGdFaster.Recipe>(data), IAcceptsTable,
    IAnalytic<NormalisedGdFaster.Recipe>, IRate<NormalisedGdFaster.Recipe>, IGolden<NormalisedGdFaster.Recipe>
{
    // Later on the shares have often converged, and both sides of (i) and (ii) agree to the last digit.
    private const int LastComparedStep = 32;

    // Before that the bound of (iii) is mostly larger than any gap.
    private const int FirstComparedGap = 8;

    public override string Words => "Gradient descent whose steps are divided by the loss reaches the maximum margin at the rate 1/t; "
        + "plain gradient descent does at 1/ln t only, where several points attain the margin.";

    public override string Setting => """
        |z_n| <= 1, q_t = softmax(-Z w_t), w_(t+1) = w_t + eta Z'q_t, w_0 = 0, eta <= 1, g_t = |Z'q_t|, psi(w) = ln sum exp(-z_n.w),
        gamma the margin of a unit vector
        alpha > 0 on the support, sum alpha_n z_n the shortest vector with every margin at least 1, a = alpha/sum alpha, H(a) = -sum a_n ln a_n
        """;

    private static readonly Inequality Pull = new("(i)", "g_(t+1) <= g_t");

    private static readonly Inequality Decrease = new("(ii)", "psi(w_t) - psi(w_(t+1)) >= (eta/2)(g_t^2 + g_(t+1)^2)");

    private static readonly Inequality Margin = new(
        "(iii)", "gamma - min_n z_n.w_t/|w_t| <= [ln n + (eta/2)(g_0^2 - gamma^2)]/(eta gamma t)")
    {
        Terms = ["ln n/(eta gamma t)", "(g_0^2 - gamma^2)/(2 gamma t)"],
        Ceiling = 1,
        Loose = "|w| times the gap tends to K = H(a) + ln max a, at most 0.98 of eight points, and the bound has ln n and more for it",
    };


    private static readonly Order MarginRate = new("(iii) rate", "this gap decays like 1/t if several points attain gamma");

    private static readonly Order PlainRate = new("(iv) rate",
        "the gap of the margin of plain gradient descent decays like 1/ln t if K = H(a) + ln max a > 0, that is if alpha is not constant on the support");

    private static readonly Order PlainLimit = new(
        "(iv) coefficient", "|w| times this gap, less K, decays like 1/ln t if K > 0");

    public override IReadOnlyList<Part> Parts => [Pull, Decrease, Margin, MarginRate, PlainRate, PlainLimit];

    /// <summary>Descent on the logarithm of the exponential loss.</summary>
    public sealed record Recipe
    {
        /// <summary>The number n of points.</summary>
        public int Points { get; init; } = 4;

        /// <summary>The dimension d.</summary>
        public int Dimension { get; init; } = 3;

        /// <summary>eta.</summary>
        public double StepSize { get; init; } = 0.5;

        /// <summary>The number of steps.</summary>
        public int Steps { get; init; } = 256;

        /// <summary>The points are separable; otherwise the negative of the first is added.</summary>
        public bool Separable { get; init; } = true;

        /// <summary>Steps are divided by the loss; otherwise they are those of plain gradient descent.</summary>
        public bool Normalised { get; init; } = true;

        /// <summary>The points lie in the unit ball; otherwise they are ten times as long.</summary>
        public bool InUnitBall { get; init; } = true;

        /// <summary>A user's own points; replaces what would be drawn.</summary>
        public GivenPoints? Data { get; init; }
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("steps are divided by the loss", recipe => recipe with { Normalised = false, StepSize = 0.5, Steps = 4096 }, Breaks: Margin),
        new("|z_n| <= 1 (ten times as long, eta = 1)", recipe => recipe with { InUnitBall = false, StepSize = 1 }, Breaks: Margin),
        new("eta <= 1 (eta = 100)", recipe => recipe with { StepSize = 100 }, Breaks: Margin),
        new("eta <= 1, for (iii) alone (eta = 4)", recipe => recipe with { StepSize = 4 }, Breaks: Margin, Necessary: false),
        new("the data are separable", recipe => recipe with { Separable = false, Steps = 1024 }, Breaks: Margin),
    ];

    public override Gen<Recipe> Recipes =>
        from points in Gen.Choose(2, 8)
        from dimension in Gen.Choose(2, 6)
        from step in Gen.Choose(13, 64)
        from steps in Gen.Elements(64, 64, 128, 128, 256, 256, 256, 2048)
        select (Data ?? new Recipe { Points = points, Dimension = dimension }) with
        {
            StepSize = step / 64.0,
            Steps = Data is { Data.Count: > 4096 } ? Math.Min(steps, 256) : steps,
        };

    public override bool Admits(Recipe recipe) => recipe is { Steps: >= FirstComparedGap, StepSize: > 0 and <= 1 }
        && (Data is null ? recipe is { Points: >= 2, Dimension: >= 2 } : recipe.Points == Data.Points && recipe.Dimension == Data.Dimension);

    public override Recipe Canonical => Data ?? new() { Points = 5, Steps = 2000 };

    public override Effort Effort => Data?.Data is { } given ? Effort.OnGivenData(given.Count) : base.Effort;

    public string TableLayout => GivenPoints.Layout;

    public Claim On(GivenTable table)
    {
        if (!GivenPoints.TryRead(table, out GivenPoints? points, out GivenData? nothing))
        {
            return new NormalisedGdFaster(new()) { GivenData = nothing };
        }

        // With eta = 1, |z| <= 1 and g_0 at most the longest point, half of gamma is lost at most once the bound of (iii) is half of it.
        double margin = points.Margin / 2;
        double steps = (Math.Log(points.Points.Count) + (points.Longest * points.Longest / 8)) / (margin * margin / 2);
        return new NormalisedGdFaster(new() { Points = points.Points.Count, Dimension = points.Dimension, Data = points })
        {
            GivenData = points.Known(new GivenFact(
                "to expect", $"with eta = 1 half of the largest margin is reached after {GivenNumbers.Steps(steps)}, by (iii)")),
        };
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Descent<T> descent = new(recipe, trial);
        T eta = T.FromDyadic(recipe.StepSize);
        for (int time = 1; time <= recipe.Steps; time++)
        {
            (T before, T potential) = (descent.State.PullNorm, descent.State.Value);
            descent.Step();
            if (int.PopCount(time) != 1)
            {
                continue;
            }

            if (time <= LastComparedStep)
            {
                // Both sides are evaluated at the computed points; between them lies one step, which errs by one more evaluation.
                T after = descent.State.PullNorm;
                T rounding = 3 * descent.Evaluation;
                // |Z'q| is at most the longest point, 1 or what it is scaled to.
                double longest = recipe.InUnitBall ? 1 : 10;
                yield return Pull.AtMost(after, before, rounding, time).OutOf(longest);
                T squares = 0.5 * eta * ((before * before) + (after * after));
                yield return Decrease.AtMost(squares, potential - descent.State.Value, rounding, time).OutOf(recipe.StepSize * longest * longest);
            }

            if (time < FirstComparedGap)
            {
                continue;
            }

            // Over gamma + max|z|, the most that a gap can be (Cauchy).
            T reach = descent.Margin + descent.Longest;
            yield return Margin.AtMost<T>(
                descent.Gap / reach, [.. descent.Terms.Select(term => term / reach)], (descent.Rounding / reach) + T.FromDyadic(8), time);
        }
    }

    // The gap of normalised descent by steps, and of plain descent by the logarithm of time.
    IEnumerable<Series<T>> IRate<Recipe>.Trace<T>(Recipe recipe, Trial<T> trial)
    {
        if (recipe.Data is not null)
        {
            yield break;
        }

        double[] times = [.. Enumerable.Range(16, 9).Select(half => Math.Round(Math.Pow(2, half / 2.0)))];
        Descent<T> normalised = new(recipe with { Points = 8, Dimension = 2, StepSize = 1 }, trial);
        yield return MarginRate.Along(Abscissa.Power, times, [.. times.Select(normalised.GapWhereSeveralSupport)], -T.One, T.FromDyadic(-0.5));
        double[] logarithmicTimes = [4, 5.5, 8, 11, 16, 23, 32, 45, 64, 90, 128];
        PlainFlow<T> plain = new(trial);
        (T Gap, T Length)[] gaps = [.. logarithmicTimes.Select(plain.GapAt)];
        double[] plainTimes = [.. logarithmicTimes.Select(Math.Exp)];
        yield return PlainRate.Along(
            Abscissa.PowerOfLogarithm, plainTimes, [.. gaps.Select(pair => IfSpread(pair.Gap))], -T.One, T.FromDyadic(-2));
        yield return PlainLimit.Along(
            Abscissa.PowerOfLogarithm, plainTimes, [.. gaps.Select(pair => IfSpread(T.Abs((pair.Length * pair.Gap) - plain.Spread)))], -T.One, T.Zero);

        // A series of zeros says nothing. With one support vector K is ln 1, and not positive; 2^-40 keeps away from its rounding.
        T IfSpread(T value) => T.Select(plain.Spread - T.FromDyadic(Math.ScaleB(1, -40)), T.Zero, T.Max(value, T.Zero));
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        const string origin = "one rounding of w a step, which descent does not expand";
        Descent<T> descent = new(recipe, trial);
        foreach (int time in (int[])[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000])
        {
            T gap = descent.GapAt(time);
            yield return new("g", time, descent.State.PullNorm, descent.Rounding, origin);
            yield return new("gamma - min z.w/|w|", time, gap, descent.Rounding, origin);
            yield return new("B", time, descent.Bound, descent.Rounding, origin);
        }
    }
}

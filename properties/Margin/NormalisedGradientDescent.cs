namespace Theorems.Properties.Margin;

/// <summary>Normalised gradient descent reaches the maximum margin at the rate 1/t, where gradient descent takes 1/ln t.</summary>
/// <remarks>Notes 002 (Gunasekar). Papers: Nacson et al., AISTATS 2019; Ji and Telgarsky, ALT 2021.</remarks>
public sealed class NormalisedGradientDescent :
    Claim<NormalisedRecipe>, IAnalytic<NormalisedRecipe>, IRate<NormalisedRecipe>, IGolden<NormalisedRecipe>
{
    private const string Margin = "(iii)";

    // Later on the shares have often converged, and both sides of (i) and (ii) agree to the last digit.
    private const int LastComparedStep = 32;

    public override string Id => "normalised-gd-faster";

    public override string Subject => "margin";

    public override Statement Statement => new()
    {
        Words = "Gradient descent whose steps are divided by the loss reaches the maximum margin at the rate 1/t; plain gradient descent does at 1/ln t only.",
        Formula = """
            |z_n| <= 1, q_t = softmax(-Z w_t), w_(t+1) = w_t + eta Z'q_t, w_0 = 0, eta <= 1, g_t = |Z'q_t|, psi(w) = ln sum exp(-z_n.w), gamma the margin of a unit vector
            (i) g_(t+1) <= g_t
            (ii) psi(w_t) - psi(w_(t+1)) >= (eta/2)(g_t^2 + g_(t+1)^2)
            (iii) gamma - min_n z_n.w_t/|w_t| <= [ln n + (eta/2)(g_0^2 - gamma^2)]/(eta gamma t)
            (iv) plain gradient descent: the gap of the margin decays like 1/ln t
            """,
        Notes = "002 (Gunasekar): \"using an adaptive step size can still increase the speed at which you reach the final solution\".",
        Source = "Nacson, Lee, Gunasekar, Savarese, Srebro, Soudry, AISTATS 2019; the rate 1/t: Ji and Telgarsky, ALT 2021.",
        Sketch = """
            psi(w_t) - psi(w_(t+1)) = eta <Z'q_(t+1), Z'q_t> + KL(q_(t+1), q_t), and |Z'(q' - q)|^2 <= |q' - q|_1^2 <= 2 KL(q', q) (Pinsker): (ii), as eta <= 1. The shares move by mirror
            descent on |Z'q|^2/2: (i). Sum (ii) and use min z.w >= -psi(w), |w_t| <= eta sum g_s and g_s >= gamma: (iii). (iv) is max-margin-direction.
            """,
    };

    public override Gen<NormalisedRecipe> Recipes =>
        from points in Gen.Choose(2, 8)
        from dimension in Gen.Choose(2, 6)
        from step in Gen.Choose(13, 64)
        from steps in Gen.Elements(64, 64, 128, 128, 256, 256, 256, 2048)
        select new NormalisedRecipe { Points = points, Dimension = dimension, StepSize = step / 64.0, Steps = steps };

    public override bool Admits(NormalisedRecipe recipe) => recipe is { Points: >= 2, Dimension: >= 2, Steps: >= 1, StepSize: > 0 and <= 1 };

    public override NormalisedRecipe Canonical => new() { Points = 5, Steps = 2000 };

    public override Effort Effort => new(Rates: 128);

    public override IReadOnlyList<Assumption<NormalisedRecipe>> Assumptions =>
    [
        new("steps are divided by the loss", recipe => recipe with { Normalised = false, StepSize = 0.5, Steps = 4096 }, Breaks: Margin),
        new("|z_n| <= 1 (ten times as long, eta = 1)", recipe => recipe with { InUnitBall = false, StepSize = 1 }, Breaks: Margin),
        new("eta <= 1 (eta = 100)", recipe => recipe with { StepSize = 100 }, Breaks: Margin),
        new("eta <= 1, for (iii) alone (eta = 4)", recipe => recipe with { StepSize = 4 }, Breaks: Margin, Necessary: false),
        new("the data are separable", recipe => recipe with { Separable = false, Steps = 1024 }, Breaks: Margin),
    ];

    public IEnumerable<Measurement<T>> Measure<T>(NormalisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        NormalisedDescent<T> descent = new(recipe, trial);
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
                T rounding = T.FromDyadic(3) * descent.Evaluation;
                yield return Measurement.AtMost("(i)", time, after, before, rounding);
                T squares = T.FromDyadic(0.5) * eta * ((before * before) + (after * after));
                yield return Measurement.AtMost("(ii)", time, squares, potential - descent.State.Value, rounding);
            }

            yield return Measurement.AtMost(Margin, time, descent.Gap, descent.Bound, descent.Rounding);
        }
    }

    public IEnumerable<Series<T>> Trace<T>(NormalisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T> => MarginSeries.Of(recipe, trial);

    public IEnumerable<Quantity<T>> Snapshot<T>(NormalisedRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        const string origin = "one rounding of w a step, which descent does not expand";
        NormalisedDescent<T> descent = new(recipe, trial);
        foreach (int time in (int[])[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000])
        {
            T gap = descent.GapAt(time);
            yield return new("g", time, descent.State.PullNorm, descent.Rounding, origin);
            yield return new("gamma - min z.w/|w|", time, gap, descent.Rounding, origin);
            yield return new("B", time, descent.Bound, descent.Rounding, origin);
        }
    }
}

using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

/// <summary>The excess risk is approximation error, estimation error and optimisation error; which of them are never negative.</summary>
public sealed class RiskDecomposition : Theorem<ThreePointsRecipe>, IAlgebraic<ThreePointsRecipe>, IExhaustive<ThreePointsRecipe>,
    IGolden<ThreePointsRecipe>
{
    private static readonly int[] s_labellings = [.. Enumerable.Range(0, ThreePoints.Labellings)];

    public override string Words =>
        "The excess risk is the sum of approximation, estimation and optimisation error, of which the second is never negative, nor is its sum with the third.";

    public override string Setting => """
        R(h) = P(h(x) != y);  g*: the labelling of least risk;  H a class, h* in H of least risk, h_S in H of least risk on a sample S, h^ what is found
        approximation R(h*) - R(g*);  estimation R(h_S) - R(h*);  optimisation R(h^) - R(h_S)
        """;

    private static readonly Identity Sum = new("(a)",
        "approximation + estimation + optimisation = sum over x with h^(x) != g*(x) of P(x, g*(x)) - P(x, h^(x)), whatever the four labellings are");

    private static readonly Enumeration Approximation = new("(b) approximation", "R(h*) - R(g*) >= 0");
    private static readonly Enumeration Estimation = new("(c) estimation", "R(h_S) - R(h*) >= 0");
    private static readonly Enumeration Both = new("(d) estimation and optimisation", "R(h^) - R(h*) >= 0 if h^ lies in H");

    public override IReadOnlyList<Part> Parts => [Sum, Approximation, Estimation, Both];

    public override Gen<ThreePointsRecipe> Recipes => from points in Gen.Choose(1, 4) select new ThreePointsRecipe { Points = points };

    public override bool Admits(ThreePointsRecipe recipe) => recipe.Points >= 1;

    public override IReadOnlyList<Assumption<ThreePointsRecipe>> Assumptions =>
    [
        new("g* has the least risk of all (any labelling instead)", recipe => recipe with { Bayes = false }, Approximation),
        new("h^ lies in H (any labelling instead)", recipe => recipe with { FoundInClass = false }, Both),
        new("h_S lies in H (the best of all labellings on S instead)", recipe => recipe with { LearntInClass = false }, Estimation),
        new("h* has the least risk in H (the greatest instead)", recipe => recipe with { BestOfClass = false }, Estimation),
    ];

    // Four labellings as they come, and any weights at all: the identity does not need them to be best at anything.
    IEnumerable<Measurement<T>> IAlgebraic<ThreePointsRecipe>.MeasureExactly<T>(ThreePointsRecipe recipe, Trial<T> trial)
    {
        T[] weights = [.. Enumerable.Range(0, 2 * recipe.Points).Select(index => trial.Uniform("P", index, 0, 1))];
        int[] labellings = [.. Enumerable.Range(0, 4).Select(which => trial.SharedInteger("labelling", which, 1 << recipe.Points))];
        (int ideal, int best, int learnt, int found) = (labellings[0], labellings[1], labellings[2], labellings[3]);
        T terms = (Risk(best) - Risk(ideal)) + (Risk(learnt) - Risk(best)) + (Risk(found) - Risk(learnt));
        T excess = T.Zero;
        foreach (int point in Enumerable.Range(0, recipe.Points).Where(point => (((found ^ ideal) >> point) & 1) == 1))
        {
            excess += Weight(point, ideal) - Weight(point, found);
        }

        yield return Sum.Zero(terms - excess);

        T Weight(int point, int labelling) => weights[(2 * point) + ((labelling >> point) & 1)];
        T Risk(int labelling) => Enumerable.Range(0, recipe.Points).Aggregate(T.Zero, (sum, point) => sum + Weight(point, ~labelling));
    }

    public IEnumerable<ThreePointsRecipe> Domain => ThreePoints.Domain;

    // Every class H of the 255, every sample of the 36, every labelling that may be found.
    IEnumerable<Census> IExhaustive<ThreePointsRecipe>.Enumerate(ThreePointsRecipe recipe, Trial<PrimeField> trial)
    {
        ThreePoints points = new(recipe);
        long[] risks = points.Risks;
        long[] costs = recipe.BestOfClass ? risks : [.. risks.Select(risk => -risk)];
        int ideals = recipe.Bayes ? 1 << points.Bayes : ThreePoints.Everything;
        (Cases approximation, Cases estimation, Cases both) = (new(), new(), new());
        foreach (int members in Enumerable.Range(1, ThreePoints.Everything))
        {
            int best = FiniteHypotheses.Least(members, costs);
            foreach (int ideal in s_labellings)
            {
                if (((ideals >> ideal) & 1) == 1)
                {
                    approximation.Add(risks[best] >= risks[ideal], () => Text(members, best, ideal));
                }
            }

            int candidates = recipe.FoundInClass ? members : ThreePoints.Everything;
            foreach (long[] onSample in points.OnSamples)
            {
                int learnt = FiniteHypotheses.Least(recipe.LearntInClass ? members : ThreePoints.Everything, onSample);
                estimation.Add(risks[learnt] >= risks[best], () => Text(members, learnt, best));
                foreach (int found in s_labellings)
                {
                    if (((candidates >> found) & 1) == 1)
                    {
                        both.Add((risks[learnt] - risks[best]) + (risks[found] - risks[learnt]) >= 0, () => Text(members, found, best));
                    }
                }
            }
        }

        yield return approximation.Of(Approximation);
        yield return estimation.Of(Estimation);
        yield return both.Of(Both);
    }

    private static string Text(int members, int better, int worse) =>
        $"H has the labellings of the mask {members}; {better} has less risk than {worse}";

    IEnumerable<Quantity<T>> IGolden<ThreePointsRecipe>.Snapshot<T>(ThreePointsRecipe recipe, Trial<T> trial) => [];

    // The three terms of one instance, H without the four best labellings, for every sample; h^ is the first of H.
    IEnumerable<ExactQuantity> IGolden<ThreePointsRecipe>.ExactSnapshot(ThreePointsRecipe recipe)
    {
        ThreePoints points = new(recipe);
        int members = points.Risks.Select((risk, labelling) => (risk, labelling)).OrderBy(one => one.risk).ThenBy(one => one.labelling).Skip(4)
            .Aggregate(0, (mask, one) => mask | (1 << one.labelling));
        int best = FiniteHypotheses.Least(members, points.Risks);
        int found = int.TrailingZeroCount(members);
        yield return new("approximation error", 0, new Rational(points.Risks[best] - points.Risks[points.Bayes], points.Total).ToString());
        for (int sample = 0; sample < points.OnSamples.Length; sample++)
        {
            int learnt = FiniteHypotheses.Least(members, points.OnSamples[sample]);
            yield return new("estimation error by sample", sample, new Rational(points.Risks[learnt] - points.Risks[best], points.Total).ToString());
            yield return new("optimisation error by sample", sample, new Rational(points.Risks[found] - points.Risks[learnt], points.Total).ToString());
        }

        // Two points of weight 1/2, P(y = 1) = 7/10 on both, H = {0}: a labelling that is not that of Bayes, and still better than H.
        long[] risks = FiniteHypotheses.Risks([3, 7, 3, 7]);
        yield return new("risk of (1, 0), which is not the least", 0, new Rational(risks[0b01], 20).ToString());
        yield return new("least risk in H = {(0, 0)}", 0, new Rational(risks[FiniteHypotheses.Least(0b0001, risks)], 20).ToString());
    }
}

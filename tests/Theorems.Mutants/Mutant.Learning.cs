namespace Theorems.Mutants;

// Mistakes in the kernels of learning theory.
internal sealed partial record Mutant
{
    private const string FreeLunch = "no-free-lunch";
    private const string ThreeErrors = "risk-decomposition";
    private const string Hedge = "hedge-l1-regret";
    private const string Competes = "sgd-norm-bound";
    private const string Contrast = "contrastive-mean-classifier";
    private const string Capacity = "linear-vc-dimension";
    private const string FiniteClass = "finite-class-erm";
    private const string PrintedLunch = "no-free-lunch-as-printed";
    private const string PrintedErrors = "risk-decomposition-as-printed";
    private const string PrintedNorm = "sgd-norm-bound-as-printed";

    private static IReadOnlyList<Mutant> OfLearning =>
    [
        new(FreeLunch, "the points seen are counted for those that are not", "Learning/LearningProblem.cs",
            "(Labellings - 1) & ~_seen[sample];",
            "(Labellings - 1) & _seen[sample];"),
        new(FreeLunch, "a memoriser forgets what it has seen", "Learning/LearningProblem.cs",
            "MemoriseMajority => known | (2",
            "MemoriseMajority => 0 & known | (2"),
        new(FreeLunch, "a rule is shown all labels", "Learning/LearningProblem.cs",
            "Hypothesis(rule, _seen[sample], labelling & _seen[sample]);",
            "Hypothesis(rule, _seen[sample], labelling);"),
        new(PrintedLunch, "every mistake is counted twice", "Learning/LearningProblem.cs",
            "sum += Mistakes(table, sample",
            "sum += 2 * Mistakes(table, sample"),
        new(FreeLunch, "the last symbol is never drawn", "Learning/Sequences.cs", "Enumerable.Range(0, symbols)", "Enumerable.Range(0, symbols - 1)"),
        new(ThreeErrors, "the risk is the weight of what is right", "Learning/FiniteHypotheses.cs", "(2 * point) + 1 - ((", "(2 * point) + (("),
        new(ThreeErrors, "the worst of a class", "Learning/FiniteHypotheses.cs",
            "risks[hypothesis] < risks[best]",
            "risks[hypothesis] > risks[best]"),
        new(ThreeErrors, "Bayes takes the lighter label", "Learning/FiniteHypotheses.cs", "+ 1] > weights[2 * point]", "+ 1] < weights[2 * point]"),
        new(PrintedErrors, "all hypotheses have the same risk", "Learning/FiniteHypotheses.cs",
            "1 - ((hypothesis >> point) & 1)",
            "1 - ((hypothesis >> point) & 0)"),
        new(Hedge, "the worst expert has the largest share", "Learning/MultiplicativeWeights.cs",
            "T.Exp(-(rate * (losses[expert] - shift)))",
            "T.Exp(rate * (losses[expert] - shift))"),
        new(Hedge, "shares are not normalised", "Learning/MultiplicativeWeights.cs",
            "shares[expert] /= sum;",
            "shares[expert] /= T.FromDyadic(shares.Length);"),
        new(Hedge, "the potential forgets the number of experts", "Learning/MultiplicativeWeights.cs",
            "/ T.FromDyadic(losses.Length)) / rate);",
            ") / rate);"),
        new(Competes, "sign of a step of the pass", "Learning/OnePass.cs", "weights[index] += rate", "weights[index] -= rate"),
        new(Competes, "the threshold is forgotten", "Learning/OnePass.cs", "T margin = -threshold;", "T margin = T.Zero;"),
        new(PrintedNorm, "what is too small costs nothing", "Learning/PiecewiseLosses.cs",
            "margin < T.Zero ? -margin : margin;",
            "margin < T.Zero ? T.Zero : margin;"),
        new(Competes, "the absolute loss pushes away from its kink", "Learning/PiecewiseLosses.cs",
            "margin < T.Zero ? T.One : margin > T.Zero",
            "margin < T.Zero ? -T.One : margin > T.Zero"),
        new(Competes, "the absolute loss is flat above its kink", "Learning/PiecewiseLosses.cs", "margin > T.Zero ? -T.One : T.Zero;", "T.Zero;"),
        new(Capacity, "labels are turned round in some rows only", "Learning/Dichotomies.cs",
            "constraints[row, columns + column] = -element;",
            "constraints[row, columns + column] = -points[row, column];"),
        new(Capacity, "binomials of one point more", "Learning/Dichotomies.cs", "(points - 1 - k) / (k + 1)", "(points - k) / (k + 1)"),
        new(Capacity, "rows are added where one should be taken off the other", "Learning/Dichotomies.cs",
            "element - (factor * subtracted))];\n                combination",
            "element + (factor * subtracted))];\n                combination"),
        new(FiniteClass, "the order of the draws does not count", "Learning/SampleTypes.cs", "weight * places * BigInteger", "weight * BigInteger"),
        new(FiniteClass, "the last atom is never left over", "Learning/SampleTypes.cs",
            "BigInteger.Pow(weights[atom], left), total",
            "BigInteger.Pow(weights[0], left), total"),
        new(Contrast, "x- is added", "Learning/ContrastiveLoss.cs", "points % points] - products", "points % points] + products"),
        new(Contrast, "x+ is x", "Learning/ContrastiveLoss.cs",
            "own[pair / points] * own[pair % points] * inner",
            "own[pair / points] * own[pair / points] * inner"),
        new(Contrast, "the other class's mean is left out", "Learning/ContrastiveLoss.cs",
            "difference[feature] -= means[feature];",
            "difference[feature] -= T.Zero;"),
    ];
}

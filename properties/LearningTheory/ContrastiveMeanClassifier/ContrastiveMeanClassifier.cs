using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

/// <summary>Features whose contrastive loss is small make the classes separable by their means.</summary>
public sealed class ContrastiveMeanClassifier : Theorem<ContrastiveMeanClassifier.Recipe>, IAnalytic<ContrastiveMeanClassifier.Recipe>,
    IExhaustive<ContrastiveMeanClassifier.Recipe>, IGolden<ContrastiveMeanClassifier.Recipe>
{
    public override string Words =>
        "If the contrastive loss of features is small, then so is, on average, the loss of the linear classifiers that the class means make.";

    public override string Setting => """
        classes c with probabilities rho_c and distributions D_c, features f; l convex, l(0) = 1; tau = sum rho_c^2, mu_c the mean of f over D_c
        L_un = E l(f(x).(f(x+) - f(x-))): c+ and c- from rho, x and x+ from D_c+, x- from D_c-, all independent;  L_un,= and L_un,!=: given c+ = c-, or not
        L_sup = E l(f(x).(mu_c+ - mu_c-)) given c+ != c-
        """;

    private static readonly Inequality Finer = new("(a)", "L_sup <= L_un,!=") { Unbounded = "a mean loss grows with the features" };
    private static readonly Inequality Bound = new("(b)", "L_sup <= (L_un - tau)/(1 - tau)") { Unbounded = "a mean loss grows with the features" };

    private static readonly Identity Split = new("(c)",
        "(1 - tau) L_un,!= + tau L_un,= = sum of J(x, x+) M(x-) l, J = sum_c rho_c D_c D_c^T the law of pairs, M = sum_c rho_c D_c that of points");

    private static readonly Inequality Collision = new("(d)", "1 <= L_un,=")
    {
        Unbounded = "the mean loss of x+ and x- of one class may be any number from zero on",
    };

    public override IReadOnlyList<Part> Parts => [Finer, Bound, Split, Collision];

    /// <summary>Classes on few points, their features, and a loss.</summary>
    public sealed record Recipe
    {
        /// <summary>The number of classes, at least 2.</summary>
        public int Classes { get; init; } = 3;

        /// <summary>The number n of points.</summary>
        public int Points { get; init; } = 4;

        /// <summary>The number k of features.</summary>
        public int Features { get; init; } = 2;

        /// <summary>Whether the loss is max(0, 1 - v); otherwise it is ln(1 + e^-v)/ln 2.</summary>
        public bool Hinge { get; init; } = true;

        /// <summary>Whether each class lives on one point.</summary>
        public bool PointMass { get; init; }

        /// <summary>Of what is enumerated: the feature of the first point.</summary>
        public int FirstFeature { get; init; }

        /// <summary>The feature of the second point.</summary>
        public int SecondFeature { get; init; }

        /// <summary>Whether x and x+ are independent; otherwise they are the same point.</summary>
        public bool Independent { get; init; } = true;

        /// <summary>Whether the loss is convex; otherwise it is cut off at 1.</summary>
        public bool Convex { get; init; } = true;

        /// <summary>Whether l(0) = 1; otherwise the loss is smaller by the factor ln 2 (in what is enumerated, 1/2).</summary>
        public bool OneAtZero { get; init; } = true;

        /// <summary>Whether c- is drawn from rho; otherwise from the other classes.</summary>
        public bool AnyNegative { get; init; } = true;
    }

    public override Gen<Recipe> Recipes =>
        from classes in Gen.Choose(2, 3)
        from points in Gen.Choose(2, 4)
        from features in Gen.Choose(1, 2)
        from hinge in Gen.Elements(true, false, false, false)
        from mass in Gen.Choose(0, 15)
        select new Recipe { Classes = classes, Points = points, Features = features, Hinge = hinge, PointMass = mass == 0 };

    public override bool Admits(Recipe recipe) => recipe is { Classes: >= 2 and <= 8, Points: >= 1 and <= 8, Features: >= 1 and <= 8 };

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("x and x+ are independent given the class (x+ = x instead)", recipe => recipe with { Independent = false }, Finer),
        new("the loss is convex (cut off at 1 instead)", recipe => recipe with { Convex = false }, Finer),
        new("l(0) = 1 (less instead)", recipe => recipe with { OneAtZero = false }, Bound),
        new("c- is drawn from rho (from the other classes instead)", recipe => recipe with { AnyNegative = false, PointMass = true }, Bound,
            Control: recipe => recipe with { PointMass = true }),
    ];

    public override Effort Effort => new(Hunted: 64);

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        Losses<RunningError<T>> losses = Sampled(recipe, trial);
        yield return Finer.AtMost(losses.Supervised, losses.Different);
        yield return Bound.AtMost(losses.Supervised, losses.Bound);
        yield return Split.Equal(losses.Unsupervised, losses.ByPairs);
        yield return Collision.AtMost(RunningError<T>.One, losses.Same);
    }

    private static Losses<RunningError<T>> Sampled<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        Matrix<T> drawn = trial.NormalMatrix("f", recipe.Points, recipe.Features);
        Matrix<RunningError<T>> features = new(recipe.Points, recipe.Features, [.. drawn.Elements.Select(RunningError<T>.Exact)]);
        RunningError<T>[][] classes = [.. Enumerable.Range(0, recipe.Classes).Select(name => recipe.PointMass
            ? [.. Enumerable.Range(0, recipe.Points).Select(point => RunningError<T>.FromDyadic(point == name % recipe.Points ? 1 : 0))]
            : Distribution(trial, $"D{name}", recipe.Points))];
        return new(recipe, features, classes, Distribution(trial, "rho", recipe.Classes), Loss);

        RunningError<T> Loss(RunningError<T> score)
        {
            RunningError<T> value = recipe.Hinge
                ? RunningError<T>.Max(RunningError<T>.One - score, RunningError<T>.Zero)
                : RunningError<T>.Softplus(-score) / RunningError<T>.Log(RunningError<T>.FromDyadic(2));
            value = recipe.OneAtZero ? value : value * RunningError<T>.Log(RunningError<T>.FromDyadic(2));
            return recipe.Convex ? value : RunningError<T>.Min(value, RunningError<T>.One);
        }
    }

    private static RunningError<T>[] Distribution<T>(Trial<T> trial, string stream, int length)
        where T : struct, IReal<T>
    {
        RunningError<T>[] weights = [.. Enumerable.Range(0, length).Select(index => RunningError<T>.Exact(trial.Uniform(stream, index, 1 / 64.0, 1)))];
        RunningError<T> sum = weights.Aggregate((left, right) => left + right);
        return [.. weights.Select(weight => weight / sum)];
    }

    // Two points with integer features, two classes with quarters, rho of 1/2 and 1/3.
    public IEnumerable<Recipe> Domain =>
        from first in Enumerable.Range(-1, 4)
        from second in Enumerable.Range(-1, 4)
        select new Recipe { Classes = 2, Points = 2, Features = 1, FirstFeature = first, SecondFeature = second };

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        Matrix<Rational> features = new(2, 1, [Rational.FromDyadic(recipe.FirstFeature), Rational.FromDyadic(recipe.SecondFeature)]);
        (Cases finer, Cases bound, Cases split, Cases collision) = (new(), new(), new(), new());
        foreach (int[] quarters in recipe.PointMass ? [[0, 4], [4, 0]] : Sequences.All(5, 2))
        {
            for (int share = 2; share <= 3; share++)
            {
                Losses<Rational> losses = new(
                    recipe, features, [Pair(new(quarters[0], 4)), Pair(new(quarters[1], 4))], Pair(new(1, share)), score => ExactLoss(recipe, score));
                finer.Add(losses.Supervised <= losses.Different, () => Text("L_un,!=", losses.Different));
                bound.Add(losses.Supervised <= losses.Bound, () => Text("bound", losses.Bound));
                split.Add(losses.Unsupervised == losses.ByPairs, () => Text("by pairs", losses.ByPairs));
                collision.Add(losses.Same >= Rational.One, () => Text("L_un,=", losses.Same));

                string Text(string name, Rational value) =>
                    $"f = ({recipe.FirstFeature}, {recipe.SecondFeature}), D = ({string.Join(", ", quarters)})/4: "
                    + $"{name} = {value}, L_sup = {losses.Supervised}";
            }
        }

        yield return finer.Of(Finer);
        yield return bound.Of(Bound);
        yield return split.Of(Split);
        yield return collision.Of(Collision);
    }

    private static Rational[] Pair(Rational first) => [first, Rational.One - first];

    private static Rational ExactLoss(Recipe recipe, Rational score)
    {
        Rational margin = score - Rational.One;
        Rational value = recipe.Convex ? default(PositivePart<Rational>).Value(margin) : default(RampLoss<Rational>).Value(margin);
        return recipe.OneAtZero ? value : value / Rational.FromDyadic(2);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Losses<RunningError<T>> losses = Sampled(recipe, trial);
        yield return new("tau", 0, losses.Tau);
        yield return new("L_un", 0, losses.Unsupervised);
        yield return new("L_un,!=", 0, losses.Different);
        yield return new("L_un,=", 0, losses.Same);
        yield return new("L_sup", 0, losses.Supervised);
    }

    // All losses of one instance.
    private sealed class Losses<T>
        where T : struct, IField<T>
    {
        public Losses(Recipe recipe, Matrix<T> features, T[][] classes, T[] rho, Func<T, T> loss)
        {
            T[] triples = ContrastiveLoss.OfTriples(features, loss);
            (T same, T different, T supervised) = (T.Zero, T.Zero, T.Zero);
            for (int own = 0; own < classes.Length; own++)
            {
                for (int other = 0; other < classes.Length; other++)
                {
                    T weight = rho[own] * rho[other];
                    T contrast = recipe.Independent ? ContrastiveLoss.Contrast<T>(triples, classes[own], classes[other])
                        : WithItself(triples, classes[own], classes[other]);
                    if (own == other)
                    {
                        Tau += weight;
                        same += weight * contrast;
                    }
                    else
                    {
                        different += weight * contrast;
                        supervised += weight * ContrastiveLoss.OfMeans(features, loss, classes[own], classes[other]);
                    }
                }
            }

            T rest = T.One - Tau;
            (Same, Different, Supervised) = (same / Tau, different / rest, supervised / rest);
            Unsupervised = recipe.AnyNegative ? same + different : Different;
            ByPairs = recipe.Independent && recipe.AnyNegative ? OverPairs(triples, classes, rho) : Unsupervised;
            Bound = (Unsupervised - Tau) / rest;
        }

        public T Tau { get; } = T.Zero;

        public T Same { get; }

        public T Different { get; }

        public T Supervised { get; }

        public T Unsupervised { get; }

        public T ByPairs { get; }

        public T Bound { get; }

        // x+ = x: of the triples only those with the same point twice count.
        private static T WithItself(T[] triples, T[] own, T[] other)
        {
            T sum = T.Zero;
            for (int point = 0; point < own.Length; point++)
            {
                for (int negative = 0; negative < other.Length; negative++)
                {
                    sum += own[point] * other[negative] * triples[(((point * own.Length) + point) * own.Length) + negative];
                }
            }

            return sum;
        }

        // The same loss as one mean, over pairs of a common class and a point of any.
        private static T OverPairs(T[] triples, T[][] classes, T[] rho)
        {
            int points = classes[0].Length;
            T sum = T.Zero;
            for (int index = 0; index < triples.Length; index++)
            {
                (T pair, T negative) = (T.Zero, T.Zero);
                for (int name = 0; name < classes.Length; name++)
                {
                    pair += rho[name] * classes[name][index / points / points] * classes[name][index / points % points];
                    negative += rho[name] * classes[name][index % points];
                }

                sum += pair * negative * triples[index];
            }

            return sum;
        }
    }
}

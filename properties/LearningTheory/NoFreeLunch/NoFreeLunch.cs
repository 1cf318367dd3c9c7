using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

/// <summary>Averaged over all labellings, every learner errs as a coin does on what it has not seen.</summary>
public sealed class NoFreeLunch : Theorem<NoFreeLunch.Recipe>, IAlgebraic<NoFreeLunch.Recipe>, IExhaustive<NoFreeLunch.Recipe>,
    IGolden<NoFreeLunch.Recipe>
{
    private const int DrawsOfLimit = 20;

    public override string Words => "Averaged over all labellings, every learner errs as often as a guess does on the points that it has not seen.";

    public override string Setting => """
        N points, each of c labels, all c^N labellings f equally likely; a sample S of m points, drawn with replacement, shows its labels
        A(S, f): the learner's hypothesis, a function of S and of f on S alone; R its share of wrong labels on all N points
        """;

    private static readonly Identity OffSample = new(
        "(a) off the sample", "the mean over f of the number of errors of A(S, f) off S = (1 - 1/c) (number of points off S), for each S");

    private static readonly Enumeration Paired = new(
        "(a) by pairs", "c = 2: f and the labelling that differs from it off S, and only there, have together one error at each point off S");

    private static readonly Enumeration Total = new("(b)", "c = 2: the mean of R over f and S >= 1/2 (1 - 1/N)^m");

    private static readonly Enumeration Attained = new("(b) attained", "with equality if A reproduces the labels that it has seen");

    private static readonly Enumeration Worst = new("(c)", "c = 2: for some f the mean of R over S >= 1/2 (1 - 1/N)^m");

    public override IReadOnlyList<Part> Parts => [OffSample, Paired, Total, Attained, Worst];

    /// <summary>Points, draws, a learner, and what is averaged.</summary>
    public sealed record Recipe
    {
        /// <summary>The number N of points.</summary>
        public int Points { get; init; } = 4;

        /// <summary>The number m of draws, below N.</summary>
        public int Draws { get; init; } = 2;

        /// <summary>The number c of labels; two in what is enumerated.</summary>
        public int Labels { get; init; } = 2;

        /// <summary>The number of labels that the bound speaks of; 0 for c.</summary>
        public int ClaimedLabels { get; init; }

        /// <summary>The rule that learns, in what is enumerated.</summary>
        public LearningRule Rule { get; init; }

        /// <summary>Whether all learners take the place of the rule: those whose hypothesis for the first labelled sample is a given one.</summary>
        public bool EveryLearner { get; init; }

        /// <summary>That hypothesis.</summary>
        public int First { get; init; }

        /// <summary>Whether all labellings are equally likely; otherwise only those are whose labels never fall from left to right.</summary>
        public bool AllLabellings { get; init; } = true;

        /// <summary>Whether errors are counted off the sample in (a); otherwise on all points.</summary>
        public bool OffSample { get; init; } = true;

        /// <summary>Whether the learner sees the sample's labels only; otherwise it is told the label of one point more.</summary>
        public bool Blind { get; init; } = true;
    }

    public override Gen<Recipe> Recipes =>
        from draws in Gen.Choose(1, 3)
        from points in Gen.Choose(draws + 1, 4)
        from labels in Gen.Choose(2, 3)
        select new Recipe { Points = points, Draws = draws, Labels = labels };

    public override bool Admits(Recipe recipe) => recipe.Draws >= 1 && recipe.Points > recipe.Draws && recipe.Labels >= 2;

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("all labellings are equally likely (those with rising labels only)", recipe => recipe with { AllLabellings = false }, OffSample),
        new("errors are counted off the sample (on all points instead)", recipe => recipe with { OffSample = false }, OffSample),
        new("the learner sees the labels of the sample only (one more instead)", recipe => recipe with { Blind = false }, OffSample),
        new("c is the number of labels (one more than the bound says)",
            recipe => recipe with { Labels = recipe.Labels + 1, ClaimedLabels = recipe.Labels }, OffSample),
        new("all labellings are equally likely, in (b)", recipe => recipe with { AllLabellings = false }, Total),
        new("the learner sees the labels of the sample only, in (c)", recipe => recipe with { Blind = false }, Worst),
    ];

    // A learner that guesses at random, with any probabilities: one minus that of the true label is added up over all labellings.
    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        int[] sample = [.. Enumerable.Range(0, recipe.Draws).Select(draw => trial.SharedInteger("x", draw, recipe.Points)).Distinct()];
        int[] unseen = [.. Enumerable.Range(0, recipe.Points).Except(sample)];
        int[] counted = recipe.OffSample ? unseen : [.. Enumerable.Range(0, recipe.Points)];
        int[] guessed = recipe.Blind ? counted : [.. counted.Where(point => point != unseen[0])];
        T[][] chances = Chances(recipe, trial, sample.Length);
        T errors = T.Zero;
        int number = 0;
        int[] labelling = new int[recipe.Points];
        do
        {
            if (recipe.AllLabellings || IsRising(labelling))
            {
                number++;
                int known = 0;
                foreach (int point in sample)
                {
                    known = (known * recipe.Labels) + labelling[point];
                }

                foreach (int point in guessed)
                {
                    errors += T.One - chances[(known * recipe.Points) + point][labelling[point]];
                }
            }
        }
        while (Advance(labelling, recipe.Labels));

        int labels = recipe.ClaimedLabels == 0 ? recipe.Labels : recipe.ClaimedLabels;
        yield return OffSample.Zero((T.FromDyadic(labels) * errors) - T.FromDyadic((labels - 1) * unseen.Length * number));
    }

    // For each way to label what is seen and each point, the probability of each label; the last one is what is left.
    private static T[][] Chances<T>(Recipe recipe, Trial<T> trial, int seen)
        where T : struct, IField<T>
    {
        T[][] chances = new T[(int)Math.Pow(recipe.Labels, seen) * recipe.Points][];
        for (int row = 0; row < chances.Length; row++)
        {
            T[] probabilities = new T[recipe.Labels];
            probabilities[^1] = T.One;
            for (int label = 0; label + 1 < recipe.Labels; label++)
            {
                probabilities[label] = trial.Uniform("q", (row * recipe.Labels) + label, 0, 1);
                probabilities[^1] -= probabilities[label];
            }

            chances[row] = probabilities;
        }

        return chances;
    }

    // The next labelling, the first point fastest; false after the last.
    private static bool Advance(int[] labelling, int labels)
    {
        for (int point = 0; point < labelling.Length; point++)
        {
            labelling[point] = (labelling[point] + 1) % labels;
            if (labelling[point] > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRising(int[] labels) => Enumerable.Range(1, labels.Length - 1).All(point => labels[point - 1] <= labels[point]);

    // Every rule on 4 to 6 points, and every learner at all on 2 and on 3 points with one draw: 256 and 262144 of them.
    public IEnumerable<Recipe> Domain =>
    [
        .. Enumerable.Range(0, 4).Select(first => new Recipe { Points = 2, Draws = 1, EveryLearner = true, First = first }),
        .. Enumerable.Range(0, 8).Select(first => new Recipe { Points = 3, Draws = 1, EveryLearner = true, First = first }),
        .. from points in new[] { 4, 5, 6 } from draws in new[] { 2, 3 } from rule in Enum.GetValues<LearningRule>()
           select new Recipe { Points = points, Draws = draws, Rule = rule },
    ];

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        LearningProblem problem = new(recipe.Points, recipe.Draws);
        Enumerated all = new(recipe, problem);
        if (recipe.EveryLearner)
        {
            int[] table = new int[problem.Samples.Count * problem.Labellings];
            for (int learner = recipe.First; learner < problem.Learners; learner += problem.Labellings)
            {
                int number = learner;
                problem.FillLearner(learner, table);
                all.Add(table, () => $"learner {number}");
            }
        }
        else
        {
            all.Add(problem.Learn(recipe.Rule), () => $"{recipe.Rule}");
        }

        return all.Found(!recipe.EveryLearner && recipe.Rule is LearningRule.MemoriseMajority or LearningRule.NearestNeighbour);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        foreach (int points in new[] { 10, 100, 1000 })
        {
            RunningError<T> missed = RunningError<T>.One - (RunningError<T>.One / RunningError<T>.FromDyadic(points));
            RunningError<T> power = Enumerable.Repeat(missed, DrawsOfLimit).Aggregate(RunningError<T>.FromDyadic(0.5), (product, factor) => product * factor);
            yield return new($"1/2 (1 - 1/N)^{DrawsOfLimit} for N points", points, power);
        }
    }

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        foreach (Recipe piece in Domain.Where(piece => !piece.EveryLearner && piece.Draws == 3))
        {
            LearningProblem problem = new(piece.Points, piece.Draws);
            int[] table = problem.Learn(piece.Rule);
            long total = Enumerable.Range(0, problem.Labellings).Sum(labelling => problem.Mistakes(table, labelling));
            long worst = Enumerable.Range(0, problem.Labellings).Max(labelling => problem.Mistakes(table, labelling));
            long cases = (long)problem.Samples.Count * problem.Points;
            yield return new($"mean risk of {piece.Rule}, three draws", piece.Points, new Rational(total, cases * problem.Labellings).ToString());
            yield return new($"worst risk of {piece.Rule}, three draws", piece.Points, new Rational(worst, cases).ToString());
        }
    }

    // What an enumeration has found so far; all sums are integers: the mean of R over S is a number of mistakes over N^(m + 1).
    private sealed class Enumerated
    {
        private readonly Recipe _recipe;
        private readonly LearningProblem _problem;
        private readonly int[] _labellings;
        private readonly long _bound;
        private readonly Cases _offSample = new();
        private readonly Cases _paired = new();
        private readonly Cases _total = new();
        private readonly Cases _attained = new();
        private readonly Cases _worst = new();

        public Enumerated(Recipe recipe, LearningProblem problem)
        {
            _recipe = recipe;
            _problem = problem;
            _labellings = [.. Enumerable.Range(0, problem.Labellings).Where(labelling => recipe.AllLabellings || IsThreshold(labelling))];
            _bound = problem.Points * (long)Math.Pow(problem.Points - 1, recipe.Draws);
        }

        public IEnumerable<Census> Found(bool memorises) =>
        [
            _offSample.Of(OffSample), _paired.Of(Paired), _total.Of(Total), _worst.Of(Worst), .. memorises ? [_attained.Of(Attained)] : Array.Empty<Census>(),
        ];

        public void Add(int[] table, Func<string> learner)
        {
            if (!_recipe.Blind)
            {
                Tell(table);
            }

            (long total, long worst, long both) = (0, 0, 0);
            long[] mistakes = new long[_labellings.Length];
            long wrongSamples = 0;
            for (int sample = 0; sample < _problem.Samples.Count; sample++)
            {
                int unseen = _problem.Unseen(sample);
                int points = int.PopCount(unseen);
                long off = 0;
                for (int index = 0; index < _labellings.Length; index++)
                {
                    int labelling = _labellings[index];
                    mistakes[index] += _problem.Mistakes(table, sample, labelling, _problem.Labellings - 1);
                    off += _problem.Mistakes(table, sample, labelling, _recipe.OffSample ? unseen : _problem.Labellings - 1);
                    int pair = _problem.Mistakes(table, sample, labelling, unseen) + _problem.Mistakes(table, sample, labelling ^ unseen, unseen);
                    both += pair == points ? 0 : 1;
                }

                wrongSamples += 2 * off == (long)points * _labellings.Length ? 0 : 1;
            }

            foreach (long one in mistakes)
            {
                total += one;
                worst = Math.Max(worst, one);
            }

            _offSample.Add(_problem.Samples.Count, wrongSamples, Text);
            _paired.Add((long)_problem.Samples.Count * _labellings.Length, both, Text);
            _total.Add(2 * total >= _bound * _labellings.Length, Text);
            _attained.Add(2 * total == _bound * _labellings.Length, Text);
            _worst.Add(2 * worst >= _bound, Text);

            string Text() => $"{learner()} on {_problem.Points} points";
        }

        private bool IsThreshold(int labelling) =>
            Enumerable.Range(0, _problem.Points + 1).Any(first => labelling == ((_problem.Labellings - 1) & ~((1 << first) - 1)));

        // Puts the true label of the leftmost point off the sample into each hypothesis.
        private void Tell(int[] table)
        {
            for (int index = 0; index < table.Length; index++)
            {
                int unseen = _problem.Unseen(index / _problem.Labellings);
                int told = unseen & -unseen;
                table[index] = (table[index] & ~told) | (index % _problem.Labellings & told);
            }
        }
    }
}

namespace Theorems.Properties.Privacy;

/// <summary>Averaging the gradients of parties, weighted by their data, is a step on all data; averaging models after several local steps is not.</summary>
public sealed class FedsgdEqualsPooled : Theorem<FedsgdEqualsPooled.Recipe>, IAlgebraic<FedsgdEqualsPooled.Recipe>, IGolden<FedsgdEqualsPooled.Recipe>
{
    public override string Words =>
        "If parties share gradients of their own data after each step, and these are weighted by the numbers of their points, training is "
        + "the same as on all data in one place.";

    public override string Setting => """
        party p has n_p points of n in all, and the loss f_p(w) = mean over its points of (w.x - y)^2/2; f = that of all points
        a round: each party takes steps of size h on f_p from the shared w; the new w is the sum over p of (n_p/n) w_p
        """;

    private static readonly Identity Pooled = new("(a) one round", "with one local step a round is w - h grad f(w)");
    private static readonly Identity Trajectory = new("(b) all rounds", "so after any number of rounds w is that of gradient descent on f");

    public override IReadOnlyList<Part> Parts => [Pooled, Trajectory];

    /// <summary>The parties and what they do.</summary>
    public sealed record Recipe
    {
        /// <summary>The number of parties; party p has p + 1 points.</summary>
        public int Parties { get; init; } = 2;

        /// <summary>The number of weights.</summary>
        public int Dimension { get; init; } = 2;

        /// <summary>The number of rounds in (b).</summary>
        public int Rounds { get; init; } = 2;

        /// <summary>The number of steps that a party takes in a round.</summary>
        public int LocalSteps { get; init; } = 1;

        /// <summary>Whether parties are weighted by their points; otherwise equally.</summary>
        public bool WeightsBySize { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("parties take one step a round (two)", recipe => recipe with { LocalSteps = 2 }, Breaks: Pooled),
        new("parties are weighted by their points (equally)", recipe => recipe with { WeightsBySize = false }, Breaks: Pooled),
    ];

    public override Gen<Recipe> Recipes =>
        from parties in Gen.Choose(2, 4)
        from dimension in Gen.Choose(1, 3)
        from rounds in Gen.Choose(1, 3)
        select new Recipe { Parties = parties, Dimension = dimension, Rounds = rounds };

    public override Gen<Recipe> RationalRecipes =>
        from parties in Gen.Choose(2, 3)
        from dimension in Gen.Choose(1, 2)
        select new Recipe { Parties = parties, Dimension = dimension, Rounds = 2 };

    public override bool Admits(Recipe recipe) => recipe is { Parties: >= 1, Dimension: >= 1, Rounds: >= 1, LocalSteps: >= 1 };

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        Parties<T> parties = new(recipe, trial);
        T[] pooled = parties.Start;
        T[] shared = parties.Start;
        for (int round = 1; round <= recipe.Rounds; round++)
        {
            pooled = parties.PooledStep(pooled);
            shared = parties.Round(shared);
            T[] differences = [.. pooled.Zip(shared, static (one, other) => one - other)];
            yield return round == 1 ? Pooled.Zero(differences) : Trajectory.Zero(differences, round);
        }
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        Parties<RunningError<T>> parties = new(recipe, trial.Analysed());
        RunningError<T>[] shared = parties.Start;
        for (int round = 1; round <= 8; round++)
        {
            shared = parties.Round(shared);
            yield return new("w_1", round, shared[0]);
        }
    }

    private sealed class Parties<T>
        where T : struct, IField<T>
    {
        private readonly Recipe _recipe;
        private readonly T _step;
        private readonly (Matrix<T> Points, T[] Labels)[] _data;

        public Parties(Recipe recipe, Trial<T> trial)
        {
            _recipe = recipe;
            _step = trial.Uniform("h", 0, 1 / 16.0, 0.25);
            Start = trial.NormalVector("w", recipe.Dimension);
            _data = [.. Enumerable.Range(0, recipe.Parties).Select(party =>
                (trial.NormalMatrix($"x {party}", party + 1, recipe.Dimension), trial.NormalVector($"y {party}", party + 1)))];
        }

        public T[] Start { get; }

        private T Total => T.FromDyadic(_data.Sum(party => party.Labels.Length));

        // One step of descent on all points.
        public T[] PooledStep(T[] weights)
        {
            T[] gradient = new T[weights.Length];
            foreach ((Matrix<T> points, T[] labels) in _data)
            {
                Add(gradient, T.One, Slopes(points, labels, weights));
            }

            T[] moved = [.. weights];
            Add(moved, -(_step / Total), gradient);
            return moved;
        }

        // Each party's own steps, and their average.
        public T[] Round(T[] weights)
        {
            T[] average = new T[weights.Length];
            foreach ((Matrix<T> points, T[] labels) in _data)
            {
                T[] own = [.. weights];
                for (int step = 0; step < _recipe.LocalSteps; step++)
                {
                    Add(own, -(_step / T.FromDyadic(labels.Length)), Slopes(points, labels, own));
                }

                Add(average, _recipe.WeightsBySize ? T.FromDyadic(labels.Length) / Total : T.One / T.FromDyadic(_data.Length), own);
            }

            return average;
        }

        // The gradient of the sum of squares over two.
        private static T[] Slopes(Matrix<T> points, T[] labels, T[] weights)
        {
            T[] residuals = [.. points.Times<T>(weights).Zip(labels, static (output, label) => output - label)];
            return points.TransposeTimes<T>(residuals);
        }

        private static void Add(T[] target, T factor, T[] source)
        {
            for (int index = 0; index < target.Length; index++)
            {
                target[index] += factor * source[index];
            }
        }
    }
}

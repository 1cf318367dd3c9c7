using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

/// <summary>Multiplicative weights lose little more than the best expert, and exponentiated gradient descent than the best point of the l1 ball.</summary>
public sealed class HedgeL1Regret : Theorem<HedgeL1Regret.Recipe>, IAnalytic<HedgeL1Regret.Recipe>, IGolden<HedgeL1Regret.Recipe>
{
    public override string Words =>
        "Multiplicative weights over d experts lose at most ln d/eta + eta T/8 more than the best one; over the l1 ball it is sqrt(2 T ln 2d).";

    public override string Setting => """
        losses l_t in [0, 1]^d for t = 1 .. T;  L = l_1 + .. + l_(t-1);  p_t in proportion to e^(-eta L);  regret = sum_t p_t.l_t - min_i sum_t l_t,i
        EG+-: the same over 2d experts with the losses z and -z, z_t in [-1, 1]^d, and eta = sqrt(2 ln(2d)/T);  w_t = p_t,+ - p_t,-
        """;

    private static readonly Inequality Regret = new("(a)", "regret <= ln d/eta + eta T/8") { Terms = ["ln d/eta", "eta T/8"] };

    private static readonly Inequality SecondOrder = new(
        "(b)", "regret <= ln d/eta + (eta/2) sum_t sum_i p_t,i l_t,i^2, for losses of any size that are not negative")
    {
        Terms = ["ln d/eta", "(eta/2) sum p l^2"],
    };

    private static readonly Inequality Ball = new("(c)", "sum_t z_t.w_t - z_t.u <= sqrt(2 T ln 2d) for every |u|_1 <= 1");

    private static readonly Identity Potential = new("(d) potential",
        "sum_t -ln(sum_i p_t,i e^(-eta l_t,i))/eta = -ln((1/d) sum_i e^(-eta L_i))/eta, L the losses of all rounds");

    public override IReadOnlyList<Part> Parts => [Regret, SecondOrder, Ball, Potential];

    /// <summary>How the losses of a game are chosen.</summary>
    public enum Adversary
    {
        /// <summary>Each from [0, 1].</summary>
        Uniform,

        /// <summary>Each 0 or 1.</summary>
        Binary,

        /// <summary>0 for the first expert, 1 for all others.</summary>
        AllButOne,

        /// <summary>1/2 for the experts 0, 2, ..; then 1 in turn for the others and for them, so that whoever leads is hit.</summary>
        Alternating,

        /// <summary>The first expert loses 8 and then wins 100; nobody else loses anything.</summary>
        Comeback,
    }

    /// <summary>A game of experts.</summary>
    public sealed record Recipe
    {
        /// <summary>The number d of experts.</summary>
        public int Experts { get; init; } = 4;

        /// <summary>The number T of rounds.</summary>
        public int Rounds { get; init; } = 32;

        /// <summary>eta.</summary>
        public double Rate { get; init; } = 0.5;

        /// <summary>How the losses are chosen.</summary>
        public Adversary Losses { get; init; }

        /// <summary>What all losses are multiplied by.</summary>
        public double Scale { get; init; } = 1;

        /// <summary>Whether the shares follow the rule for eta; otherwise nearly all goes to the expert that leads.</summary>
        public bool Hedged { get; init; } = true;

        /// <summary>Whether the l1 ball has the geometry of the entropy; otherwise w is moved by plain gradient descent, at the rate 1/sqrt(d T).</summary>
        public bool Entropy { get; init; } = true;
    }

    public override Gen<Recipe> Recipes =>
        from experts in Gen.Choose(2, 11)
        from rounds in Gen.Choose(1, 20)
        from exponent in Gen.Choose(-2, 2)
        from losses in Gen.Elements(Adversary.Uniform, Adversary.Binary, Adversary.AllButOne, Adversary.Alternating)
        select new Recipe { Experts = experts, Rounds = rounds, Rate = Math.ScaleB(1, exponent), Losses = losses };

    public override bool Admits(Recipe recipe) => recipe is { Experts: >= 2, Rounds: >= 1, Rate: > 0, Losses: not Adversary.Comeback };

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("losses lie in [0, 1] (in [0, 100] instead)", recipe => Adversarial(recipe) with { Scale = 100 }, Regret, Control: Adversarial),
        new("eta is finite (the leader is followed instead)", recipe => Adversarial(recipe) with { Hedged = false }, Regret, Control: Adversarial),
        new("losses are not negative", recipe => recipe with { Experts = 2, Rounds = 2, Rate = 1, Losses = Adversary.Comeback }, SecondOrder),
        new("the geometry is that of the entropy (Euclidean instead)", recipe => Wide(recipe) with { Entropy = false }, Ball, Control: Wide),
    ];

    private static Recipe Adversarial(Recipe recipe) => recipe with { Experts = 2, Rounds = 32, Rate = 0.5, Losses = Adversary.Alternating };

    private static Recipe Wide(Recipe recipe) => recipe with { Experts = 512, Rounds = 5, Losses = Adversary.Alternating };

    public override Effort Effort => new(Dropped: 64, Hunted: 64);

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        RunningError<T>[][] losses = LossesOf(recipe, trial);
        Game<T> game = new(recipe, losses);
        double most = recipe.Rounds * recipe.Scale;
        yield return Regret.AtMost<T>(game.Regret, [game.Entropy, game.Spread]).OutOf(most);
        yield return SecondOrder.AtMost<T>(game.Regret, [game.Entropy, game.Squares]).OutOf(most);
        yield return Potential.Equal(game.MixedLosses, game.Potential);
        (RunningError<T> left, RunningError<T> right) = OnBall(recipe, losses);
        yield return Ball.AtMost(left, right).OutOf(2 * most);
    }

    // z = 2 l - 1. The best u of the l1 ball is a vertex, so that the largest of -sum z.u is |sum z|_oo.
    private static (RunningError<T> Left, RunningError<T> Right) OnBall<T>(Recipe recipe, RunningError<T>[][] losses)
        where T : struct, IReal<T>
    {
        int d = recipe.Experts;
        RunningError<T> rounds = Exact<T>(losses.Length);
        RunningError<T> logarithm = RunningError<T>.Log(Exact<T>(2 * d));
        RunningError<T> rate = recipe.Entropy
            ? RunningError<T>.Sqrt(Exact<T>(2) * logarithm / rounds)
            : RunningError<T>.One / RunningError<T>.Sqrt(Exact<T>(d) * rounds);
        RunningError<T>[] sums = new RunningError<T>[2 * d];
        RunningError<T> lost = RunningError<T>.Zero;
        foreach (RunningError<T>[] given in losses)
        {
            RunningError<T>[] shares = recipe.Entropy ? MultiplicativeWeights.Shares<RunningError<T>>(sums, rate) : [];
            for (int index = 0; index < d; index++)
            {
                RunningError<T> z = (given[index] + given[index]) - RunningError<T>.One;
                RunningError<T> weight = recipe.Entropy ? shares[index] - shares[d + index] : -(rate * sums[index]);
                lost += weight * z;
                sums[index] += z;
            }

            for (int index = 0; index < d; index++)
            {
                sums[d + index] = -sums[index];
            }
        }

        RunningError<T> best = sums.Aggregate(RunningError<T>.Zero, RunningError<T>.Max);
        return (lost + best, RunningError<T>.Sqrt(Exact<T>(2) * rounds * logarithm));
    }

    // l_t for each round.
    private static RunningError<T>[][] LossesOf<T>(Recipe recipe, Trial<T> trial)
        where T : struct, IReal<T> =>
    [
        .. Enumerable.Range(0, recipe.Rounds).Select(round =>
            Enumerable.Range(0, recipe.Experts).Select(expert => LossOf(recipe, trial, round, expert)).ToArray()),
    ];

    private static RunningError<T> LossOf<T>(Recipe recipe, Trial<T> trial, int round, int expert)
        where T : struct, IReal<T>
    {
        int index = (round * recipe.Experts) + expert;
        T loss = recipe.Losses switch
        {
            Adversary.Uniform => trial.Uniform("loss", index, 0, 1),
            Adversary.Binary => trial.Given("loss", index, draws => draws.Uniform("loss", index, 0, 1) < 0.5 ? 0 : 1),
            Adversary.AllButOne => T.FromDyadic(Math.Min(1, expert)),
            Adversary.Alternating => T.FromDyadic(round > 0 ? (round + expert + 1) % 2 : (expert + 1) % 2 / 2.0),
            _ => T.FromDyadic(expert > 0 ? 0 : round == 0 ? 8 : -100),
        };
        return Exact<T>(recipe.Scale) * RunningError<T>.Exact(loss);
    }

    private static RunningError<T> Exact<T>(double value)
        where T : struct, IReal<T> => RunningError<T>.FromDyadic(value);

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        for (int rounds = 1; rounds <= recipe.Rounds; rounds *= 2)
        {
            RunningError<T>[][] losses = LossesOf(recipe with { Rounds = rounds }, trial);
            Game<T> game = new(recipe, losses);
            yield return new("regret", rounds, game.Regret);
            yield return new("bound of (a)", rounds, game.Entropy + game.Spread);
            yield return new("bound of (b)", rounds, game.Entropy + game.Squares);
            (RunningError<T> left, RunningError<T> right) = OnBall(recipe, losses);
            yield return new("regret on the l1 ball", rounds, left);
            yield return new("bound of (c)", rounds, right);
        }
    }

    // A game with all that the bounds are made of.
    private sealed class Game<T>
        where T : struct, IReal<T>
    {
        public Game(Recipe recipe, RunningError<T>[][] rounds)
        {
            RunningError<T> declared = Exact<T>(recipe.Rate);
            // With so large a rate an expert that is behind by 1/2 has a share of e^-2048.
            RunningError<T> rate = Exact<T>(recipe.Hedged ? recipe.Rate : 4096);
            RunningError<T>[] sums = new RunningError<T>[recipe.Experts];
            (RunningError<T> lost, RunningError<T> squares) = (RunningError<T>.Zero, RunningError<T>.Zero);
            foreach (RunningError<T>[] losses in rounds)
            {
                RunningError<T>[] shares = MultiplicativeWeights.Shares<RunningError<T>>(sums, rate);
                for (int expert = 0; expert < losses.Length; expert++)
                {
                    RunningError<T> loss = shares[expert] * losses[expert];
                    lost += loss;
                    squares += loss * losses[expert];
                    sums[expert] += losses[expert];
                }

                MixedLosses += MultiplicativeWeights.MixedLoss<RunningError<T>>(shares, losses, rate);
            }

            Regret = lost - sums.Aggregate(RunningError<T>.Min);
            Potential = MultiplicativeWeights.Potential<RunningError<T>>(sums, rate);
            Entropy = RunningError<T>.Log(Exact<T>(recipe.Experts)) / declared;
            Spread = declared * Exact<T>(rounds.Length / 8.0);
            Squares = declared * Exact<T>(0.5) * squares;
        }

        public RunningError<T> Regret { get; }

        public RunningError<T> MixedLosses { get; } = RunningError<T>.Zero;

        public RunningError<T> Potential { get; }

        // ln d/eta.
        public RunningError<T> Entropy { get; }

        // eta T/8.
        public RunningError<T> Spread { get; }

        // (eta/2) sum p l^2.
        public RunningError<T> Squares { get; }
    }
}

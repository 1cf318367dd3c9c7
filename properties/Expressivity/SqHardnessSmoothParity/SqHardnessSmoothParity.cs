namespace Theorems.Properties.Expressivity;

/// <summary>No function, such as the gradient of a loss, has more than an exponentially small share in common with most parities, sharp or smooth.</summary>
public sealed class SqHardnessSmoothParity : Theorem<SqHardnessSmoothParity.Recipe>,
    IAlgebraic<SqHardnessSmoothParity.Recipe>, IAnalytic<SqHardnessSmoothParity.Recipe>, IGolden<SqHardnessSmoothParity.Recipe>
{
    // 3/8 to 3: from where nothing is hard yet to where one cosine turns several times within a standard deviation.
    private const int SharpnessScale = 8;

    public override string Words =>
        "Whatever is asked of a parity, sharp or smooth, by one inner product, the answers for all parities of the family have an "
        + "exponentially small mean square.";

    public override string Setting => """
        parities: chi_S(x) = product of x_i over i in S, x uniform on {-1, 1}^n, all 2^n sets S
        smooth ones: f_S(x) = cos(s sum of x_i over i in S), x normal in R^n, all N = C(n, n/2) sets of n/2 elements; g any function
        G_ST = E f_S f_T = (e^(-s^2 j) + e^(-s^2 (n - j)))/2 where S has j elements that T has not;  R = sum over j of C(n/2, j)^2 G_j, each row's sum
        """;

    private static readonly Identity Parseval = new("(a) parities", "mean over S of (E g chi_S)^2 = E g^2 / 2^n");
    private static readonly Identity Perron = new("(b) row sums", "the largest eigenvalue of G is R");
    private static readonly Inequality Answers = new("(c) answers", "mean over S of (E g f_S)^2 <= (R/N) E g^2 for each g in the span of all f_S")
    {
        Unbounded = "g may be of any size, and both sides grow with its square",
    };

    private static readonly Inequality Share = new("(d) share", "R/N <= (1 + e^(-s^2 n/2))/2 ((1 + e^(-s^2))/2)^(n/2)") { Ceiling = 1 };

    public override IReadOnlyList<Part> Parts => [Parseval, Perron, Answers, Share];

    /// <summary>The number of inputs and how sharp the functions are.</summary>
    public sealed record Recipe
    {
        /// <summary>n, even.</summary>
        public int Inputs { get; init; } = 4;

        /// <summary>s.</summary>
        public double Sharpness { get; init; } = 1;

        /// <summary>Whether all sets S are meant; otherwise those that hold the first input.</summary>
        public bool AllSets { get; init; } = true;

        /// <summary>Whether inputs are independent; otherwise any two of them have a correlation of 7/8.</summary>
        public bool AreIndependent { get; init; } = true;
    }

    public override IReadOnlyList<Assumption<Recipe>> Assumptions =>
    [
        new("the family is that of all sets (those with the first input)", recipe => recipe with { AllSets = false }, Breaks: Parseval),
        new("the family of smooth ones is that of all sets (those with the first input)", recipe => recipe with { AllSets = false }, Breaks: Perron),
        new("inputs are independent (correlation 7/8)", recipe => recipe with { AreIndependent = false, Inputs = 4, Sharpness = 2 }, Breaks: Share),
    ];

    public override Gen<Recipe> Recipes =>
        from half in Gen.Elements(1, 2, 2, 2, 3)
        from sharpness in Gen.Choose(3, 3 * SharpnessScale)
        select new Recipe { Inputs = 2 * half, Sharpness = sharpness / (double)SharpnessScale };

    public override bool Admits(Recipe recipe) => recipe is { Inputs: >= 2 and <= 8, Sharpness: > 0 and <= 4 } && recipe.Inputs % 2 == 0;

    IEnumerable<Measurement<T>> IAlgebraic<Recipe>.MeasureExactly<T>(Recipe recipe, Trial<T> trial)
    {
        T[] values = trial.NormalVector("g", 1 << recipe.Inputs);
        T size = T.FromDyadic(values.Length);
        T square = MatrixAlgebra.Dot<T>(values, values) / size;
        T[] answers = [.. values];
        WalshHadamard.Transform<T>(answers);
        T sum = T.Zero;
        int sets = 0;
        for (int set = 0; set < answers.Length; set++)
        {
            if (recipe.AllSets || (set & 1) != 0)
            {
                T answer = answers[set] / size;
                sum += answer * answer;
                sets++;
            }
        }

        yield return Parseval.Zero((sum / T.FromDyadic(sets)) - (square / size));
    }

    IEnumerable<Measurement<T>> IAnalytic<Recipe>.Measure<T>(Recipe recipe, Trial<T> trial)
    {
        int[] sets = Sets(recipe);
        Matrix<RunningError<T>> gram = Gram<T>(recipe, sets);
        RunningError<T> rows = RowSum<T>(recipe);
        RunningError<T> count = RunningError<T>.FromDyadic(Binomial(recipe.Inputs, recipe.Inputs / 2));
        if (recipe.Inputs <= 4)
        {
            yield return Perron.Equal(AnalysedEigenvalues.Of(gram)[0], rows);
        }

        RunningError<T>[] factors = trial.Analysed().NormalVector("c", sets.Length);
        RunningError<T>[] answers = gram.Times<RunningError<T>>(factors);
        RunningError<T> square = MatrixAlgebra.Dot<RunningError<T>>(factors, answers);
        yield return Answers.AtMost(
            MatrixAlgebra.Dot<RunningError<T>>(answers, answers) / RunningError<T>.FromDyadic(sets.Length), rows / count * square);

        RunningError<T> mean = RunningError<T>.Zero;
        foreach (RunningError<T> element in gram.Row(0))
        {
            mean += element;
        }

        yield return Share.AtMost(mean / RunningError<T>.FromDyadic(sets.Length), Bound<T>(recipe));
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial)
    {
        foreach (int inputs in new[] { 10, 20, 40 })
        {
            foreach (double sharpness in new[] { 3, 1, 0.5, 0.125 })
            {
                Recipe one = new() { Inputs = inputs, Sharpness = sharpness };
                yield return new(
                    FormattableString.Invariant($"R/N for s = {sharpness}"), inputs, RowSum<T>(one) / RunningError<T>.FromDyadic(Binomial(inputs, inputs / 2)));
            }
        }
    }

    // As bit masks.
    private static int[] Sets(Recipe recipe) =>
        [.. Enumerable.Range(0, 1 << recipe.Inputs)
            .Where(set => int.PopCount(set) == recipe.Inputs / 2 && (recipe.AllSets || (set & 1) != 0))];

    // By trigonometry: the mean of the cosines of the sum and the difference of both arguments, each the characteristic function of a normal number.
    private static Matrix<RunningError<T>> Gram<T>(Recipe recipe, int[] sets)
        where T : struct, IReal<T>
    {
        RunningError<T>[] byDifference = [.. Enumerable.Range(0, (recipe.Inputs / 2) + 1).Select(difference => Entry<T>(recipe, difference))];
        Matrix<RunningError<T>> gram = new(sets.Length, sets.Length);
        for (int row = 0; row < sets.Length; row++)
        {
            for (int column = 0; column < sets.Length; column++)
            {
                gram[row, column] = byDifference[int.PopCount(sets[row] & ~sets[column])];
            }
        }

        return gram;
    }

    // The variance of the difference of both sums is 2 j (1 - c), that of their sum 2 (n - j) (1 - c) + c n^2, with correlation c.
    private static RunningError<T> Entry<T>(Recipe recipe, int difference)
        where T : struct, IReal<T>
    {
        (double n, double correlation) = (recipe.Inputs, recipe.AreIndependent ? 0 : 0.875);
        RunningError<T> square = RunningError<T>.FromDyadic(recipe.Sharpness * recipe.Sharpness);
        RunningError<T> apart = RunningError<T>.Exp(-(square * RunningError<T>.FromDyadic(difference * (1 - correlation))));
        RunningError<T> together = RunningError<T>.Exp(
            -(square * RunningError<T>.FromDyadic(((n - difference) * (1 - correlation)) + (correlation * n * n / 2))));
        return 0.5 * (apart + together);
    }

    private static RunningError<T> RowSum<T>(Recipe recipe)
        where T : struct, IReal<T>
    {
        RunningError<T> sum = RunningError<T>.Zero;
        for (int difference = 0; difference <= recipe.Inputs / 2; difference++)
        {
            double count = Binomial(recipe.Inputs / 2, difference);
            sum += RunningError<T>.FromDyadic(count * count) * Entry<T>(recipe, difference);
        }

        return sum;
    }

    private static RunningError<T> Bound<T>(Recipe recipe)
        where T : struct, IReal<T>
    {
        RunningError<T> decay = RunningError<T>.Exp(-RunningError<T>.FromDyadic(recipe.Sharpness * recipe.Sharpness));
        RunningError<T> power = RunningError<T>.One;
        RunningError<T> rest = RunningError<T>.One;
        for (int factor = 0; factor < recipe.Inputs / 2; factor++)
        {
            power *= 0.5 * (RunningError<T>.One + decay);
            rest *= decay;
        }

        return 0.5 * (RunningError<T>.One + rest) * power;
    }

    // Exact up to C(40, 20) < 2^53.
    private static double Binomial(int from, int choose)
    {
        double result = 1;
        for (int index = 1; index <= choose; index++)
        {
            result = result * (from - choose + index) / index;
        }

        return result;
    }
}

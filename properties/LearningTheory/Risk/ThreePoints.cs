using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

/// <summary>A distribution of labels on three points, and what the three errors are made of.</summary>
public sealed record ThreePointsRecipe
{
    /// <summary>Thirds of probability that the first point has label 1.</summary>
    public int First { get; init; } = 2;

    /// <summary>Thirds of probability that the second point has label 1.</summary>
    public int Second { get; init; } = 1;

    /// <summary>Thirds of probability that the third point has label 1.</summary>
    public int Third { get; init; } = 2;

    /// <summary>Whether the points weigh 1, 2 and 4; otherwise they weigh the same.</summary>
    public bool Skewed { get; init; }

    /// <summary>The number of points, where hypotheses and probabilities are drawn.</summary>
    public int Points { get; init; } = 3;

    /// <summary>Whether g* labels each point as is likelier; otherwise it is any labelling.</summary>
    public bool Bayes { get; init; } = true;

    /// <summary>Whether what the algorithm finds lies in H; otherwise it is any labelling.</summary>
    public bool FoundInClass { get; init; } = true;

    /// <summary>Whether the best hypothesis on the sample is looked for in H; otherwise among all labellings.</summary>
    public bool LearntInClass { get; init; } = true;

    /// <summary>Whether h* is the best of H; otherwise it is the worst.</summary>
    public bool BestOfClass { get; init; } = true;
}

/// <summary>Every class H of labellings of three points, and every sample of two labelled points.</summary>
/// <remarks>Risks are integers: probabilities times 9, or times 21 where the points weigh 1, 2 and 4.</remarks>
internal sealed class ThreePoints
{
    /// <summary>The number of labellings.</summary>
    public const int Labellings = 8;

    /// <summary>The class of all labellings.</summary>
    public const int Everything = (1 << Labellings) - 1;

    public ThreePoints(ThreePointsRecipe recipe)
    {
        int[] thirds = [recipe.First, recipe.Second, recipe.Third];
        long[] weights = [.. thirds.SelectMany((ones, point) => new long[] { Weight(point) * (3 - ones), Weight(point) * ones })];
        Risks = FiniteHypotheses.Risks(weights);
        Bayes = FiniteHypotheses.Bayes(weights);
        Total = weights.Sum();
        OnSamples = [.. Sequences.All(2 * thirds.Length, 2).Select(OnSample)];
        long Weight(int point) => recipe.Skewed ? 1 << point : 1;
    }

    /// <summary>All distributions with probabilities of 0, 1/3, 2/3 and 1 on equal points and on those that weigh 1, 2, 4.</summary>
    public static IEnumerable<ThreePointsRecipe> Domain =>
        from skewed in new[] { false, true }
        from thirds in Sequences.All(4, 3)
        select new ThreePointsRecipe { First = thirds[0], Second = thirds[1], Third = thirds[2], Skewed = skewed };

    /// <summary>The risk of each labelling, times <see cref="Total"/>.</summary>
    public long[] Risks { get; }

    /// <summary>What a probability of 1 weighs.</summary>
    public long Total { get; }

    /// <summary>The labelling of least risk.</summary>
    public int Bayes { get; }

    /// <summary>For each of the 36 samples of two labelled points, the number of errors of each labelling.</summary>
    public long[][] OnSamples { get; }

    private static long[] OnSample(int[] sample)
    {
        long[] counts = new long[6];
        foreach (int labelled in sample)
        {
            counts[labelled]++;
        }

        return FiniteHypotheses.Risks(counts);
    }
}

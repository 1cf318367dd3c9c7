using System.Numerics;

namespace Theorems.Kernels.Learning;

/// <summary>All samples of m from N points, drawn with replacement, and what learners make of them: a bit of a mask is the label of a point.</summary>
/// <remarks>
/// A learner is a table: the hypothesis for each sample and labelling, at sample * 2^N + labelling. It must be the same for labellings that agree on the
/// sample; <see cref="Learn"/> and <see cref="FillLearner"/> see to that.
/// </remarks>
public sealed class LearningProblem
{
    private const int MostPoints = 16;
    private const int MostBits = 24;

    private readonly int[] _seen;

    // For each sample and labelling, which of the labelled samples it is.
    private readonly int[] _labelled;

    /// <summary>The problem with given sizes.</summary>
    /// <param name="points">The number N of points, 1 to 16.</param>
    /// <param name="size">The number m of draws, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is out of range.</exception>
    public LearningProblem(int points, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, MostPoints);
        Points = points;
        Samples = Sequences.All(points, size);
        _seen = [.. Samples.Select(sample => sample.Aggregate(0, (mask, point) => mask | (1 << point)))];
        _labelled = new int[Samples.Count * Labellings];
        for (int sample = 0; sample < _seen.Length; sample++)
        {
            Dictionary<int, int> names = [];
            for (int labelling = 0; labelling < Labellings; labelling++)
            {
                int known = labelling & _seen[sample];
                if (!names.TryGetValue(known, out int name))
                {
                    names[known] = name = LabelledSamples++;
                }

                _labelled[(sample * Labellings) + labelling] = name;
            }
        }
    }

    /// <summary>The number N of points.</summary>
    public int Points { get; }

    /// <summary>The N^m samples, each as its points in the order of the draws.</summary>
    public IReadOnlyList<int[]> Samples { get; }

    /// <summary>The number 2^N of labellings, which are 0 .. 2^N - 1.</summary>
    public int Labellings => 1 << Points;

    /// <summary>How many labelled samples there are: a learner is one of (2^N)^this.</summary>
    public int LabelledSamples { get; }

    /// <summary>The points off a sample, as a mask.</summary>
    public int Unseen(int sample) => (Labellings - 1) & ~_seen[sample];

    /// <summary>The table of a rule.</summary>
    public int[] Learn(LearningRule rule)
    {
        int[] table = new int[Samples.Count * Labellings];
        for (int sample = 0; sample < Samples.Count; sample++)
        {
            for (int labelling = 0; labelling < Labellings; labelling++)
            {
                table[(sample * Labellings) + labelling] = (Labellings - 1) & Hypothesis(rule, _seen[sample], labelling & _seen[sample]);
            }
        }

        return table;
    }

    /// <summary>How many learners there are, if that is at most 2^24.</summary>
    /// <exception cref="InvalidOperationException">There are more.</exception>
    public int Learners => Points * LabelledSamples <= MostBits
        ? 1 << (Points * LabelledSamples)
        : throw new InvalidOperationException($"There are 2^{Points * LabelledSamples} learners, too many to go through; ask for fewer points or draws.");

    /// <summary>Writes the table of one of all learners.</summary>
    /// <param name="learner">Its number, 0 .. <see cref="Learners"/> - 1: N bits for each labelled sample.</param>
    /// <param name="table">Overwritten.</param>
    public void FillLearner(int learner, Span<int> table)
    {
        for (int index = 0; index < _labelled.Length; index++)
        {
            table[index] = (learner >> (Points * _labelled[index])) & (Labellings - 1);
        }
    }

    /// <summary>In how many of some points the hypothesis for a sample and a labelling errs.</summary>
    /// <param name="table">A learner.</param>
    /// <param name="sample">The number of the sample.</param>
    /// <param name="labelling">The labelling that is true.</param>
    /// <param name="points">The points that count, as a mask.</param>
    public int Mistakes(ReadOnlySpan<int> table, int sample, int labelling, int points) =>
        BitOperations.PopCount((uint)((table[(sample * Labellings) + labelling] ^ labelling) & points));

    /// <summary>Mistakes on all points, added up over all samples: the expected risk times N^(m + 1).</summary>
    /// <param name="table">A learner.</param>
    /// <param name="labelling">The labelling that is true.</param>
    public long Mistakes(ReadOnlySpan<int> table, int labelling)
    {
        long sum = 0;
        for (int sample = 0; sample < Samples.Count; sample++)
        {
            sum += Mistakes(table, sample, labelling, Labellings - 1);
        }

        return sum;
    }

    private int Hypothesis(LearningRule rule, int seen, int known) => rule switch
    {
        LearningRule.MemoriseMajority => known | (2 * BitOperations.PopCount((uint)known) > BitOperations.PopCount((uint)seen) ? ~seen : 0),
        LearningRule.NearestNeighbour => Nearest(seen, known),
        LearningRule.Parity => -(BitOperations.PopCount((uint)known) & 1),
        LearningRule.AntiMemorise => seen & ~known,
        _ => 0,
    };

    private int Nearest(int seen, int known)
    {
        int hypothesis = 0;
        for (int point = 0; point < Points; point++)
        {
            int nearest = Enumerable.Range(0, Points).Where(other => ((seen >> other) & 1) == 1).OrderBy(other => Math.Abs(other - point))
                .FirstOrDefault(point);
            hypothesis |= ((known >> nearest) & 1) << point;
        }

        return hypothesis;
    }
}

using Theorems.Kernels.Learning;

namespace Theorems.Kernels.Tests.Learning;

public class LearningProblemTests
{
    // Four points, of which 1 and 3 are seen (in two draws) with labels 1 and 0; the truth has 1 at points 0 and 1.
    private const int Truth = 0b0011;

    [Theory]
    [InlineData(LearningRule.MemoriseMajority, 0b0010)]
    [InlineData(LearningRule.NearestNeighbour, 0b0111)]
    [InlineData(LearningRule.Constant, 0)]
    [InlineData(LearningRule.Parity, 0b1111)]
    [InlineData(LearningRule.AntiMemorise, 0b1000)]
    public void A_rule_makes_the_hypothesis_that_its_words_say(LearningRule rule, int expected)
    {
        LearningProblem problem = new(4, 2);
        int sample = IndexOf(problem, 1, 3);
        Assert.Equal(expected, problem.Learn(rule)[(sample * problem.Labellings) + Truth]);
    }

    [Fact]
    public void A_majority_decides_what_is_not_seen()
    {
        LearningProblem problem = new(4, 2);
        int sample = IndexOf(problem, 0, 1);
        Assert.Equal(0b1111, problem.Learn(LearningRule.MemoriseMajority)[(sample * problem.Labellings) + Truth]);
    }

    [Theory]
    [InlineData(LearningRule.MemoriseMajority)]
    [InlineData(LearningRule.NearestNeighbour)]
    [InlineData(LearningRule.Parity)]
    [InlineData(LearningRule.AntiMemorise)]
    public void A_rule_sees_the_labels_of_its_sample_only(LearningRule rule)
    {
        LearningProblem problem = new(4, 2);
        int[] table = problem.Learn(rule);
        for (int sample = 0; sample < problem.Samples.Count; sample++)
        {
            int seen = (problem.Labellings - 1) & ~problem.Unseen(sample);
            Assert.All(
                Enumerable.Range(0, problem.Labellings).GroupBy(labelling => labelling & seen),
                group => Assert.Single(group.Select(labelling => table[(sample * problem.Labellings) + labelling]).Distinct()));
        }
    }

    [Fact]
    public void Every_learner_is_another_one()
    {
        LearningProblem problem = new(2, 1);
        Assert.Equal((4, 256), (problem.LabelledSamples, problem.Learners));
        int[] table = new int[problem.Samples.Count * problem.Labellings];
        HashSet<string> tables = [];
        for (int learner = 0; learner < problem.Learners; learner++)
        {
            problem.FillLearner(learner, table);
            tables.Add(string.Join(' ', table));
            Assert.Equal(table[0], table[2]);
        }

        Assert.Equal(problem.Learners, tables.Count);
    }

    [Fact]
    public void Mistakes_are_counted_at_the_points_that_count()
    {
        LearningProblem problem = new(4, 2);
        int[] table = problem.Learn(LearningRule.Constant);
        int sample = IndexOf(problem, 1, 3);
        Assert.Equal(0b0101, problem.Unseen(sample));
        Assert.Equal(1, problem.Mistakes(table, sample, Truth, problem.Unseen(sample)));
        Assert.Equal(2 * problem.Samples.Count, problem.Mistakes(table, Truth));
    }

    [Fact]
    public void Too_many_learners_are_refused() => Assert.Throws<InvalidOperationException>(() => new LearningProblem(4, 2).Learners);

    private static int IndexOf(LearningProblem problem, params int[] points) =>
        Enumerable.Range(0, problem.Samples.Count).First(sample => problem.Samples[sample].SequenceEqual(points));
}

using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

/// <summary>That every learner has a labelling on which it errs at least half the time, as the notes say: false, since it has seen some points.</summary>
public sealed class NoFreeLunchAsPrinted : Theorem<NoFreeLunchAsPrinted.Recipe>, IExhaustive<NoFreeLunchAsPrinted.Recipe>,
    IGolden<NoFreeLunchAsPrinted.Recipe>
{
    public override string Words => "For every learning rule there is a labelling, which some function fits, on which its expected error is at least half.";

    public override string Setting => "N points, a sample S of m of them drawn with replacement; R the share of wrong labels on all N points";

    private static readonly Enumeration Half = new("at least half", "for every learner there is a labelling f for which the mean of R over S >= 1/2");

    public override IReadOnlyList<Part> Parts => [Half];

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    /// <summary>All learners with one draw whose hypothesis for the first labelled sample is a given one.</summary>
    public sealed record Recipe
    {
        /// <summary>The number N of points.</summary>
        public int Points { get; init; } = 2;

        /// <summary>The hypothesis for the first labelled sample.</summary>
        public int First { get; init; }
    }

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override IReadOnlyList<Assumption<Recipe>> Assumptions => [];

    public IEnumerable<Recipe> Domain =>
        from points in new[] { 2, 3 }
        from first in Enumerable.Range(0, 1 << points)
        select new Recipe { Points = points, First = first };

    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        LearningProblem problem = new(recipe.Points, size: 1);
        int[] table = new int[problem.Samples.Count * problem.Labellings];
        Cases half = new();
        for (int learner = recipe.First; learner < problem.Learners; learner += problem.Labellings)
        {
            int name = learner;
            long worst = Worst(problem, learner, table);
            half.Add(2 * worst >= (long)problem.Samples.Count * problem.Points, () =>
                $"learner {name} on {recipe.Points} points: at most {new Rational(worst, problem.Samples.Count * problem.Points)} for every labelling");
        }

        yield return half.Of(Half);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        foreach (int points in new[] { 2, 3 })
        {
            LearningProblem problem = new(points, size: 1);
            int[] table = new int[problem.Samples.Count * problem.Labellings];
            int cases = problem.Samples.Count * points;
            IEnumerable<IGrouping<long, int>> groups = Enumerable.Range(0, problem.Learners).GroupBy(learner => Worst(problem, learner, table));
            foreach (IGrouping<long, int> same in groups.OrderBy(same => same.Key))
            {
                yield return new($"learners whose worst expected risk is {new Rational(same.Key, cases)}", points, $"{same.Count()}");
            }
        }
    }

    private static long Worst(LearningProblem problem, int learner, int[] table)
    {
        problem.FillLearner(learner, table);
        long worst = 0;
        for (int labelling = 0; labelling < problem.Labellings; labelling++)
        {
            worst = Math.Max(worst, problem.Mistakes(table, labelling));
        }

        return worst;
    }
}

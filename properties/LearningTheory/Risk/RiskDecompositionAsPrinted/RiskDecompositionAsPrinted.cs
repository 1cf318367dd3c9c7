using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

/// <summary>That the three errors are never negative, as the notes draw them: the optimisation error may be.</summary>
public sealed class RiskDecompositionAsPrinted : Theorem<ThreePointsRecipe>, IExhaustive<ThreePointsRecipe>, IGolden<ThreePointsRecipe>
{
    public override string Words => "The excess risk is the sum of three errors none of which is negative: approximation, estimation and optimisation.";

    public override string Setting => """
        R(h) = P(h(x) != y);  g*: the labelling of least risk;  H a class, h* in H of least risk, h_S in H of least risk on a sample S, h^ in H what is found
        """;

    private static readonly Enumeration Approximation = new("approximation", "R(h*) - R(g*) >= 0");
    private static readonly Enumeration Estimation = new("estimation", "R(h_S) - R(h*) >= 0");
    private static readonly Enumeration Optimisation = new("optimisation", "R(h^) - R(h_S) >= 0");

    public override IReadOnlyList<Part> Parts => [Approximation, Estimation, Optimisation];

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    public override Gen<ThreePointsRecipe> Recipes => Gen.Elements(Domain);

    public override IReadOnlyList<Assumption<ThreePointsRecipe>> Assumptions => [];

    public IEnumerable<ThreePointsRecipe> Domain => ThreePoints.Domain;

    IEnumerable<Census> IExhaustive<ThreePointsRecipe>.Enumerate(ThreePointsRecipe recipe, Trial<PrimeField> trial)
    {
        ThreePoints points = new(recipe);
        long[] risks = points.Risks;
        (Cases approximation, Cases estimation, Cases optimisation) = (new(), new(), new());
        foreach (int members in Enumerable.Range(1, ThreePoints.Everything))
        {
            long best = risks[FiniteHypotheses.Least(members, risks)];
            approximation.Add(best >= risks[points.Bayes], () => Text(members));
            foreach (long[] onSample in points.OnSamples)
            {
                long learnt = risks[FiniteHypotheses.Least(members, onSample)];
                estimation.Add(learnt >= best, () => Text(members));
                int smaller = Enumerable.Range(0, ThreePoints.Labellings).Count(found => ((members >> found) & 1) == 1 && risks[found] < learnt);
                optimisation.Add(int.PopCount(members), smaller, () => $"{Text(members)}; one has less risk than what is best on the sample");
            }
        }

        yield return approximation.Of(Approximation);
        yield return estimation.Of(Estimation);
        yield return optimisation.Of(Optimisation);
    }

    private static string Text(int members) => $"H has the labellings of the mask {members}";

    IEnumerable<Quantity<T>> IGolden<ThreePointsRecipe>.Snapshot<T>(ThreePointsRecipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<ThreePointsRecipe>.ExactSnapshot(ThreePointsRecipe recipe)
    {
        Census[] all = [.. Domain.SelectMany(piece => ((IExhaustive<ThreePointsRecipe>)this).Enumerate(piece, new FieldTrial(0, 0)))
            .Where(census => census.Part == Optimisation)];
        yield return new("classes, samples and labellings in them", 0, $"{all.Sum(census => census.Cases)}");
        yield return new("negative optimisation errors", 0, $"{all.Sum(census => census.Violations)}");
    }
}

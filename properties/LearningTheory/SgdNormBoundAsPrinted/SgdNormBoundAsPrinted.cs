using Theorems.Kernels.Learning;

namespace Theorems.Properties.LearningTheory;

/// <summary>That the norm enters under the root, as the notes print it: false, since one cannot come far in few steps.</summary>
public sealed class SgdNormBoundAsPrinted : Theorem<SgdNormBoundAsPrinted.Recipe>, IExhaustive<SgdNormBoundAsPrinted.Recipe>,
    IGolden<SgdNormBoundAsPrinted.Recipe>
{
    private const int Largest = 200;

    public override string Words => "The loss after one pass of stochastic gradient descent over m samples is at most L(w*) + sqrt(|w*|/m).";

    public override string Setting =>
        "L(w) = |w - R|, the one loss there is, with slopes of length G = 1; w* = R; eta = R/sqrt m, w_1 = 0, w' the mean of w_1 .. w_m";

    private static readonly Enumeration Printed = new("root of the norm", "L(w') <= L(w*) + sqrt(|w*|/m)");

    public override IReadOnlyList<Part> Parts => [Printed];

    public override ClaimStatus Status => ClaimStatus.RefutedAsStated;

    /// <summary>All targets R = 1 .. 200 for a number of samples.</summary>
    public sealed record Recipe
    {
        /// <summary>sqrt m.</summary>
        public int Root { get; init; } = 1;
    }

    public override Gen<Recipe> Recipes => Gen.Elements(Domain);

    public override IReadOnlyList<Assumption<Recipe>> Assumptions => [];

    public IEnumerable<Recipe> Domain => Enumerable.Range(1, 6).Select(root => new Recipe { Root = root });

    // Both sides are squared: L(w')^2 m <= R.
    IEnumerable<Census> IExhaustive<Recipe>.Enumerate(Recipe recipe, Trial<PrimeField> trial)
    {
        Cases cases = new();
        foreach (int target in Enumerable.Range(1, Largest))
        {
            Rational loss = LossAfter(recipe.Root, target);
            cases.Add(SquaredRatio(loss, recipe.Root, target) <= Rational.One, () => $"m = {recipe.Root * recipe.Root}, R = {target}: L(w') = {loss}");
        }

        yield return cases.Of(Printed);
    }

    IEnumerable<Quantity<T>> IGolden<Recipe>.Snapshot<T>(Recipe recipe, Trial<T> trial) => [];

    IEnumerable<ExactQuantity> IGolden<Recipe>.ExactSnapshot(Recipe recipe)
    {
        foreach (int root in new[] { 1, 2, 4 })
        {
            foreach (int target in new[] { 100, 10_000 })
            {
                Rational loss = LossAfter(root, target);
                yield return new($"loss at |w*| = {target}", root * root, loss.ToString());
                yield return new($"square of loss over printed bound at |w*| = {target}", root * root, SquaredRatio(loss, root, target).ToString());
            }
        }
    }

    private static Rational SquaredRatio(Rational loss, int root, int target) => loss * loss * new Rational(root * root, target);

    private static Rational LossAfter(int root, int target)
    {
        Rational threshold = new(target, 1);
        Rational[] weights = [Rational.Zero];
        Rational sum = Rational.Zero;
        for (int sample = 0; sample < root * root; sample++)
        {
            sum += weights[0];
            OnePass.Step<Rational, AbsoluteLoss<Rational>>(default, new(target, root), [Rational.One], threshold, weights);
        }

        return default(AbsoluteLoss<Rational>).Value((sum / new Rational(root * root, 1)) - threshold);
    }
}

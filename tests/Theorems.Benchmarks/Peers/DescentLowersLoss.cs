using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Instances;
using Theorems.Kernels;
using Theorems.Numbers;

namespace Theorems.Benchmarks.Peers;

/// <summary>The instances of <see cref="DescentLowersLoss"/>.</summary>
internal sealed record DescentRecipe
{
    /// <summary>The step size, in units of 2^-10.</summary>
    public int StepSize { get; init; } = 1;
}

/// <summary>After 200 steps of gradient descent from zero on a 20 x 50 problem, |A w - b|^2 is at most |b|^2.</summary>
/// <remarks>Held by both checkers to the same work: draw A and b, descend, compare. True for eta at most 2/|A|^2.</remarks>
internal sealed class DescentLowersLoss(int stepSize) : Claim<DescentRecipe>, IAnalytic<DescentRecipe>
{
    public const int Rows = 20;
    public const int Columns = 50;
    public const int Steps = 200;

    /// <summary>In units of 2^-10: A has |A|^2 of about 130, so 2/|A|^2 is some 15 units.</summary>
    public const int SmallStep = 1;

    /// <summary>A step at which descent blows up, so that both checkers must find a counterexample.</summary>
    public const int LargeStep = 64;

    public override string Id => "descent-lowers-loss";

    public override string Subject => "Benchmarks";

    public override Effort Effort => new(Sampled: 10_000, Hunted: 0);

    private static readonly Inequality NoLargerLoss = new("(a)", "|A w_200 - b|^2 <= |b|^2")
    {
        Unbounded = "a loss grows where steps are long",
    };

    public override string Words => "Gradient descent from zero ends with no larger loss.";

    public override IReadOnlyList<Part> Parts { get; } = [NoLargerLoss];

    public override Gen<DescentRecipe> Recipes => Gen.Constant(Canonical);

    public override DescentRecipe Canonical { get; } = new() { StepSize = stepSize };

    public override IReadOnlyList<Assumption<DescentRecipe>> Assumptions => [];

    public IEnumerable<Measurement<T>> Measure<T>(DescentRecipe recipe, Trial<T> trial)
        where T : struct, IReal<T>
    {
        ArrayMemory<T> matrix = ArrayMemory<T>.Allocate(Rows * Columns);
        for (int index = 0; index < Rows * Columns; index++)
        {
            matrix[index] = trial.Normal("A", index);
        }

        T[] targets = trial.NormalVector("b", Rows);
        ArrayMemory<T> weights = ArrayMemory<T>.Allocate(Columns);
        LeastSquares.GradientDescent(matrix, Rows, Columns, targets, T.FromDyadic(recipe.StepSize / 1024.0), Steps, weights, ArrayMemory<T>.Allocate(Columns));
        T before = T.Zero;
        T after = T.Zero;
        for (int row = 0; row < Rows; row++)
        {
            T residual = Vectors.Dot<T, ArrayMemory<T>>(matrix.Slice(row * Columns), weights, Columns) - targets[row];
            after = T.MultiplyAdd(residual, residual, after);
            before = T.MultiplyAdd(targets[row], targets[row], before);
        }

        // Descent is a contraction, each step of which commits some rows + columns roundings.
        yield return NoLargerLoss.AtMost(after, before, T.FromDyadic(4.0 * Steps * (Rows + Columns)) * before, Steps);
    }
}

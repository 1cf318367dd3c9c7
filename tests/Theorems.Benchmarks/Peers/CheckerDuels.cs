using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using Theorems.Checking.Checks;
using Theorems.Checking.Evidence;

namespace Theorems.Benchmarks.Peers;

/// <summary>One claim checked here, trials over lanes on all cores, and by FsCheck over MathNet, one trial at a time.</summary>
internal static class CheckerDuels
{
    private const int OurTrials = 8_000;
    private const int TheirTrials = 500;

    public static IEnumerable<Duel> Of()
    {
        yield return new(
            "a claim against FsCheck and MathNet, per trial, all cores",
            () => Statistics.Seconds(() => Ours(DescentLowersLoss.SmallStep, OurTrials)) / OurTrials,
            () => Statistics.Seconds(() => Theirs(DescentLowersLoss.SmallStep, TheirTrials)) / TheirTrials, Disagreement, 40, 11);
    }

    /// <summary>Whether the sampled level finds a counterexample.</summary>
    public static bool Ours(int stepSize, int trials)
    {
        ClaimEvidence evidence = new Checker(new() { Trials = trials }).Check(new DescentLowersLoss(stepSize));
        return evidence.Parts.Any(part => part.Violations > 0);
    }

    /// <summary>Whether FsCheck finds a counterexample.</summary>
    public static bool Theirs(int stepSize, int trials)
    {
        bool found = false;
        Property property = Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            bool holds = Holds(seed, stepSize / 1024.0);
            found |= !holds;
            return holds;
        });
        try
        {
            FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(trials).WithQuietOnSuccess(true), property);
        }
        catch (Exception) when (found)
        {
            // FsCheck reports a counterexample by an exception.
        }

        return found;
    }

    private static string? Disagreement() =>
        Ours(DescentLowersLoss.SmallStep, 80) || Theirs(DescentLowersLoss.SmallStep, 80) ? "a true claim was refuted"
        : !Ours(DescentLowersLoss.LargeStep, 80) || !Theirs(DescentLowersLoss.LargeStep, 80) ? "a false claim passed"
        : null;

    private static bool Holds(int seed, double stepSize)
    {
        Random random = new(seed);
        double[] numbers = new double[DescentLowersLoss.Rows * (DescentLowersLoss.Columns + 1)];
        Normal.Samples(random, numbers, 0, 1);
        DenseMatrix matrix = new(DescentLowersLoss.Rows, DescentLowersLoss.Columns, numbers[DescentLowersLoss.Rows..]);
        DenseVector targets = new(numbers[..DescentLowersLoss.Rows]);
        Vector<double> weights = new DenseVector(DescentLowersLoss.Columns);
        for (int step = 0; step < DescentLowersLoss.Steps; step++)
        {
            weights -= stepSize * matrix.TransposeThisAndMultiply((matrix * weights) - targets);
        }

        Vector<double> residual = (matrix * weights) - targets;
        return residual * residual <= targets * targets * (1 + 1e-9);
    }
}

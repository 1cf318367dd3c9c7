namespace Theorems.Checking.Guards.Programs;

/// <summary>The kernels that this suite guards.</summary>
public static class GuardedKernels
{
    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<GuardedKernel> All { get; } = [.. new GuardedKernel[]
    {
        new ElementaryFunctions(), new InnerProduct(), new MatrixProduct(), new LeastSquaresDescent(), new LeastSquaresSteps(), new SeparableDescents(),
        new DeepLinearGradients(), new RowNetworkSteps(), new ScaleInvariantSteps(), new RectifiedGradients(), new SingularValues(), new Eigenvalues(),
        new MinimumNormSolution(), new DefiniteSolution(), new MessagePassingRounds(),
        new LeastSquaresGradient(), new MarginLossValues(), new SeparableLoss(), new NormalisedDescent(), new CoordinateSteps(), new RegularisedSteps(),
        new MirrorSteps(), new EntropyDivergence(), new EntropyProjections(), new FeedForwardGradients(), new LayeredNetworkSteps(), new HomogeneousNetworks(),
        new RectifiedTraining(), new DeepLinearDescent(), new NetworkHessian(), new NormalisedOutputGradients(), new BalancedLayers(), new AlignedFactors(),
        new SchattenSums(), new CyclicConvolutions(), new FourierSizes(), new LambertValues(),
        new FullRowRankSolution(), new NearestPoint(), new NuclearNormBounds(),
        new AdaptiveSteps(), new FoldedMessages(), new MaximumMessages(), new GatedJacobians(), new RandomWalkSteps(),
        new LyapunovSolution(), new ArcCosineKernels(),
        new ExpertShares(), new OnePassSteps(), new ContrastiveSums(),
    }.OrderBy(kernel => kernel.Name, StringComparer.Ordinal)];

    /// <summary>The kernel of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static GuardedKernel Find(string name) => All.FirstOrDefault(kernel => kernel.Name == name)
        ?? throw new KeyNotFoundException($"There is no kernel '{name}'; there are {string.Join(", ", All.Select(kernel => kernel.Name))}.");
}

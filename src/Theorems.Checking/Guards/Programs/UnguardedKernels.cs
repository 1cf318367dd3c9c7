using Theorems.Kernels;
using Theorems.Kernels.Control;
using Theorems.Kernels.Graphs;
using Theorems.Kernels.Learning;
using Theorems.Kernels.LinearAlgebra;
using Theorems.Kernels.Verified;

namespace Theorems.Checking.Guards.Programs;

/// <summary>
/// The classes of Theorems.Kernels in which nothing rounds, so that there is nothing to guard; a test holds every other one to a guarded program.
/// </summary>
public static class UnguardedKernels
{
    private const string Fractions = "computes in exact fractions, and certifies what it finds without rounding";
    private const string Combinatorial = "combinatorial: integers, and no number that rounds";
    private const string Enclosed = "computes with intervals, whose ends are rounded outwards, so what it says is proved";
    private const string Selects = "compares, and returns what it was given, its opposite or a constant: nothing rounds";
    private const string Holder = "holds numbers and computes none";

    /// <summary>Each of those classes, with the reason in words.</summary>
    public static IReadOnlyList<(Type Kernel, string Reason)> All { get; } =
    [
        (typeof(AbsoluteLoss<>), Selects),
        (typeof(AnalysedEigenvalues), "the guarded eigenvalues, and a bound on the errors of what they are taken of, which a test holds to changed matrices"),
        (typeof(Arena), Holder),
        (typeof(Arena.Lease), Holder),
        (typeof(ArrayMemory<>), Holder),
        (typeof(CanonicalForm), Combinatorial),
        (typeof(CertificateException), "says that a certificate failed"),
        (typeof(ColouredGraph), Combinatorial),
        (typeof(ColourRefinement), Combinatorial),
        (typeof(Dichotomies), Fractions),
        (typeof(DyadicSystem), "eliminates in integers, where nothing is rounded"),
        (typeof(EnclosedInertia), Enclosed),
        (typeof(EquitablePartition), Combinatorial),
        (typeof(ExactSeparation), "decides in integers what double-double proposes, so nothing that it returns is rounded"),
        (typeof(FiniteHypotheses), Combinatorial),
        (typeof(FourierMargin),
            "encloses a margin between two bounds in float64, "
            + "each computed anew from the direction or the shares that it names: the width between them is its guard"),
        (typeof(FractionalIsomorphism), Fractions),
        (typeof(FractionalIsomorphismRefutation), Combinatorial),
        (typeof(Graph), Combinatorial),
        (typeof(Graph6), Combinatorial),
        (typeof(GraphEnumeration), Combinatorial),
        (typeof(GraphFamilies), Combinatorial),
        (typeof(GraphIsomorphism), Combinatorial),
        (typeof(GraphSet), Combinatorial),
        (typeof(Inertia), Fractions),
        (typeof(IsolatedZeros), Holder),
        (typeof(JointColouring), Combinatorial),
        (typeof(Krawczyk), Enclosed),
        (typeof(LearningProblem), Combinatorial),
        (typeof(LinearProgramme), Fractions),
        (typeof(LogTimeFlowError<>), "proves a bound that has its own rounding in it; a test holds it above the error that double-double shows"),
        (typeof(Matrix<>), Holder),
        (typeof(Multisets), Fractions),
        (typeof(NeighbourhoodRefinement), Combinatorial),
        (typeof(OneNormMargin), Fractions),
        (typeof(PartitionComparison), Combinatorial),
        (typeof(PositivePart<>), Selects),
        (typeof(RampLoss<>), Selects),
        (typeof(RepresentativeOrder), "compares elements of the prime field, where arithmetic is exact"),
        (typeof(RowBlocks), "the loops of LeastSquares, whose guarded programs run them; a test holds the loops written for a processor to the same bits"),
        (typeof(SchurStability), Fractions),
        (typeof(SampleTypes), Fractions),
        (typeof(Sequences), Combinatorial),
        (typeof(SetPartitions), Combinatorial),
        (typeof(SmallGraphs), Combinatorial),
        (typeof(StraightLineProgram), "carries out programs that other classes make; every guarded program is also compared with itself as data, bit for bit"),
        (typeof(Tree), Combinatorial),
        (typeof(WalshHadamard), "adds and subtracts, which is exact for the numbers that guarded programs draw; a test holds it to the sums themselves"),
        (typeof(VertexFeatures), "counts in integers; a count that is no exact number of every system is refused"),
    ];
}

using Theorems.Checking.Instances;
using Theorems.Numbers;

namespace Theorems.Checking.Guards;

/// <summary>A numeric kernel as it is guarded: a program from drawn numbers to outputs, and a bound on the rounding of each output.</summary>
/// <remarks>
/// The program is run in a number system and, on the same exact instance, in double-double. The difference is judged in units of the budget.
/// By default the budget is the running error of the very same run (<see cref="RunningError{T}"/>); programs that iterate until they converge
/// state their own, from an error analysis.
/// </remarks>
public abstract class GuardedKernel
{
    /// <summary>The name by which people call it, in lower case with hyphens.</summary>
    public abstract string Name { get; }

    /// <summary>Where the budget comes from.</summary>
    public virtual string Origin => "running error analysis of the run";

    /// <summary>How many instances are compared; a multiple of eight.</summary>
    public virtual int Instances => 256;

    /// <summary>
    /// Whether the program branches on its numbers, so that it runs in scalars alone: in float32 and float64, with double-double as their reference.
    /// </summary>
    public virtual bool BranchesOnData => false;

    /// <summary>The outputs on one instance (in each lane).</summary>
    public abstract T[] Run<T>(Trial<T> trial)
        where T : struct, IReal<T>;

    /// <summary>The outputs, where sums are taken in the opposite order; null if the program has no such form.</summary>
    public virtual T[]? RunReversed<T>(Trial<T> trial)
        where T : struct, IReal<T> => null;

    /// <summary>The outputs with a bound on the error of each.</summary>
    public virtual RunningError<T>[] Analyse<T>(Trial<T> trial)
        where T : struct, IReal<T> => Run(trial.Analysed());

    /// <summary>What right outputs satisfy, as a formula: 'A = Q R, Q'Q = I'; empty where nothing is said.</summary>
    /// <remarks>
    /// The budget compares a program with itself in more digits, so a program that computes something else, with a wrong constant, say, is within it. What it
    /// should compute is known to an identity or to an oracle only: a number that is computed in another way, which is an identity, too.
    /// </remarks>
    public virtual string Identity => "";

    /// <summary>The left sides of the identity less the right ones, which are zero but for rounding.</summary>
    /// <remarks>
    /// Written over outputs that know their errors it needs no tolerance: the rounding of the outputs and that of the identity itself are carried along, and
    /// whatever exceeds them is another number.
    /// </remarks>
    /// <param name="trial">The instance; its numbers are exact.</param>
    /// <param name="outputs">What the program gave, each with the bound on its error.</param>
    public virtual RunningError<T>[] Residuals<T>(Trial<RunningError<T>> trial, RunningError<T>[] outputs)
        where T : struct, IReal<T> => [];

    /// <summary>What float64 gives on one instance. Overridden by whoever guards a program of their own that only knows doubles.</summary>
    public virtual double[] RunInDoubles(Trial<Float64> trial) => [.. Run(trial).Select(output => output.Value)];

    /// <summary>Whether <see cref="RunInDoubles"/> is the program that is guarded, so that no other number system applies.</summary>
    public virtual bool IsForeign => false;
}

/// <summary>Someone else's program in doubles, guarded against a reference of ours.</summary>
/// <remarks>
/// Override <see cref="GuardedKernel.Run"/> with the reference, <see cref="GuardedKernel.Analyse"/> with the outputs' budget, and
/// <see cref="GuardedKernel.RunInDoubles"/> with the program.
/// </remarks>
public abstract class ForeignKernel : GuardedKernel
{
    /// <inheritdoc/>
    public sealed override bool IsForeign => true;

    /// <inheritdoc/>
    public abstract override double[] RunInDoubles(Trial<Float64> trial);
}

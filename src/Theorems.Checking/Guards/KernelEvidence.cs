namespace Theorems.Checking.Guards;

/// <summary>What the guard found for one kernel in one number system on one device.</summary>
/// <param name="Name">The kernel.</param>
/// <param name="NumberSystem">float32, float64, lanes or double-double.</param>
/// <param name="Device">Where it ran.</param>
/// <param name="Instances">How many instances were compared.</param>
/// <param name="Worst">The largest error of an output, in units of its budget.</param>
/// <param name="Median">The median over all instances of each instance's largest.</param>
/// <param name="Budget">The budget of the worst output, absolute.</param>
/// <param name="Origin">Where budgets come from.</param>
/// <param name="WorstInstance">The instance of the worst output.</param>
/// <param name="WorstOutput">The index of the worst output.</param>
/// <param name="Bits">A hash of the bits of all outputs, hexadecimal.</param>
/// <param name="Explanation">What explains a failure, if a rerun with one change does.</param>
public sealed record KernelEvidence(
    string Name, string NumberSystem, string Device, int Instances, double Worst, double Median, double Budget, string Origin,
    int WorstInstance, int WorstOutput, string Bits, string Explanation)
{
    /// <summary>The largest residual of the kernel's identity, in units of its rounding; null if it has none, or where it is not asked.</summary>
    public double? Identity { get; init; }

    /// <summary>What is broken of the identity and where, in words; empty if nothing is.</summary>
    public string BrokenIdentity { get; init; } = "";

    /// <summary>Whether every output is within its budget.</summary>
    public bool IsWithinBudget => Worst <= 1;

    /// <summary>Whether the outputs satisfy what they should, as far as that is said.</summary>
    public bool SatisfiesIdentity => Identity is null or <= 1;

    /// <summary>Whether nothing is wrong: each output is within its budget, and is what it should be.</summary>
    public bool IsGood => IsWithinBudget && SatisfiesIdentity;
}

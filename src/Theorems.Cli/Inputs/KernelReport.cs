using Theorems.Checking.Guards;

namespace Theorems.Cli.Inputs;

/// <summary>The findings of the guard, as JSON.</summary>
/// <param name="Kernels">One entry for each kernel, number system and device.</param>
internal sealed record KernelReport(IReadOnlyList<KernelEvidence> Kernels)
{
    /// <summary>The version of the layout.</summary>
    public string Schema { get; init; } = "theorems/kernels/1";
}

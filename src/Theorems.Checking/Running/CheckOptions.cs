using Theorems.Checking.Devices;

namespace Theorems.Checking.Running;

/// <summary>How a check is run.</summary>
public sealed record CheckOptions
{
    /// <summary>The seed that every random number derives from.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Random trials at each level of evidence, instead of the claim's own numbers.</summary>
    public int? Trials { get; init; }

    /// <summary>Wall-clock time after which no further batch of a claim is started; then the result depends on the machine's speed.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>How many threads work; the evidence is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>The folder of the golden snapshots, or null to leave them out.</summary>
    public string? GoldenFolder { get; init; }

    /// <summary>
    /// The folder that remembers what refuted claims, or null to remember nothing and to try nothing first. The evidence of a claim that holds does not depend
    /// on it.
    /// </summary>
    public string? FailuresFolder { get; init; }

    /// <summary>Devices on which analytic claims are sampled too, besides this processor.</summary>
    public IReadOnlyList<Accelerator> Accelerators { get; init; } = [];

    /// <summary>The pieces that are finished, and where others go when they are; null to keep none. Without a limit of time only.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>Told of claims that a device cannot run, and of failures that cannot be remembered, as claim and reason.</summary>
    public Action<string, string>? LeftOut { get; init; }

    /// <summary>Told what is being done, as claim, step, and the share of that step that is done.</summary>
    public Action<string, string, double>? Progress { get; init; }

    /// <summary>Told of the exception that made a claim's verdict 'failed', as claim and exception; for its stack trace.</summary>
    public Action<string, Exception>? Failed { get; init; }

    /// <summary>The number of trials at a level.</summary>
    internal int TrialsOf(int usual) => usual == 0 ? 0 : Trials ?? usual;
}

using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Instances;
using Theorems.Checking.Running;

namespace Theorems.Checking.Kinds;

/// <summary>A level of evidence that a claim's types allow.</summary>
/// <param name="Name">The level, as evidence names it.</param>
/// <param name="Cases">How many cases it takes by default; null for all that there are.</param>
/// <param name="Unit">What a case is, in the plural.</param>
/// <param name="Means">What the level is, in words.</param>
public sealed record LevelFacts(string Name, long? Cases, string Unit, string Means);

/// <summary>One kind of evidence for one claim: how it is gathered, what it says of a dropped assumption, and how a trial of it is replayed.</summary>
/// <remarks>A new kind is a class here and a line in the list of kinds; nothing else asks which kinds there are.</remarks>
/// <param name="claim">The claim.</param>
internal abstract class EvidenceKind<TRecipe>(Claim<TRecipe> claim)
    where TRecipe : class
{
    /// <summary>The claim.</summary>
    protected Claim<TRecipe> Claim { get; } = claim;

    /// <summary>Its levels.</summary>
    public abstract IReadOnlyList<LevelFacts> Facts { get; }

    /// <summary>Runs the pieces of this kind that depend on no others, so that they can be spread over machines.</summary>
    /// <param name="options">How the check is run.</param>
    /// <param name="batches">Runs the work.</param>
    public abstract void Prepare(CheckOptions options, Batches batches);

    /// <summary>Whether dropping an assumption needs nothing of what was gathered.</summary>
    public virtual bool DropsAlone => true;

    /// <summary>Gathers what there is.</summary>
    /// <param name="options">How the check is run.</param>
    /// <param name="batches">Runs the work.</param>
    /// <param name="findings">Where it goes.</param>
    public abstract void Gather(CheckOptions options, Batches batches, Findings findings);

    /// <summary>Whether this kind is asked about a dropped assumption.</summary>
    /// <param name="assumption">The assumption.</param>
    /// <param name="shown">Whether an earlier kind has shown it necessary.</param>
    public virtual bool IsAsked(Assumption<TRecipe> assumption, bool shown) => true;

    /// <summary>What happens without an assumption.</summary>
    /// <param name="assumption">The assumption.</param>
    /// <param name="number">Its number among the claim's.</param>
    /// <param name="options">How the check is run.</param>
    /// <param name="batches">Runs the work.</param>
    public abstract AssumptionEvidence Drop(Assumption<TRecipe> assumption, int number, CheckOptions options, Batches batches);

    /// <summary>Runs one trial of a recipe again.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="line">Which trial.</param>
    /// <param name="drawn">Keeps the numbers that the trial draws.</param>
    public abstract IEnumerable<ReplayedComparison> Replay(TRecipe recipe, ReplayLine line, DrawnNumbers drawn);
}

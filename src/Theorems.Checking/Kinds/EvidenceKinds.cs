using Theorems.Checking.Claims;
using Theorems.Checking.Devices;
using Theorems.Checking.Trials;

namespace Theorems.Checking.Kinds;

/// <summary>The kinds of evidence that a claim gives, which its types say. The only place that lists the kinds.</summary>
internal static class EvidenceKinds
{
    /// <summary>The kinds, in the order in which they are gathered.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="devices">Devices on which analytic claims are sampled too.</param>
    public static IReadOnlyList<EvidenceKind<TRecipe>> Of<TRecipe>(Claim<TRecipe> claim, params IReadOnlyList<Accelerator> devices)
        where TRecipe : class
    {
        IAnalytic<TRecipe>? analytic = claim as IAnalytic<TRecipe>;
        IEnumerable<EvidenceKind<TRecipe>?> all =
        [
            claim is IAlgebraic<TRecipe> algebraic ? new ExactKind<TRecipe>(claim, algebraic) : null,
            analytic is not null ? new SampledKind<TRecipe>(claim, analytic) : null,
            claim is IPlain<TRecipe> plain ? new PlainKind<TRecipe>(claim, plain) : null,
            .. devices.Select(device => new DeviceKind<TRecipe>(claim, analytic, device)),
            claim is IOnBox<TRecipe> boxed ? new BoxKind<TRecipe>(claim, boxed) : null,
            claim is IExhaustive<TRecipe> exhaustive ? new ExhaustiveKind<TRecipe>(claim, exhaustive) : null,
            claim is IStatistical<TRecipe> statistical ? new StatisticalKind<TRecipe>(claim, statistical) : null,
            claim is IRate<TRecipe> rate ? new RateKind<TRecipe>(claim, rate) : null,
            claim is IPaired<TRecipe> paired ? new PairedKind<TRecipe>(claim, paired) : null,
        ];
        return [.. all.OfType<EvidenceKind<TRecipe>>()];
    }

    /// <summary>The levels of random trials, as they are run.</summary>
    public static IReadOnlyList<Level<TRecipe>> RandomLevels<TRecipe>(Claim<TRecipe> claim, ulong seed)
        where TRecipe : class => [.. Of(claim).OfType<RandomKind<TRecipe>>().SelectMany(kind => kind.Levels(seed))];
}

/// <summary>The levels of evidence that a claim's types allow.</summary>
public static class ClaimLevels
{
    /// <summary>The levels, in the order in which they are gathered.</summary>
    public static IReadOnlyList<LevelFacts> Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Accept(new Visitor());
    }

    private sealed class Visitor : IClaimVisitor<IReadOnlyList<LevelFacts>>
    {
        public IReadOnlyList<LevelFacts> Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class => [.. EvidenceKinds.Of(claim).SelectMany(kind => kind.Facts)];
    }
}

using Theorems.Checking.Claims;

namespace Theorems.Symbolics;

/// <summary>What computer algebra says about a claim: closed forms of its program, and identities proved for all values of their symbols.</summary>
/// <remarks>Here whether or not MathNet.Symbolics is; without it there is one sentence instead of the formulas.</remarks>
public static class ClosedForms
{
    /// <summary>Whether MathNet.Symbolics was built in.</summary>
    public static bool IsAvailable => WhyNot is null;

    /// <summary>Why there are no formulas; null if there are.</summary>
    public static string? WhyNot =>
#if ADAPTER
        null;
#else
        "Formulas and proofs by computer algebra are left out: this build has no MathNet.Symbolics (docs/adapters.md says how it joins the build).";
#endif

    /// <summary>Whether there is anything that computer algebra could say about a claim: whether it has an algebraic part.</summary>
    /// <param name="claim">The claim.</param>
    public static bool Concern(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Accept(new IsAlgebraic());
    }

    /// <summary>The closed forms of a claim's program; none where nobody wrote down which piece of it is worth reading.</summary>
    /// <param name="claim">The claim.</param>
    public static IReadOnlyList<ShownFormula> Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
#if ADAPTER
        return ShownFormulas.Of(claim);
#else
        return [];
#endif
    }

    /// <summary>The claim's own identities at its smallest instance, over symbols; null if it has no algebraic part, or where formulas are left out.</summary>
    /// <param name="claim">The claim.</param>
    public static ProvedInstance? Prove(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
#if ADAPTER
        return claim.Accept(new ClaimProver());
#else
        return null;
#endif
    }

    private sealed class IsAlgebraic : IClaimVisitor<bool>
    {
        public bool Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class => claim is IAlgebraic<TRecipe>;
    }
}

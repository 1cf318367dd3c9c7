using Theorems.Numbers;

namespace Theorems.Symbolics;

/// <summary>What can be said of a claimed identity.</summary>
public enum ProofAnswer
{
    /// <summary>
    /// The difference of its sides is the zero of the field of rational functions: it holds for all values of the symbols for which both sides are defined.
    /// </summary>
    Proved,

    /// <summary>It fails at an exact point.</summary>
    Refuted,

    /// <summary>Neither was found; the reason is stated.</summary>
    Open,
}

/// <summary>An answer about one identity, and what it rests on.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Symbols">How many symbols the difference of the sides holds.</param>
/// <param name="Reason">For open identities why; else how it was seen.</param>
/// <param name="Point">For refuted identities the values of the symbols at which the sides differ; else empty.</param>
public sealed record IdentityProof(ProofAnswer Answer, int Symbols, string Reason, IReadOnlyList<(string Name, Rational Value)> Point);

/// <summary>One measurement of a claim, over symbols.</summary>
/// <param name="Part">The lettered part of the claim.</param>
/// <param name="Time">The step at which it was taken.</param>
/// <param name="Proof">What can be said of it.</param>
public sealed record ProvedPart(string Part, long Time, IdentityProof Proof);

/// <summary>A claim's identities at one instance whose every drawn number is a symbol.</summary>
/// <param name="Instance">The settings of the recipe.</param>
/// <param name="Parts">The identities, in the order of the claim's program.</param>
/// <param name="Unfinished">Why the program was not followed to its end; null if it was.</param>
public sealed record ProvedInstance(string Instance, IReadOnlyList<ProvedPart> Parts, string? Unfinished);

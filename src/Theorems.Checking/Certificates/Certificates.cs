using Theorems.Checking.Claims;

namespace Theorems.Checking.Certificates;

/// <summary>What a theorem of a certificate says.</summary>
public enum CertificateKind
{
    /// <summary>A part's differences are zero for all real values of what is drawn.</summary>
    Identity,

    /// <summary>The printed term has the program's own values on another trial: that the term is the program.</summary>
    Evaluation,

    /// <summary>An inequality at every point of a box.</summary>
    Box,

    /// <summary>Without an assumption, the part is false at an explicit point.</summary>
    DroppedAssumption,

    /// <summary>A statement that is refuted as stated is false at an explicit point.</summary>
    Refutation,
}

/// <summary>One theorem of a certificate.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Part">The part of the claim.</param>
/// <param name="Shape">The recipe of the instance, as 'Name=value'.</param>
/// <param name="Words">What it says, in words.</param>
/// <param name="Size">How large it is.</param>
/// <param name="Text">Definitions, statement and proof, with what the proof assumes.</param>
public sealed record CertificateTheorem(
    string Name, CertificateKind Kind, Part Part, string Shape, string Words, CertificateSize Size, string Text)
{
    /// <summary>Of an identity: of how many differences it speaks, and how many the program compares.</summary>
    public (int Stated, int All) Differences { get; init; } = (1, 1);
}

/// <summary>How large the terms of a theorem are.</summary>
/// <param name="Operations">Operations, shared ones once.</param>
/// <param name="WrittenOut">Nodes when shared parts are written out wherever they are used.</param>
/// <param name="Monomials">A bound on the number of monomials after expansion.</param>
public readonly record struct CertificateSize(int Operations, double WrittenOut, double Monomials);

/// <summary>A part, or an assumption of one, without a certificate.</summary>
/// <param name="Part">The part.</param>
/// <param name="What">What is not certified.</param>
/// <param name="Why">Why not.</param>
public sealed record NotCertified(Part Part, string What, string Why);

/// <summary>All theorems about a claim.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Theorems">The theorems.</param>
/// <param name="Others">What has none, and why.</param>
public sealed record ClaimCertificates(Claim Claim, IReadOnlyList<CertificateTheorem> Theorems, IReadOnlyList<NotCertified> Others);

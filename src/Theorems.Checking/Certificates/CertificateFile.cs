using System.Text;
using Theorems.Checking.Claims;

namespace Theorems.Checking.Certificates;

/// <summary>Writes the certificates of a claim as one file for Coq, to be read by people too.</summary>
public static class CertificateFile
{
    /// <summary>The file's name: that of a module, so letters, digits and underscores.</summary>
    public static string NameOf(Claim claim) => CoqText.NameOf((claim ?? throw new ArgumentNullException(nameof(claim))).Id) + ".v";

    /// <summary>All that can be certified of a claim, and what cannot.</summary>
    public static ClaimCertificates Of(Claim claim) => (claim ?? throw new ArgumentNullException(nameof(claim))).Accept(new Writer());

    /// <summary>The pieces of a file: the head, and the theorems one by one. Put together they are the file.</summary>
    public static (string Head, IReadOnlyList<string> Theorems) Pieces(ClaimCertificates certificates)
    {
        ArgumentNullException.ThrowIfNull(certificates);
        Claim claim = certificates.Claim;
        StringBuilder head = new();
        string[] lines = [claim.Id, claim.Words, .. claim.Setting.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string line in lines)
        {
            head.Append(CoqText.Comment(line)).Append('\n');
        }

        bool hasBoxes = certificates.Theorems.Any(theorem => theorem.Kind == CertificateKind.Box);
        head.Append("(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)\n")
            .Append("Require Import QArith Qreduction Reals Lra.\nRequire Import Psatz.\n")
            .Append(hasBoxes ? "From Interval Require Import Tactic.\n" : "").Append(Tactics);
        return (head.ToString(), [.. certificates.Theorems.Select(Text)]);
    }

    /// <summary>The file.</summary>
    public static string Text(ClaimCertificates certificates)
    {
        (string head, IReadOnlyList<string> theorems) = Pieces(certificates);
        return head + string.Concat(theorems);
    }

    // A side condition of field is a divisor, or the numerator of one.
    private const string Tactics = """

        Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
        Ltac nonzero := first
          [ assumption | lra | nra
          | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
        Ltac rational := field; parts; nonzero.

        """;

    private static string Text(CertificateTheorem theorem)
    {
        bool isReal = theorem.Kind is CertificateKind.Identity or CertificateKind.Box;
        return $"\n{CoqText.Comment(theorem.Words.ReplaceLineEndings(" "))}\n{CoqText.Comment($"at {theorem.Shape}")}\n"
            + $"Open Scope {(isReal ? "R" : "Q")}_scope.\n{theorem.Text}Close Scope {(isReal ? "R" : "Q")}_scope.\n";
    }

    private sealed class Writer : IClaimVisitor<ClaimCertificates>
    {
        public ClaimCertificates Visit<TRecipe>(Claim<TRecipe> claim)
            where TRecipe : class
        {
            List<CertificateTheorem> theorems = [];
            List<NotCertified> others = [];
            if (claim is IAlgebraic<TRecipe> algebraic)
            {
                (IReadOnlyList<CertificateTheorem> found, IReadOnlyList<NotCertified> left) = new AlgebraicCertificates<TRecipe>(claim, algebraic).All();
                theorems.AddRange(found);
                others.AddRange(left);
            }

            if (claim is IOnBox<TRecipe> onBox)
            {
                (IReadOnlyList<CertificateTheorem> found, IReadOnlyList<NotCertified> left) = BoxCertificates.Of(onBox);
                theorems.AddRange(found);
                others.AddRange(left);
            }

            others.AddRange(claim.Parts.Where(part => theorems.All(theorem => theorem.Part != part) && others.All(other => other.Part != part))
                .Select(part => new NotCertified(part, "", part is Identity
                    ? "an identity between real numbers that are not rational functions of what is drawn, or one that no small instance reaches"
                    : $"{NameOf(part)}: it is no identity over a field and no inequality on a box")));
            return new(claim, theorems, others);
        }

        private static string NameOf(Part part) => part switch
        {
            Inequality => "an inequality",
            Expectation => "an expectation",
            Order => "an order of growth",
            Precedence => "a precedence",
            Enumeration => "an enumeration, which the certificates do not cover",
            _ => "an identity",
        };
    }
}

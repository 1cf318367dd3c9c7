using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Theorems.Checking.Certificates;
using Theorems.Checking.Claims;

namespace Theorems.Properties.Tests;

/// <summary>A theory that needs a proof assistant: without one it is skipped, and says so.</summary>
public sealed class KernelTheoryAttribute : TheoryAttribute
{
    public KernelTheoryAttribute() => Skip = Assistant is null ? "No coqc is on the path; that certificates are as accepted is checked without it." : null;

    public static ProofAssistant? Assistant { get; } = ProofAssistant.Find();
}

/// <summary>
/// Holds golden/certificates to what claims say and to what a foreign kernel accepts, and docs/certificates.md to both.
/// `theorems certify --check --out golden/certificates` writes the certificates anew, and THEOREMS_ACCEPT=1 the page.
/// </summary>
[Collection("pages")]
public partial class CertificateTests
{
    // Far more than any file takes: what is asked is whether it is accepted, not when.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static string Folder => Path.Combine(Repository.Root, "golden", "certificates");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.v").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>Ten programs, of each of which one sign is changed.</summary>
    public static TheoryData<string> Changed =>
    [
        "balancedness_conservation.v", "coordinate_descent_l1_margin.v", "deep_linear_no_bad_minima.v", "deep_matrix_completion.v", "delta_lemma.v",
        "gd_minimum_norm.v", "linear_convnet_fourier_sparsity.v", "scale_invariant_gradient.v", "schatten_variational_identity.v",
        "weight_decay_equals_exponential_lr.v",
    ];

    [Fact]
    public void Page_shows_what_is_certified_and_what_is_not()
    {
        StringBuilder rows = new("| claim | part | for all values, or on the box | false without | not certified |\n|---|---|---|---|---|\n");
        int theorems = 0;
        foreach (Claim claim in Catalogue.All)
        {
            ClaimCertificates certificates = CertificateFile.Of(claim);
            CertificateTheorem[] accepted = Accepted(certificates);
            theorems += accepted.Length;
            foreach (Part part in claim.Parts)
            {
                CertificateTheorem[] about = [.. accepted.Where(theorem => theorem.Part == part)];
                string proved = string.Join("; ", about.Where(theorem => theorem.Kind is CertificateKind.Identity or CertificateKind.Box).Select(Shape));
                string broken = string.Join("; ", about.Where(theorem => theorem.Kind is CertificateKind.DroppedAssumption or CertificateKind.Refutation)
                    .Select(theorem => theorem.Kind == CertificateKind.Refutation ? "refuted as stated" : Quoted(theorem.Words)));
                IEnumerable<string> others = certificates.Others.Where(other => other.Part == part).Select(other => $"{Short(other.What)} {other.Why}".Trim())
                    .Concat(certificates.Theorems.Where(theorem => theorem.Part == part && !accepted.Contains(theorem))
                        .Select(theorem => $"{theorem.Name}: no proof was accepted"));
                rows.Append(CultureInfo.InvariantCulture,
                    $"| [{claim.Id}]({Pages.Link(claim, "docs")}) | {Cell(part.Name)} | {proved} | {Cell(broken)} | {Cell(string.Join("; ", others))} |\n");
            }
        }

        rows.Append(CultureInfo.InvariantCulture, $"\n{theorems} theorems in all.\n");
        Pages.AssertBlock(
            Path.Combine(Repository.Root, "docs", "certificates.md"), "<!-- certificates: begin, written by the tests -->", "<!-- certificates: end -->",
            rows.ToString());
    }

    [Fact]
    public void Every_accepted_certificate_is_one_that_its_claim_writes()
    {
        Assert.NotEmpty(Files);
        foreach (Claim claim in Catalogue.All)
        {
            string path = Path.Combine(Folder, CertificateFile.NameOf(claim));
            if (File.Exists(path))
            {
                ClaimCertificates certificates = CertificateFile.Of(claim);
                Assert.Equal(CertificateFile.Text(certificates with { Theorems = Accepted(certificates) }), Read(path));
            }
        }
    }

    [KernelTheory]
    [MemberData(nameof(Files))]
    public void Kernel_accepts_the_certificates(string file)
    {
        KernelAnswer answer = KernelTheoryAttribute.Assistant!.Check(Read(Path.Combine(Folder, file)), Patience);
        Assert.True(answer.Verdict == KernelVerdict.Accepted, $"{file}: {answer.Verdict}, {answer.Says}");
    }

    [KernelTheory]
    [MemberData(nameof(Changed))]
    public void Kernel_refuses_a_program_with_another_sign(string file)
    {
        string text = Read(Path.Combine(Folder, file));
        // The first theorem that stands alone, with its definitions, and the last sum or difference in them.
        int end = text.IndexOf("Qed.", StringComparison.Ordinal);
        int statement = text.LastIndexOf("Theorem ", end, StringComparison.Ordinal);
        Match sign = Sign().Matches(text[..statement])[^1];
        string changed = text[..sign.Index] + (sign.Value == " + " ? " - " : " + ") + text[(sign.Index + sign.Length)..];
        KernelAnswer answer = KernelTheoryAttribute.Assistant!.Check(changed[..(end + "Qed.".Length)] + "\n", Patience);
        Assert.Equal(KernelVerdict.Refused, answer.Verdict);
    }

    [KernelTheory]
    [InlineData("(1 # 2)", KernelVerdict.Accepted)]
    [InlineData("(1 # 3)", KernelVerdict.Refused)]
    public void Kernel_computes_for_itself(string value, KernelVerdict expected)
    {
        string text = $"Require Import QArith Qreduction.\nOpen Scope Q_scope.\nTheorem half : Qred ((1 # 4) + (1 # 4)) = {value}.\n"
            + "Proof. vm_compute. reflexivity. Qed.\n";
        Assert.Equal(expected, KernelTheoryAttribute.Assistant!.Check(text, Patience).Verdict);
    }

    // Accepted is what stands in the folder: nothing else is written there.
    private static CertificateTheorem[] Accepted(ClaimCertificates certificates)
    {
        string path = Path.Combine(Folder, CertificateFile.NameOf(certificates.Claim));
        string golden = File.Exists(path) ? Read(path) : "";
        return [.. certificates.Theorems.Where(theorem => golden.Contains(theorem.Text, StringComparison.Ordinal))];
    }

    private static string Read(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    private static string Shape(CertificateTheorem theorem) =>
        (theorem.Kind == CertificateKind.Box ? $"box {theorem.Name.Split('_')[1]}" : Short(theorem.Shape))
            + (theorem.Differences.Stated < theorem.Differences.All
                ? FormattableString.Invariant($" (the first {theorem.Differences.Stated} of {theorem.Differences.All} differences)") : "");

    // Of a recipe, its integers; they are the shapes.
    private static string Short(string text) => string.Join(' ', text.Split(' ').Where(word => !word.Contains('=') || Integer().IsMatch(word)));

    private static string Quoted(string words) => words[(words.IndexOf('\'', StringComparison.Ordinal) + 1)..words.LastIndexOf('\'')];

    private static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("^[A-Za-z]+=[0-9]+$")]
    private static partial Regex Integer();

    [GeneratedRegex(@" [+-] (?=[A-Za-z(0-9])")]
    private static partial Regex Sign();
}

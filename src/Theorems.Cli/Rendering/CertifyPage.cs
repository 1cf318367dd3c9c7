using Theorems.Checking.Certificates;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Rendering;

/// <summary>What can be certified, and what a kernel says of it.</summary>
/// <param name="page">Where it is written.</param>
internal sealed class CertifyPage(Page page)
{
    /// <summary>Writes the theorems of a claim, and what has none.</summary>
    /// <param name="certificates">The theorems.</param>
    /// <param name="answers">What a kernel says of each; null if none was asked.</param>
    public void Claim(ClaimCertificates certificates, IReadOnlyList<KernelAnswer>? answers)
    {
        page.Line(certificates.Claim.Id);
        foreach ((CertificateTheorem theorem, int index) in certificates.Theorems.Select((theorem, index) => (theorem, index)))
        {
            Piece verdict = answers?[index] switch
            {
                null => new("written", Tone.Quiet),
                { Verdict: KernelVerdict.Accepted } accepted => new($"accepted, {accepted.Says}", Tone.Good),
                { Verdict: KernelVerdict.OutOfTime } late => new($"out of time: {late.Says}", Tone.Bad),
                { } refused => new($"refused: {refused.Says}", Tone.Bad),
            };
            page.Line($"  {theorem.Name}: ", verdict);
            page.Line($"    at {theorem.Shape}; {Size(theorem.Size)}");
        }

        foreach (NotCertified other in certificates.Others)
        {
            page.Line($"  {other.Part.Name}{(other.What.Length > 0 ? $" {other.What}" : "")}: ", new Piece($"not certified, {other.Why}", Tone.Quiet));
        }
    }

    /// <summary>Writes where the files are.</summary>
    public void Written(string folder) => page.Line($"The files are in {folder}.");

    private static string Size(CertificateSize size) =>
        FormattableString.Invariant($"{size.Operations} operations, {size.WrittenOut:0} nodes written out, at most {size.Monomials:0} monomials");
}

using System.CommandLine;
using Theorems.Checking.Certificates;
using Theorems.Checking.Claims;
using Theorems.Checking.Golden;
using Theorems.Cli.Inputs;
using Theorems.Cli.Rendering;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems certify: writes what claims say, as far as a proof assistant can check it, for the kernel of one.</summary>
internal static class CertifyCommand
{
    // What one theorem may take; those of the catalogue take less at their smallest shapes.
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(60);

    public static Command Create(Session session)
    {
        ClaimOptions about = new("all claims");
        Option<string?> output = new("--out")
        {
            Description = "The folder for the files, ID.v each; it is made if it is not there. Without it and without --check they go to 'certificates'. "
                + "With --check only what is accepted is written.",
            HelpName = "FOLDER",
        };
        Option<bool> check = new("--check") { Description = "Let coqc, which must be on the path, check every theorem." };
        Command command = new("certify", "Write certificates for Coq: identities, boxes, refutations and dropped assumptions, a file for each claim.")
        {
            output, check,
        };
        about.AddTo(command);
        command.SetAction(parsed =>
        {
            bool checks = parsed.GetValue(check);
            string? folder = parsed.GetValue(output) ?? (checks ? null : "certificates");
            return Certify(session, Selection.Named(about.Chosen(parsed)), folder, checks);
        });
        return command;
    }

    private static int Certify(Session session, IReadOnlyList<Claim> claims, string? folder, bool checks)
    {
        if (folder is not null)
        {
            Make(folder);
        }

        ProofAssistant? assistant = checks ? ProofAssistant.Find() : null;
        CertifyPage page = new(session.OutputPage);
        (int code, bool wrote) = (ExitCode.Agrees, false);
        foreach (Claim claim in claims)
        {
            ClaimCertificates certificates = CertificateFile.Of(claim);
            IReadOnlyList<KernelAnswer>? answers = assistant?.Check(certificates, Each);
            page.Claim(certificates, answers);
            ClaimCertificates kept = answers is null ? certificates
                : certificates with { Theorems = [.. certificates.Theorems.Where((_, index) => answers[index].Verdict == KernelVerdict.Accepted)] };
            if (folder is not null && kept.Theorems.Count > 0)
            {
                Write(Path.Combine(folder, CertificateFile.NameOf(claim)), CertificateFile.Text(kept));
                wrote = true;
            }

            code = Worse(code, answers);
        }

        if (wrote)
        {
            page.Written(folder!);
        }

        return checks && assistant is null
            ? throw new InputException("coqc is not on the path, so nothing was checked; install Coq (with coq-interval for boxes) and give --check again.")
            : code;
    }

    // A refused theorem weighs more than one that nobody could decide.
    private static int Worse(int code, IReadOnlyList<KernelAnswer>? answers) => answers is null ? code
        : code == ExitCode.Differs || answers.Any(answer => answer.Verdict == KernelVerdict.Refused) ? ExitCode.Differs
        : code == ExitCode.Inconclusive || answers.Any(answer => answer.Verdict == KernelVerdict.OutOfTime) ? ExitCode.Inconclusive
        : ExitCode.Agrees;

    private static void Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"{folder} cannot be made ({failure.Message.TrimEnd('.')}); name with --out a folder that can be written.");
        }
    }

    private static void Write(string path, string text)
    {
        try
        {
            WholeFile.Write(path, text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written ({failure.Message.TrimEnd('.')}); name with --out a folder that can be written.");
        }
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Theorems.Checking.Certificates;

/// <summary>What a kernel says of a theorem.</summary>
public enum KernelVerdict
{
    /// <summary>It has a proof.</summary>
    Accepted,

    /// <summary>The proof that was given is none.</summary>
    Refused,

    /// <summary>Neither, in the time that it had.</summary>
    OutOfTime,
}

/// <summary>What a kernel says of one theorem, and why.</summary>
/// <param name="Name">The theorem.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Says">If refused, the complaint; if accepted, what the proof assumes: nothing, or the axioms of the real numbers.</param>
public sealed record KernelAnswer(string Name, KernelVerdict Verdict, string Says);

/// <summary>Coq's compiler, coqc, as a program of its own: it reads a file and knows nothing of this one.</summary>
/// <param name="path">Where the program is.</param>
public sealed partial class ProofAssistant(string path)
{
    /// <summary>What an accepted theorem says that needs no axiom.</summary>
    public const string NoAxioms = "no axioms";

    /// <summary>What an accepted theorem says that rests on those of the real numbers.</summary>
    public const string AxiomsOfReals = "the axioms of the real numbers";

    /// <summary>What an accepted theorem says whose intervals the kernel computes with the processor's floats, which it takes to be IEEE 754's.</summary>
    public const string AxiomsOfFloats = AxiomsOfReals + ", of machine integers and of floats";

    // How often a process is looked at, and how many times longer than it works it may take.
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);
    private const int WaitsPerWork = 30;

    private const string Prints = "Print Assumptions";

    // A file of several theorems may take so many times the time of one, before they are asked about one by one.
    private const int TimesOne = 4;

    /// <summary>The one on the path, or null.</summary>
    public static ProofAssistant? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "coqc.exe" : "coqc")).FirstOrDefault(File.Exists) is { } found
            ? new(found) : null;

    /// <summary>Its name and version.</summary>
    public string Version =>
        Run(["--print-version"], TimeSpan.FromMinutes(1), Path.GetTempPath()) is { Output: { } text } ? "Coq " + text.Split(' ', '\n')[0] : "Coq";

    /// <summary>Whether a whole file is accepted, and otherwise the complaint.</summary>
    /// <param name="text">The file.</param>
    /// <param name="limit">How long it may take.</param>
    public KernelAnswer Check(string text, TimeSpan limit)
    {
        (int? status, _, string error) = Compile(text, limit);
        return new("", status is null ? KernelVerdict.OutOfTime : status == 0 ? KernelVerdict.Accepted : KernelVerdict.Refused, Complaint(error));
    }

    /// <summary>Asks about every theorem of a claim.</summary>
    /// <param name="certificates">The theorems.</param>
    /// <param name="each">How long one may take, of the processor's time.</param>
    public IReadOnlyList<KernelAnswer> Check(ClaimCertificates certificates, TimeSpan each)
    {
        ArgumentNullException.ThrowIfNull(certificates);
        (string head, IReadOnlyList<string> texts) = CertificateFile.Pieces(certificates);
        return Check(head, [.. certificates.Theorems.Select((theorem, index) => (theorem.Name, texts[index]))], each);
    }

    /// <summary>Asks about theorems that share a head.</summary>
    /// <param name="head">What stands before them.</param>
    /// <param name="theorems">Name and text of each; none needs another one.</param>
    /// <param name="each">How long one may take, of the processor's time.</param>
    public IReadOnlyList<KernelAnswer> Check(string head, IReadOnlyList<(string Name, string Text)> theorems, TimeSpan each)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(theorems);
        List<KernelAnswer> answers = [];
        while (answers.Count < theorems.Count)
        {
            (string Name, string Text)[] rest = [.. theorems.Skip(answers.Count)];
            (int? status, string output, string error) = Compile(head + string.Concat(rest.Select(one => one.Text)), rest.Length > 1 ? TimesOne * each : each);
            Queue<string> assumed = new([.. AssumedBlock().Matches(output).Select(match => Assumed(match.Value))]);
            int failed = status == 0 ? rest.Length : status is null ? rest.Length > 1 ? -1 : 0 : TheoremOfLine(head, rest, error);
            if (failed < 0)
            {
                // Which one it was is not known: the next one alone.
                answers.AddRange(Check(head, [rest[0]], each));
                continue;
            }

            foreach ((string name, string text) in rest.Take(failed))
            {
                bool prints = text.Contains(Prints, StringComparison.Ordinal) && assumed.Count > 0;
                answers.Add(new(name, KernelVerdict.Accepted, prints ? assumed.Dequeue() : answers.Count > 0 ? answers[^1].Says : ""));
            }

            if (failed < rest.Length)
            {
                answers.Add(status is null
                    ? new(rest[failed].Name, KernelVerdict.OutOfTime, FormattableString.Invariant($"no answer in {each.TotalSeconds:0} s"))
                    : new(rest[failed].Name, KernelVerdict.Refused, Complaint(error)));
            }
        }

        return answers;
    }

    private static string Assumed(string block) => block.StartsWith('C') ? NoAxioms
        : block.Contains("PrimFloat", StringComparison.Ordinal) ? AxiomsOfFloats
        : AxiomsOfReals;

    // The theorem in which a line stands that is complained about; the head's own failure is that of the first.
    private static int TheoremOfLine(string head, (string Name, string Text)[] theorems, string error)
    {
        Match line = ErrorLine().Match(error);
        int left = line.Success
            ? int.Parse(line.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) - 1 - head.Count(letter => letter == '\n')
            : 0;
        for (int index = 0; index < theorems.Length; index++)
        {
            left -= theorems[index].Text.Count(letter => letter == '\n');
            if (left < 0)
            {
                return index;
            }
        }

        return theorems.Length - 1;
    }

    private static string Complaint(string error)
    {
        int from = error.IndexOf("Error:", StringComparison.Ordinal);
        string text = string.Join(' ', error[Math.Max(0, from)..].Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length > 160 ? text[..160] + "..." : text;
    }

    private (int? Status, string Output, string Error) Compile(string text, TimeSpan limit)
    {
        string folder = Directory.CreateTempSubdirectory("theorems-").FullName;
        try
        {
            string file = Path.Combine(folder, "certificate.v");
            File.WriteAllText(file, text);
            return Run(["-q", file], limit, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private (int? Status, string Output, string Error) Run(IReadOnlyList<string> arguments, TimeSpan limit, string folder)
    {
        // Some tactics leave a cache in the folder where they are run.
        ProcessStartInfo start = new(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        using Process process = Process.Start(start) ?? throw new Win32Exception($"{path} does not start");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        bool ended = EndsWithin(process, limit);
        if (!ended)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        return (ended ? process.ExitCode : null, output.Result, error.Result);
    }

    // Time that the processor spent on it, so that a machine with other work decides nothing; a process that waits for ever is ended all the same.
    private static bool EndsWithin(Process process, TimeSpan limit)
    {
        Stopwatch clock = Stopwatch.StartNew();
        while (!process.WaitForExit(Glance))
        {
            process.Refresh();
            if (clock.Elapsed > WaitsPerWork * limit || (!process.HasExited && process.TotalProcessorTime > limit))
            {
                return process.WaitForExit(TimeSpan.Zero);
            }
        }

        return true;
    }

    [GeneratedRegex(@"^Closed under the global context|^Axioms:(.(?!^Axioms:|^Closed under))*", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex AssumedBlock();

    [GeneratedRegex(@"line (\d+), characters")]
    private static partial Regex ErrorLine();
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Theorems.Checking.Failures;

/// <summary>An instance that refuted a claim.</summary>
/// <param name="Line">Its replay line.</param>
/// <param name="Type">The full name of the claim's class.</param>
/// <param name="Reason">Why the claim was refuted, as the check said it.</param>
public sealed record Failure(string Line, string Type, string Reason);

/// <summary>A folder that remembers what refuted claims, so that it is tried first the next time.</summary>
/// <remarks>
/// A file for each claim, the newest failures first. A failure is kept when the claim is mended, for it may become a test then; the oldest ones make room for
/// new ones. Git ignores the folder, which says so itself: what it holds is about one machine's work, and what is worth keeping is promoted to a test.
/// </remarks>
/// <param name="path">The folder; it is made when there is something to remember.</param>
public sealed class FailureFolder(string path)
{
    /// <summary>The usual name.</summary>
    public const string UsualName = ".theorems";

    /// <summary>How many failures of a claim are remembered.</summary>
    public const int Most = 16;

    private static readonly Lock Gate = new();

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly string _failures = Path.Combine(path, "failures");

    /// <summary>The nearest folder of the usual name, in a folder or above it; the one that would be made there, if there is none.</summary>
    public static string Near(string folder)
    {
        for (DirectoryInfo? candidate = new(folder); candidate is not null; candidate = candidate.Parent)
        {
            string usual = Path.Combine(candidate.FullName, UsualName);
            if (Directory.Exists(usual))
            {
                return usual;
            }
        }

        return Path.Combine(folder, UsualName);
    }

    /// <summary>The claims of which failures are remembered, by name.</summary>
    public IReadOnlyList<string> Claims => Directory.Exists(_failures)
        ? [.. Directory.GetFiles(_failures, "*.json").Select(file => Uri.UnescapeDataString(Path.GetFileNameWithoutExtension(file)))
            .Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The file of a claim.</summary>
    public string FileOf(string claim) => Path.Combine(_failures, Uri.EscapeDataString(claim) + ".json");

    /// <summary>What refuted a claim before, the newest first.</summary>
    /// <exception cref="FormatException">The file is not one of these; the message names it.</exception>
    public IReadOnlyList<Failure> Of(string claim)
    {
        string file = FileOf(claim);
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize<Failure[]>(File.ReadAllText(file), Layout) ?? [] : [];
        }
        catch (JsonException failure)
        {
            throw new FormatException($"{file} does not hold failures ({failure.Message.TrimEnd('.')}); delete it, and they are found anew.", failure);
        }
    }

    /// <summary>Remembers failures of a claim, before those that are remembered.</summary>
    public void Add(string claim, IReadOnlyList<Failure> failures) => Change(claim, before =>
        [.. failures.Concat(before.Where(old => failures.All(one => one.Line != old.Line))).Take(Most)]);

    /// <summary>Forgets all failures of a claim.</summary>
    public void Forget(string claim) => Change(claim, _ => []);

    private void Change(string claim, Func<IReadOnlyList<Failure>, IReadOnlyList<Failure>> change)
    {
        lock (Gate)
        {
            IReadOnlyList<Failure> after = change(Of(claim));
            string file = FileOf(claim);
            if (after.Count == 0)
            {
                File.Delete(file);
                return;
            }

            Directory.CreateDirectory(_failures);
            string ignored = Path.Combine(path, ".gitignore");
            if (!File.Exists(ignored))
            {
                File.WriteAllText(ignored, "*\n");
            }

            // Whole or not at all.
            File.WriteAllText(file + ".draft", JsonSerializer.Serialize(after, Layout) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(file + ".draft", file, overwrite: true);
        }
    }
}

using System.Text.Json;
using Theorems.Checking.Evidence;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Inputs;

/// <summary>Reads evidence that a check, or the guard of kernels, has written as JSON.</summary>
internal static class EvidenceFile
{
    // Ten up to the bound, and one above.
    private const int Classes = 11;
    private const string Remedy = "`theorems check --json FILE` writes one";
    private const string KernelRemedy = "`theorems kernels --json FILE` writes one";
    private static readonly string Schema = new EvidenceReport { Seed = 0, Claims = [] }.Schema;
    private static readonly string KernelSchema = new KernelReport([]).Schema;

    /// <summary>The evidence of a file about some claims, or about all of its claims if none is given.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ids">The claims.</param>
    /// <param name="byName">Whether each was named by the user, who then misses it if it is not there.</param>
    /// <param name="session">Whose standard input is read for '-'.</param>
    public static EvidenceReport Read(string path, IReadOnlyList<string> ids, bool byName, Session session)
    {
        EvidenceReport report = Claims(Text(path, session), path);
        foreach (ClaimEvidence claim in report.Claims)
        {
            Selection.Find(claim.Id);
        }

        string[] asked = [.. ids.Distinct().Select(id => Selection.Find(id).Id)];
        if (byName && asked.FirstOrDefault(id => report.Claims.All(claim => claim.Id != id)) is { } missing)
        {
            throw new InputException(
                $"{path} holds no evidence about {missing}; it is about {string.Join(", ", report.Claims.Select(claim => claim.Id))}.");
        }

        ClaimEvidence[] claims = ids.Count == 0 ? [.. report.Claims]
            : [.. asked.SelectMany(id => report.Claims.Where(claim => claim.Id == id))];
        return claims.Length > 0 ? report with { Claims = claims }
            : throw new InputException($"{path} holds no evidence about any {(ids.Count == 0 ? "claim" : "of these claims")}; {Remedy}.");
    }

    /// <summary>The findings of a file: either about claims or about kernels.</summary>
    public static (EvidenceReport? Claims, KernelReport? Kernels) ReadEither(string path, Session session)
    {
        string text = Text(path, session);
        return Layout(text, path) == KernelSchema ? (null, Kernels(text, path)) : (Claims(text, path), null);
    }

    private static EvidenceReport Claims(string text, string path)
    {
        RefuseOther(path, Layout(text, path), Schema, Remedy);
        EvidenceReport report = Parse<EvidenceReport>(text, path, Remedy);
        RefuseTwice(path, report.Claims.Select(claim => claim.Id), Remedy);
        foreach (ClaimEvidence claim in report.Claims)
        {
            foreach (PartEvidence part in claim.Parts.Where(part => part.Histogram.Count is not 0 and not Classes))
            {
                throw new InputException(
                    $"{path} is no evidence (the histogram of '{part.Part}' of {claim.Id} has {part.Histogram.Count} classes, not {Classes}); {Remedy}.");
            }
        }

        return report;
    }

    private static KernelReport Kernels(string text, string path)
    {
        KernelReport report = Parse<KernelReport>(text, path, KernelRemedy);
        RefuseTwice(path, report.Kernels.Select(kernel => $"{kernel.Name} in {kernel.NumberSystem} on {kernel.Device}"), KernelRemedy);
        return report;
    }

    private static string Layout(string text, string path)
    {
        JsonElement root = Parse<JsonElement>(text, path, Remedy);
        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("schema", out JsonElement schema) && schema.ValueKind == JsonValueKind.String
            ? schema.GetString()!
            : throw new InputException($"{path} is no evidence (it names no 'schema'); {Remedy}.");
    }

    private static void RefuseOther(string path, string found, string expected, string remedy)
    {
        if (found != expected)
        {
            throw new InputException($"{path} has the layout '{found}', not '{expected}'; {remedy}.");
        }
    }

    private static void RefuseTwice(string path, IEnumerable<string> names, string remedy)
    {
        if (names.GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new InputException($"{path} holds two entries about {twice.Key}; {remedy}.");
        }
    }

    private static T Parse<T>(string text, string path, string remedy)
    {
        try
        {
            return JsonText.Read<T>(text);
        }
        catch (JsonException failure)
        {
            throw new InputException($"{path} is no evidence ({failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}); {remedy}.");
        }
    }

    private static string Text(string path, Session session)
    {
        try
        {
            return path == "-" ? session.Input.ReadToEnd() : File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path} cannot be read ({failure.Message.TrimEnd('.')}); name a file with evidence: {Remedy}.");
        }
    }
}

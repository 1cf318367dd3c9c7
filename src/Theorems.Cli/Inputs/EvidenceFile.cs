using System.Text.Json;
using Theorems.Checking.Evidence;
using Theorems.Cli.Sessions;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Inputs;

/// <summary>Reads evidence that a check has written as JSON.</summary>
internal static class EvidenceFile
{
    private const string Remedy = "`theorems check --json FILE` writes one";
    private static readonly string Schema = new EvidenceReport { Seed = 0, Claims = [] }.Schema;

    /// <summary>The evidence of a file about some claims, or about all of its claims if none is given.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ids">The claims.</param>
    /// <param name="byName">Whether each was named by the user, who then misses it if it is not there.</param>
    /// <param name="session">Whose standard input is read for '-'.</param>
    public static EvidenceReport Read(string path, IReadOnlyList<string> ids, bool byName, Session session)
    {
        EvidenceReport report = Parse(path, session);
        if (report.Schema != Schema)
        {
            throw new InputException($"{path} has the layout '{report.Schema}', not '{Schema}'; {Remedy}.");
        }

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

    private static EvidenceReport Parse(string path, Session session)
    {
        try
        {
            return JsonText.Read<EvidenceReport>(path == "-" ? session.Input.ReadToEnd() : File.ReadAllText(path));
        }
        catch (JsonException failure)
        {
            throw new InputException($"{path} is no evidence ({failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}); {Remedy}.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InputException($"{path} cannot be read ({failure.Message.TrimEnd('.')}); name a file with evidence: {Remedy}.");
        }
    }
}

using System.Text.Json;
using Theorems.Checking.Evidence;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Inputs;

/// <summary>Reads evidence that a check has written as JSON.</summary>
internal static class EvidenceFile
{
    private const string Remedy = "`theorems check --json FILE` writes one";
    private static readonly string Schema = new EvidenceReport { Seed = 0, Claims = [] }.Schema;

    /// <summary>The evidence of a file about the named claims, or about all of its claims if none is named.</summary>
    public static EvidenceReport Read(string path, IReadOnlyList<string> ids, Session session)
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

        ClaimEvidence[] claims = ids.Count == 0
            ? [.. report.Claims]
            : [.. ids.Distinct().Select(id => report.Claims.FirstOrDefault(claim => claim.Id == Selection.Find(id).Id)
                ?? throw new InputException(
                    $"{path} holds no evidence about {id}; it is about {string.Join(", ", report.Claims.Select(claim => claim.Id))}."))];
        return claims.Length > 0 ? report with { Claims = claims } : throw new InputException($"{path} holds no evidence about any claim; {Remedy}.");
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

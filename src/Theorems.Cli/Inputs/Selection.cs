using Theorems.Checking.Claims;
using Theorems.Checking.Data;
using Theorems.Cli.Sessions;
using Theorems.Kernels.Graphs;
using Theorems.Properties;

namespace Theorems.Cli.Inputs;

/// <summary>The claims that a command is about.</summary>
/// <param name="Claims">The claims, on the user's data where they were given.</param>
/// <param name="ReplaySuffix">What a replay line needs in addition, so that the user's data are found again.</param>
internal sealed record Selection(IReadOnlyList<Claim> Claims, string ReplaySuffix)
{
    /// <summary>Whether the claims are about data of a user.</summary>
    public bool IsAboutGivenData => ReplaySuffix.Length > 0;

    /// <summary>The claims of some names or patterns, each once and in the order given; all claims for no name. A subject leaves only its own.</summary>
    public static IReadOnlyList<Claim> Named(IReadOnlyList<string> ids, string? subject = null)
    {
        IReadOnlyList<Claim> among = subject is null ? Catalogue.All : NamePattern.OfSubject(subject);
        Claim[] named = [.. ids.SelectMany(id => NamePattern.IsOne(id) ? NamePattern.Matching(id) : [Find(id)]).Distinct()];
        Claim[] chosen = ids.Count == 0 ? [.. among] : [.. named.Where(among.Contains)];
        return chosen.Length > 0 ? chosen
            : throw new InputException(
                $"None of {string.Join(", ", named.Select(claim => claim.Id))} is of the subject '{subject}', "
                + $"which has {string.Join(", ", among.Select(claim => claim.Id))}.");
    }

    /// <summary>The claim of a name.</summary>
    public static Claim Find(string id)
    {
        if (id.StartsWith('-'))
        {
            throw new InputException($"There is no option '{id}' here; `theorems --help` and `theorems COMMAND --help` list the options.");
        }

        // A part of a name is a better hint than a name of about the same letters.
        if (Catalogue.All.FirstOrDefault(claim => claim.Id != id && claim.Id.Contains(id, StringComparison.OrdinalIgnoreCase)) is { } near
            && Catalogue.All.All(claim => claim.Id != id))
        {
            throw new InputException($"There is no claim '{id}'; did you mean '{near.Id}'? `theorems list` shows all of them.");
        }

        try
        {
            return Catalogue.Find(id);
        }
        catch (KeyNotFoundException failure)
        {
            throw new InputException(failure.Message);
        }
    }

    /// <summary>The claims of some names on a user's data; for no name, the claims that accept such data.</summary>
    public static Selection Of(IReadOnlyList<string> ids, TableChoice? table, string? graphsPath, Session session)
    {
        if (table is null && graphsPath is null)
        {
            return new(Named(ids), "");
        }

        if (table?.Path == "-" && graphsPath == "-")
        {
            throw new InputException("--data and --graphs cannot both read the standard input; give one of them a file.");
        }

        IReadOnlyList<Claim> named = Named(ids);
        List<Claim> chosen = [];
        string suffix = "";
        if (table is not null)
        {
            IReadOnlyList<Claim> accepting = Accepting<IAcceptsTable>(named, ids, "--data", "a table");
            GivenTable given = UserFile.Table(table, session);
            chosen.AddRange(On<IAcceptsTable>(accepting, ids.Count > 0, session, table.Path, claim => claim.On(given)));
            suffix += table.Suffix;
        }

        if (graphsPath is not null)
        {
            IReadOnlyList<Claim> accepting = Accepting<IAcceptsGraphs>(named, ids, "--graphs", "graphs");
            IReadOnlyList<Graph> graphs = UserFile.Graphs(graphsPath, session);
            chosen.AddRange(On<IAcceptsGraphs>(accepting, ids.Count > 0, session, graphsPath, claim => claim.On(graphs)));
            suffix += $" --graphs {graphsPath}";
        }

        foreach (Claim claim in named.Where(claim => ids.Count > 0 && chosen.All(taken => taken.Id != claim.Id)))
        {
            session.Note($"{claim.Id} takes no such data and is checked on its own instances.");
            chosen.Add(claim);
        }

        return new([.. named.SelectMany(claim => chosen.Where(taken => taken.Id == claim.Id))], suffix);
    }

    private static Claim[] Accepting<TAccepts>(IReadOnlyList<Claim> named, IReadOnlyList<string> ids, string option, string what)
    {
        Claim[] accepting = [.. named.Where(claim => claim is TAccepts)];
        if (accepting.Length == 0)
        {
            string able = string.Join(", ", Catalogue.All.Where(claim => claim is TAccepts).Select(claim => claim.Id));
            throw new InputException(able.Length == 0
                ? $"No claim accepts {what}; leave out {option}."
                : $"{string.Join(", ", ids.Distinct())} cannot be checked on {what} of your own; {option} is for {able}.");
        }

        return accepting;
    }

    /// <summary>The claims on the data; those that refuse them are left out with a note, unless the user named them.</summary>
    internal static List<Claim> On<TAccepts>(IReadOnlyList<Claim> accepting, bool byName, Session session, string path, Func<TAccepts, Claim> on)
        where TAccepts : class
    {
        List<Claim> taken = [];
        List<(Claim Claim, string Reason)> refusals = [];
        foreach (Claim claim in accepting)
        {
            try
            {
                taken.Add(on((claim as TAccepts)!));
            }
            catch (Exception failure) when (failure is FormatException or ArgumentException)
            {
                refusals.Add((claim, Reason(claim, failure)));
                if (byName)
                {
                    throw new InputException(Refusal(path, [claim], refusals[0].Reason));
                }
            }
        }

        // Nobody asked for these claims by name, so others may still take the data.
        string[] said = [.. refusals.GroupBy(one => one.Reason, one => one.Claim).Select(reason => Refusal(path, [.. reason], reason.Key))];
        if (said.Length == 1 && taken.Count == 0)
        {
            throw new InputException(said[0]);
        }

        Array.ForEach(said, session.Note);
        return taken.Count > 0 ? taken : throw new InputException($"No claim can be checked on {path}; the reasons stand above.");
    }

    private static string Refusal(string path, IReadOnlyList<Claim> claims, string reason) =>
        $"{(path == "-" ? "The standard input" : path)} does not suit {string.Join(", ", claims.Select(claim => claim.Id))}: {reason}.";

    private static string Reason(Claim claim, Exception failure)
    {
        string layout = claim is IAcceptsTable table ? $"; it takes {table.TableLayout.TrimEnd('.')}" : "";
        return failure.Message.ReplaceLineEndings(" ").TrimEnd('.') + layout;
    }
}

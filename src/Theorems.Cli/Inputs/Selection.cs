using Theorems.Checking.Claims;
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
    public static Selection Of(IReadOnlyList<string> ids, string? tablePath, string? graphsPath, Session session)
    {
        if (tablePath is null && graphsPath is null)
        {
            return new(Named(ids), "");
        }

        if (tablePath == "-" && graphsPath == "-")
        {
            throw new InputException("--data and --graphs cannot both read the standard input; give one of them a file.");
        }

        IReadOnlyList<Claim> named = Named(ids);
        List<Claim> chosen = [];
        string suffix = "";
        if (tablePath is not null)
        {
            IReadOnlyList<Claim> accepting = Accepting<IAcceptsTable>(named, ids, "--data", "a table");
            IReadOnlyList<double[]> rows = UserFile.Table(tablePath, session);
            chosen.AddRange(On<IAcceptsTable>(accepting, ids.Count > 0, session, tablePath, claim => claim.On(rows)));
            suffix += $" --data {tablePath}";
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
        string refusal = "";
        foreach (Claim claim in accepting)
        {
            try
            {
                taken.Add(on((claim as TAccepts)!));
            }
            catch (Exception failure) when (failure is BrokenAssumptionException or FormatException or ArgumentException)
            {
                refusal = Refusal(claim, path, failure);
                if (byName)
                {
                    throw new InputException(refusal);
                }

                // Nobody asked for this claim by name, so others may still take the data.
                if (accepting.Count > 1)
                {
                    session.Note(refusal);
                }
            }
        }

        return taken.Count > 0 ? taken
            : throw new InputException(accepting.Count == 1 ? refusal : $"No claim can be checked on {path}; the reasons stand above.");
    }

    private static string Refusal(Claim claim, string path, Exception failure)
    {
        string name = path == "-" ? "The standard input" : path;
        if (failure is BrokenAssumptionException broken)
        {
            return $"{name} breaks the assumption '{broken.Assumption}' of {claim.Id}, which therefore says nothing about it: "
                + $"{broken.Certificate.TrimEnd('.')}.";
        }

        string layout = claim is IAcceptsTable table ? $"; it takes {table.TableLayout.TrimEnd('.')}" : "";
        return $"{name} does not suit {claim.Id}: {failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}{layout}.";
    }
}

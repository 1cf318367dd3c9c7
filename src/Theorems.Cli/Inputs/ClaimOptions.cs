using System.CommandLine;
using Theorems.Checking.Claims;

namespace Theorems.Cli.Inputs;

/// <summary>Which claims a command is about: by name, by pattern, by subject.</summary>
internal sealed class ClaimOptions
{
    private readonly Argument<string[]> _names;
    private readonly Option<string?> _subject = new("--subject")
    {
        Description = "Only claims of this subject, as `theorems list` shows it in its first column; it may be a pattern, too.",
        HelpName = "SUBJECT",
    };

    /// <summary>The options.</summary>
    /// <param name="ifNone">What is meant where nothing is named, such as 'all of them'.</param>
    public ClaimOptions(string ifNone) => _names = new("ID")
    {
        Description = "The claims, as `theorems list` names them, or patterns such as 'margin*' (in quotes, for the shell has its own); "
            + $"{ifNone} if none is named.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Makes a command take them.</summary>
    public void AddTo(Command command)
    {
        command.Add(_names);
        command.Add(_subject);
    }

    /// <summary>The names that were chosen, patterns and subject resolved; none if nothing was said.</summary>
    public IReadOnlyList<string> Chosen(ParseResult parsed)
    {
        string[] names = parsed.GetValue(_names) ?? [];
        string? subject = parsed.GetValue(_subject);
        return subject is null && !names.Any(NamePattern.IsOne) ? names : Ids(Selection.Named(names, subject));
    }

    /// <summary>Whether each name that was chosen was written out, and not found by a pattern or a subject.</summary>
    public bool IsByName(ParseResult parsed) => parsed.GetValue(_subject) is null && !(parsed.GetValue(_names) ?? []).Any(NamePattern.IsOne);

    private static string[] Ids(IReadOnlyList<Claim> claims) => [.. claims.Select(claim => claim.Id)];
}

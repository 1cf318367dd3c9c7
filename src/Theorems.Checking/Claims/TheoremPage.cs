namespace Theorems.Checking.Claims;

/// <summary>The pages of theorems, which their assembly carries: README.md of each folder.</summary>
public static class TheoremPage
{
    /// <summary>The heading over the reason for what is known about a claim.</summary>
    public static string HeadingOfReason(ClaimStatus status) => status switch
    {
        ClaimStatus.Proved => "Why it is true",
        ClaimStatus.Conjecture => "Why it is believed",
        _ => "Why it is false",
    };

    /// <summary>The text under a heading of a theorem's page, in Markdown; empty where there is none.</summary>
    /// <param name="theorem">The class, whose name is that of the folder.</param>
    /// <param name="heading">The heading, without its marks.</param>
    public static string Section(Type theorem, string heading)
    {
        ArgumentNullException.ThrowIfNull(theorem);
        string[] page = Text(theorem).Split('\n');
        int start = Array.IndexOf(page, "## " + heading);
        return start < 0 ? "" : string.Join('\n', page.Skip(start + 1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))).Trim();
    }

    /// <summary>The whole page of a theorem; empty where the assembly carries none.</summary>
    /// <param name="theorem">The class, whose name is that of the folder.</param>
    public static string Text(Type theorem)
    {
        ArgumentNullException.ThrowIfNull(theorem);
        string? name = Array.Find(
            theorem.Assembly.GetManifestResourceNames(),
            name => name.Replace('\\', '/').EndsWith($"/{theorem.Name}/README.md", StringComparison.Ordinal));
        if (name is null)
        {
            return "";
        }

        using StreamReader reader = new(theorem.Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

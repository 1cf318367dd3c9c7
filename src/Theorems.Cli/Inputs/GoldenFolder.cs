using Theorems.Cli.Sessions;

namespace Theorems.Cli.Inputs;

/// <summary>Finds the folder of the golden snapshots.</summary>
internal static class GoldenFolder
{
    private const string Name = "golden";

    /// <summary>
    /// The folder to compare with, or null if there is none; a folder that the user named must exist. Outside a clone it is the one that came with the tool.
    /// </summary>
    public static string? ToRead(string? named, Session session)
    {
        if (named is not null)
        {
            return Directory.Exists(named) ? named
                : throw new InputException($"There is no folder {named}; `theorems golden accept --golden {named}` makes it, with the present snapshots.");
        }

        return Nearest(session) ?? (Directory.Exists(session.Shipped) ? session.Shipped : null);
    }

    /// <summary>The folder to write to; a folder that the user named is made when needed.</summary>
    public static string ToWrite(string? named, Session session) => named ?? Nearest(session)
        ?? throw new InputException("There is no folder 'golden' here or above; say with --golden FOLDER where the snapshots go.");

    // Beside the solution, from wherever in the project the command is given; else beside the user.
    private static string? Nearest(Session session) =>
        new[] { Checkout.Above(session.Folder), session.Folder }.OfType<string>().Select(folder => Path.Combine(folder, Name)).FirstOrDefault(Directory.Exists);
}

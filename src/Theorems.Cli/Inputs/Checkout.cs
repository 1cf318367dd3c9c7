namespace Theorems.Cli.Inputs;

/// <summary>A clone of this repository, if the command is given inside one.</summary>
internal static class Checkout
{
    /// <summary>The nearest folder that holds the solution, the folder itself included; null if there is none.</summary>
    public static string? Above(string folder)
    {
        for (DirectoryInfo? candidate = new(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, "Theorems.sln")))
            {
                return candidate.FullName;
            }
        }

        return null;
    }
}

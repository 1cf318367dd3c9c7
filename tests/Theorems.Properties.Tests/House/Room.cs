using Theorems.Checking.Claims;

namespace Theorems.Properties.Tests.House;

/// <summary>The folder of a theorem, and what one has to read there and above it.</summary>
/// <param name="Folder">Below properties/, with slashes.</param>
/// <param name="Own">The files in it.</param>
/// <param name="Shared">The files outside of it that its program needs, those that these need among them.</param>
internal sealed record Room(string Folder, IReadOnlyList<SourceFile> Own, IReadOnlyList<SourceFile> Shared)
{
    /// <summary>The rooms of the catalogue.</summary>
    public static IReadOnlyList<Room> All { get; } = Of(SourceFile.All, [.. Catalogue.All.Select(FolderOf)]);

    /// <summary>The lines of all files together.</summary>
    public int Lines => Own.Concat(Shared).Sum(file => file.Lines);

    /// <summary>The last name of the folder, which is that of the class.</summary>
    public string Name => Folder[(Folder.LastIndexOf('/') + 1)..];

    /// <summary>Rooms of given folders among given files.</summary>
    public static IReadOnlyList<Room> Of(IReadOnlyList<SourceFile> files, IReadOnlyList<string> folders)
    {
        Dictionary<string, SourceFile> byPath = files.ToDictionary(file => file.Path);
        return [.. folders.Select(folder =>
        {
            SourceFile[] own = [.. files.Where(file => file.Folder == folder)];
            HashSet<SourceFile> reached = [.. own];
            Stack<SourceFile> open = new(own);
            while (open.TryPop(out SourceFile? file))
            {
                foreach (SourceFile used in file.Uses.Select(path => byPath[path]).Where(reached.Add))
                {
                    open.Push(used);
                }
            }

            return new Room(folder, own, [.. reached.Except(own).OrderBy(file => file.Path, StringComparer.Ordinal)]);
        })];
    }

    private static string FolderOf(Claim claim) =>
        Path.GetRelativePath(Path.Combine(Repository.Root, "properties"), Path.GetDirectoryName(Pages.PathOf(claim))!).Replace('\\', '/');
}

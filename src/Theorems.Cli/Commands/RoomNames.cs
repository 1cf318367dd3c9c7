using System.Reflection;
using System.Text.RegularExpressions;
using FsCheck;
using Theorems.Checking.Claims;
using Theorems.Cli.Sessions;
using Theorems.Kernels;
using Theorems.Numbers;
using Theorems.Properties;

namespace Theorems.Cli.Commands;

/// <summary>What a theorem, a family or a subject may be called.</summary>
internal static partial class RoomNames
{
    // Wider than any name so far, and short enough for the lines that declare the class.
    private const int Longest = 50;

    // What every C# file sees, beside what the project of the rooms brings.
    internal static readonly string[] Implicit =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    // Where the types of these namespaces are.
    private static readonly Assembly[] Seen =
    [
        typeof(object).Assembly, typeof(Console).Assembly, typeof(Enumerable).Assembly, typeof(SortedSet<>).Assembly, typeof(Uri).Assembly,
        typeof(Gen<>).Assembly, typeof(Claim).Assembly, typeof(Matrix<>).Assembly, typeof(Rational).Assembly,
    ];

    /// <summary>The words between hyphens as one name.</summary>
    public static string PascalCase(string words) => string.Concat(words.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>A folder's name, which may be spelled with hyphens.</summary>
    public static string FolderOf(string words) => Hyphenated().IsMatch(words) ? PascalCase(words) : words;

    /// <summary>Whether a folder of this name can be a subject, a family or a room; what a build leaves behind cannot.</summary>
    public static bool IsFolder(string name) => Capitalised().IsMatch(name);

    /// <summary>The class of a theorem.</summary>
    /// <remarks>A room is found by its class, from whose name the theorem's own is made; so the two must lead to each other.</remarks>
    /// <exception cref="InputException">The name is too long, or it is not the one that is made of the class.</exception>
    public static string ClassOf(string id)
    {
        if (id.Length > Longest)
        {
            throw new InputException($"'{id}' is too long for a theorem's name, which has {Longest} characters at most.");
        }

        string name = PascalCase(id);
        string read = HyphenBeforeDigit().Replace(id, "");
        return read == id ? name
            : throw new InputException(
                $"'{id}' would be class {name}, which is read as '{read}', since a digit belongs to the word before it; use that name or another.");
    }

    /// <summary>Refuses the name of a file that stands alone if its program could not refer to the library of the same name.</summary>
    /// <remarks>`dotnet run FILE.cs` calls the program after the file; two assemblies of one name, whatever its case, are not told apart.</remarks>
    /// <exception cref="InputException">There is such a library.</exception>
    public static void RefuseAssembly(string name)
    {
        string paths = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        IEnumerable<string> libraries = paths.Split(Path.PathSeparator).Select(path => Path.GetFileNameWithoutExtension(path));
        if (libraries.FirstOrDefault(library => string.Equals(library, name, StringComparison.OrdinalIgnoreCase)) is { } library)
        {
            throw new InputException(
                $"'{name}' cannot be used, since the program of {name}.cs would be called like the library {library} that it needs; choose another name.");
        }
    }

    /// <summary>What stands in the way of a name, or null.</summary>
    /// <remarks>
    /// A class or namespace stands before everything of the same name that its neighbours see by using. Case is not regarded: some file systems do not regard
    /// it, and neither do people.
    /// </remarks>
    /// <param name="name">The name of a class and its folder, or of a folder of rooms.</param>
    /// <param name="properties">The folder of all subjects.</param>
    /// <param name="above">The folders in which the new one lies.</param>
    /// <param name="brought">The namespaces that the project of the rooms brings.</param>
    public static string? Obstacle(string name, string properties, string[] above, string[] brought)
    {
        if (Directory.EnumerateDirectories(properties, "*", SearchOption.AllDirectories).FirstOrDefault(folder => Same(Path.GetFileName(folder))) is { } taken)
        {
            return $"there is a folder properties/{Path.GetRelativePath(properties, taken).Replace('\\', '/')} already";
        }

        if (above.Any(Same))
        {
            return "the folder above has that name";
        }

        if (typeof(Catalogue).Assembly.GetTypes().FirstOrDefault(type => !type.IsNested && Same(type.Name)) is { } present)
        {
            return $"there is a class {present.FullName} already";
        }

        string[] namespaces = [.. Implicit, .. brought];
        if (namespaces.Append(typeof(Catalogue).Namespace!).SelectMany(space => space.Split('.')).FirstOrDefault(Same) is { } hidden)
        {
            return $"it would stand before the namespace {hidden}";
        }

        if (Seen.SelectMany(assembly => assembly.GetExportedTypes())
            .FirstOrDefault(type => !type.IsNested && Same(Simple(type)) && namespaces.Contains(type.Namespace)) is { } standing)
        {
            return $"it would stand before {standing.Namespace}.{Simple(standing)}";
        }

        MemberInfo[] members = typeof(Theorem<>).GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
        return members.Select(member => member.Name).Append("Recipe").FirstOrDefault(Same) is { } inherited ? $"every theorem has a member {inherited}" : null;

        bool Same(string other) => string.Equals(other, name, StringComparison.OrdinalIgnoreCase);
    }

    private static string Simple(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex("-(?=[0-9])")]
    private static partial Regex HyphenBeforeDigit();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$")]
    private static partial Regex Hyphenated();

    [GeneratedRegex("^([A-Z][a-z0-9]*)+$")]
    private static partial Regex Capitalised();
}

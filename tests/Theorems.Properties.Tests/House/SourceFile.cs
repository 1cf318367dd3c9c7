using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Theorems.Properties.Tests.House;

/// <summary>A file of properties/, and the files of properties/ whose types it names.</summary>
/// <param name="Path">Below properties/, with slashes.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Uses">The paths of the other files whose types it names.</param>
internal sealed record SourceFile(string Path, int Lines, IReadOnlySet<string> Uses)
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Read = new(() => Of(Texts()));

    /// <summary>All files of properties/.</summary>
    public static IReadOnlyList<SourceFile> All => Read.Value;

    /// <summary>The folder.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>Files as the compiler sees them: it says what each name means.</summary>
    /// <param name="texts">The text of each file by its path.</param>
    public static IReadOnlyList<SourceFile> Of(IReadOnlyDictionary<string, string> texts)
    {
        SyntaxTree usings = CSharpSyntaxTree.ParseText(string.Concat(GlobalUsings().Select(name => $"global using {name};\n")));
        SyntaxTree[] trees = [.. texts.Select(file => CSharpSyntaxTree.ParseText(file.Value, path: file.Key))];
        string[] references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Read", [.. trees, usings], references.Where(path => !path.EndsWith("Theorems.Properties.dll", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        return [.. trees.Select(tree => new SourceFile(
            tree.FilePath, tree.GetText().Lines.Count, UsedBy(compilation.GetSemanticModel(tree), tree).Where(path => path != tree.FilePath && path.Length > 0).ToHashSet()))];
    }

    // Where the types are declared that a file names, or whose members it calls.
    private static IEnumerable<string> UsedBy(SemanticModel model, SyntaxTree tree)
    {
        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
            INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            while (type?.ContainingType is { } outer)
            {
                type = outer;
            }

            foreach (SyntaxReference declared in type?.DeclaringSyntaxReferences ?? [])
            {
                yield return declared.SyntaxTree.FilePath;
            }
        }
    }

    private static Dictionary<string, string> Texts()
    {
        string root = System.IO.Path.Combine(Repository.Root, "properties");
        return Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: System.IO.Path.GetRelativePath(root, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal).ToDictionary(file => file.Path, file => file.Text);
    }

    // Those of the project, and those that every project has.
    private static IEnumerable<string> GlobalUsings() =>
        System.Xml.Linq.XDocument.Load(System.IO.Path.Combine(Repository.Root, "properties", "Theorems.Properties.csproj")).Descendants("Using").Select(used => (string)used.Attribute("Include")!)
            .Concat(["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks"]);
}

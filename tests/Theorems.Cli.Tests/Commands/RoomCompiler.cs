using System.Reflection;
using System.Runtime.Loader;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Theorems.Cli.Tests.Commands;

/// <summary>Compiles rooms as their project does: with its usings, and with the pages of the rooms in the assembly.</summary>
internal static class RoomCompiler
{
    private static readonly string[] Implicit =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    // Read once: a compilation spends most of its time on what it refers to.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static Assembly Compile(string properties)
    {
        XDocument project = XDocument.Load(Path.Combine(properties, "Theorems.Properties.csproj"));
        IEnumerable<string> brought = project.Descendants("Using").Select(entry => entry.Attribute("Include")!.Value);
        string usings = string.Concat(Implicit.Concat(brought).Select(space => $"global using {space};\n"));
        string[] sources = [.. Directory.GetFiles(properties, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Rooms",
            sources.Prepend(usings).Select(source => CSharpSyntaxTree.ParseText(source)),
            References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
        ResourceDescription[] pages =
        [
            .. Directory.GetFiles(properties, "README.md", SearchOption.AllDirectories)
                .Select(page => new ResourceDescription(Path.GetRelativePath(properties, page), () => File.OpenRead(page), isPublic: true)),
        ];
        using MemoryStream image = new();
        var result = compilation.Emit(image, manifestResources: pages);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));
        Assert.DoesNotContain(result.Diagnostics, found => found.Severity == DiagnosticSeverity.Warning);
        image.Position = 0;
        return new AssemblyLoadContext("rooms", isCollectible: false).LoadFromStream(image);
    }
}

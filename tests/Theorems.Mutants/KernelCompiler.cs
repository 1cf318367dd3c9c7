using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Theorems.Mutants;

/// <summary>Compiles the kernels, with files replaced, against the numbers that are built already.</summary>
internal sealed class KernelCompiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);
    private readonly Dictionary<string, SyntaxTree> _trees;
    private CSharpCompilation _compilation;

    /// <param name="sources">The folder of the kernels.</param>
    /// <param name="built">The folder with the assemblies that they refer to.</param>
    public KernelCompiler(string sources, string built)
    {
        _trees = Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(sources, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetRelativePath(sources, path).Replace('\\', '/'), path => Parse(File.ReadAllText(path), path));

        // Whoever refers to the kernels asks for their version.
        Version? ofKernels = AssemblyName.GetAssemblyName(Path.Combine(built, "Theorems.Kernels.dll")).Version;
        string version = $"[assembly: System.Reflection.AssemblyVersion(\"{ofKernels}\")]";
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        _compilation = CSharpCompilation.Create(
            "Theorems.Kernels", [.. _trees.Values, Parse(Usings, "Usings.cs"), Parse(version, "Version.cs")],
            [.. platform
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Append(Path.Combine(built, "Theorems.Numbers.dll"))
                .Select(path => MetadataReference.CreateFromFile(path))],
            new(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The files, by their path below the folder.</summary>
    public IReadOnlyDictionary<string, SyntaxTree> Files => _trees;

    /// <summary>A file, bound.</summary>
    public SemanticModel Model(string file) => _compilation.GetSemanticModel(_trees[file]);

    /// <summary>One more file in every compilation from now on.</summary>
    public void Add(string text, string name) => _compilation = _compilation.AddSyntaxTrees(Parse(text, name));

    /// <summary>Where a file's text, put in the place of the file, does not compile.</summary>
    public IReadOnlyList<TextSpan> Errors(string text, string file)
    {
        SyntaxTree tree = Parse(text, file);
        return [.. _compilation.ReplaceSyntaxTree(_trees[file], tree).GetSemanticModel(tree).GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Location.SourceSpan)];
    }

    /// <summary>Writes the kernels as they are, or with one file's text replaced; returns whether they compile.</summary>
    public bool Emit(string assembly, string? file = null, string? text = null) =>
        Emit(assembly, file is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [file] = text! });

    /// <summary>Writes the kernels with some files' texts replaced; returns whether they compile.</summary>
    public bool Emit(string assembly, IReadOnlyDictionary<string, string> texts)
    {
        CSharpCompilation compilation = _compilation;
        foreach ((string file, string text) in texts)
        {
            compilation = compilation.ReplaceSyntaxTree(_trees[file], Parse(text, file));
        }

        using FileStream stream = File.Create(assembly);
        return compilation.Emit(stream).Success;
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text.ReplaceLineEndings("\n"), Parsing, path);
}

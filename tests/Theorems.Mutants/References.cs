using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Theorems.Mutants;

/// <summary>Which theorems could notice a mistake in a kernel's file: those whose own files name its types, directly or through others.</summary>
internal sealed class References
{
    private readonly Dictionary<string, HashSet<string>> _namedBy = [];
    private readonly Dictionary<string, string[]> _claims = [];

    /// <param name="root">The repository.</param>
    public References(string root)
    {
        Dictionary<string, SyntaxNode> files = ((string[])["src/Theorems.Kernels", "properties"])
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .ToDictionary(path => path, path => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(root, path))).GetRoot());
        Dictionary<string, string> declaredIn = [];
        foreach ((string path, SyntaxNode tree) in files)
        {
            foreach (BaseTypeDeclarationSyntax type in tree.DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            {
                declaredIn[type.Identifier.Text] = path;
            }
        }

        foreach ((string path, SyntaxNode tree) in files)
        {
            foreach (string name in tree.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.Text).Distinct())
            {
                if (declaredIn.TryGetValue(name, out string? declaration) && declaration != path)
                {
                    Named(declaration).Add(path);
                }
            }

            _claims[path] = [.. tree.DescendantNodes().OfType<PropertyDeclarationSyntax>()
                .Where(property => property.Identifier.Text == "Id").Select(property => property.ExpressionBody?.Expression).OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText)];
        }

        // Extension methods are called without their type's name.
        Named("src/Theorems.Kernels/LinearAlgebra/MatrixAlgebra.cs").UnionWith(files.Keys.Where(path => path.StartsWith("properties", StringComparison.Ordinal)));
    }

    /// <summary>The claims, nearest first.</summary>
    public IReadOnlyList<string> ClaimsBehind(string kernel)
    {
        List<string> claims = [];
        HashSet<string> seen = [kernel];
        Queue<string> open = new([kernel]);
        while (open.TryDequeue(out string? path))
        {
            claims.AddRange(_claims.GetValueOrDefault(path) ?? []);
            foreach (string other in Named(path).Order(StringComparer.Ordinal).Where(seen.Add))
            {
                open.Enqueue(other);
            }
        }

        return claims;
    }

    private HashSet<string> Named(string path)
    {
        if (!_namedBy.TryGetValue(path, out HashSet<string>? by))
        {
            _namedBy[path] = by = [];
        }

        return by;
    }
}

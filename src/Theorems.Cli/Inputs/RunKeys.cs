using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Inputs;

/// <summary>What fixes the evidence of the runs of this program.</summary>
internal static class RunKeys
{
    private const int Digits = 16;

    /// <summary>The programs: a hash over the identities of this assembly and of all those of this project that it needs.</summary>
    public static string Version { get; } = Hash(Modules().Select(module => $"{module.Name} {module.ModuleVersionId}").Order(StringComparer.Ordinal));

    /// <summary>A folder of snapshots: a hash over its files; empty without a folder.</summary>
    public static string Golden(string? folder)
    {
        if (folder is null)
        {
            return "";
        }

        try
        {
            return Hash(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => (Name: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
                .OrderBy(one => one.Name, StringComparer.Ordinal)
                .Select(one => one.Name + " " + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(one.File)))));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{folder} cannot be read ({failure.Message.TrimEnd('.')}); --golden names another folder.");
        }
    }

    private static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))[..Digits];

    private static IEnumerable<Module> Modules()
    {
        Dictionary<string, Assembly> seen = [];
        Stack<Assembly> open = new([typeof(RunKeys).Assembly]);
        while (open.TryPop(out Assembly? next))
        {
            if (seen.TryAdd(next.GetName().Name!, next))
            {
                foreach (AssemblyName needed in next.GetReferencedAssemblies().Where(one => one.Name!.StartsWith("Theorems.", StringComparison.Ordinal)))
                {
                    open.Push(Assembly.Load(needed));
                }
            }
        }

        return seen.Values.Select(assembly => assembly.ManifestModule);
    }
}

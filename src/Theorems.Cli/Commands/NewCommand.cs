using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>theorems new: a commented file with one claim, which runs at once and can be moved into properties/ unchanged.</summary>
internal static partial class NewCommand
{
    private static readonly string[] Kinds = ["plain", "analytic", "algebraic", "discrete", "statistical", "box", "rate"];

    public static Command Create(Session session)
    {
        Argument<string> name = new("NAME") { Description = "The claim's name, in lower case with hyphens, such as my-inequality." };
        Option<string> kind = new("--kind")
        {
            Description = "plain (two doubles), analytic (over real numbers), algebraic (exact identities), discrete (a finite domain), statistical (an expectation), box (an inequality on a box, by intervals) or rate (an exponent).",
            DefaultValueFactory = _ => "plain",
        };
        Option<string> folder = new("--out") { Description = "The folder of the new file; the current one if left out." };
        Command command = new("new", "Write a file with a claim of your own, ready to run.") { name, kind, folder };
        command.SetAction(parsed =>
        {
            string target = Path.GetFullPath(parsed.GetValue(folder) ?? ".", session.Folder);
            string path = Write(parsed.GetRequiredValue(name), parsed.GetRequiredValue(kind), target);
            string shown = Path.GetRelativePath(session.Folder, path);
            session.Output.WriteLine($"{shown} is a claim that runs as it is:");
            session.Output.WriteLine();
            session.Output.WriteLine($"    dotnet run {shown}");
            session.Output.WriteLine();
            session.Output.WriteLine("Change its recipe, its two sides and its assumptions into your own. It can move into properties/ unchanged.");
            return ExitCode.Agrees;
        });
        return command;
    }

    /// <summary>Writes the file and returns its path.</summary>
    /// <exception cref="InputException">The name or the kind is not understood, the file exists, or it cannot be written.</exception>
    internal static string Write(string name, string kind, string folder)
    {
        if (!ClaimName().IsMatch(name))
        {
            throw new InputException($"'{name}' is no name for a claim: use lower-case letters, digits and hyphens, and begin with a letter, as in my-inequality.");
        }

        if (!Kinds.Contains(kind))
        {
            throw new InputException($"There is no kind '{kind}'; the kinds are {string.Join(", ", Kinds)}.");
        }

        string path = Path.Combine(folder, name + ".cs");
        if (File.Exists(path))
        {
            throw new InputException($"{path} exists already and is left as it is; choose another name or another --out.");
        }

        string identifier = string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        string text = Template(kind)
            .Replace("My" + char.ToUpperInvariant(kind[0]) + kind[1..], identifier, StringComparison.Ordinal)
            .Replace("my-" + kind, name, StringComparison.Ordinal)
            .Replace("FILE.cs", name + ".cs", StringComparison.Ordinal);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, Directives(folder) + text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written ({failure.Message.TrimEnd('.')}); choose another --out.");
        }

        return path;
    }

    // Where `dotnet run FILE.cs` finds the library: this checkout's project, or the published package.
    private static string Directives(string folder)
    {
        string? root = RootAbove(folder) ?? RootAbove(AppContext.BaseDirectory);
        string library = root is null
            ? $"#:package Theorems.Checking@{typeof(NewCommand).Assembly.GetName().Version!.ToString(3)}"
            : "#:project " + Path.GetRelativePath(folder, Path.Combine(root, "src", "Theorems.Checking", "Theorems.Checking.csproj")).Replace('\\', '/');
        // A first try is judged by the compiler, not by this checkout's style; that comes when the file moves into properties/.
        return library + "\n#:property PublishAot=false\n#:property EnforceCodeStyleInBuild=false\n#:property TreatWarningsAsErrors=false\n";
    }

    private static string? RootAbove(string folder)
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

    private static string Template(string kind)
    {
        using Stream stream = typeof(NewCommand).Assembly.GetManifestResourceStream($"Templates.{kind}.cs")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex ClaimName();
}

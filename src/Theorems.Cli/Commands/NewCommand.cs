using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using Theorems.Checking.Golden;
using Theorems.Cli.Inputs;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Commands;

/// <summary>
/// theorems new: a commented file with one claim, which runs at once and can be moved into properties/ unchanged; or, with --in, a theorem in a room of its own
/// there.
/// </summary>
internal static partial class NewCommand
{
    private static readonly string[] Kinds = ["plain", "analytic", "algebraic", "discrete", "statistical", "box", "rate", "paired", Kernel];

    // No claim, and so no theorem.
    private const string Kernel = "kernel";

    public static Command Create(Session session)
    {
        Argument<string> name = new("NAME") { Description = "The claim's name, in lower case with hyphens, such as my-inequality." };
        Option<string> kind = new("--kind")
        {
            Description = "plain (two doubles), analytic (over real numbers), algebraic (exact identities), discrete (a finite domain), "
                + "statistical (an expectation), box (an inequality on a box, by intervals), rate (an exponent), paired (one quantity against another) or "
                + "kernel (a numeric program, guarded).",
            DefaultValueFactory = _ => "plain",
        };
        Option<string?> folder = new("--out") { Description = "The folder of the new file; the current one if left out." };
        Option<string?> subject = new("--in")
        {
            Description = "A subject of properties/, such as implicit-bias, or a family, such as ImplicitBias/LeastSquares: "
                + "writes a theorem and its page there instead of a file that stands alone.",
        };
        Option<bool> newSubject = new("--new-subject") { Description = "With --in: make the subject or family if it is not there." };
        Command command = new("new", "Write a claim of your own, ready to run: a file that stands alone, or with --in a theorem of this checkout.")
        {
            name, kind, folder, subject, newSubject,
        };
        command.SetAction(parsed =>
        {
            string id = parsed.GetRequiredValue(name);
            string chosen = parsed.GetRequiredValue(kind);
            if (parsed.GetValue(subject) is { } room)
            {
                if (parsed.GetValue(folder) is not null)
                {
                    throw new InputException("--in and --out name two places; give one of them.");
                }

                ShowRoom(session, id, WriteRoom(id, chosen, room, parsed.GetValue(newSubject), session.Folder));
                return ExitCode.Agrees;
            }

            if (parsed.GetValue(newSubject))
            {
                throw new InputException("--new-subject says that the subject of --in may be new; give that, too.");
            }

            ShowFile(session, Write(id, chosen, Path.GetFullPath(parsed.GetValue(folder) ?? ".", session.Folder)), chosen);
            return ExitCode.Agrees;
        });
        return command;
    }

    private static void ShowFile(Session session, string path, string kind)
    {
        string shown = Path.GetRelativePath(session.Folder, path);
        session.Output.WriteLine($"{shown} is a {(kind == Kernel ? "kernel" : "claim")} that runs as it is:");
        session.Output.WriteLine();
        session.Output.WriteLine($"    dotnet run -c Release {shown}");
        session.Output.WriteLine();
        session.Output.WriteLine(
            "The first run compiles it, in a few seconds, and Theorems.Numbers, Theorems.Kernels and Theorems.Checking where they are not built yet;");
        session.Output.WriteLine("`-v minimal` before the file names what is being built. `--help` behind it lists what the file takes.");
        session.Output.WriteLine(kind == Kernel
            ? "Change its program and what its outputs satisfy into your own; docs/guard-a-kernel.md says what is judged."
            : "Change its recipe, its two sides and its assumptions into your own. It can move into properties/ unchanged.");
        if (CheckoutFor(Path.GetDirectoryName(path)!) is null)
        {
            session.Output.WriteLine(
                $"It refers to the package Theorems.Checking {Version}: if no package source of yours serves it, "
                + "`dotnet pack -c Release -o FOLDER` in a clone makes it, and `dotnet nuget add source FOLDER` names the folder once.");
        }
    }

    private static void ShowRoom(Session session, string id, string path)
    {
        string root = Checkout.Above(session.Folder)!;
        string tool = Path.GetRelativePath(session.Folder, Path.Combine(root, "src", "Theorems.Cli"));
        string tests = Path.GetRelativePath(session.Folder, Path.Combine(root, "tests", "Theorems.Properties.Tests"));
        session.Output.WriteLine($"""
            {Path.GetRelativePath(session.Folder, path)} is a theorem whose check holds as it is, and README.md beside it is its page.

            1. Change both into your own: recipe, parts, two sides, assumptions; why it is true, the notes, the sources.
            2. theorems check {id}
            3. theorems golden accept {id}, if you give it a snapshot (IGolden)
            4. THEOREMS_ACCEPT=1 dotnet test -c Release {tests}

            `theorems` stands for `dotnet run -c Release --project {tool} --`, which builds what you changed.
            Step 4 writes statement and figures into the page, and a row into each overview.
            CONTRIBUTING.md says what a theorem is held to.
            """);
    }

    /// <summary>Writes a theorem's room in the checkout above a folder, and returns the path of the theorem.</summary>
    /// <exception cref="InputException">Name, kind or subject cannot be used, there is no checkout, or the room cannot be written.</exception>
    internal static string WriteRoom(string name, string kind, string subject, bool mayBeNew, string folder)
    {
        RefuseUnknown(name, kind);
        if (kind == Kernel)
        {
            throw new InputException("A kernel is no theorem and has no room; leave --in out, and it is a file that stands alone.");
        }

        return Rooms.Above(folder).Write(name, Template(kind), subject, mayBeNew);
    }

    /// <summary>Writes the file and returns its path.</summary>
    /// <exception cref="InputException">The name or the kind is not understood, the file exists, or it cannot be written.</exception>
    internal static string Write(string name, string kind, string folder)
    {
        RefuseUnknown(name, kind);
        RoomNames.RefuseAssembly(name);
        string path = Path.Combine(folder, name + ".cs");
        if (File.Exists(path))
        {
            throw new InputException($"{path} exists already and is left as it is; choose another name or another --out.");
        }

        string text = Template(kind)
            .Replace("My" + char.ToUpperInvariant(kind[0]) + kind[1..], RoomNames.PascalCase(name), StringComparison.Ordinal)
            .Replace("my-" + kind, name, StringComparison.Ordinal)
            .Replace("FILE.cs", name + ".cs", StringComparison.Ordinal);
        try
        {
            Directory.CreateDirectory(folder);
            WholeFile.Write(path, Directives(folder) + text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written ({failure.Message.TrimEnd('.')}); choose another --out.");
        }

        return path;
    }

    private static void RefuseUnknown(string name, string kind)
    {
        if (!ClaimName().IsMatch(name))
        {
            throw new InputException(
                $"'{name}' is no name for a claim: use lower-case letters, digits and hyphens, and begin with a letter, as in my-inequality.");
        }

        if (!Kinds.Contains(kind))
        {
            throw new InputException($"There is no kind '{kind}'; the kinds are {string.Join(", ", Kinds)}.");
        }
    }

    // Where `dotnet run FILE.cs` finds the library: this checkout's project, or the published package.
    private static string Directives(string folder)
    {
        string? root = CheckoutFor(folder);
        string library = root is null
            ? $"#:package Theorems.Checking@{Version}"
            : "#:project " + Path.GetRelativePath(folder, Path.Combine(root, "src", "Theorems.Checking", "Theorems.Checking.csproj")).Replace('\\', '/');
        // A first try is judged by the compiler, not by this checkout's style; that comes when the file moves into properties/.
        return library + "\n#:property PublishAot=false\n#:property EnforceCodeStyleInBuild=false\n#:property TreatWarningsAsErrors=false\n";
    }

    // The clone in which the file lies, or else the one in which this tool was built; an installed tool has none.
    private static string? CheckoutFor(string folder) => Checkout.Above(folder) ?? Checkout.Above(AppContext.BaseDirectory);

    // That of the packages, which are made together; what follows a plus sign is the commit.
    private static string Version =>
        typeof(NewCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The text of a claim of a kind.</summary>
    internal static string Template(string kind)
    {
        using Stream stream = typeof(NewCommand).Assembly.GetManifestResourceStream($"Templates.{kind}.cs")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex ClaimName();
}

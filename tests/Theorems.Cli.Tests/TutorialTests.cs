using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Theorems.Checking;
using Theorems.Checking.Claims;
using Theorems.Checking.Running;

namespace Theorems.Cli.Tests;

/// <summary>Compiles and runs every block of docs/check-a-new-claim.md, and looks for the lines that it says were printed.</summary>
public partial class TutorialTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "check-a-new-claim.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_claim_prints_what_the_page_says()
    {
        string[] blocks = [.. Blocks("csharp")];
        string[] outputs = [.. Blocks("text")];
        Assert.Equal(7, blocks.Length);
        Claim[] claims = Claims(blocks);
        Assert.Equal(10, claims.Length);
        foreach (string expected in outputs[..10])
        {
            string id = expected[..expected.IndexOf(':', StringComparison.Ordinal)];
            using StringWriter printed = new();
            int code = ClaimProgram.Run(claims.Single(claim => claim.Id == id), ["--trials", "2000", "--failures", "none"], printed, printed);
            string text = printed.ToString();
            Assert.All(expected.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line, text, StringComparison.Ordinal));
            Assert.Equal(expected.Contains("holds", StringComparison.Ordinal) ? 0 : expected.Contains("refuted", StringComparison.Ordinal) ? 1 : 3, code);
        }
    }

    [Fact]
    public void The_counterexamples_are_as_small_as_the_page_says()
    {
        Claim[] claims = Claims([.. Blocks("csharp")]);
        CheckOptions options = new() { Trials = 2000 };
        Assert.Contains("Dimension=2", Judge.That(Named("distance-of-factors-too-good"), options).IsRefuted().Evidence.Replay[0], StringComparison.Ordinal);
        string smallest = Judge.That(Named("power-above-tangent"), options).IsRefuted().Evidence.Replay[0];
        Assert.EndsWith("Power=3 Positive=False x:=-4", smallest, StringComparison.Ordinal);
        Assert.InRange(Judge.That(Named("distance-of-factors"), options).Holds().Evidence.WorstRatio, 0.99, 1);

        Claim Named(string id) => claims.Single(claim => claim.Id == id);
    }

    [Fact]
    public void The_tables_are_answered_as_the_page_says()
    {
        string[] tables = [.. Blocks("csv")];
        string folder = Path.Combine(Path.GetTempPath(), $"theorems-tutorial-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        try
        {
            (int code, string output, _) = CheckTable(folder, tables[0]);
            Assert.Equal(0, code);
            Assert.Contains("sgd-minimum-norm  holds", output, StringComparison.Ordinal);
            (code, output, _) = CheckTable(folder, tables[1]);
            Assert.Equal(0, code);
            string[] said = Blocks("text").Last().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.All(said, line => Assert.Contains(line, output, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (int Code, string Output, string Error) CheckTable(string folder, string table)
    {
        string path = Path.Combine(folder, "equations.csv");
        File.WriteAllText(path, table);
        using StringWriter output = new();
        using StringWriter error = new();
        int code = CommandLine.Run(["check", "sgd-minimum-norm", "--trials", "64", "--data", path], TextReader.Null, output, error);
        return (code, output.ToString(), error.ToString());
    }

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Page).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value);

    private static Claim[] Claims(string[] blocks) =>
        [.. Compile(blocks).GetTypes().Where(type => type.IsSubclassOf(typeof(Claim))).Select(type => (Claim)Activator.CreateInstance(type)!)];

    private static Assembly Compile(string[] blocks)
    {
        string[] usings =
        [
            "System", "System.Collections.Generic", "System.Linq", "FsCheck", "FsCheck.Fluent", "Theorems.Checking", "Theorems.Checking.Claims",
            "Theorems.Checking.Instances", "Theorems.Checking.Judging", "Theorems.Numbers",
        ];
        StringBuilder source = new(string.Concat(usings.Select(space => $"using {space};\n")));
        Array.ForEach(blocks, block => source.Append(block));
        string[] references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Tutorial",
            [CSharpSyntaxTree.ParseText(source.ToString())],
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
        using MemoryStream image = new();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return new AssemblyLoadContext("tutorial", isCollectible: false).LoadFromStream(image);
    }

    [GeneratedRegex("^```(csharp|text|csv)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}

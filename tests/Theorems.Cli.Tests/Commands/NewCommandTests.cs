using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Theorems.Checking;
using Theorems.Checking.Guards;
using Theorems.Checking.Running;
using Theorems.Cli.Commands;
using Theorems.Cli.Sessions;
using Theorems.Properties.New;

namespace Theorems.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"theorems-new-{Guid.NewGuid():N}");

    public static TheoryData<string> Kinds => ["plain", "analytic", "algebraic", "discrete", "statistical", "box", "rate", "paired"];

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_file_holds_the_claim_under_its_new_name(string kind)
    {
        string path = NewCommand.Write("sum-of-7-squares", kind, _folder);
        string text = File.ReadAllText(path);
        Assert.Equal("sum-of-7-squares.cs", Path.GetFileName(path));
        Assert.StartsWith("#:project ", text, StringComparison.Ordinal);
        // A first try must not fail for its style.
        Assert.Contains("\n#:property EnforceCodeStyleInBuild=false\n#:property TreatWarningsAsErrors=false\n", text, StringComparison.Ordinal);
        Assert.Contains("class SumOf7SquaresClaim : Claim<SumOf7SquaresRecipe>", text, StringComparison.Ordinal);
        Assert.Contains("Id => \"sum-of-7-squares\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("My", text, StringComparison.Ordinal);
        Assert.DoesNotContain("FILE.cs", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kernel_is_a_file_too_and_no_theorem()
    {
        string text = File.ReadAllText(NewCommand.Write("thin-qr", "kernel", _folder));
        Assert.Contains("class ThinQrKernel : GuardedKernel", text, StringComparison.Ordinal);
        Assert.Contains("Name => \"thin-qr\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("My", text, StringComparison.Ordinal);
        InputException failure = Assert.Throws<InputException>(() => NewCommand.WriteRoom("thin-qr", "kernel", "landscape", false, _folder));
        Assert.Contains("A kernel is no theorem", failure.Message, StringComparison.Ordinal);
        Assert.All(KernelGuard.NumberSystems, system => Assert.True(KernelGuard.Guard(new MyKernelKernel(), system)!.IsGood));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    [InlineData("kernel")]
    public void A_template_names_every_namespace_that_it_needs(string kind)
    {
        // Nothing is brought by a project, as in one that is not about theorems. This assembly has the templates too, under their own names.
        string[] references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Alone",
            [CSharpSyntaxTree.ParseText(NewCommand.Template(kind).Replace("My", "Alone", StringComparison.Ordinal))],
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(found => found.Severity >= DiagnosticSeverity.Warning).Select(found => found.ToString()));
    }

    [Fact]
    public void What_the_templates_claim_holds()
    {
        CheckOptions options = new() { Trials = 400 };
        Judge.That(new MyPlainClaim(), options).Holds();
        Judge.That(new MyAnalyticClaim(), options).Holds();
        Judge.That(new MyAlgebraicClaim(), options).Holds();
        Judge.That(new MyDiscreteClaim(), options).Holds();
        Judge.That(new MyBoxClaim(), options).Holds();
        Judge.That(new MyRateClaim(), options).Holds();
        Judge.That(new MyPairedClaim(), options).Holds();
        Assert.DoesNotContain(Judge.That(new MyStatisticalClaim(), options).Evidence.Evidence, level => level.Violations > 0);
    }

    [Theory]
    [InlineData("Upper", "plain", "is no name for a claim")]
    [InlineData("7-squares", "plain", "is no name for a claim")]
    [InlineData("../escape", "plain", "is no name for a claim")]
    [InlineData("fscheck", "plain", "would be called like the library FsCheck")]
    [InlineData("system", "analytic", "would be called like the library System")]
    [InlineData("netstandard", "box", "library netstandard")]
    [InlineData("good", "exact", "There is no kind 'exact'; the kinds are plain, analytic")]
    public void What_cannot_be_written_is_said_in_one_sentence(string name, string kind, string sentence)
    {
        InputException failure = Assert.Throws<InputException>(() => NewCommand.Write(name, kind, _folder));
        Assert.Contains(sentence, failure.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public void A_file_that_exists_is_left_as_it_is()
    {
        string path = NewCommand.Write("mine", "plain", _folder);
        File.WriteAllText(path, "my work");
        Assert.Contains("exists already", Assert.Throws<InputException>(() => NewCommand.Write("mine", "analytic", _folder)).Message, StringComparison.Ordinal);
        Assert.Equal("my work", File.ReadAllText(path));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_to_be_so()
    {
        Directory.CreateDirectory(_folder);
        string file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        Assert.Contains("cannot be written", Assert.Throws<InputException>(() => NewCommand.Write("mine", "plain", file)).Message, StringComparison.Ordinal);
    }
}

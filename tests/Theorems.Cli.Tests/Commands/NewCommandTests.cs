using Theorems.Checking;
using Theorems.Checking.Running;
using Theorems.Cli.Commands;
using Theorems.Cli.Sessions;
using Theorems.Properties.New;

namespace Theorems.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"theorems-new-{Guid.NewGuid():N}");

    public static TheoryData<string> Kinds => ["plain", "analytic", "algebraic", "discrete", "statistical", "box", "rate"];

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
    public void What_the_templates_claim_holds()
    {
        CheckOptions options = new() { Trials = 400 };
        Check.That(new MyPlainClaim(), options).Holds();
        Check.That(new MyAnalyticClaim(), options).Holds();
        Check.That(new MyAlgebraicClaim(), options).Holds();
        Check.That(new MyDiscreteClaim(), options).Holds();
        Check.That(new MyBoxClaim(), options).Holds();
        Check.That(new MyRateClaim(), options).Holds();
        Assert.DoesNotContain(Check.That(new MyStatisticalClaim(), options).Evidence.Evidence, level => level.Violations > 0);
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

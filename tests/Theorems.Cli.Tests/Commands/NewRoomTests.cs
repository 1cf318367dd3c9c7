using System.Reflection;
using Theorems.Checking;
using Theorems.Checking.Claims;
using Theorems.Cli.Commands;
using Theorems.Cli.Typesetting;

namespace Theorems.Cli.Tests.Commands;

public sealed class NewRoomTests : IDisposable
{
    private static readonly string[] Kinds = ["plain", "analytic", "algebraic", "discrete", "statistical", "box", "rate", "paired"];

    private readonly TemporaryFolder _checkout = new();
    private readonly string _properties;

    // A checkout with a subject of two rooms, one of them in a family, and with what a build leaves behind.
    public NewRoomTests()
    {
        _checkout.File("Theorems.sln", "");
        _properties = _checkout.Name("properties");
        Directory.CreateDirectory(Path.Combine(_properties, "obj", "Release"));
        File.Copy(Path.Combine(Repository.Root, "properties", "Theorems.Properties.csproj"), Path.Combine(_properties, "Theorems.Properties.csproj"));
        foreach (string room in new[] { "Landscape/OldLemma", "Landscape/Saddles/StrictSaddle" })
        {
            Directory.CreateDirectory(Path.Combine(_properties, room));
            File.WriteAllText(Path.Combine(_properties, room, "README.md"), "# An old page\n");
        }
    }

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void Each_kind_compiles_in_its_room_and_holds()
    {
        foreach (string kind in Kinds)
        {
            New($"a-{kind}-lemma", kind, "landscape");
        }

        Assembly rooms = RoomCompiler.Compile(_properties);
        Claim[] theorems = [.. rooms.GetTypes().Where(type => type.IsSubclassOf(typeof(Claim))).Select(type => (Claim)Activator.CreateInstance(type)!)];
        Assert.Equal(Kinds.Select(kind => $"a-{kind}-lemma").Order(), theorems.Select(theorem => theorem.Id).Order());
        Assert.All(theorems, theorem =>
        {
            Judge.That(theorem).Holds();
            Assert.Equal("landscape", theorem.Subject);
            Assert.NotEqual("", theorem.Reason);
            Assert.StartsWith("Where you read it", theorem.Notes, StringComparison.Ordinal);
            Assert.NotEqual("", theorem.Source);
            string page = TheoremPage.Text(theorem.GetType());
            string statement = StatementBlock.Of(theorem);
            Assert.Contains($"\n<!-- statement: begin, written by the tests -->\n{statement}<!-- statement: end -->\n", page, StringComparison.Ordinal);
            Assert.Contains("\n<!-- evidence: begin, written by the tests -->\n<!-- evidence: end -->\n", page, StringComparison.Ordinal);
            Assert.Contains("\nEarlier figures: none.\n", page, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("analytic")]
    [InlineData("algebraic")]
    [InlineData("discrete")]
    [InlineData("statistical")]
    [InlineData("box")]
    [InlineData("rate")]
    [InlineData("paired")]
    public void A_room_is_in_the_style_of_rooms(string kind)
    {
        // As long as a name may be.
        string id = "lemma-" + new string('x', 44);
        string[] lines = File.ReadAllLines(New(id, kind, "landscape"));
        Assert.All(lines, line => Assert.True(line.Length <= 160, line));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        string text = string.Join('\n', lines);
        Assert.Contains($"public sealed partial class LemmaX{new string('x', 43)} : Theorem<LemmaX", text, StringComparison.Ordinal);
        Assert.Contains("    public sealed record Recipe\n", text, StringComparison.Ordinal);
        Assert.All(
            new[] { "My", "inheritdoc", "<remarks>The", "Claim", "Program", " Id ", " Subject ", " Reason ", "#:", "using FsCheck", "Theorems.Properties.New" },
            word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("implicit-bias", "ImplicitBias", "implicit-bias")]
    [InlineData("ImplicitBias", "ImplicitBias", "implicit-bias")]
    [InlineData("Landscape", "Landscape", "landscape")]
    [InlineData("Landscape/", "Landscape", "landscape")]
    [InlineData("Landscape/Saddles", "Landscape/Saddles", "landscape")]
    [InlineData("landscape/saddles", "Landscape/Saddles", "landscape")]
    public void A_subject_is_spelled_either_way(string spelled, string folder, string subject)
    {
        Directory.CreateDirectory(Path.Combine(_properties, "ImplicitBias"));
        string path = New("new-lemma", "plain", spelled);
        Assert.Equal(Path.Combine(_properties, folder, "NewLemma", "NewLemma.cs"), Path.GetFullPath(path));
        Type theorem = Assert.Single(RoomCompiler.Compile(_properties).GetTypes(), type => type.Name == "NewLemma");
        Assert.Equal(subject, ((Claim)Activator.CreateInstance(theorem)!).Subject);
    }

    [Fact]
    public void A_new_subject_is_made_only_when_that_is_said()
    {
        Run("new", "new-lemma", "--in", "optimal-transport").AssertRefused("properties/OptimalTransport", "Landscape, Landscape/Saddles.", "--new-subject");
        Run("new", "new-lemma", "--in", "Landscape/Valleys").AssertRefused("properties/Landscape/Valleys", "--new-subject");
        Assert.Equal(0, Run("new", "new-lemma", "--in", "optimal-transport", "--new-subject").Code);
        Assert.Equal(0, Run("new", "newer-lemma", "--in", "OptimalTransport/Couplings", "--new-subject").Code);
        Assert.True(File.Exists(Path.Combine(_properties, "OptimalTransport", "Couplings", "NewerLemma", "NewerLemma.cs")));
        Assert.Equal(0, Run("new", "newest-lemma", "--in", "optimal-transport/couplings").Code);
    }

    [Theory]
    [InlineData("system", "the namespace System")]
    [InlineData("fscheck", "the namespace FsCheck")]
    [InlineData("properties", "the namespace Properties")]
    [InlineData("range", "System.Range")]
    [InlineData("gen", "FsCheck.Gen")]
    [InlineData("inequality", "Theorems.Checking.Claims.Inequality")]
    [InlineData("matrix", "Theorems.Kernels.Matrix")]
    [InlineData("words", "member Words")]
    [InlineData("recipe", "member Recipe")]
    [InlineData("squares", "field Squares")]
    [InlineData("landscape", "folder properties/Landscape already")]
    [InlineData("saddles", "folder properties/Landscape/Saddles already")]
    [InlineData("old-lemma", "folder properties/Landscape/OldLemma already")]
    [InlineData("release", "folder properties/obj/Release already")]
    [InlineData("delta-lemma", "class Theorems.Properties.Landscape.DeltaLemma already")]
    [InlineData("given-points", "Theorems.Checking.Data.GivenPoints")]
    [InlineData("sum-of-7-squares", "'sum-of7-squares'")]
    [InlineData("Upper", "is no name for a claim")]
    [InlineData("a-name-that-is-much-longer-than-any-theorem-was-given-yet", "too long")]
    public void A_name_that_stands_in_the_way_is_refused(string name, string reason)
    {
        Run("new", name, "--in", "landscape").AssertRefused(name, reason);
        Assert.Empty(Directory.GetFiles(_properties, "*.cs", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("landscape/old-lemma", "room of one theorem")]
    [InlineData("landscape/saddles/deeper", "is no subject")]
    [InlineData("../landscape", "is no subject")]
    [InlineData("Optimal-Transport", "is no subject")]
    [InlineData("", "is no subject")]
    [InlineData("system", "the namespace System")]
    [InlineData("Tasks", "the namespace Tasks")]
    [InlineData("LandScape", "folder properties/Landscape already")]
    [InlineData("numerics/numerics", "the folder above has that name")]
    [InlineData("new-lemma", "the folder above has that name")]
    public void A_subject_that_cannot_be_used_is_refused(string subject, string reason)
    {
        Run("new", "new-lemma", "--in", subject, "--new-subject").AssertRefused(reason);
        Assert.Empty(Directory.GetFiles(_properties, "*.cs", SearchOption.AllDirectories));
    }

    [Fact]
    public void What_was_written_is_left_as_it_is()
    {
        string path = New("new-lemma", "plain", "landscape");
        File.WriteAllText(path, "my work");
        Run("new", "new-lemma", "--in", "landscape", "--kind", "rate").AssertRefused("folder properties/Landscape/NewLemma already");
        Run("new", "new-lemma", "--in", "landscape/saddles").AssertRefused("folder properties/Landscape/NewLemma already");
        Assert.Equal("my work", File.ReadAllText(path));
    }

    [Fact]
    public void Outside_of_a_checkout_there_is_no_room()
    {
        Cli.Run("new", "new-lemma", "--in", "landscape").AssertRefused("There is no Theorems.sln here or above");
        File.Delete(Path.Combine(_properties, "Theorems.Properties.csproj"));
        Run("new", "new-lemma", "--in", "landscape").AssertRefused("Theorems.Properties.csproj is missing");
    }

    [Fact]
    public void Options_that_do_not_go_together_are_refused()
    {
        Run("new", "new-lemma", "--in", "landscape", "--out", ".").AssertRefused("--in and --out");
        Run("new", "new-lemma", "--new-subject").AssertRefused("--in");
        Run("new", "new-lemma", "--in", "landscape", "--kind", "exact").AssertRefused("There is no kind 'exact'");
    }

    [Fact]
    public void The_next_steps_are_named_as_seen_from_where_the_user_is()
    {
        string inside = Path.Combine(_properties, "Landscape");
        Cli said = Cli.RunIn(session => session with { Folder = inside }, "", "new", "new-lemma", "--in", "landscape", "--kind", "box");
        Assert.Equal(0, said.Code);
        Assert.StartsWith("NewLemma/NewLemma.cs is a theorem", said.Output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.All(
            new[]
            {
                "theorems check new-lemma",
                "theorems golden accept new-lemma",
                "THEOREMS_ACCEPT=1 dotnet test -c Release ../../tests/Theorems.Properties.Tests",
                "dotnet run -c Release --project ../../src/Theorems.Cli --",
            },
            step => Assert.Contains(step, said.Output.Replace('\\', '/'), StringComparison.Ordinal));
        Assert.All(said.Lines, line => Assert.True(line.Length <= 140, line));
    }

    private string New(string name, string kind, string subject) => NewCommand.WriteRoom(name, kind, subject, mayBeNew: false, _checkout.Path);

    private Cli Run(params string[] arguments) => Cli.RunIn(session => session with { Folder = _checkout.Path }, "", arguments);
}

namespace Theorems.Mutants.Tests;

public class GatePageTests
{
    private static readonly FileResult Result = new("File.cs", "key", 4, "2^-40, some-claim",
    [
        new(1, "x = a + b;", "+", "-", State.Killed),
        new(2, "y = a < b;", "<", "<=", State.Survived),
        new(3, "z = 2;", "2", "(2 + 1)", State.Survived),
        new(4, "w = 1;", "1", "(1 + 1)", State.Unreached),
    ]);

    [Fact]
    public void SurvivorsWithoutAReasonAreOpenAndCounted()
    {
        (string page, int open) = GatePage.Of(
            [Result],
            EquivalentMutants.Parse("list", ["File.cs | y = a < b; | < | <= | they are never equal"]),
            ["Other.cs"]);

        Assert.Equal(2, open);
        Assert.Contains(
            "Of 3 mistakes that a theorem's program runs, 1 are killed (33.3 %); 1 survive with a reason; 1 are open, below. "
            + "1 more lie where no theorem's program comes, 1 of them without a reason",
            page,
            StringComparison.Ordinal);
        Assert.Contains("- line 2, `<=` for `<` in `y = a < b;`: they are never equal\n", page, StringComparison.Ordinal);
        Assert.Contains("- line 3, `(2 + 1)` for `2` in `z = 2;`: **open**\n", page, StringComparison.Ordinal);
        Assert.Contains("- File.cs, lines 4: **open**\n", page, StringComparison.Ordinal);
        Assert.Contains("Not run yet: Other.cs.", page, StringComparison.Ordinal);
        Assert.Contains("-- gate --every 4\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ARecordIsForgottenWhenItsFileChanges()
    {
        string folder = Directory.CreateTempSubdirectory("theorems-gate-record-").FullName;
        try
        {
            GateRecord record = new(folder);
            record.Write(Result with { Key = GateRecord.Key("text") });

            Assert.Equal(Result.Outcomes, record.Read("File.cs", "text")!.Outcomes);
            Assert.Null(record.Read("File.cs", "other text"));
            Assert.Null(record.Read("Other.cs", "text"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

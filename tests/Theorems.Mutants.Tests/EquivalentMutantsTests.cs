namespace Theorems.Mutants.Tests;

public class EquivalentMutantsTests
{
    private static readonly Outcome Changed = new(3, "x = a + b;", "+", "-", State.Survived);

    [Theory]
    [InlineData("File.cs | x = a + b; | + | -")]
    [InlineData("File.cs | x = a + b; | + | - | why | more")]
    [InlineData("File.cs | x = a + b; | + | - | ")]
    [InlineData(" | x = a + b; | + | - | why")]
    public void ALineThatHasNotFivePartsIsRefused(string line) =>
        Assert.Contains("line 2", Assert.Throws<FormatException>(() => EquivalentMutants.Parse("list", ["# remark", line])).Message, StringComparison.Ordinal);

    [Fact]
    public void ALineThatSaysWhatAnotherSaysIsRefused() =>
        Assert.Throws<FormatException>(() => EquivalentMutants.Parse("list", ["File.cs | x | + | - | one", "File.cs | x | + | - | two"]));

    [Fact]
    public void AReasonBelongsToOneMistake()
    {
        EquivalentMutants list = EquivalentMutants.Parse("list", ["", "# remark", "File.cs | x = a + b; | + | - | because"]);

        Assert.Equal("because", list.Reason("File.cs", Changed));
        Assert.Null(list.Reason("Other.cs", Changed));
        Assert.Null(list.Reason("File.cs", Changed with { From = "+ #2" }));
        Assert.Null(list.Reason("File.cs", Changed with { Code = "x = a + c;" }));
        Assert.Null(list.Reason("File.cs", Changed with { State = State.Unreached }));
    }

    [Fact]
    public void AStrokeInALineOfCodeIsEscaped() =>
        Assert.Equal(
            "because",
            EquivalentMutants.Parse("list", [@"File.cs | x = a \| b; | + | - | because"]).Reason("File.cs", Changed with { Code = "x = a | b;" }));

    [Fact]
    public void WhatNoTheoremRunsHasOneReasonForAFile()
    {
        EquivalentMutants list = EquivalentMutants.Parse("list", ["File.cs | unreached | - | - | only tests run it"]);

        Assert.Equal("only tests run it", list.Reason("File.cs", Changed with { State = State.Unreached }));
        Assert.Null(list.Reason("File.cs", Changed));
    }

    [Fact]
    public void ALineThatNoSurvivorNeedsIsNamed()
    {
        EquivalentMutants list = EquivalentMutants.Parse(
            "list",
            ["File.cs | x = a + b; | + | - | because", "File.cs | y | + | - | gone", "Other.cs | y | + | - | not run"]);
        list.Reason("File.cs", Changed);

        Assert.Equal(["File.cs | y | + | -"], list.Unused(["File.cs"]));
    }
}

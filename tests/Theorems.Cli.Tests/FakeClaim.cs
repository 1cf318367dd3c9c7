using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Claims;
using Theorems.Checking.Data;

namespace Theorems.Cli.Tests;

/// <summary>The recipe of <see cref="FakeClaim"/>.</summary>
public sealed record FakeRecipe
{
    public int Size { get; init; } = 1;
}

/// <summary>A claim that proves nothing but takes a table of two columns.</summary>
public sealed class FakeClaim : Claim<FakeRecipe>, IAcceptsTable
{
    public IReadOnlyList<double[]>? Rows { get; private init; }

    public override string Id => "fake-claim";

    public override string Subject => "fakes";

    public override string Words => "Nothing.";

    public override IReadOnlyList<Part> Parts => [new Identity("(a)", "0 = 0")];

    public override string Reason => "Obvious.";

    public override Gen<FakeRecipe> Recipes => Gen.Constant(new FakeRecipe());

    public override FakeRecipe Canonical => new();

    public override IReadOnlyList<Assumption<FakeRecipe>> Assumptions =>
        [new("needed", recipe => recipe), new("harmless", recipe => recipe, Necessary: false)];

    public string TableLayout => "two columns of numbers.";

    public Claim On(GivenTable table) => table.Rows[0].Length != 2 ? throw new ArgumentException("there are not two columns")
        : new FakeClaim { Rows = table.Rows };
}

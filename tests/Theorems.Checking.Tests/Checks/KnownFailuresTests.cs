using FsCheck;
using FsCheck.Fluent;
using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Failures;
using Theorems.Checking.Instances;
using Theorems.Checking.Running;
using Theorems.Checking.Tests.Golden;

namespace Theorems.Checking.Tests.Checks;

public class KnownFailuresTests
{
    private static ClaimEvidence Check(Claim claim, string? folder) => new Checker(new CheckOptions { Threads = 2, FailuresFolder = folder }).Check(claim);

    [Fact]
    public void What_refuted_a_claim_is_tried_first_and_nothing_else_is_run()
    {
        using TemporaryFolder folder = new();
        ClaimEvidence found = Check(new Powers { Exponent = 3 }, folder.Path);
        Assert.Equal(Verdict.Refuted, found.Verdict);
        Assert.Equal(found.Replay, new FailureFolder(folder.Path).Of("powers").Select(failure => failure.Line));
        ClaimEvidence again = Check(new Powers { Exponent = 3 }, folder.Path);
        Assert.Equal(Verdict.Refuted, again.Verdict);
        Assert.StartsWith("(a) fails again in an instance that refuted the claim before", again.Reason, StringComparison.Ordinal);
        Assert.Equal(found.Replay, again.Replay);
        Assert.Equal(LevelNames.Known, Assert.Single(again.Evidence).Level);
        Assert.True(again.WorstRatio > 1);
        // Without the folder it is found anew.
        Assert.Equal(Evidence.Text(found), Evidence.Text(Check(new Powers { Exponent = 3 }, null)));
    }

    [Fact]
    public void The_evidence_of_a_claim_that_holds_does_not_depend_on_the_folder()
    {
        using TemporaryFolder folder = new();
        Check(new Powers { Exponent = 3 }, folder.Path);
        ClaimEvidence mended = Check(new Powers { Exponent = 2 }, folder.Path);
        Assert.Equal(Verdict.Holds, mended.Verdict);
        Assert.Equal(Evidence.Text(Check(new Powers { Exponent = 2 }, null)), Evidence.Text(mended));
        // What failed once may become a test, so it is kept.
        Assert.NotEmpty(new FailureFolder(folder.Path).Of("powers"));
    }

    [Fact]
    public void A_claim_that_no_longer_speaks_of_an_instance_is_not_refuted_by_it()
    {
        using TemporaryFolder folder = new();
        Check(new Powers { Exponent = 3 }, folder.Path);
        // Mended by what is generated, or by what is admitted.
        Assert.Equal(Verdict.Holds, Check(new Powers { Exponent = 3, Positive = true }, folder.Path).Verdict);
        Assert.NotEqual(LevelNames.Known, Check(new Powers { Exponent = 3, Most = 0 }, folder.Path).Evidence[0].Level);
    }

    [Fact]
    public void Lines_that_no_longer_fit_are_passed_over()
    {
        using TemporaryFolder folder = new();
        string[] lines = ["powers seed=1 trial=0 Gone=3", "other seed=1 trial=0", "nothing"];
        new FailureFolder(folder.Path).Add("powers", [.. lines.Select(line => new Failure(line, "", ""))]);
        Assert.Equal(Verdict.Holds, Check(new Powers { Exponent = 2 }, folder.Path).Verdict);
    }

    [Fact]
    public void What_is_refuted_as_stated_is_not_remembered()
    {
        using TemporaryFolder folder = new();
        ClaimEvidence evidence = Check(new Powers { Exponent = 3, Known = ClaimStatus.RefutedAsStated }, folder.Path);
        Assert.True(evidence.Agrees);
        Assert.Empty(new FailureFolder(folder.Path).Claims);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_loses_nothing_but_the_memory()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "");
        List<string> said = [];
        CheckOptions options = new() { FailuresFolder = file, LeftOut = (_, why) => said.Add(why) };
        Assert.Equal(Verdict.Refuted, new Checker(options).Check(new Powers { Exponent = 3 }).Verdict);
        Assert.StartsWith("what refuted powers is not remembered (", Assert.Single(said), StringComparison.Ordinal);
    }

    internal sealed record PowerRecipe
    {
        public int Factors { get; init; } = 1;

        public bool Positive { get; init; }

        public bool Doubled { get; init; }
    }

    /// <summary>1 + n x at most (1 + x)^n: true for n = 2, and for n = 3 where x is at least -1.</summary>
    private sealed class Powers : TestClaim<PowerRecipe>, IPlain<PowerRecipe>
    {
        public int Exponent { get; init; }

        public bool Positive { get; init; }

        public int Most { get; init; } = 4;

        public override string Id => "powers";

        public override Gen<PowerRecipe> Recipes =>
            from factors in Gen.Choose(1, 4)
            from positive in Gen.Elements(true, Positive)
            select new PowerRecipe { Factors = factors, Positive = positive };

        public override bool Admits(PowerRecipe recipe) => recipe.Factors >= 1 && recipe.Factors <= Most;

        public override PowerRecipe Canonical => new();

        public override IReadOnlyList<Assumption<PowerRecipe>> Assumptions => [new("x counts once", recipe => recipe with { Doubled = true })];

        public override Effort Effort => new(Sampled: 400);

        public double Roundings(PowerRecipe recipe) => 16;

        public (double Left, double Right) Compare(PowerRecipe recipe, Draws draws)
        {
            double x = draws.Uniform("x", 0, recipe.Positive ? 0.125 : -8, 4) * recipe.Factors;
            return (1 + (Exponent * x * (recipe.Doubled ? 16 : 1)), Math.Pow(1 + x, Exponent));
        }
    }
}

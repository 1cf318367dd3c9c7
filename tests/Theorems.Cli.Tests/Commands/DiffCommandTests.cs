using System.Text.Json.Nodes;
using Theorems.Checking.Evidence;
using Theorems.Checking.Guards;
using Theorems.Cli.Inputs;

namespace Theorems.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private static readonly ClaimEvidence Claim = Evidences.Of(Verdict.Holds) with
    {
        Parts = [new("(a)", "sampled", "Rate", 100, 90, 1, 0, 0, 0.5, 7, 2, [])],
        Hunted = [new("(a)", 0.5, 0.6, 40, "")],
        Boxes = [new("(b)", "proved", 9, 0, "", [], "")],
        Assumptions = [new("eta < 1", true, 8, 2, 0.5, "(a)", "sampled", "") { Control = 0.25 }],
        Evidence = [new("sampled", "float64", 100, 0, "says")],
        Seconds = 1.5,
    };

    private static readonly KernelEvidence Kernel = new("sum", "float64", "cpu", 8, 0.25, 0.1, 1e-16, "an analysis", 3, 0, "ab", "");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Cli Diff(EvidenceReport before, EvidenceReport after) =>
        Cli.Run("diff", _folder.File("a.json", JsonText.Of(before)), _folder.File("b.json", JsonText.Of(after)));

    private Cli Diff(ClaimEvidence after) => Diff(new() { Seed = 1, Claims = [Claim] }, new() { Seed = 1, Claims = [after] });

    private Cli DiffKernels(params KernelEvidence[] after) =>
        Cli.Run("diff", _folder.File("a.json", JsonText.Of(new KernelReport([Kernel]))), _folder.File("b.json", JsonText.Of(new KernelReport(after))));

    [Fact]
    public void Timings_alone_are_no_difference()
    {
        Cli diff = Diff(Claim with { Seconds = 7 });
        Assert.Equal(ExitCode.Agrees, diff.Code);
        Assert.Equal(["1 claim: nothing moved but timings; 1.50 s -> 7.00 s."], diff.Lines);
    }

    public static TheoryData<string, string> Movements => new()
    {
        { "verdict", "  verdict       holds -> refuted" },
        { "golden", "  golden        none -> differs" },
        { "shown", "  assumption  'eta < 1'  shown necessary -> not shown" },
        { "assumption", "  ratio  without 'eta < 1'  8 -> 4, 0.5 times" },
        { "gone", "  assumption  'eta < 1'  only in the first" },
        { "ratio", "  ratio  (a), sampled  0.5 -> 0.75, 1.5 times" },
        { "hardly", "  ratio  (a), sampled  0.5 -> 0.5000000000000001, 1 times" },
        { "infinite", "  ratio  (a), sampled  0.5 -> infinite" },
        { "compared", "  compared  (a), sampled  100 -> 99" },
        { "hunted", "  hunted  (a)  0.6 -> 0.9, 1.5 times" },
        { "box", "  box  (b)  proved -> open" },
        { "cases", "  cases  sampled  100 -> 200" },
        { "trials", "  trials    10 -> 11" },
        { "worst trial", "  also    parts[0].worstTrial" },
        { "many", "  also    reason, parts[0].worstTrial, seed and 1 more" },
        { "replay", "  also    replay (0 -> 1 entries)" },
        { "agrees", "  also    agrees" },
    };

    [Theory]
    [MemberData(nameof(Movements))]
    public void Whatever_else_moved_is_said(string what, string line)
    {
        PartEvidence part = Claim.Parts[0];
        AssumptionEvidence assumption = Claim.Assumptions[0];
        Cli diff = Diff(what switch
        {
            "verdict" => Claim with { Verdict = Verdict.Refuted },
            "golden" => Claim with { Golden = "differs" },
            "shown" => Claim with { Assumptions = [assumption with { Shown = false }] },
            "assumption" => Claim with { Assumptions = [assumption with { Ratio = 4 }] },
            "gone" => Claim with { Assumptions = [] },
            "ratio" => Claim with { Parts = [part with { WorstRatio = 0.75 }] },
            "hardly" => Claim with { Parts = [part with { WorstRatio = double.BitIncrement(0.5) }] },
            "infinite" => Claim with { Parts = [part with { WorstRatio = double.PositiveInfinity }] },
            "compared" => Claim with { Parts = [part with { Comparisons = 99 }] },
            "hunted" => Claim with { Hunted = [Claim.Hunted[0] with { HuntedRatio = 0.9 }] },
            "box" => Claim with { Boxes = [Claim.Boxes[0] with { Answer = "open" }] },
            "cases" => Claim with { Evidence = [Claim.Evidence[0] with { Cases = 200 }] },
            "trials" => Claim with { Trials = 11 },
            "worst trial" => Claim with { Parts = [part with { WorstTrial = 8 }] },
            "many" => Claim with { Reason = "Another.", Parts = [part with { WorstTrial = 8 }], Seed = 2, Replay = ["line"] },
            "replay" => Claim with { Replay = ["line"] },
            _ => Claim with { Agrees = true },
        });
        Assert.Equal(ExitCode.Differs, diff.Code);
        Assert.Equal("fake-claim", diff.Lines[0]);
        Assert.Contains(Squeezed(line), diff.Lines.Select(Squeezed));
        Assert.StartsWith("1 claim compared, 1 difference; ", diff.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_that_one_piece_alone_knows_and_another_seed_are_differences()
    {
        Cli diff = Diff(new() { Seed = 1, Claims = [Claim] }, new() { Seed = 2, Claims = [Claim, Claim with { Id = "other" }] });
        Assert.Equal(ExitCode.Differs, diff.Code);
        Assert.Equal(["the run", "  seed 1 -> 2", "", "other", "  only in the second"], diff.Lines[..5].Select(Squeezed));
        Assert.StartsWith("2 claims compared, 2 of them different", diff.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Kernels_are_compared_by_their_budgets_and_bits()
    {
        Assert.Equal(["1 kernel: nothing moved."], DiffKernels(Kernel).Lines);
        Cli diff = DiffKernels(Kernel with { Worst = 2, Budget = 5e-17, Bits = "cd", WorstInstance = 4 });
        Assert.Equal(ExitCode.Differs, diff.Code);
        Assert.Equal(
            [
                "sum in float64 on cpu", "  verdict within its budget -> over its budget", "  worst of the budget 0.25 -> 2, 8 times",
                "  budget of the worst output 1e-16 -> 5e-17, 0.5 times", "  bits ab -> cd", "  also worstInstance, isGood",
            ],
            diff.Lines[..6].Select(Squeezed));
        Assert.Equal(
            ["product in float64 on cpu", "  only in the second"], DiffKernels(Kernel, Kernel with { Name = "product" }).Lines[..2].Select(Squeezed));
    }

    [Fact]
    public void Two_runs_of_one_seed_are_equal_without_their_timings()
    {
        string[] runs = [.. new[] { "1", "2" }.Select(threads => _folder.Name(threads))];
        foreach (string threads in new[] { "1", "2" })
        {
            Cli.Run("check", Cli.Quick, Cli.Analytic, "--trials", "64", "--threads", threads, "--json", _folder.Name(threads));
        }

        Cli diff = Cli.Run("diff", runs[0], runs[1]);
        Assert.Equal(ExitCode.Agrees, diff.Code);
        string[] cut = [.. runs.Select(run =>
        {
            JsonObject evidence = JsonNode.Parse(File.ReadAllText(run))!.AsObject();
            Assert.Equal([Cli.Quick, Cli.Analytic], evidence["timings"]!.AsObject().Select(timing => timing.Key));
            evidence.Remove("timings");
            return evidence.ToJsonString();
        })];
        Assert.Equal(cut[0], cut[1]);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        string claims = _folder.File("claims.json", JsonText.Of(new EvidenceReport { Seed = 1, Claims = [Claim] }));
        string kernels = _folder.File("kernels.json", JsonText.Of(new KernelReport([Kernel])));
        Cli.Run("diff", claims, kernels).AssertRefused("claims.json is about claims and", "kernels.json about kernels");
        Cli.Run("diff", "-", "-").AssertRefused("standard input");
        Cli.Run("diff", claims, _folder.Name("none.json")).AssertRefused("none.json cannot be read");
        Cli.Run("diff", claims, _folder.File("list.json", "[]")).AssertRefused("list.json is no evidence", "schema");
        Cli.Run("diff", claims, _folder.File("old.json", """{"schema": "theorems/evidence/1", "seed": 1, "claims": []}"""))
            .AssertRefused("theorems/evidence/1");
        Cli.Run("diff", kernels, _folder.File("twice.json", JsonText.Of(new KernelReport([Kernel, Kernel])))).AssertRefused("two entries about sum in float64");
        Cli.Run("diff", kernels, _folder.File("null.json", """{"schema": "theorems/kernels/1", "kernels": [null]}""")).AssertRefused("kernels[0] is null");
        Cli.Run("diff", claims).AssertRefused("theorems diff --help");
    }

    private static string Squeezed(string line) =>
        line.Length == 0 ? "" : (line[0] == ' ' ? "  " : "") + string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

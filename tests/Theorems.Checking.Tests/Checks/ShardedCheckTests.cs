using Theorems.Checking.Checks;
using Theorems.Checking.Claims;
using Theorems.Checking.Evidence;
using Theorems.Checking.Printing;
using Theorems.Checking.Running;

namespace Theorems.Checking.Tests.Checks;

public sealed class ShardedCheckTests : IDisposable
{
    private const int Of = 3;

    private readonly string _folder = Directory.CreateTempSubdirectory("theorems-shards-").FullName;

    public static TheoryData<string> Claims => [.. All.Keys];

    private static Dictionary<string, Func<Claim>> All => new()
    {
        ["statistical"] = () => new Coin(0),
        ["statistical, refuted"] = () => new Coin(0.25),
        ["rate"] = () => new Decay(new()),
        ["box"] = () => new Touching(2.125),
        ["exhaustive, refuted"] = () => new EulersPolynomial(50),
        ["sampled"] = () => new SumOfSquares(2),
        ["prime field and rational, refuted"] = () => new BinomialTheorem(3),
        ["paired"] = () => new Race(new()),
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private PieceFile[] Shards(Func<Claim> claim)
    {
        RunKey run = new() { Command = "check", Version = "", Seed = 1, About = [""] };
        return [.. Enumerable.Range(1, Of).Select(number =>
        {
            string file = Path.Combine(_folder, FormattableString.Invariant($"{number}"));
            using Ledger ledger = Ledger.Open(file + ".journal", run, new(number, Of), resume: false);
            new Checker(new() { Ledger = ledger, Threads = 2 }).Prepare(claim());
            ledger.Finish(file);
            return PieceFile.Read(file);
        })];
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void Shards_of_each_kind_of_evidence_give_what_one_process_gives(string name)
    {
        string once = JsonText.Of(new Checker(new()).Check(All[name]()));
        using Ledger ledger = Ledger.Of(Shards(All[name]), _ => false);
        Assert.Equal(once, JsonText.Of(new Checker(new() { Ledger = ledger }).Check(All[name]())));
    }

    [Theory]
    [InlineData("statistical")]
    [InlineData("sampled")]
    [InlineData("rate")]
    public void What_is_missing_leaves_open_what_would_hold(string name)
    {
        using Ledger ledger = Ledger.Of(Shards(All[name])[1..], piece => Shard.Owner(piece, Of) == 1);
        ClaimEvidence evidence = new Checker(new() { Ledger = ledger }).Check(All[name]());
        Assert.Equal(Verdict.Inconclusive, evidence.Verdict);
        Assert.Contains("missing", evidence.Reason + evidence.Evidence[0].Says, StringComparison.Ordinal);
    }
}

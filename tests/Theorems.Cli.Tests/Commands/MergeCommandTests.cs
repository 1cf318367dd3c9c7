using System.Globalization;
using System.Text.Json.Nodes;
using Theorems.Checking.Running;
using Theorems.Cli.Inputs;

namespace Theorems.Cli.Tests.Commands;

public sealed class MergeCommandTests : IDisposable
{
    private const int Of = 3;

    // Between them they have all kinds of evidence but those of a device.
    private static readonly string[] Run =
        ["check", Cli.Analytic, "gnn-bounded-by-wl", "delta-lemma", "deep-matrix-completion", "logistic-risk-rate", "--trials", "16"];

    private static readonly Lazy<string> Once = new(() => WithoutTimings(Cli.Run([.. Run, "--json", "-"]).Output));
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Part(int number) => _folder.Name(string.Create(CultureInfo.InvariantCulture, $"part-{number}.json"));

    private string[] Shards(string[] run, int of = Of) =>
        [.. Enumerable.Range(1, of).Select(number =>
        {
            string shard = string.Create(CultureInfo.InvariantCulture, $"{number}/{of}");
            Assert.Equal(ExitCode.Agrees, Cli.Run([.. run, "--shard", shard, "--json", Part(number)]).Code);
            return Part(number);
        })];

    private static string WithoutTimings(string json)
    {
        JsonNode report = JsonNode.Parse(json)!;
        report.AsObject().Remove("timings");
        return report.ToJsonString();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Any_number_of_shards_gives_the_evidence_of_one_process(int of)
    {
        Cli merged = Cli.Run(["merge", .. Shards(Run, of), "--json", "-"]);
        Assert.Equal(Once.Value, WithoutTimings(merged.Output));
    }

    [Fact]
    public void A_file_that_lost_lines_is_not_finished()
    {
        string[] files = Shards([.. Run[..2], "--trials", "8"]);
        File.WriteAllLines(files[0], File.ReadAllLines(files[0]).Where((_, line) => line != 1));
        Cli.Run(["merge", .. files, "--json", "-"]).AssertRefused(files[0], "was not finished", "--resume", "--allow-missing");
    }

    [Fact]
    public void A_missing_shard_is_named_and_counting_without_it_says_so_in_the_verdict()
    {
        string[] files = Shards([.. Run[..2], "--trials", "64"]);
        Cli.Run("merge", files[0], files[2]).AssertRefused("Shard 2 of 3 is missing");
        Cli.Run("merge", files[1]).AssertRefused("Shards 1, 3 of 3 are missing");
        Cli partial = Cli.Run("merge", files[0], files[2], "--allow-missing", "--json", "-");
        Assert.Equal(ExitCode.Inconclusive, partial.Code);
        JsonNode claim = JsonNode.Parse(partial.Output)!["claims"]![0]!;
        Assert.Equal("inconclusive", (string?)claim["verdict"]);
        Assert.Contains("Pieces are missing", (string?)claim["reason"], StringComparison.Ordinal);
        Assert.InRange((long)claim["trials"]!, 1, (3 * 64) - 1);
        Assert.Contains("Shard 2 of 3 is missing", partial.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_belong_together_is_refused()
    {
        string[] run = [.. Run[..2], "--trials", "8"];
        string[] files = Shards(run, 2);
        string copy = _folder.File("copy.json", File.ReadAllText(files[0]));
        Cli.Run("merge", files[0], copy, files[1]).AssertRefused(copy, files[0], "both shard 1/2");
        string other = _folder.Name("other.json");
        _ = Cli.Run([.. run, "--seed", "2", "--shard", "2/2", "--json", other]);
        Cli.Run("merge", files[0], other).AssertRefused(other, "seed is 2, not 1");
        _ = Cli.Run([.. run[..2], "--trials", "9", "--shard", "2/2", "--json", other]);
        Cli.Run("merge", files[0], other).AssertRefused(other, "trials are 9, not 8");
        _ = Cli.Run([.. run, "--shard", "3/3", "--json", other]);
        Cli.Run("merge", files[0], other).AssertRefused(other, "shard 3/3", "one of 2");
        Cli.Run("merge", files[0], _folder.File("none.json", "{}")).AssertRefused("holds no finished pieces");
        Cli.Run("merge", files[0], _folder.Name("absent.json")).AssertRefused("cannot be read");
    }

    [Fact]
    public void Another_version_is_refused()
    {
        string[] files = Shards([.. Run[..2], "--trials", "8"], 1);
        PieceFile part = PieceFile.Read(files[0]);
        RunKey older = part.Run with { Version = "0123456789abcdef" };
        using (Ledger ledger = Ledger.Open(files[0] + Journals.Extension, older, part.Shard, resume: false))
        {
            ledger.Finish(files[0]);
        }

        Cli.Run("merge", files[0]).AssertRefused("another version", "0123456789abcdef");
    }

    [Fact]
    public void Kernels_are_merged_into_the_findings_of_one_process()
    {
        string[] run = ["kernels", "--number", "double-double"];
        string once = Cli.Run([.. run, "--json", "-"]).Output;
        Assert.Equal(once, Cli.Run(["merge", .. Shards(run), "--json", "-"]).Output);
        Cli.Run("merge", Part(1), Part(3)).AssertRefused("Shard 2 of 3 is missing");
    }

    [Fact]
    public void A_shard_needs_a_file_and_evidence_that_seed_and_trials_fix()
    {
        Cli.Run([.. Run, "--shard", "1/2"]).AssertRefused("--shard needs a file", "--json");
        Cli.Run([.. Run, "--shard", "1/2", "--json", "-"]).AssertRefused("--shard needs a file");
        Cli.Run([.. Run, "--resume"]).AssertRefused("--resume needs a file");
        Cli.Run([.. Run, "--shard", "1/2", "--json", Part(1), "--time", "5"]).AssertRefused("--shard and --time");
        Cli.Run([.. Run, "--shard", "3/2", "--json", Part(1)]).AssertRefused("--shard takes", "'3/2'");
    }

    [Fact]
    public void A_run_that_was_ended_goes_on_and_ends_in_the_same_bytes()
    {
        string[] run = [.. Run[..3], "--trials", "48"];
        string once = WithoutTimings(Cli.Run([.. run, "--json", "-"]).Output);
        Assert.Equal(ExitCode.Agrees, Cli.Run([.. run, "--shard", "1/1", "--json", Part(1)]).Code);
        string[] lines = File.ReadAllLines(Part(1));
        PieceFile part = PieceFile.Read(Part(1));
        string json = _folder.Name("all.json");
        using (Ledger ledger = Ledger.Open(json + Journals.Extension, part.Run, null, resume: false))
        {
            foreach ((PieceName piece, string result) in part.Pieces.Take(lines.Length / 2))
            {
                ledger.Keep(piece, result);
            }
        }

        Cli resumed = Cli.Run([.. run, "--resume", "--json", json]);
        Assert.Contains($"{lines.Length / 2} pieces were finished before", resumed.Error, StringComparison.Ordinal);
        Assert.Equal(once, WithoutTimings(File.ReadAllText(json)));
        Assert.False(File.Exists(json + Journals.Extension));
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Theorems.Cli.Tests.Commands;

public class CheckJsonTests
{
    [Fact]
    public void Standard_output_holds_the_json_alone_and_has_the_promised_fields()
    {
        Cli run = Cli.Run("check", Cli.Quick, "--trials", "16", "--seed", "3", "--json", "-");
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"schema\": \"theorems/evidence/2\",\n  \"seed\": 3,", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 claim: 1 holds", run.Error, StringComparison.Ordinal);

        using JsonDocument document = JsonDocument.Parse(run.Output);
        JsonElement claim = Assert.Single(document.RootElement.GetProperty("claims").EnumerateArray());
        Assert.Equal(Cli.Quick, claim.GetProperty("id").GetString());
        Assert.Equal("proved", claim.GetProperty("status").GetString());
        Assert.Equal("holds", claim.GetProperty("verdict").GetString());
        Assert.Equal(48, claim.GetProperty("trials").GetInt64());
        Assert.Equal(0, claim.GetProperty("worstRatio").GetDouble());
        Assert.Equal("none", claim.GetProperty("golden").GetString());
        Assert.Equal(3, claim.GetProperty("seed").GetInt64());
        Assert.Equal(JsonValueKind.Array, claim.GetProperty("replay").ValueKind);
        JsonElement level = claim.GetProperty("evidence").EnumerateArray().First();
        Assert.Equal("prime field", level.GetProperty("level").GetString());
        Assert.Equal("integers modulo 2^61 - 1", level.GetProperty("numberSystem").GetString());
        Assert.Equal(16, level.GetProperty("cases").GetInt64());
        JsonElement assumption = claim.GetProperty("assumptions").EnumerateArray().ElementAt(2);
        Assert.Equal("the learning rate is eta rho^(-2t-1)", assumption.GetProperty("name").GetString());
        Assert.True(assumption.GetProperty("shown").GetBoolean());
        Assert.Equal("Infinity", assumption.GetProperty("ratio").GetString());
        Assert.StartsWith(Cli.Quick + " seed=3 ", assumption.GetProperty("replay").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_do_not_depend_on_threads_or_repetition()
    {
        string[] command = ["check", Cli.Quick, Cli.Analytic, "--trials", "64", "--json", "-", "--threads"];
        string once = WithoutTimings(Cli.Run([.. command, "1"]));
        Assert.Equal(once, WithoutTimings(Cli.Run([.. command, "2"])));
        Assert.Equal(once, WithoutTimings(Cli.Run([.. command, "2"])));
        Assert.Contains("\"shown\": true", once, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_replaces_an_older_one_as_a_whole()
    {
        using TemporaryFolder folder = new();
        string file = folder.File("evidence.json", "older");
        Cli run = Cli.Run("check", Cli.Quick, "--trials", "8", "--json", file);
        Assert.Equal(ExitCode.Agrees, run.Code);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal("theorems/evidence/2", document.RootElement.GetProperty("schema").GetString());
        Assert.Equal([file], Directory.GetFiles(folder.Path));
        Assert.StartsWith(Cli.Quick, run.Lines[0], StringComparison.Ordinal);
    }

    private static string WithoutTimings(Cli run)
    {
        JsonObject evidence = JsonNode.Parse(run.Output)!.AsObject();
        Assert.True(evidence.Remove("timings"));
        return evidence.ToJsonString(new() { WriteIndented = true });
    }
}

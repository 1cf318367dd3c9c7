using System.Text.Json;
using Theorems.Properties;

namespace Theorems.Cli.Tests.Commands;

public class ListCommandTests
{
    [Fact]
    public void Every_claim_has_one_line_with_subject_status_and_words()
    {
        Cli run = Cli.Run("list");
        Assert.Equal(ExitCode.Agrees, run.Code);
        Assert.Equal(Catalogue.All.Count, run.Lines.Length);
        Assert.All(Catalogue.All.Zip(run.Lines), pair =>
        {
            Assert.StartsWith(pair.First.Subject, pair.Second, StringComparison.Ordinal);
            Assert.Contains($" {pair.First.Id} ", pair.Second, StringComparison.Ordinal);
            Assert.EndsWith(pair.First.Words, pair.Second, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Json_is_an_array_with_one_object_a_claim()
    {
        Cli run = Cli.Run("list", "--json");
        Assert.EndsWith("]\n", run.Output, StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(run.Output);
        Assert.Equal(Catalogue.All.Select(claim => claim.Id), document.RootElement.EnumerateArray().Select(entry => entry.GetProperty("id").GetString()));
        JsonElement graphs = document.RootElement.EnumerateArray().Single(entry => entry.GetProperty("id").GetString() == Cli.Graphs);
        Assert.Equal("graphs", graphs.GetProperty("subject").GetString());
        Assert.Equal("proved", graphs.GetProperty("status").GetString());
        Assert.True(graphs.GetProperty("acceptsGraphs").GetBoolean());
    }
}

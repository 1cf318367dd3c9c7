using Theorems.Checking.Running;
using Theorems.Cli.Inputs;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Tests.Inputs;

public class ShardOptionsTests
{
    private static (Shard? Shard, string Said) From(params (string Name, string Value)[] variables)
    {
        using StringWriter error = new();
        Session session = new(TextReader.Null, TextWriter.Null, error)
        {
            Variable = name => variables.Where(one => one.Name == name).Select(one => one.Value).FirstOrDefault(),
        };
        return (ShardOptions.Of("auto", session), error.ToString());
    }

    [Fact]
    public void Slurm_counts_from_what_its_array_begins_with()
    {
        (Shard? shard, string said) = From(
            ("SLURM_ARRAY_TASK_ID", "3"), ("SLURM_ARRAY_TASK_MIN", "0"), ("SLURM_ARRAY_TASK_STEP", "1"), ("SLURM_ARRAY_TASK_COUNT", "8"));
        Assert.Equal(new Shard(4, 8), shard);
        Assert.Equal("theorems: shard 4/8, from SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT.\n", said);
        Assert.Equal(new Shard(3, 4), From(
            ("SLURM_ARRAY_TASK_ID", "5"), ("SLURM_ARRAY_TASK_MIN", "1"), ("SLURM_ARRAY_TASK_STEP", "2"), ("SLURM_ARRAY_TASK_COUNT", "4")).Shard);
    }

    [Fact]
    public void Kubernetes_counts_from_nought_and_nodes_of_a_matrix_from_one()
    {
        Assert.Equal(new Shard(1, 5), From(("JOB_COMPLETION_INDEX", "0"), ("JOB_COMPLETIONS", "5")).Shard);
        Assert.Equal(new Shard(5, 5), From(("CI_NODE_INDEX", "5"), ("CI_NODE_TOTAL", "5")).Shard);
    }

    [Fact]
    public void What_names_no_shard_is_refused()
    {
        Assert.Contains("SLURM_ARRAY_TASK_ID", Refusal(), StringComparison.Ordinal);
        Assert.Contains("CI_NODE_INDEX=6", Refusal(("CI_NODE_INDEX", "6"), ("CI_NODE_TOTAL", "5")), StringComparison.Ordinal);
        Assert.Contains("JOB_COMPLETIONS", Refusal(("JOB_COMPLETION_INDEX", "0")), StringComparison.Ordinal);
        Assert.Contains("name no shard", Refusal(("CI_NODE_INDEX", "0"), ("CI_NODE_TOTAL", "5")), StringComparison.Ordinal);
    }

    private static string Refusal(params (string Name, string Value)[] variables) => Assert.Throws<InputException>(() => From(variables)).Message;
}

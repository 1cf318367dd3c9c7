using Theorems.Checking.Running;

namespace Theorems.Checking.Tests.Running;

public class RunKeyTests
{
    private static readonly RunKey Key = new() { Command = "check", Version = "v", Seed = 1, About = ["a", "b"] };

    [Fact]
    public void Equal_runs_do_not_differ() => Assert.Null(Key.Difference(Key with { About = ["a", "b"] }));

    [Fact]
    public void Whatever_differs_is_named()
    {
        Assert.Contains("another version", Key.Difference(Key with { Version = "w" }), StringComparison.Ordinal);
        Assert.Contains("seed is 2, not 1", Key.Difference(Key with { Seed = 2 }), StringComparison.Ordinal);
        Assert.Contains("trials are 5, not the claims' own", Key.Difference(Key with { Trials = 5 }), StringComparison.Ordinal);
        Assert.Contains("with --slow", Key.Difference(Key with { Slow = true }), StringComparison.Ordinal);
        Assert.Contains("golden", Key.Difference(Key with { Golden = "g" }), StringComparison.Ordinal);
        Assert.Contains("claims", Key.Difference(Key with { About = ["a"] }), StringComparison.Ordinal);
        Assert.Contains("'kernels', not of 'check'", Key.Difference(Key with { Command = "kernels" }), StringComparison.Ordinal);
    }
}

using Theorems.Cli.Sessions;
using Theorems.Cli.Terminal;

namespace Theorems.Cli.Tests;

/// <summary>Runs commands in-process, far from any golden folder, and captures what they write.</summary>
internal sealed record Cli(int Code, string Output, string Error)
{
    public const string Exact = "momentum-as-printed";

    public const string Quick = "weight-decay-equals-exponential-lr";
    public const string Analytic = "sgd-minimum-norm";
    public const string Graphs = "gnn-bounded-by-wl";

    // The two graphs on six vertices that everybody knows to be indistinguishable: a hexagon and two triangles.
    public const string HardPair = "EhEG\nEwCW\n";

    private static readonly string Nowhere = Directory.CreateTempSubdirectory("theorems-nowhere-").FullName;

    public static Cli Run(params string[] arguments) => RunOn("", arguments);

    public static Cli RunOn(string input, params string[] arguments) => RunIn(session => session, input, arguments);

    public static Cli RunIn(Func<Session, Session> surroundings, string input, params string[] arguments)
    {
        using StringReader reader = new(input);
        using StringWriter output = new();
        using StringWriter error = new();
        int code = CommandLine.Run(arguments, surroundings(new(reader, output, error) { Folder = Nowhere }));
        return new(code, output.ToString(), error.ToString());
    }

    public static Session OnTerminal(Session session, bool colour) =>
        session with { OutputMedium = new Medium(100, colour), ErrorMedium = new Medium(100, colour) };

    /// <summary>One sentence on the standard error, nothing on the output, exit code 2.</summary>
    public void AssertRefused(params string[] mentions)
    {
        Assert.Equal(ExitCode.BadInput, Code);
        Assert.Equal("", Output);
        string sentence = Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("theorems: ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("defect", sentence, StringComparison.Ordinal);
        Assert.All(mentions, mention => Assert.Contains(mention, sentence, StringComparison.Ordinal));
    }

    public string[] Lines => Output.TrimEnd('\n').Split('\n');
}

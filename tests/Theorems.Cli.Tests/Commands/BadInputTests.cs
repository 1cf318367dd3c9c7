namespace Theorems.Cli.Tests.Commands;

public class BadInputTests
{
    [Theory]
    [InlineData("check --seed -1", "--seed", "'-1'", "whole number")]
    [InlineData("check --seed 1.5", "--seed", "'1.5'")]
    [InlineData("check --trials 0", "--trials", "'0'", "from 1")]
    [InlineData("check --trials many", "--trials", "'many'")]
    [InlineData("check --trials 99999999999", "--trials", "'99999999999'")]
    [InlineData("check --threads 0", "--threads", "'0'")]
    [InlineData("check --time 0", "--time", "'0'", "seconds")]
    [InlineData("check --time nan", "--time", "'nan'")]
    [InlineData("check --time -3", "--time", "'-3'")]
    [InlineData("check --seed", "--seed", "--help")]
    [InlineData("check --seed 1 --seed 2", "--seed", "--help")]
    [InlineData("check --colour", "--colour", "option")]
    [InlineData("check sgd-minimun-norm", "sgd-minimun-norm", "did you mean 'sgd-minimum-norm'")]
    [InlineData("check gnn", "'gnn'", "did you mean 'gnn-bounded-by-wl'")]
    [InlineData("explain", "theorems explain --help")]
    [InlineData("explain nothing", "'nothing'", "theorems list")]
    [InlineData("explain sgd-minimum-norm twice", "twice")]
    [InlineData("list everything", "everything")]
    [InlineData("golden", "verify or accept or review")]
    [InlineData("golden forget", "'forget'", "verify or accept or review")]
    [InlineData("chekc", "'chekc'", "check")]
    [InlineData("", "theorems --help")]
    [InlineData("replay", "theorems replay --help")]
    [InlineData("replay sgd-minimum-norm", "replay line", "seed=S")]
    [InlineData("replay sgd-minimum-norm seed=1 trial=x", "replay line")]
    [InlineData("replay sgd-minimum-norm seed=1 trial=0 Size=3", "'Size=3'", "Rows")]
    [InlineData("replay sgd-minimum-norm seed=1 trial=0 Rows=many", "'Rows=many'", "integer")]
    [InlineData("replay sgd-minimum-norm seed=1 trial=0 Rows=-3", "no instance of sgd-minimum-norm")]
    [InlineData("replay sgd-minimum-nor seed=1 trial=0", "did you mean")]
    [InlineData("replay --everything", "'--everything'")]
    [InlineData("check --graphs missing.g6", "no file missing.g6", "graph6")]
    [InlineData("check sgd-minimum-norm --graphs missing.g6", "sgd-minimum-norm", "--graphs is for gnn-bounded-by-wl")]
    [InlineData("check gnn-bounded-by-wl --data missing.csv", "--data")]
    [InlineData("check sgd-minimum-norm --golden missing-folder", "missing-folder", "accept")]
    [InlineData("golden verify --golden missing-folder", "missing-folder", "accept")]
    [InlineData("golden verify", "no folder 'golden'")]
    [InlineData("golden accept", "--golden FOLDER")]
    [InlineData("check --json missing-folder/evidence.json", "missing-folder/evidence.json", "cannot be written")]
    public void Is_refused_in_one_sentence(string command, params string[] mentions) =>
        Cli.Run(command.Split(' ', StringSplitOptions.RemoveEmptyEntries)).AssertRefused(mentions);

    [Theory]
    [InlineData("", "standard input holds no graph")]
    [InlineData("\n\n", "standard input holds no graph")]
    [InlineData("C~\nC~~\n", "standard input", "Line 2, position 3")]
    [InlineData(":Fa@x^\n", "Line 1", "sparse6")]
    [InlineData("C\u0007\n", "Line 1, position 2", "U+0007")]
    [InlineData("&A_\n", "Line 1, position 1", "'&' begins digraph6; give graphs without directions, in graph6.")]
    public void Malformed_graphs_are_refused_with_their_place(string input, params string[] mentions) =>
        Cli.RunOn(input, "check", Cli.Graphs, "--graphs", "-").AssertRefused(mentions);

    [Fact]
    public void A_folder_is_no_file_of_graphs()
    {
        using TemporaryFolder folder = new();
        Cli.Run("check", Cli.Graphs, "--graphs", folder.Path).AssertRefused(folder.Path, "is a folder");
    }

    [Fact]
    public void A_file_below_a_file_cannot_be_read()
    {
        using TemporaryFolder folder = new();
        string file = folder.File("plain", "");
        Cli.Run("check", Cli.Graphs, "--graphs", Path.Combine(file, "graphs.g6")).AssertRefused("graphs.g6");
    }

    [Fact]
    public void Json_cannot_replace_a_folder()
    {
        using TemporaryFolder folder = new();
        Cli.Run("check", Cli.Quick, "--json", folder.Path).AssertRefused(folder.Path, "it is a folder");
        Assert.True(Directory.Exists(folder.Path));
    }

    [Fact]
    public void Two_sources_cannot_share_the_standard_input() =>
        Cli.Run("check", "--data", "-", "--graphs", "-").AssertRefused("--data", "--graphs");
}

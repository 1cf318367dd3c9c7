namespace Theorems.Cli.Tests.Commands;

public class OwnDataCommandTests
{
    private const string Flowers = "length,width,kind\n1,2,a\n2,1,a\n-1,-2,b\n,3,b\n-3,-1,b\n";

    [Fact]
    public void A_table_with_names_labels_and_gaps_is_checked_and_its_line_replays()
    {
        using TemporaryFolder folder = new();
        string path = folder.File("flowers.csv", Flowers);
        Cli found = Cli.Run("check", "weak-regularisation-max-margin", "--trials", "8", "--data", path, "--label", "kind", "--positive", "a");
        Assert.Equal(0, found.Code);
        Assert.Contains("No violation on these data", found.Output, StringComparison.Ordinal);
        Assert.Contains("Row 4 lacks a number", found.Output, StringComparison.Ordinal);
        Assert.Contains("4 in dimension 2, 2 with label 1; separable (exactly)", found.Output, StringComparison.Ordinal);
        Assert.Contains("--label kind --positive a", found.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nothing_separates_is_inconclusive_with_its_proof_and_the_page_says_so_too()
    {
        using TemporaryFolder folder = new();
        string path = folder.File("opposite.csv", "1,1,1\n2,2,-1\n5,3,1\n");
        Cli found = Cli.Run("check", "max-margin-direction", "--data", path);
        Assert.Equal(3, found.Code);
        Assert.Contains("a convex combination of rows 1 and 2, each times its label, is exactly zero", found.Output, StringComparison.Ordinal);
        Cli page = Cli.Run("report", "max-margin-direction", "--data", path, "--out", "-");
        Assert.Contains("breaks: the data are separable", page.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_about_own_data_shows_what_is_known_of_them_for_every_claim()
    {
        using TemporaryFolder folder = new();
        string path = folder.File("points.csv", "2,1,0,1\n1,3,1,1\n-2,-2,-1,-1\n1,2,2,1\n");
        Cli page = Cli.Run("report", "--trials", "8", "--data", path, "--out", "-");
        Assert.Contains("These data", page.Output, StringComparison.Ordinal);
        Assert.Contains("4 in dimension 3, 3 with label 1; separable (exactly)", page.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("failed", page.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--label kind")]
    [InlineData("--positive a --standardise")]
    [InlineData("--intercept")]
    public void Options_of_a_table_without_one_are_refused(string options) =>
        Cli.Run(["check", "gd-minimum-norm", .. options.Split(' ')]).AssertRefused("--data FILE.csv");

    [Fact]
    public void A_table_that_suits_no_one_is_refused_once_for_each_reason()
    {
        using TemporaryFolder folder = new();
        string path = folder.File("single.csv", "1\n2\n");
        Cli found = Cli.Run("check", "--data", path);
        Assert.Equal(2, found.Code);
        Assert.Contains("does not suit gd-minimum-norm, momentum-minimum-norm, sgd-minimum-norm", found.Error, StringComparison.Ordinal);
        Assert.Contains("No claim can be checked on", found.Error, StringComparison.Ordinal);
    }
}

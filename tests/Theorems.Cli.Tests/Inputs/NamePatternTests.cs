using Theorems.Cli.Inputs;
using Theorems.Cli.Sessions;
using Theorems.Properties;

namespace Theorems.Cli.Tests.Inputs;

public class NamePatternTests
{
    [Theory]
    [InlineData("margin*", "margin")]
    [InlineData("graphs/*", "graphs")]
    public void A_subject_before_the_name_is_matched_too(string pattern, string subject) => Assert.Equal(
        Catalogue.All.Where(claim => claim.Subject == subject), NamePattern.Matching(pattern));

    [Theory]
    [InlineData("*-l1-as-printed", "eg-low-l1-as-printed")]
    [InlineData("?d-minimum-norm", "gd-minimum-norm")]
    public void A_pattern_is_held_against_the_whole_name(string pattern, params string[] ids) =>
        Assert.Equal(ids, NamePattern.Matching(pattern).Select(claim => claim.Id));

    [Theory]
    [InlineData("wl*", "No claim matches 'wl*'; near it are gnn-bounded-by-wl, injective-aggregation-attains-wl; ")]
    [InlineData("dalta-lemma*", "; near it is delta-lemma; ")]
    [InlineData("xyz*", "No claim matches 'xyz*'; a pattern is held against the whole name, and against SUBJECT/NAME.")]
    public void No_match_is_answered_with_what_is_near(string pattern, string mentions) =>
        Assert.Contains(mentions, Assert.Throws<InputException>(() => NamePattern.Matching(pattern)).Message, StringComparison.Ordinal);

    [Fact]
    public void Patterns_names_and_a_subject_are_one_selection()
    {
        Assert.Equal(["perp-lemma", "delta-lemma"], Selection.Named(["perp-lemma", "*-lemma"]).Select(claim => claim.Id).Order().Reverse());
        Assert.Equal(["perp-lemma"], Selection.Named(["*-lemma"], "margin").Select(claim => claim.Id));
        Assert.Equal(Catalogue.All.Where(claim => claim.Subject == "graphs"), Selection.Named([], "graphs"));
    }

    [Theory]
    [InlineData("list --subject graph", "no subject 'graph'", "graphs, ")]
    [InlineData("list delta-lemma --subject graphs", "None of delta-lemma is of the subject 'graphs'", "gnn-bounded-by-wl")]
    [InlineData("check nothing*", "No claim matches 'nothing*'")]
    [InlineData("golden verify nothing*", "No claim matches 'nothing*'")]
    [InlineData("report nothing* --out -", "No claim matches 'nothing*'")]
    [InlineData("explain no-such", "There is no claim 'no-such'; `theorems list` shows all of them.")]
    public void What_names_nothing_is_refused(string command, params string[] mentions) => Cli.Run(command.Split(' ')).AssertRefused(mentions);

    [Fact]
    public void Commands_take_them()
    {
        Assert.Equal(["gnn-bounded-by-wl"], Cli.Run("list", "*wl", "--subject", "gr*").Lines.Select(line => line.Split("  ")[1]).Where(id => id[0] == 'g'));
        Assert.StartsWith("2 claims:", Cli.Run("check", "weight-decay-*", "momentum-weight*", "--trials", "8").Lines[^1], StringComparison.Ordinal);
        Assert.Contains("id=\"scale-invariant-gradient\"", Cli.Run("report", "scale-*/scale*", "--trials", "8", "--out", "-").Output, StringComparison.Ordinal);
    }
}

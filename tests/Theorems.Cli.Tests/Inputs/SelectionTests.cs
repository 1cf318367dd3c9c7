using Theorems.Checking.Claims;
using Theorems.Cli.Inputs;
using Theorems.Cli.Sessions;

namespace Theorems.Cli.Tests.Inputs;

public class SelectionTests
{
    private static (List<Claim> Claims, string Notes) On(double[] row, bool byName, int claims = 1)
    {
        using StringWriter notes = new();
        Session session = new(TextReader.Null, TextWriter.Null, notes);
        List<Claim> chosen = Selection.On<IAcceptsTable>(
            [.. Enumerable.Range(0, claims).Select(_ => new FakeClaim())], byName, session, "own.csv", claim => claim.On(new([row])));
        return (chosen, notes.ToString());
    }

    [Fact]
    public void A_claim_takes_the_rows()
    {
        (List<Claim> claims, string notes) = On([1, 2], byName: true);
        Assert.Equal([1, 2], Assert.IsType<FakeClaim>(Assert.Single(claims)).Rows![0]);
        Assert.Equal("", notes);
    }

    [Fact]
    public void A_wrong_shape_is_answered_with_the_layout()
    {
        InputException refusal = Assert.Throws<InputException>(() => On([1], byName: true));
        Assert.Equal("own.csv does not suit fake-claim: there are not two columns; it takes two columns of numbers.", refusal.Message);
    }

    [Fact]
    public void If_nobody_was_named_each_refusal_is_a_note_and_none_left_is_an_error()
    {
        Assert.Throws<InputException>(() => On([1], byName: false, claims: 2));
        Assert.Equal(2, On([1, 2], byName: false, claims: 2).Claims.Count);
    }
}

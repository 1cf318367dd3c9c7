using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Theorems.Mutants.Tests;

public class SchemataTests
{
    [Theory]
    [InlineData("x = (a * v[i]) - b + 3;")]
    [InlineData("x += a * -b;")]
    [InlineData("for (i = 0; i < n; i += 2) { v[i + 1] -= T.Max(a, v[i] / 2); }")]
    public void TakenOneAtATimeTheChoicesAreTheMistakes(string line)
    {
        string text = MutationSiteTests.Text(line);
        IReadOnlyList<MutationSite> sites = MutationSite.In(CSharpSyntaxTree.ParseText(text));
        Dictionary<MutationSite, int> numbers = sites.Index().ToDictionary(site => site.Item, site => site.Index + 1);

        (string all, _) = Schemata.Render(text, sites, site => numbers[site]);

        Assert.Equal(Plain(text), Plain(Chosen(all, 0)));
        foreach (MutationSite site in sites)
        {
            Assert.Equal(Plain(site.Apply(text)), Plain(Chosen(all, numbers[site])));
        }
    }

    [Fact]
    public void ThePlacesOfTheChoicesAreKnown()
    {
        string text = MutationSiteTests.Text("x = a + (b * c);");

        var (all, places) = Schemata.Render(text, MutationSite.In(CSharpSyntaxTree.ParseText(text)), _ => 7);

        Assert.Equal(2, places.Count);
        Assert.All(places, place =>
            Assert.StartsWith(
                "(global::Theorems.Kernels.Planted.At(7) ?",
                all.Substring(place.Span.Start, place.Span.Length),
                StringComparison.Ordinal));
    }

    // The text if a mistake is made: of each choice the part that would run.
    private static string Chosen(string text, int number)
    {
        while (CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<ConditionalExpressionSyntax>().FirstOrDefault() is { } choice)
        {
            ExpressionSyntax taken = choice.Condition.ToString().EndsWith($"At({number})", StringComparison.Ordinal) ? choice.WhenTrue : choice.WhenFalse;
            text = text[..choice.SpanStart] + taken + text[choice.Span.End..];
        }

        return text;
    }

    // Without brackets and spaces, and without what makes a statement of a value.
    private static string Plain(string text) => text.Replace("_ = ", "", StringComparison.Ordinal)
        .Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}

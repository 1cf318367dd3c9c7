using Microsoft.CodeAnalysis.CSharp;

namespace Theorems.Mutants.Tests;

public class MutationSiteTests
{
    [Theory]
    [InlineData("x = a + b;", "x = a - b;")]
    [InlineData("x = a * b;", "x = a + b;")]
    [InlineData("x = a / b;", "x = a * b;")]
    [InlineData("x = a % b;", "x = a + b;")]
    [InlineData("x += a;", "x -= a;")]
    [InlineData("x = -a;", "x = a;")]
    [InlineData("y = a < b;", "y = a <= b;")]
    [InlineData("y = a >= b;", "y = a > b;")]
    [InlineData("y = a == b;", "y = a != b;")]
    [InlineData("y = p && q;", "y = p || q;")]
    [InlineData("x = 3;", "x = (3 + 1);")]
    [InlineData("x = 1.5;", "x = (2 * 1.5);")]
    [InlineData("x = T.Max(a, b);", "x = T.Min(a, b);")]
    [InlineData("x = T.Zero;", "x = T.One;")]
    [InlineData("x = v.TransposeTimes(a);", "x = v.Times(a);")]
    [InlineData("x = v[i];", "x = v[i + 1];")]
    [InlineData("x = v[f(i)];", "x = v[(f(i)) + 1];")]
    public void EachKindOfMistakeIsFoundAndChangesOnePlace(string line, string expected)
    {
        string text = Text(line);

        MutationSite site = Assert.Single(MutationSite.In(CSharpSyntaxTree.ParseText(text)));

        Assert.Equal(Text(expected), site.Apply(text));
        Assert.Equal(3, site.Line);
    }

    [Theory]
    [InlineData("throw new E(1 + 2);")]
    [InlineData("x = a ?? throw new E(-1);")]
    [InlineData("x = \"a + 1\".Length; // a - 1")]
    public void WordsAndExceptionsAreLeftAlone(string line) => Assert.Empty(MutationSite.In(CSharpSyntaxTree.ParseText(Text(line))));

    [Fact]
    public void AMistakeMadeTwiceOnALineIsCounted()
    {
        IReadOnlyList<MutationSite> sites = MutationSite.In(CSharpSyntaxTree.ParseText(Text("x = a + b + c;")));

        Assert.Equal(["+", "+ #2"], sites.Select(site => site.From));
        Assert.Equal(2, sites.Select(site => site.Apply(Text("x = a + b + c;"))).Distinct().Count());
    }

    [Fact]
    public void EveryMistakeOfASumOfProductsIsMade()
    {
        string text = Text("x = (a * v[i]) - b;");

        Assert.Equal(
            new[] { Text("x = (a + v[i]) - b;"), Text("x = (a * v[i + 1]) - b;"), Text("x = (a * v[i]) + b;") }.Order(StringComparer.Ordinal),
            MutationSite.In(CSharpSyntaxTree.ParseText(text)).Select(site => site.Apply(text)).Order(StringComparer.Ordinal));
    }

    internal static string Text(string line) => "class C\n{ void M() {\n" + line + "\n} }\n";
}

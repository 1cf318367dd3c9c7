using Algebra = MathNet.Symbolics.SymbolicExpression;

namespace Theorems.Symbolics.Tests;

public class SymbolNamesTests
{
    [Theory]
    [InlineData("e")]
    [InlineData("pi")]
    [InlineData("oo")]
    [InlineData("j")]
    [InlineData("inf")]
    [InlineData("infinity")]
    [InlineData("influence_0")]
    [InlineData("w[0]")]
    [InlineData("class label")]
    [InlineData("y-1")]
    [InlineData("0a")]
    [InlineData("_a")]
    [InlineData("")]
    public void A_name_that_is_not_read_back_as_itself_is_refused(string name)
    {
        Assert.ThrowsAny<ArgumentException>(() => Symbolic.Variable(name));
        Assert.False(IsReadBack(name));
    }

    [Theory]
    [InlineData("e_0")]
    [InlineData("eta")]
    [InlineData("\u03B7_2")]
    [InlineData("W1_0")]
    [InlineData("sin")]
    [InlineData("I")]
    public void Other_names_are_taken_and_read_back(string name)
    {
        Assert.Equal(name, Symbolic.Variable(name).ToString());
        Assert.True(IsReadBack(name));
    }

    [Theory]
    [InlineData("w", 3, "w_3")]
    [InlineData("e", 0, "e_0")]
    [InlineData("gradient 2", 1, "gradient_2_1")]
    [InlineData("influence", 0, "x_influence_0")]
    [InlineData("2nd", 0, "x_2nd_0")]
    public void A_stream_and_an_index_make_a_name_that_is_read_back(string stream, int index, string name)
    {
        Assert.Equal(name, SymbolNames.For(stream, index));
        Assert.True(IsReadBack(name));
    }

    private static bool IsReadBack(string name)
    {
        try
        {
            return Algebra.Parse(name).Expression.Equals(Algebra.Variable(name).Expression);
        }
        catch (Exception)
        {
            return false;
        }
    }
}

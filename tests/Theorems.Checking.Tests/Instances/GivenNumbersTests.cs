using FsCheck.Fluent;
using Theorems.Checking.Instances;

namespace Theorems.Checking.Tests.Instances;

public class GivenNumbersTests
{
    [Fact]
    public void Numbers_that_follow_one_another_share_a_word() => Assert.Equal(
        "row%20scale@3:=-4 x:=0,0.5 x@4:=1E-20",
        new GivenNumbers([new("x", 1, 0.5), new("x", 0, 0), new("x", 4, 1e-20), new("row scale", 3, -4)]).ToString());

    [Fact]
    public void Any_numbers_read_back_as_themselves()
    {
        var generator =
            from stream in Gen.Elements("x", "A'", "row scale", "-", "", "a:=b", "a@1", "50 %")
            from count in Gen.Choose(0, 5)
            from values in Gen.ListOf(Gen.Choose(-6138, 6138), count)
            from first in Gen.Choose(0, 3)
            select new GivenNumbers([.. values.Select((value, index) => new GivenNumber(stream, first + (2 * index / 3 * 2) + (index % 2), value / 1024.0))
                .DistinctBy(number => number.Index)]);
        ForAll.In(generator, numbers =>
        {
            string[] words = numbers.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.All(words, word => Assert.True(GivenNumbers.IsWord(word) && !word.StartsWith('-')));
            Assert.Equal(numbers.All.OrderBy(number => number.Index), GivenNumbers.Parse(words).All);
        });
    }

    [Theory]
    [InlineData("x:=")]
    [InlineData("x:=1,,2")]
    [InlineData("x:=one")]
    [InlineData("x:=NaN")]
    [InlineData("x:=1:=2")]
    [InlineData("x@:=1")]
    [InlineData("x@-1:=1")]
    [InlineData("x@1@2:=1")]
    public void What_cannot_be_read_is_refused_with_the_right_form(string word) => Assert.Equal(
        $"'{word}' cannot be read: numbers are given as 'x:=0,1' from index 0 on, or as 'x@4:=0.5' from index 4 on.",
        Assert.Throws<FormatException>(() => GivenNumbers.Parse([word])).Message);

    [Fact]
    public void A_number_that_is_given_twice_is_refused() =>
        Assert.Equal("The line gives x@1 twice; give it once.", Assert.Throws<FormatException>(() => GivenNumbers.Parse(["x:=0,1", "x@1:=2"])).Message);
}

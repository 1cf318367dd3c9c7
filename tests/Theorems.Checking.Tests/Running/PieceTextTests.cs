using System.Text.Json;
using Theorems.Checking.Judging;
using Theorems.Checking.Running;

namespace Theorems.Checking.Tests.Running;

public class PieceTextTests
{
    [Theory]
    [InlineData(0x0000000000000000)]
    [InlineData(unchecked((long)0x8000000000000000))]
    [InlineData(0x0000000000000001)]
    [InlineData(0x3FB999999999999A)]
    [InlineData(0x7FEFFFFFFFFFFFFF)]
    [InlineData(0x7FF0000000000000)]
    [InlineData(unchecked((long)0xFFF0000000000000))]
    [InlineData(0x7FF8000000000000)]
    [InlineData(unchecked((long)0xFFF8000000000123))]
    public void A_double_comes_back_bit_for_bit(long bits)
    {
        Seen back = PieceText.Read<Seen>(PieceText.Of(new Seen(BitConverter.Int64BitsToDouble(bits), "")));
        Assert.Equal(bits, BitConverter.DoubleToInt64Bits(back.Value));
    }

    [Fact]
    public void Everything_comes_back_that_an_object_is_made_of()
    {
        Counter counter = new(7) { Given = "a \"quoted\"\nline" };
        counter.Count();
        Counter back = PieceText.Read<Counter>(PieceText.Of(counter));
        Assert.Equal(PieceText.Of(counter), PieceText.Of(back));
        Assert.Equal((8, counter.Given), (back.Count(), back.Given));
    }

    [Fact]
    public void A_tally_that_was_written_goes_on_like_the_one_that_was_not()
    {
        Tally here = Tally.Undefined("(a)", 3, 8), there = PieceText.Read<Tally>(PieceText.Of(here));
        foreach (Tally tally in new[] { here, there })
        {
            tally.Merge(Tally.Undefined("(a)", 1, 4));
            tally.Merge(Tally.Undefined("(b)", 2, 1));
        }

        Assert.Equal(PieceText.Of(here), PieceText.Of(there));
        Assert.Equal((2, 12L, 1L), (there.Parts.Count, there.Parts[0].Violations, there.Parts[0].FirstUndefined));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"Value\":\"NaN\",\"Name\":\"\"}")]
    [InlineData("{\"Value\":")]
    public void What_is_no_value_is_refused(string text) => Assert.ThrowsAny<JsonException>(() => PieceText.Read<Seen>(text));

    private sealed record Seen(double Value, string Name);

    private class Base(int start)
    {
        protected int Start { get; } = start;
    }

    private sealed class Counter(int start) : Base(start)
    {
        private readonly Dictionary<string, List<int>> _counted = [];

        public string Given { get; init; } = "";

        public int Count()
        {
            if (!_counted.TryGetValue("", out List<int>? all))
            {
                _counted[""] = all = [];
            }

            all.Add(Start + all.Count);
            return all[^1];
        }
    }
}

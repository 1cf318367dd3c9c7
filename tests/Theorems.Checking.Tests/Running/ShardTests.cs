using Theorems.Checking.Running;

namespace Theorems.Checking.Tests.Running;

public class ShardTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Each_piece_is_of_one_shard_and_the_shards_of_a_step_get_as_many_to_within_one(int of)
    {
        PieceName[] pieces = [.. Enumerable.Range(0, 64).Select(number => new PieceName("claim", "sampled", number, 64))];
        int[] counts = [.. Enumerable.Range(1, of).Select(number => pieces.Count(new Shard(number, of).Has))];
        Assert.Equal(64, counts.Sum());
        Assert.InRange(counts.Max() - counts.Min(), 0, 1);
    }

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("3/64", 3, 64)]
    [InlineData("100000/100000", 100_000, 100_000)]
    public void A_shard_is_read(string text, int number, int of)
    {
        Assert.Equal(new Shard(number, of), Shard.Parse(text));
        Assert.Equal(text, new Shard(number, of).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("-1/3")]
    [InlineData("1/3/5")]
    [InlineData("1/100001")]
    [InlineData(" 1/2")]
    [InlineData("1/0x2")]
    public void Anything_else_is_none(string text) => Assert.Null(Shard.Parse(text));
}

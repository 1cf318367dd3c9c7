using Theorems.Checking.Claims;
using Theorems.Checking.Judging;
using Theorems.Numbers;

namespace Theorems.Checking.Tests.Judging;

public class WorstBlocksTests
{
    private static readonly double[] Ratios = [0.5, 0.25, 0.75, 0.5, 0.125, 0.75, 0.0, 0.875];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public void The_worst_come_first_and_of_equal_ones_the_earlier(int most)
    {
        WorstBlocks blocks = new(most);
        for (int index = Ratios.Length - 1; index >= 0; index--)
        {
            blocks.Add(index, Seen(index));
        }

        Assert.Equal(new[] { 7, 2, 5, 0, 3, 1, 4, 6 }.Take(most), blocks.Of("(a)").Select(block => block.Index));
        Assert.Equal((0.875, 56), (blocks.Of("(a)")[0].Ratio, blocks.Of("(a)")[0].Trial));
        Assert.Empty(blocks.Of("(b)"));
    }

    [Fact]
    public void Merging_does_not_depend_on_how_blocks_were_shared_out()
    {
        WorstBlocks all = new(3);
        foreach (int[] share in new int[][] { [0, 1, 2], [], [3], [4, 5, 6, 7] })
        {
            WorstBlocks part = new(3);
            foreach (int index in share)
            {
                part.Add(index, Seen(index));
            }

            all.Merge(part);
        }

        Assert.Equal([7, 2, 5], all.Of("(a)").Select(block => block.Index));
    }

    [Fact]
    public void Identities_have_no_worst_block()
    {
        WorstBlocks blocks = new(3);
        blocks.Add(0, Tally.Of([Measurement.Zero(Letters.A, 0, Float64.One)], 0));
        Assert.Empty(blocks.Of("(a)"));
    }

    [Fact]
    public void Nothing_is_kept_where_nothing_is_wanted()
    {
        WorstBlocks blocks = new(0);
        blocks.Add(0, Seen(0));
        Assert.Empty(blocks.Of("(a)"));
    }

    private static Tally Seen(int index) => Tally.Of([Measurement.AtMost<Float64>(Letters.A, 0, new(Ratios[index]), Float64.One, Float64.Zero)], index * 8);
}

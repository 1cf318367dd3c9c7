namespace Theorems.Kernels.Tests;

public class PartitionComparisonTests
{
    [Fact]
    public void Counts_pairs_on_which_partitions_disagree()
    {
        Assert.Equal(new PartitionComparison(6, 0, 0), PartitionComparison.Of([0, 0, 1, 2], ["b", "b", "a", "c"]));
        Assert.Equal(new PartitionComparison(6, 0, 1), PartitionComparison.Of([0, 0, 1, 2], [0, 3, 1, 2]));
        Assert.Equal(new PartitionComparison(6, 3, 1), PartitionComparison.Of([0, 0, 1, 2], [0, 1, 1, 1]));
        Assert.Throws<ArgumentException>(() => PartitionComparison.Of([0], [0, 1]));
    }

    [Fact]
    public void Names_a_pair_on_which_they_disagree()
    {
        Assert.Null(PartitionComparison.FindDisagreement([0, 0, 1], [5, 5, 4]));
        Assert.Equal((0, 1), PartitionComparison.FindDisagreement([0, 0, 1], [5, 3, 4]));
        Assert.Equal((1, 2), PartitionComparison.FindDisagreement([0, 1, 2], [5, 3, 3]));
    }

    [Fact]
    public void Set_partitions_are_as_many_as_Bell_says()
    {
        Assert.Equal([1, 2, 5, 15, 52, 203, 877], Enumerable.Range(1, 7).Select(items => SetPartitions.All(items).Count()));
        Assert.Equal(203, SetPartitions.All(6).Select(partition => string.Join(' ', partition)).Distinct().Count());
    }
}

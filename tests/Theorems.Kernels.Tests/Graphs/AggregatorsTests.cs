using Theorems.Kernels.Graphs;
using Theorems.Numbers;

namespace Theorems.Kernels.Tests.Graphs;

public class AggregatorsTests
{
    private static readonly PrimeField[] Features = Field(5, 1, 2, 30, 7, 4);

    [Fact]
    public void Give_what_their_names_say()
    {
        int[] members = [0, 2];
        Assert.Equal(Field(12, 5), Run(default(SumAggregator<PrimeField>), members));
        Assert.Equal(Field(6, 5).Zip(Field(1, 2), (sum, divisor) => sum / divisor), Run(new MeanAggregator<PrimeField>(4), members));
        Assert.Equal(Field(7, 4), Run(default(MaximumAggregator<PrimeField, RepresentativeOrder>), members));
        Assert.Equal(Field(57, 14), Run(new IndexOrderFold<PrimeField>(PrimeField.FromInteger(10UL)), members));
    }

    [Fact]
    public void Give_zeros_over_no_members()
    {
        Assert.Equal(Field(0, 0), Run(default(SumAggregator<PrimeField>), []));
        Assert.Equal(Field(0, 0), Run(new MeanAggregator<PrimeField>(4), []));
        Assert.Equal(Field(0, 0), Run(default(MaximumAggregator<PrimeField, RepresentativeOrder>), []));
        Assert.Equal(Field(0, 0), Run(new IndexOrderFold<PrimeField>(PrimeField.One), []));
    }

    [Fact]
    public void Means_divide_alike_with_and_without_a_table()
    {
        int[] members = [0, 1, 2];
        PrimeField[] expected = [PrimeField.FromInteger(14UL) / PrimeField.FromInteger(3UL), PrimeField.FromInteger(35UL) / PrimeField.FromInteger(3UL)];
        Assert.Equal(expected, Run(new MeanAggregator<PrimeField>(3), members));
        Assert.Equal(expected, Run(new MeanAggregator<PrimeField>(2), members));
        Assert.Equal(expected, Run(default(MeanAggregator<PrimeField>), members));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeanAggregator<PrimeField>(-1));
    }

    [Fact]
    public void Maximum_follows_the_order_of_the_numbers_too()
    {
        Float64[] result = new Float64[1];
        default(MaximumAggregator<Float64, NumberOrder<Float64>>).Aggregate([new(-3), new(-1), new(-2)], [0, 1, 2], result);
        Assert.Equal(-1, result[0].Value);
    }

    private static PrimeField[] Field(params ulong[] values) => Array.ConvertAll(values, PrimeField.FromInteger);

    private static PrimeField[] Run<TAggregator>(TAggregator aggregator, int[] members)
        where TAggregator : struct, IAggregator<PrimeField>
    {
        PrimeField[] result = Field(99, 99);
        aggregator.Aggregate(Features, members, result);
        return result;
    }
}

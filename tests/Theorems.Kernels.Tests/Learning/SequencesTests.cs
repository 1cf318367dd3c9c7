using Theorems.Kernels.Learning;

namespace Theorems.Kernels.Tests.Learning;

public class SequencesTests
{
    [Theory]
    [InlineData(3, 2, 9)]
    [InlineData(2, 5, 32)]
    [InlineData(4, 0, 1)]
    public void Lists_every_sequence_once(int symbols, int length, int expected)
    {
        IReadOnlyList<int[]> all = Sequences.All(symbols, length);
        Assert.Equal(expected, all.Select(sequence => string.Join(' ', sequence)).Distinct().Count());
        Assert.All(all, sequence => Assert.Equal(length, sequence.Count(symbol => symbol >= 0 && symbol < symbols)));
    }

    [Fact]
    public void No_symbol_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Sequences.All(0, 2));
}

using Theorems.Checking.Running;

namespace Theorems.Checking.Tests.Running;

public class MachineTests
{
    [Theory]
    [InlineData("512K\n", 512 << 10)]
    [InlineData("65536", 65536)]
    [InlineData("", 256 << 10)]
    [InlineData("large", 256 << 10)]
    [InlineData("-1K", 256 << 10)]
    [InlineData("99999999K", 256 << 10)]
    public void A_size_is_read_or_a_usual_one_is_taken(string text, int size)
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        Assert.Equal(size, Machine.Read(path));
        File.Delete(path);
        Assert.Equal(256 << 10, Machine.Read(path));
    }

    [Fact]
    public void The_cache_of_this_machine_is_not_empty() => Assert.InRange(Machine.SecondLevelCache, 1 << 10, 1 << 30);
}

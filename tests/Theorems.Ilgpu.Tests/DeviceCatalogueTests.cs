using Theorems.Checking.Devices;

namespace Theorems.Ilgpu.Tests;

public class DeviceCatalogueTests
{
    [Fact]
    public void Each_kind_of_device_is_there_or_says_in_one_sentence_why_not()
    {
        IReadOnlyList<DeviceEntry> entries = DeviceCatalogue.Find();
        Assert.All([DeviceCatalogue.Simulator, DeviceCatalogue.OpenCl, DeviceCatalogue.Cuda], kind => Assert.Contains(entries, entry => entry.Name == kind));
        Assert.All(entries.Where(entry => entry.Open is null), entry => Assert.Matches(@"^[^\r\n]+: [^\r\n]+\.$", entry.Text));
    }

    [Fact]
    public void Where_ILGPU_is_in_its_simulator_is_there_and_where_it_is_not_every_entry_says_so()
    {
        IReadOnlyList<DeviceEntry> entries = DeviceCatalogue.Find();
        if (DeviceCatalogue.HasIlgpu)
        {
            Assert.NotNull(entries[0].Open);
        }
        else
        {
            Assert.All(entries, entry => Assert.Contains("built without ILGPU", entry.Text, StringComparison.Ordinal));
            Assert.All(entries, entry => Assert.Null(entry.Open));
        }
    }
}

using Theorems.Checking.Devices;

namespace Theorems.Ilgpu.Tests;

/// <summary>The devices of this machine, each opened once for all tests.</summary>
public sealed class UsableDevices : IDisposable
{
    private readonly Dictionary<string, Accelerator> _opened = [];

    /// <summary>Their names.</summary>
    public static TheoryData<string> Names => [.. DeviceCatalogue.Find().Where(entry => entry.Open is not null).Select(entry => entry.Name)];

    /// <summary>The device of a name.</summary>
    public Accelerator this[string name]
    {
        get
        {
            if (!_opened.TryGetValue(name, out Accelerator? device))
            {
                device = DeviceCatalogue.Find().Single(entry => entry.Name == name).Open!();
                _opened.Add(name, device);
            }

            return device;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Accelerator device in _opened.Values)
        {
            device.Dispose();
        }
    }
}

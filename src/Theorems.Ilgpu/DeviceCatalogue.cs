using Theorems.Checking.Devices;

namespace Theorems.Ilgpu;

/// <summary>The devices on which kernels and claims can run besides this processor itself.</summary>
public static class DeviceCatalogue
{
    /// <summary>ILGPU's own simulation of a device on this processor: slow, always there, good for checking.</summary>
    public const string Simulator = "simulator";

    /// <summary>Devices with an OpenCL driver. The first is called so, further ones opencl:1, opencl:2 ...</summary>
    public const string OpenCl = "opencl";

    /// <summary>NVIDIA devices. The first is called so, further ones cuda:1, cuda:2 ...</summary>
    public const string Cuda = "cuda";

    /// <summary>Whether this was built with ILGPU.</summary>
    public static bool HasIlgpu =>
#if ADAPTER
        true;
#else
        false;
#endif

    /// <summary>Looks for devices. Each kind has at least one entry: where there is no device, it says why.</summary>
    public static IReadOnlyList<DeviceEntry> Find()
    {
#if ADAPTER
        return IlgpuDevices.Find();
#else
        const string Reason = "There is none: this was built without ILGPU, which the package sources did not serve (see docs/adapters.md).";
        return [.. new[] { Simulator, OpenCl, Cuda }.Select(kind => new DeviceEntry(kind, Reason, null))];
#endif
    }
}

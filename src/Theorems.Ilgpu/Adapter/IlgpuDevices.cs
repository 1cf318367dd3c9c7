using System.Reflection;
using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;
using ILGPU.Runtime.OpenCL;
using Theorems.Checking.Devices;
using IlgpuDevice = ILGPU.Runtime.Device;

namespace Theorems.Ilgpu;

/// <summary>Finds the devices that ILGPU can drive, and says of each kind that is not there why not.</summary>
internal static class IlgpuDevices
{
    private static readonly Lock Gate = new();
    private static bool isResolving;

    /// <summary>All devices, and an entry with the reason for each kind of which there is none.</summary>
    public static IReadOnlyList<DeviceEntry> Find()
    {
        ResolveOpenCl();
        return
        [
            .. Kind(DeviceCatalogue.Simulator, AcceleratorType.CPU, builder => builder.CPU(CPUDeviceKind.Default), "", single: true),
            .. Kind(
                DeviceCatalogue.OpenCl, AcceleratorType.OpenCL, builder => builder.OpenCL(_ => true),
                "no OpenCL driver is installed, or it has no device", single: false),
            .. Kind(
                DeviceCatalogue.Cuda, AcceleratorType.Cuda, builder => builder.Cuda(_ => true),
                "no NVIDIA driver is installed, or it has no device", single: false),
        ];
    }

    private static IEnumerable<DeviceEntry> Kind(string kind, AcceleratorType type, Func<Context.Builder, Context.Builder> choose, string whyNone, bool single)
    {
        DeviceEntry[] entries;
        try
        {
            using Context context = Context.Create(builder => choose(builder));
            IlgpuDevice[] devices = [.. context.Devices.Where(device => device.AcceleratorType == type)];
            entries = [.. devices
                .Take(single ? 1 : devices.Length)
                .Select((device, number) => Entry(number == 0 ? kind : $"{kind}:{number}", type, choose, context, device, number))];
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // A driver that is installed badly fails in ways of its own.
            return [Absent(kind, $"its driver fails ({Sentence(failure)})")];
        }

        return entries.Length > 0 ? entries : [Absent(kind, whyNone)];
    }

    // Whether a device can be used is known when it has been opened.
    private static DeviceEntry Entry(
        string name, AcceleratorType type, Func<Context.Builder, Context.Builder> choose, Context context, IlgpuDevice device, int number)
    {
        if (device is CLDevice { Capabilities.Float64: false })
        {
            return new(name, $"{device.Name} cannot be used: it has no float64.", null);
        }

        try
        {
            using ILGPU.Runtime.Accelerator accelerator = device.CreateAccelerator(context);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return new(name, $"{device.Name} cannot be used: {Sentence(failure)}.", null);
        }

        return new(name, device.Name, () =>
        {
            Context own = Context.Create(builder => choose(builder).Inlining(InliningMode.Aggressive).Optimize(OptimizationLevel.O2));
            return new IlgpuAccelerator(name, own, own.Devices.Where(one => one.AcceleratorType == type).ElementAt(number));
        });
    }

    private static DeviceEntry Absent(string kind, string why) => new(kind, $"There is none: {why}.", null);

    private static string Sentence(Exception failure) => failure.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    // Where only the library's versioned name is installed, the plain name is not found.
    private static void ResolveOpenCl()
    {
        lock (Gate)
        {
            if (isResolving)
            {
                return;
            }

            isResolving = true;
            try
            {
                NativeLibrary.SetDllImportResolver(typeof(Context).Assembly, Resolve);
            }
            catch (InvalidOperationException)
            {
                // Someone else resolves already.
            }
        }
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        NativeLibrary.TryLoad(name, assembly, path, out nint library) ? library
        : name.Contains("OpenCL", StringComparison.OrdinalIgnoreCase) && NativeLibrary.TryLoad("libOpenCL.so.1", out library) ? library
        : 0;
}

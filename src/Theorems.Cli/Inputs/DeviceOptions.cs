using System.CommandLine;
using Theorems.Checking.Devices;
using Theorems.Checking.Guards;
using Theorems.Cli.Sessions;
using Theorems.Ilgpu;

namespace Theorems.Cli.Inputs;

/// <summary>The option that says where programs run: on this processor, and on devices beside it.</summary>
internal static class DeviceOptions
{
    /// <summary>Everything that is there.</summary>
    public const string All = "all";

    private static readonly string[] Kinds = [KernelGuard.Processor, DeviceCatalogue.Simulator, DeviceCatalogue.OpenCl, DeviceCatalogue.Cuda];

    /// <summary>The option, with what it does in the words of its command.</summary>
    public static Option<string[]> Create(string description) => new("--device")
    {
        Description = $"{description}: {string.Join(", ", Kinds)}, or {All} that are there; `theorems devices` lists them.",
        HelpName = "DEVICE",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Opens the devices that are named; whoever calls gives them back.</summary>
    /// <param name="names">What was named; nothing for this processor alone.</param>
    /// <param name="session">Looks for devices, and is told if there are none.</param>
    /// <returns>Whether this processor is among them, and the others.</returns>
    /// <exception cref="InputException">A name is unknown, or its device cannot be used.</exception>
    public static DeviceSelection Open(string[] names, Session session)
    {
        if (names.Length == 0 || names.All(name => name == KernelGuard.Processor))
        {
            return new(true, []);
        }

        IReadOnlyList<DeviceEntry> entries = session.Devices();
        List<Accelerator> opened = [];
        try
        {
            foreach (string name in names.Distinct().Where(name => name is not All and not KernelGuard.Processor))
            {
                DeviceEntry entry = entries.FirstOrDefault(entry => entry.Name == name)
                    ?? throw new InputException(
                        $"There is no device '{name}'; --device takes {string.Join(", ", Kinds.Append(All))}, "
                        + "and `theorems devices` lists what is there.");
                opened.Add(entry.Open is null ? throw new InputException($"The device '{name}' cannot be used. {entry.Text}") : Opened(entry));
            }

            if (names.Contains(All))
            {
                foreach (DeviceEntry entry in entries.Where(entry => entry.Open is not null && opened.All(device => device.Name != entry.Name)))
                {
                    try
                    {
                        opened.Add(Opened(entry));
                    }
                    catch (InputException failure)
                    {
                        session.Note(failure.Message);
                    }
                }

                if (opened.Count == 0)
                {
                    session.Note("no device beside this processor can be used; `theorems devices` says why.");
                }
            }
        }
        catch
        {
            opened.ForEach(device => device.Dispose());
            throw;
        }

        return new(names.Any(name => name is All or KernelGuard.Processor), opened);
    }

    private static Accelerator Opened(DeviceEntry entry)
    {
        try
        {
            return entry.Open!();
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            throw new InputException($"The device '{entry.Name}' ({entry.Text}) cannot be opened: {failure.Message.ReplaceLineEndings(" ").TrimEnd('.')}.");
        }
    }
}

/// <summary>Where a command runs its programs.</summary>
/// <param name="Processor">Whether on this processor too.</param>
/// <param name="Devices">The devices beside it.</param>
internal sealed record DeviceSelection(bool Processor, IReadOnlyList<Accelerator> Devices) : IDisposable
{
    /// <summary>Gives the devices back.</summary>
    public void Dispose()
    {
        foreach (Accelerator device in Devices)
        {
            device.Dispose();
        }
    }
}

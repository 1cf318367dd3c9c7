using System.CommandLine;
using System.Runtime.InteropServices;
using Theorems.Checking.Devices;
using Theorems.Checking.Guards;
using Theorems.Cli.Sessions;
using Theorems.Cli.Terminal;
using Theorems.Numbers;

namespace Theorems.Cli.Commands;

/// <summary>theorems devices: where kernels and claims can run, and for what is not there the reason.</summary>
internal static class DevicesCommand
{
    public static Command Create(Session session)
    {
        Option<bool> json = new("--json") { Description = "Print JSON." };
        Command command = new("devices", "List the devices on which kernels and claims can run; for what is not there, say why.") { json };
        command.SetAction(parsed =>
        {
            DeviceEntry[] entries = [Processor(), .. session.Devices()];
            if (parsed.GetValue(json))
            {
                session.Output.Write(JsonText.Of(entries.Select(entry => new Line(entry.Name, IsThere(entry), entry.Text))));
                return ExitCode.Agrees;
            }

            Columns columns = new(0);
            foreach (DeviceEntry entry in entries)
            {
                columns.Add(
                    new(entry.Name, Tone.Strong), IsThere(entry) ? new Piece("usable", Tone.Good) : new("not usable", Tone.Quiet), entry.Text);
            }

            columns.Print(session.OutputPage);
            return ExitCode.Agrees;
        });
        return command;
    }

    private static DeviceEntry Processor() => new(
        KernelGuard.Processor,
        $"This processor ({RuntimeInformation.ProcessArchitecture}), {Environment.ProcessorCount} threads, {Lanes.Count} lanes of float64.",
        null);

    private static bool IsThere(DeviceEntry entry) => entry.Name == KernelGuard.Processor || entry.Open is not null;

    private sealed record Line(string Name, bool Usable, string Text);
}
